import { YearMonth } from '@cashlight/api-reference';
import type { Measure, Month } from '@cashlight/domain';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MeasureName } from './measure-name.js';
import type { TargetWay } from './target-history.read-model.js';

/** The ways by which a target changes under their names in GraphQL. */
export const TargetWayName = {
  GRID: 'GRID',
  ADMIN: 'ADMIN',
  FILE: 'FILE',
  SAMPLE: 'SAMPLE',
  UNDO: 'UNDO',
} as const satisfies { [Way in TargetWay]: Way };
registerEnumType(TargetWayName, {
  name: 'TargetWay',
  description: 'By which way a target changed',
  valuesMap: {
    GRID: { description: 'saveTargets' },
    ADMIN: { description: 'saveReferenceRow, which takes targets no more' },
    FILE: { description: 'a file of targets' },
    SAMPLE: { description: 'the sample data' },
    UNDO: { description: 'taking back one of the others' },
  },
});

@ObjectType('TargetChange', { description: 'What became of a target, by whom and why' })
export class TargetChangeView {
  @Field(() => Int)
  id!: number;

  @Field(() => String, { description: 'ISO 8601, UTC' })
  at!: string;

  @Field(() => String, { description: 'the unit may be gone by now' })
  unitCode!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => YearMonth, { nullable: true, description: "null: the year's target" })
  month!: Month | null;

  @Field(() => MeasureName)
  measure!: Measure;

  @Field(() => Float, { nullable: true, description: 'fraction; null: there was none' })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'fraction; null: there is none any more' })
  after!: number | null;

  @Field(() => TargetWayName)
  way!: TargetWay;

  @Field(() => String, {
    nullable: true,
    description: 'who did it, as in the audit log; null for those who may not see it (target.history)',
  })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'of GRID' })
  reason!: string | null;

  @Field(() => Int, { description: 'the import that did it, or that was taken back' })
  importId!: number;

  @Field(() => String)
  fileName!: string;
}
