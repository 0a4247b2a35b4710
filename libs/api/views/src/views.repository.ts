import { Database, type Transaction } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import type { SavedView } from './views.types.js';

/** The views of people. Every statement names whose they are. */
@Injectable()
export class ViewsRepository {
  constructor(private readonly database: Database) {}

  /** In the order in which they were kept. */
  list(login: string): Promise<SavedView[]> {
    return this.database.query<SavedView>(
      `SELECT saved_view.id, saved_view.name, address
       FROM saved_view
       JOIN person ON person.id = person_id
       WHERE person.login = $1
       ORDER BY saved_view.id`,
      [login],
    );
  }

  /** Runs the work with a person's views, while nothing else changes them. */
  withViews<T>(
    login: string,
    work: (transaction: Transaction, views: readonly SavedView[]) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) => {
      const [person] = await transaction.query<{ id: number }>(
        'SELECT id FROM person WHERE login = $1 FOR UPDATE',
        [login],
      );
      const views = await transaction.query<SavedView>(
        'SELECT id, name, address FROM saved_view WHERE person_id = $1',
        [person?.id],
      );
      return work(transaction, views);
    });
  }

  /** @returns undefined when there is no such person */
  async add(
    transaction: Transaction,
    login: string,
    { name, address }: Omit<SavedView, 'id'>,
  ): Promise<SavedView | undefined> {
    const [added] = await transaction.query<SavedView>(
      `INSERT INTO saved_view (person_id, name, address)
       SELECT id, $2, $3 FROM person WHERE login = $1
       RETURNING id, name, address`,
      [login, name, address],
    );
    return added;
  }

  /** @returns undefined when it is not there */
  async rename(transaction: Transaction, id: number, name: string): Promise<SavedView | undefined> {
    const [renamed] = await transaction.query<SavedView>(
      'UPDATE saved_view SET name = $2 WHERE id = $1 RETURNING id, name, address',
      [id, name],
    );
    return renamed;
  }

  /** @returns undefined when it is not there */
  async remove(transaction: Transaction, id: number): Promise<SavedView | undefined> {
    const [removed] = await transaction.query<SavedView>(
      'DELETE FROM saved_view WHERE id = $1 RETURNING id, name, address',
      [id],
    );
    return removed;
  }
}
