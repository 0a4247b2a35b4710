import { describe, expect, it } from '@jest/globals';
import type { Column } from '../document/document.js';
import { planColumns } from './columns.js';

const ROOM = { portrait: 450, landscape: 700 };
/** Every letter half as wide as it is high. */
const measure = (text: string): number => text.length / 2;
const CODE: Column = { id: 'code', header: 'Mã', kind: 'text' };
const RATIO: Column = { id: 'ratio', header: 'Tỷ lệ', kind: 'percent' };

/** The width of a column of texts in letters, beside those of codes and of figures. */
function letters(header: string, texts: readonly string[]): number {
  const figures = Array.from({ length: 6 }, () => RATIO);
  const columns: Column[] = [CODE, { id: 'text', header, kind: 'text' }, ...figures];
  const rows = texts.map((text, index) => [`PA29${String(index)}`, text, ...figures.map(() => '72,69%')]);
  const head = columns.map((column) => column.header);
  const plan = planColumns({ caption: '', columns, head, rows, total: [] }, measure, ROOM);
  return (plan.widths[1] ?? 0) / plan.size / 0.5;
}

describe('the columns of a table', () => {
  const nothing = Array.from({ length: 60 }, () => '–');

  it('leave room for the one text among many dashes', () => {
    const plan = 'Vận động từng hộ mở tài khoản ngân hàng';
    expect(letters('Việc cần làm', [...nothing, plan])).toBeGreaterThan(plan.length);
  });

  it('leave room for a long head over short texts', () => {
    expect(letters('Tính vào không dùng tiền mặt', ['có', 'không'])).toBeGreaterThan(14);
  });

  it('leave the other columns theirs beside a text of many lines', () => {
    const columns: Column[] = [
      { id: 'unit', header: 'Đơn vị', kind: 'text' },
      { id: 'plan', header: 'Việc cần làm', kind: 'text' },
    ];
    const rows = [['Điện lực Thành phố Lai Châu', 'rất dài '.repeat(600)]];
    const table = { caption: '', columns, head: ['Đơn vị', 'Việc cần làm'], rows, total: [] };
    const { size, widths } = planColumns(table, measure, ROOM);
    expect(widths[0]).toBeGreaterThan(20 * 0.5 * size);
  });
});
