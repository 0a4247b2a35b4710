import { Database, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';

/** What is worth a trace. Further features add theirs here. */
export type AuditAction =
  | 'sign-in'
  | 'sign-in.failed'
  | 'sign-out'
  | 'token.created'
  | 'token.revoked'
  | 'person.added'
  | 'person.changed'
  | 'person.disabled'
  | 'person.enabled'
  | 'person.invited'
  | 'person.password-set'
  | 'setup-link.created'
  | 'setup.completed'
  | 'sample-people.created'
  | 'month.closed'
  | 'month.reopened'
  | 'import.rejected.read'
  | 'import.cancelled'
  | 'import.undone'
  | 'target.saved'
  | 'import-profile.saved'
  | 'import-profile.deleted'
  | 'report-settings.saved'
  | 'report-settings.withdrawn'
  | 'report-notes.saved'
  | 'report-schedule.saved'
  | 'report-schedule.deleted'
  | 'report-delivery.cancelled'
  | 'report.send-asked';

/** The audit log: who did what, when. Never secrets, never customer codes. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  /** Notes an action; within a transaction when one is given, so that both are kept or neither. */
  async record(
    actor: string,
    action: AuditAction,
    detail: Readonly<Record<string, unknown>> = {},
    transaction?: Transaction,
  ): Promise<void> {
    const sql = 'INSERT INTO audit_event (actor, action, detail) VALUES ($1, $2, $3)';
    const parameters = [actor, action, JSON.stringify(detail)];
    await (transaction ? transaction.query(sql, parameters) : this.database.query(sql, parameters));
  }
}
