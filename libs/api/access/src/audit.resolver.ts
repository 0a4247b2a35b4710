import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { AuditReadModel, type AuditQuestion, type AuditRecord } from './audit.read-model.js';
import { AuditEvent, AuditPage } from './audit.types.js';
import { detailsOf } from './audit-details.js';
import { Allow } from './decorators.js';

const FIRST = { type: () => Int, defaultValue: 50, description: 'at most 200' };
const MOST = 200;
const BEFORE = { type: () => Int, nullable: true };
const ACTOR = { type: () => String, nullable: true, description: "part of the actor's name" };
const ACTION = { type: () => String, nullable: true };

@Resolver()
export class AuditResolver {
  constructor(private readonly events: AuditReadModel) {}

  @Allow('people.manage')
  @Query(() => AuditPage)
  auditEvents(
    @Args('first', FIRST) first: number,
    @Args('before', BEFORE) before: number | null,
    @Args('actor', ACTOR) actor: string | null,
    @Args('action', ACTION) action: string | null,
  ): Promise<AuditPage> {
    return this.pageOf({
      first: Math.min(Math.max(first, 1), MOST),
      before: before ?? null,
      actor: actor ?? null,
      action: action ?? null,
    });
  }

  /** One more than asked for tells whether there is a next page. */
  private async pageOf(question: AuditQuestion): Promise<AuditPage> {
    const found = await this.events.events({ ...question, first: question.first + 1 });
    const shown = found.slice(0, question.first);
    return {
      events: shown.map(eventOf),
      before: found.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
    };
  }
}

function eventOf({ id, at, actor, action, detail }: AuditRecord): AuditEvent {
  return { id, at: at.toISOString(), actor, action, details: detailsOf(detail) };
}
