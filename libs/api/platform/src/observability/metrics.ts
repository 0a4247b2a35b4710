import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** The row counts of an import that ended. */
export interface ImportCounts {
  readonly accepted: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly rejected: number;
}

/** What Prometheus collects. Labels come from small fixed sets: routes and kinds, never addresses, names or codes. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
    registers: [this.registry],
  });

  private readonly imports = new Counter({
    name: 'cashlight_imports_total',
    help: 'Imports that ended, by kind of file and outcome',
    labelNames: ['kind', 'state'],
    registers: [this.registry],
  });

  private readonly importRows = new Counter({
    name: 'cashlight_import_rows_total',
    help: 'Rows of imports that ended, by kind of file and outcome',
    labelNames: ['kind', 'outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** `route` is the pattern that matched (`/api/imports/:kind`), never the address asked for. */
  countRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  /** To be called once an import has ended, in whatever state. */
  countImport(kind: string, state: string, { accepted, unchanged, replaced, rejected }: ImportCounts): void {
    this.imports.inc({ kind, state });
    for (const [outcome, rows] of Object.entries({ accepted, unchanged, replaced, rejected }))
      this.importRows.inc({ kind, outcome }, rows);
  }

  /** Everything in Prometheus' text format, and its content type. */
  async print(): Promise<{ text: string; contentType: string }> {
    return { text: await this.registry.metrics(), contentType: this.registry.contentType };
  }
}
