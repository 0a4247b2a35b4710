import { zlibSync } from 'fflate';

/**
 * Packs the streams of a PDF that pdfkit wrote unpacked. pdfkit itself packs with the zlib of Node.js, which gives other bytes in other versions
 * and on other processors; this gives the same everywhere.
 * @throws Error for bytes that are not such a PDF
 */
export function deflateStreams(pdf: Buffer): Buffer {
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString('latin1', pdf.length - 64))?.[1]);
  if (Number.isNaN(table)) throw new Error('PDF without a table of objects');
  const offsets = offsetsIn(pdf, table);
  const parts: Buffer[] = [];
  const moved: number[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  const inOrder = offsets.map((offset, index) => ({ offset, index })).sort((a, b) => a.offset - b.offset);
  add(pdf.subarray(0, inOrder[0]?.offset ?? table));
  inOrder.forEach(({ offset, index }, position) => {
    moved[index] = length;
    packObject(pdf.subarray(offset, inOrder[position + 1]?.offset ?? table)).forEach(add);
  });
  const lines = moved.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const tail = pdf.toString('latin1', table).replace(/(?:\d{10} \d{5} n \n)+/, lines);
  add(Buffer.from(tail.replace(/startxref\n\d+/, `startxref\n${String(length)}`), 'latin1'));
  return Buffer.concat(parts);
}

/** Where the objects stand, in the order of their numbers. */
function offsetsIn(pdf: Buffer, table: number): number[] {
  const entries = pdf.toString('latin1', table).match(/^\d{10} \d{5} n $/gm) ?? [];
  return entries.map((entry) => Number(entry.slice(0, 10)));
}

/** An object's bytes, its stream packed if it has one that is not. */
function packObject(object: Buffer): Buffer[] {
  const start = object.indexOf('>>\nstream\n');
  const head = object.toString('latin1', 0, Math.max(0, start));
  const length = /\/Length (\d+)/.exec(head)?.[1];
  if (length === undefined || head.includes('/Filter')) return [object];
  const from = start + '>>\nstream\n'.length;
  const packed = zlibSync(object.subarray(from, from + Number(length)), { level: 6 });
  const newHead = head.replace(/\/Length \d+/, `/Length ${String(packed.length)}\n/Filter /FlateDecode`);
  return [
    Buffer.from(`${newHead}>>\nstream\n`, 'latin1'),
    Buffer.from(packed),
    object.subarray(from + Number(length)),
  ];
}
