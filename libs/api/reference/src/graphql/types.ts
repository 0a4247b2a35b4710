import type { Month } from '@cashlight/domain';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { YearMonth } from './scalars.js';

export const ChannelGroup = { BANK: 'BANK', INTERMEDIARY: 'INTERMEDIARY', CASH: 'CASH' } as const;
export type ChannelGroup = keyof typeof ChannelGroup;
registerEnumType(ChannelGroup, {
  name: 'ChannelGroup',
  description: 'Through a bank, through an intermediary, or in cash',
});

export const UnitLevel = { COMPANY: 'COMPANY', UNIT: 'UNIT', COMMUNE: 'COMMUNE' } as const;
export type UnitLevel = keyof typeof UnitLevel;
registerEnumType(UnitLevel, { name: 'UnitLevel' });

export const Organisation = { AS_WAS: 'AS_WAS', TODAY: 'TODAY' } as const;
export type Organisation = keyof typeof Organisation;
registerEnumType(Organisation, {
  name: 'Organisation',
  description: 'By which organisation the past is read',
  valuesMap: {
    AS_WAS: { description: 'history stays under the unit that made it' },
    TODAY: {
      description: 'the history of a unit that was replaced counts to the unit that stands for it now',
    },
  },
});

@ObjectType({ description: 'What a unit is called from a month on' })
export class UnitName {
  @Field(() => YearMonth, { nullable: true, description: 'null: from the beginning' })
  readonly validFrom!: Month | null;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true })
  readonly nameEn!: string | null;
}

@ObjectType({ description: 'A node of the organisation tree' })
export class Unit {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true })
  readonly nameEn!: string | null;

  @Field(() => UnitLevel)
  readonly level!: UnitLevel;

  @Field(() => String, { nullable: true, description: 'the unit right above; null at the top' })
  readonly parentCode!: string | null;

  @Field(() => String, { nullable: true, description: 'the unit that stands for it later on' })
  readonly successorCode!: string | null;

  @Field(() => YearMonth, {
    nullable: true,
    description: 'the month from which its successor, or the units that it was split into, stand for it',
  })
  readonly successorFrom!: Month | null;

  @Field(() => String, { nullable: true, description: 'the unit that this one was split from' })
  readonly splitFromCode!: string | null;

  @Field(() => [UnitName], { description: 'all its names, the first one first' })
  readonly names!: readonly UnitName[];
}

@ObjectType({ description: 'A way to pay' })
export class Channel {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true })
  readonly nameEn!: string | null;

  @Field(() => ChannelGroup)
  readonly group!: ChannelGroup;

  @Field(() => Boolean, { description: 'whether what is paid so counts as paid without cash' })
  readonly cashless!: boolean;
}

@ObjectType({ description: 'A bank or intermediary that collects' })
export class Provider {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true })
  readonly nameEn!: string | null;

  @Field(() => ChannelGroup)
  readonly group!: ChannelGroup;
}
