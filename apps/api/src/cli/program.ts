import { IMPORT_KINDS } from '@cashlight/api-imports';
import { Command, Option } from 'commander';
import { closeMonth, type CloseOptions, reopenMonth, type ReopenOptions } from './close.js';
import { importFiles, type ImportOptions } from './import.js';
import { rebuild } from './rebuild.js';
import { writeReport, type ReportOptions } from './report.js';
import { status } from './status.js';
import { createToken, type TokenOptions } from './token.js';

/**
 * The command line of the product.
 * @returns the exit status: 0 all accepted; 2 done, but some rows were rejected; 1 nothing was done
 */
export async function program(argv: readonly string[]): Promise<number> {
  let exitStatus = 0;
  const command = new Command('cashlight').exitOverride().description('Cashlight on the command line');
  importCommand(command).action(async (kind: string, files: string[], options: ImportOptions) => {
    exitStatus = await importFiles(kind, files, options);
  });
  reportCommand(command).action((month: string, options: ReportOptions) => writeReport(month, options));
  closeCommand(command).action((month: string, options: CloseOptions) => closeMonth(month, options));
  reopenCommand(command).action((month: string, options: ReopenOptions) => reopenMonth(month, options));
  tokenCommand(command).action((options: TokenOptions) => createToken(options));
  command
    .command('status')
    .description('version, database, months, rows, last imports')
    .action(() => status());
  command
    .command('rebuild')
    .description('compute every rollup again from the records')
    .action(() => rebuild());
  await command.parseAsync([...argv]);
  return exitStatus;
}

const importCommand = (parent: Command): Command =>
  parent
    .command('import <kind> <file...>')
    .description(
      `load files (.csv, .csv.gz, .xlsx; - for standard input) of a kind: ${IMPORT_KINDS.join(', ')}`,
    )
    .addOption(
      new Option('--on-conflict <what>', 'a record that is there with other content')
        .choices(['reject', 'replace'])
        .default('reject'),
    )
    .option('--atomic', 'all rows or none', false)
    .option('--dry-run', 'check and count, change nothing', false)
    .option('--profile <name>', 'a saved layout, for files that are laid out otherwise')
    .option('--json', 'the result as one line of JSON, last on standard output', false);

const reportCommand = (parent: Command): Command =>
  parent
    .command('report <month>')
    .description("write the month's report; month as 2022-12")
    .requiredOption('--format <format>', 'xlsx, pdf, docx or csv')
    .requiredOption('--out <file>', 'where to')
    .option('--unit <code>', 'a unit instead of the whole company')
    .addOption(new Option('--lang <language>', 'its language').choices(['vi', 'en']).default('vi'));

const closeCommand = (parent: Command): Command =>
  parent
    .command('close <month>')
    .description("print a month's checklist and declare its figures final; month as 2022-12")
    .option('--note <text>', 'kept with the closing')
    .option('--acknowledge', 'close although a point fails that does not forbid it', false);

const reopenCommand = (parent: Command): Command =>
  parent
    .command('reopen <month>')
    .description('open a closed month again; month as 2022-12')
    .requiredOption('--reason <text>', 'why, in 5 to 500 characters');

const tokenCommand = (parent: Command): Command =>
  parent
    .command('token')
    .description('API tokens for other programs')
    .command('create')
    .description('make a token; it is printed once')
    .requiredOption('--name <name>', 'what it is for')
    .requiredOption('--role <role>', 'LEADER, MANAGER, ANALYST or ADMIN')
    .option('--unit <code>', 'the unit whose customers the token may name');
