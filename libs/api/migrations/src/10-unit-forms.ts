import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A unit's own official form beside that of the whole, and deliveries that were called off. */
export class UnitForms1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_settings
        DROP COLUMN id,
        -- as text: the form stays when the unit is taken back; empty: the whole organisation
        ADD COLUMN unit_code text COLLATE "C" NOT NULL DEFAULT '',
        -- of a unit that went back to the form of the whole; the version goes on
        ADD COLUMN withdrawn boolean NOT NULL DEFAULT false,
        ADD PRIMARY KEY (unit_code),
        ADD CHECK (unit_code <> '' OR NOT withdrawn)`);
    await runner.query('ALTER TABLE report_settings ALTER COLUMN unit_code DROP DEFAULT');
    await states(runner, ['WAITING', 'SENDING', 'SENT', 'FAILED', 'CANCELLED']);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without a reason: the version before knows no word for it.
    await runner.query("UPDATE report_delivery SET state = 'FAILED' WHERE state = 'CANCELLED'");
    await states(runner, ['WAITING', 'SENDING', 'SENT', 'FAILED']);
    await runner.query("DELETE FROM report_settings WHERE unit_code <> ''");
    await runner.query(`
      ALTER TABLE report_settings
        DROP COLUMN unit_code,
        DROP COLUMN withdrawn,
        ADD COLUMN id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1)`);
  }
}

function states(runner: QueryRunner, known: readonly string[]): Promise<unknown> {
  return runner.query(`
    ALTER TABLE report_delivery
      DROP CONSTRAINT report_delivery_state_check,
      ADD CONSTRAINT report_delivery_state_check CHECK (state IN (${known.map((state) => `'${state}'`).join(', ')}))`);
}
