import { Injectable } from '@nestjs/common';
import { Database } from '../database.js';

/** Whether requests can be answered. */
export type Readiness = 'ready' | 'not migrated' | 'database unreachable';

/** Asks the database. */
@Injectable()
export class ReadinessCheck {
  constructor(private readonly database: Database) {}

  async check(): Promise<Readiness> {
    try {
      return (await this.database.dataSource.showMigrations()) ? 'not migrated' : 'ready';
    } catch {
      // Whatever the reason is, it is the operator's to find: the answer is public.
      return 'database unreachable';
    }
  }
}
