import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Tinos: of the measures of Times New Roman, with all Vietnamese letters, free to embed. */
const FILES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

export type Face = keyof typeof FILES;

/** What is drawn for a letter that the face does not have, so that nobody thinks it was never there. */
const UNKNOWN = '□';

let files: ReadonlyMap<Face, Buffer> | undefined;

/** Makes the four faces known to a document under their names. */
export function registerFaces(pdf: PDFKit.PDFDocument): void {
  files ??= readFaces();
  for (const [face, bytes] of files) pdf.registerFont(face, bytes);
}

/** Puts a mark in the place of letters that the face lacks; pdfkit would leave them out without a word. */
export function drawable(pdf: PDFKit.PDFDocument): (text: string) => string {
  const face = faceOf(pdf.font('regular'));
  const known = new Map<string, string>([['\n', '\n']]);
  return (text) => Array.from(text, drawn).join('');

  function drawn(letter: string): string {
    let answer = known.get(letter);
    if (answer === undefined) {
      answer = face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : UNKNOWN;
      known.set(letter, answer);
    }
    return answer;
  }
}

function readFaces(): ReadonlyMap<Face, Buffer> {
  const { resolve } = createRequire(import.meta.url);
  return new Map(
    Object.entries(FILES).map(([face, file]) => [
      face as Face,
      readFileSync(resolve(`@expo-google-fonts/tinos/${file}`)),
    ]),
  );
}

interface FontFile {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** The font that is set, which pdfkit has parsed but has no public way to ask. */
function faceOf(pdf: PDFKit.PDFDocument): FontFile {
  return (pdf as unknown as { _font: { font: FontFile } })._font.font;
}
