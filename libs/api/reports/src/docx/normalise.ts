import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a ZIP can tell, in the local time in which it is written: everywhere the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Names that docx draws by lot: of relations and of watermarks. */
const DRAWN = /(rId|WaterMarkObject)[\w-]{21}(?=")/g;

const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g;

const PROPERTIES = 'docProps/core.xml';
const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

const CHARTS = 'word/charts/';
const AMERICAN = /(\b(?:val|lang)=")en-US(?=")/g;

/**
 * Takes out of a Word file (and of the workbooks of its charts) what docx takes from the clock and from chance, so that the same document is
 * the same bytes.
 * @param dated the moment that stands as the file's, in ISO form
 * @param language of the charts, which docx takes for American
 */
export function normalise(file: Uint8Array, dated: string, language: string): Uint8Array {
  const names = new Map<string, string>();
  const numbers = new Map<string, string>();
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(file)))
    parts[name] = [part(name, bytes), { level: 6 }];
  return zipSync(parts, { mtime: NO_TIME });

  function part(name: string, bytes: Uint8Array): Uint8Array {
    if (name.endsWith('.xlsx')) return normalise(bytes, dated, language);
    if (!/\.(?:xml|rels)$/.test(name)) return bytes;
    const text = strFromU8(bytes).replaceAll(DRAWN, steady).replaceAll(BOOKMARK, counted);
    if (name === PROPERTIES) return strToU8(text.replaceAll(TIMES, `$1${dated}`));
    return strToU8(name.startsWith(CHARTS) ? text.replaceAll(AMERICAN, `$1${language}`) : text);
  }

  function steady(drawn: string, kind: string): string {
    const name = names.get(drawn) ?? `${kind}Drawn${String(names.size + 1)}`;
    names.set(drawn, name);
    return name;
  }

  /** docx counts bookmarks through all files of a process. */
  function counted(_: string, start: string, id: string): string {
    const number = numbers.get(id) ?? String(numbers.size + 1);
    numbers.set(id, number);
    return start + number;
  }
}
