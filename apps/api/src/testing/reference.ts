import { Readable } from 'node:stream';
import { ImportService } from '@cashlight/api-imports';
import type { TestApp } from './test-app.js';

/** Units C > A, B; a channel and a provider of each group. */
const FILES = {
  units: 'code,name,parent_code,level\nC,Công ty,,COMPANY\nA,Đơn vị A,C,UNIT\nB,Đơn vị B,C,UNIT\n',
  channels: 'code,name,group\nAUTO,Trích nợ,BANK\nWALLET,Ví,INTERMEDIARY\nCASH,Tiền mặt,CASH\n',
  providers: 'code,name,group\nVCB,Vietcombank,BANK\nMOMO,MoMo,INTERMEDIARY\n',
};

/** The header of a file of payments. */
export const PAYMENTS = 'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code';

/** Loads what payments refer to. */
export async function loadReference(test: TestApp): Promise<void> {
  for (const [kind, text] of Object.entries(FILES))
    await test.app.get(ImportService).run({
      kind,
      source: Readable.from([Buffer.from(text)]),
      fileName: `${kind}.csv`,
      onConflict: 'reject',
      atomic: true,
      dryRun: false,
      actor: 'spec',
    });
}

/** The layout of a bank's files: `Mã GD,Mã KH,Ngày,Số tiền`, all of unit A by standing order. */
export const VCB = {
  name: 'VCB',
  kind: 'payments',
  layout: {
    headerLine: 1,
    columns: {
      record_id: { from: 'Mã GD' },
      customer_code: { from: 'Mã KH' },
      unit_code: { value: 'A' },
      paid_at: { from: 'Ngày' },
      amount_vnd: { from: 'Số tiền' },
      channel_code: { value: 'AUTO' },
    },
    codes: {},
    dateFormat: 'DMY',
    numberFormat: 'DOT_THOUSANDS',
  },
} as const;
