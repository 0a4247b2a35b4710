import { SafeInt, YearMonth } from '@cashlight/api-reference';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HistoryEntry } from './history.read-model.js';

/** The states of an import under their names in GraphQL. */
export const ImportStateName = {
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  REFUSED: 'REFUSED',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
  UNDONE: 'UNDONE',
} as const;
registerEnumType(ImportStateName, {
  name: 'ImportState',
  description:
    'DONE: landed, perhaps with rows refused. REFUSED: nothing landed, for a reason in the file. FAILED: interrupted, nothing landed. UNDONE: had landed, was taken back.',
});

/** The ways by which a file comes under their names in GraphQL. */
export const ImportViaName = {
  COMMAND: 'COMMAND',
  HTTP: 'HTTP',
  DESK: 'DESK',
  INBOX: 'INBOX',
  ADMIN: 'ADMIN',
  SAMPLE: 'SAMPLE',
  TARGETS: 'TARGETS',
} as const;
registerEnumType(ImportViaName, { name: 'ImportVia', description: 'By which way a file came' });

@ObjectType({ description: 'A refused row' })
export class RejectionExample {
  @Field(() => SafeInt, { description: 'the physical line on which the row starts, the header being line 1' })
  line!: number;

  @Field(() => String, { description: 'what stands there in the file' })
  value!: string;
}

@ObjectType({ description: 'Refused rows that are wrong in the same way' })
export class RejectionGroup {
  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'the column at fault; empty when it is the row as a whole' })
  column!: string;

  @Field(() => SafeInt)
  rows!: bigint;

  @Field(() => String, { description: 'what is wrong and how to mend it' })
  message!: string;

  @Field(() => [RejectionExample], { description: 'the first of them, at most three' })
  examples!: readonly RejectionExample[];
}

/** What the entry's own resolver adds: message, warnings, rejections, obstacles. */
@ObjectType('ImportEntry', { description: 'An import in the history' })
export class ImportEntry {
  /** Behind the fields that are made when asked for. */
  entry!: HistoryEntry;

  @Field(() => Int)
  id!: number;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportStateName)
  state!: keyof typeof ImportStateName;

  @Field(() => ImportViaName)
  via!: keyof typeof ImportViaName;

  @Field(() => String)
  actor!: string;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  startedAt!: string;

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC' })
  finishedAt!: string | null;

  @Field(() => Float, { description: 'so far, while it runs' })
  seconds!: number;

  @Field(() => String, {
    nullable: true,
    description: 'of the file as it came, in hexadecimal; null when it was not read to its end',
  })
  sha256!: string | null;

  @Field(() => SafeInt, { nullable: true, description: 'size of the file as it came' })
  bytes!: number | null;

  @Field(() => SafeInt, { description: 'rows = accepted + unchanged + replaced + rejected' })
  rows!: number;

  @Field(() => SafeInt)
  accepted!: number;

  @Field(() => SafeInt)
  unchanged!: number;

  @Field(() => SafeInt)
  replaced!: number;

  @Field(() => SafeInt)
  rejected!: number;

  @Field(() => [YearMonth], { description: 'whose figures it changed' })
  months!: readonly string[];

  @Field(() => String, { description: 'reject or replace' })
  onConflict!: string;

  @Field(() => Boolean, { description: 'whether one refused row was to refuse the whole file' })
  atomic!: boolean;

  @Field(() => String, { nullable: true, description: 'the named layout that the file was read by' })
  profileName!: string | null;

  @Field(() => String, { nullable: true })
  cancelledBy!: string | null;

  @Field(() => String, { nullable: true })
  undoneBy!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601, UTC' })
  undoneAt!: string | null;
}

@ObjectType()
export class ImportPage {
  @Field(() => [ImportEntry])
  entries!: readonly ImportEntry[];

  @Field(() => Int, { nullable: true, description: 'pass it to get the next page; null: there is no more' })
  before!: number | null;
}
