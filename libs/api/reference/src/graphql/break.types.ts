import type { Month } from '@cashlight/domain';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BreakKind, OrganisationBreak } from '../organisation/breaks.js';
import { YearMonth } from './scalars.js';

const BreakKindName = {
  MERGED: 'MERGED',
  RENAMED: 'RENAMED',
  REPLACED: 'REPLACED',
  SPLIT: 'SPLIT',
} as const satisfies Record<BreakKind, BreakKind>;
registerEnumType(BreakKindName, {
  name: 'BreakKind',
  valuesMap: {
    MERGED: { description: 'several units have the same successor from the same month' },
    RENAMED: { description: 'the unit goes on under another name' },
    REPLACED: { description: 'another unit stands for it' },
    SPLIT: { description: 'other units were split from it' },
  },
});

@ObjectType('OrganisationBreak', {
  description: 'A month from which units are not what they were before: a comparison across it needs care',
})
export class BreakView {
  @Field(() => YearMonth)
  readonly month!: Month;

  @Field(() => BreakKindName)
  readonly kind!: BreakKind;

  @Field(() => [String])
  readonly unitCodes!: readonly string[];

  @Field(() => [String], { description: 'the units that take over or come up; empty when a unit is renamed' })
  readonly intoCodes!: readonly string[];

  /** What the sentence is made from. */
  readonly found!: OrganisationBreak;
}

/** A break as it leaves the house. */
export function breakView(found: OrganisationBreak): BreakView {
  const { month, kind, units, into } = found;
  return {
    month,
    kind,
    unitCodes: units.map(({ code }) => code),
    intoCodes: into.map(({ code }) => code),
    found,
  };
}
