import type { MigrationInterface, QueryRunner } from 'typeorm';

const WRITTEN_ONCE = ['report_document', 'report_file'];

/** What is kept of reports cannot be emptied either: the triggers of rows do not see TRUNCATE. */
export class KeptForEver1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of WRITTEN_ONCE)
      await runner.query(`
        CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of WRITTEN_ONCE) await runner.query(`DROP TRIGGER never_emptied ON ${table}`);
  }
}
