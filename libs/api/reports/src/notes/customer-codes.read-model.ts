import { Database, type Transaction } from '@cashlight/api-platform';
import type { Month } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';

/** Which words are codes of customers. */
@Injectable()
export class CustomerCodes {
  constructor(private readonly database: Database) {}

  /**
   * Those of the words, all in capitals, that are codes of customers: of those who paid in the month or one of the two before, and whatever has
   * the usual form, the code of a unit and seven digits or more, for whoever owes has not paid.
   */
  async among(
    words: readonly string[],
    month: Month,
    reader: Pick<Transaction, 'query'> = this.database,
  ): Promise<ReadonlySet<string>> {
    if (words.length === 0) return new Set();
    const found = await reader.query<{ readonly code: string }>(
      `SELECT DISTINCT upper(customer_code) AS code
       FROM payment
       WHERE month >= $1::date - interval '2 months' AND month <= $1::date AND upper(customer_code) = ANY($2)
       UNION
       SELECT word
       FROM unnest($2::text[]) AS word
       JOIN unit ON starts_with(word, upper(unit.code)) AND substr(word, length(unit.code) + 1) ~ '^[0-9]{7,}$'`,
      [`${month}-01`, words],
    );
    return new Set(found.map(({ code }) => code));
  }
}
