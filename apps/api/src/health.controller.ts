import { Public } from '@cashlight/api-access';
import { Metrics, type Readiness, ReadinessCheck } from '@cashlight/api-platform';
import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** For those who run Cashlight: supervisors, load balancers, Prometheus. */
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: ReadinessCheck,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs. */
  @Get('healthz')
  @Header('cache-control', 'no-store')
  alive(): { status: 'alive' } {
    return { status: 'alive' };
  }

  /** Requests can be answered: the database is reachable and migrated. Else 503, and why. */
  @Get('readyz')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: Readiness }> {
    const status = await this.readiness.check();
    reply.code(status === 'ready' ? 200 : 503);
    return { status };
  }

  @Get('metrics')
  async printMetrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { text, contentType } = await this.metrics.print();
    reply.type(contentType);
    return text;
  }
}
