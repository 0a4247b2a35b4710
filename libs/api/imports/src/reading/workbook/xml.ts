import { SaxesParser } from 'saxes';
import { FileRefused, refuse } from '../../refusal.js';
import { damaged } from './zip-parts.js';

/** No text, tag or comment of a workbook is longer, in characters. */
const MAX_TOKEN = 1_048_576;
/** Parts of workbooks are nested some ten levels deep. */
const MAX_DEPTH = 100;

/** Takes what an XML part holds, in order. Names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML piece by piece, pausing after each; memory is one tag or text. Entities of its own, which can unfold without end, are refused.
 * @throws FileRefused when it is not well-formed, or no honest workbook
 */
export async function* readXml(pieces: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let waiting = 0;
  parser.on('doctype', () => {
    throw ownEntities();
  });
  parser.on('opentag', ({ name, attributes }) => {
    waiting = 0;
    if (++depth > MAX_DEPTH) throw damaged();
    handler.open(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    waiting = 0;
    depth--;
    handler.close?.(withoutPrefix(name));
  });
  const take = (text: string): void => {
    waiting = 0;
    handler.text?.(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  for await (const piece of pieces) {
    waiting += piece.length;
    orDamaged(() => parser.write(decoder.decode(piece, { stream: true })));
    if (waiting > MAX_TOKEN) throw damaged();
    yield;
  }
  orDamaged(() => parser.write(decoder.decode()).close());
}

/** Reads a whole part. */
export async function readWholeXml(pieces: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  for await (const _ of readXml(pieces, handler));
}

/** The parser throws what it finds wrong. */
function orDamaged(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw error instanceof FileRefused ? error : damaged();
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ownEntities = () =>
  refuse('UNSAFE', {
    vi: 'Tệp Excel chứa khai báo DOCTYPE, thứ mà Excel không bao giờ ghi và có thể làm treo máy chủ. Hãy mở bằng Excel, lưu lại rồi gửi lại.',
    en: 'The Excel file holds a DOCTYPE declaration, which Excel never writes and which can bring a server down. Open it in Excel, save it and send that.',
  });
