import { DataSource } from 'typeorm';
import { Database } from '../database.js';

/** A database that cannot be asked: for what needs the shape of the product alone, such as printing its schema. */
export function unconnectedDatabase(): Database {
  return new Database(new DataSource({ type: 'postgres' }));
}
