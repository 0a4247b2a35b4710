import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ChannelGroup = { BANK: 'BANK', INTERMEDIARY: 'INTERMEDIARY', CASH: 'CASH' } as const;
export type ChannelGroup = keyof typeof ChannelGroup;
registerEnumType(ChannelGroup, {
  name: 'ChannelGroup',
  description: 'Through a bank, through an intermediary, or in cash',
});

export const UnitLevel = { COMPANY: 'COMPANY', UNIT: 'UNIT', COMMUNE: 'COMMUNE' } as const;
export type UnitLevel = keyof typeof UnitLevel;
registerEnumType(UnitLevel, { name: 'UnitLevel' });

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
