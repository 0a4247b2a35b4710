import { Problem } from '@cashlight/api-platform';
import { lengthOf, type Month, type Period } from '@cashlight/domain';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { YearMonth } from './scalars.js';

const MOST_MONTHS = 600;

/** The languages of the product under their names in GraphQL. */
export const LanguageName = { EN: 'en', VI: 'vi' } as const;
registerEnumType(LanguageName, { name: 'Language' });

@InputType({ description: 'Both ends included' })
export class PeriodInput {
  @Field(() => YearMonth)
  from!: Month;

  @Field(() => YearMonth)
  to!: Month;
}

/** @throws Problem BAD_USER_INPUT for a period that ends before it begins or is longer than 50 years */
export function checkPeriod(period: Period): void {
  if (period.from > period.to) {
    throw new Problem('BAD_USER_INPUT', {
      vi: `Kỳ bắt đầu ${period.from} sau khi kết thúc ${period.to}. Hãy đổi chỗ from và to.`,
      en: `The period starts in ${period.from}, after its end in ${period.to}. Swap from and to.`,
    });
  }
  const months = lengthOf(period);
  if (months <= MOST_MONTHS) return;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Kỳ từ ${period.from} đến ${period.to} dài ${String(months)} tháng; nhiều nhất là ${String(MOST_MONTHS)}. Hãy hỏi kỳ ngắn hơn.`,
    en: `The period ${period.from} to ${period.to} has ${String(months)} months; at most ${String(MOST_MONTHS)} are answered. Ask for a shorter one.`,
  });
}
