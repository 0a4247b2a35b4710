import { Problem } from '@cashlight/api-platform';
import { type Month, parseMonth } from '@cashlight/domain';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

const INTEGER = /^-?\d{1,60}$/;
const SHOWN = 40;

/** A calendar month of Asia/Ho_Chi_Minh, as "2022-12". */
export const YearMonth = new GraphQLScalarType<Month, string>({
  name: 'YearMonth',
  description: 'A calendar month of Asia/Ho_Chi_Minh, as "2022-12"',
  serialize: String,
  parseValue: readMonth,
  parseLiteral: (literal) => readMonth('value' in literal ? literal.value : null),
});

/** An integer of any size, as a decimal string. */
export const BigIntText = new GraphQLScalarType<bigint, string>({
  name: 'BigInt',
  description: 'An integer as a decimal string',
  serialize: String,
  parseValue: readInteger,
  parseLiteral: (literal) => readInteger('value' in literal ? literal.value : null),
});

/** An integer as a JSON number; one that JSON could not carry exactly is an error, never a rounded number. */
export const SafeInt = new GraphQLScalarType<bigint, number>({
  name: 'SafeInt',
  description: 'An integer as a JSON number, at most 2^53 - 1',
  serialize: (value) => safeNumber(value as bigint),
  parseValue: readInteger,
  parseLiteral: (literal) => readInteger('value' in literal ? literal.value : null),
});

/** Any JSON value, as it is; whoever takes one checks its form. */
export const Json = new GraphQLScalarType<unknown>({
  name: 'JSON',
  description: 'Any JSON value',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: valueFromASTUntyped,
});

/**
 * A count as a JSON number.
 * @throws Problem when it is above 2^53 - 1
 */
function safeNumber(value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Tổng ${String(value)} vượt quá 2^53 − 1, lớn hơn số nguyên mà JSON ghi được chính xác. Hãy hỏi ít tháng hoặc ít đơn vị hơn.`,
    en: `The sum ${String(value)} is above 2^53 − 1, more than a JSON number can hold exactly. Ask for fewer months or units.`,
  });
}

/**
 * Reads a month that a caller wrote.
 * @throws Problem when it is not written as 2022-12
 */
export function readMonth(value: unknown): Month {
  const month = typeof value === 'string' ? parseMonth(value) : undefined;
  if (month !== undefined) return month;
  throw new Problem('BAD_USER_INPUT', {
    vi: `${shown(value)} không phải là một tháng. Hãy viết tháng dạng 2022-12 (năm 1000 đến 9999, tháng 01 đến 12).`,
    en: `${shown(value)} is not a month. Write a month as 2022-12 (years 1000 to 9999, months 01 to 12).`,
  });
}

function readInteger(value: unknown): bigint {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && INTEGER.test(text)) return BigInt(text);
  throw new Problem('BAD_USER_INPUT', {
    vi: `${shown(value)} không phải là số nguyên.`,
    en: `${shown(value)} is not an integer.`,
  });
}

function shown(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, SHOWN))
    : JSON.stringify(value ?? null).slice(0, SHOWN);
}
