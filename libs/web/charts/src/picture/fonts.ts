/**
 * The style sheet rules of a font family with the font files inside, for a picture that shows Vietnamese as the page does wherever it is opened.
 * Only faces that the page has loaded are taken.
 */
export async function embeddedFonts(family: string): Promise<string> {
  const name = family.split(',')[0]?.replaceAll(/["']/gu, '').trim() ?? '';
  const rules = await Promise.all(loadedFaces(name).map(embed));
  return rules.join('\n');
}

function loadedFaces(name: string): CSSFontFaceRule[] {
  const loaded = new Set(
    [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map((face) => faceKey(face.family, face.weight, face.unicodeRange)),
  );
  return [...document.styleSheets]
    .filter((sheet) => sheet.href === null || new URL(sheet.href).origin === location.origin)
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('font-family').includes(name))
    .filter(({ style }) =>
      loaded.has(
        faceKey(
          style.getPropertyValue('font-family'),
          style.getPropertyValue('font-weight'),
          style.getPropertyValue('unicode-range'),
        ),
      ),
    );
}

function faceKey(family: string, weight: string, range: string): string {
  return [family.replaceAll(/["']/gu, ''), weight, range.replaceAll(/\s/gu, '').toUpperCase()].join('|');
}

async function embed(rule: CSSFontFaceRule): Promise<string> {
  const source = rule.style.getPropertyValue('src');
  const address = /url\(["']?([^"')]+)["']?\)/u.exec(source)?.[1];
  if (address === undefined) return '';
  const base = rule.parentStyleSheet?.href ?? location.href;
  const file = await fetch(new URL(address, base));
  const data = await asDataUrl(await file.blob());
  const { style } = rule;
  return `@font-face{font-family:${style.getPropertyValue('font-family')};font-weight:${style.getPropertyValue('font-weight')};unicode-range:${style.getPropertyValue('unicode-range')};src:url(${data})}`;
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('A font file could not be read.'));
    reader.readAsDataURL(blob);
  });
}
