import { Readable } from 'node:stream';
import { actorOf, Allow, Audit, type Caller, CurrentCaller } from '@cashlight/api-access';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { importById } from '../import-by-id.js';
import { ImportService } from '../import.service.js';
import { askedLanguage } from '../writing/asked-language.js';
import { sendTable, type TableFormat } from '../writing/send-file.js';
import { RefusedRowsService } from './refused-rows.service.js';

/** The refused rows of an import as files. They may name customers: who reads them is kept in the audit log. */
@Controller('api/imports/:id')
@Allow('import.read')
export class RefusedRowsController {
  constructor(
    private readonly imports: ImportService,
    private readonly refusedRows: RefusedRowsService,
    private readonly audit: Audit,
  ) {}

  /** What is wrong with each row. */
  @Get('rejected.csv')
  async list(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = askedLanguage(lang, acceptLanguage);
    const { importId } = await importById(this.imports, id);
    await this.audit.record(actorOf(caller), 'import.rejected.read', { importId });
    const csv = Readable.from(this.imports.rejectedCsv(importId, language));
    await sendTable(reply, `import-${String(importId)}-rejected`, 'csv', csv);
  }

  /** The rows themselves and the reason, to be mended and sent again. */
  @Get('rejected-rows.csv')
  csv(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.rows({ id, lang, acceptLanguage, caller, reply }, 'csv');
  }

  @Get('rejected-rows.xlsx')
  xlsx(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.rows({ id, lang, acceptLanguage, caller, reply }, 'xlsx');
  }

  private async rows({ id, lang, acceptLanguage, caller, reply }: Asked, format: TableFormat): Promise<void> {
    const language = askedLanguage(lang, acceptLanguage);
    const record = await importById(this.imports, id);
    await this.audit.record(actorOf(caller), 'import.rejected.read', { importId: record.importId });
    const rows = this.refusedRows.of(record);
    const content = format === 'csv' ? Readable.from(rows.csv(language)) : await rows.xlsx(language);
    await sendTable(reply, `import-${String(record.importId)}-rejected-rows`, format, content);
  }
}

interface Asked {
  readonly id: string;
  readonly lang: unknown;
  readonly acceptLanguage: string | undefined;
  readonly caller: Caller;
  readonly reply: FastifyReply;
}
