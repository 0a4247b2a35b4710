import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { en } from './locales/en';
import { vi } from './locales/vi';

const ROOT = join(__dirname, '../../../..');
const PLURAL = /_(?:one|other)$/;

interface Words {
  readonly [key: string]: string | Words;
}

function flatten(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

function baseKeys(words: Words): string[] {
  return [...new Set(flatten(words).map(([key]) => key.replace(PLURAL, '')))].sort();
}

function sourceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.spec.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) => !file.includes('node_modules') && !file.includes('/dist/') && !file.includes('/locales/'),
    )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** Keys as the sources name them: whole ones, and templates such as `role.${role}` as patterns. */
function keyPatterns(source: string): RegExp[] {
  const literals = source.match(/'[\w.]+'|`\w+\.[\w.]*(?:\$\{[^}]*\}[\w.]*)+`/g) ?? [];
  return [...new Set(literals)]
    .filter((literal) => literal.includes('.'))
    .map((literal) => {
      const pattern = literal
        .slice(1, -1)
        .replaceAll('.', '\\.')
        .replace(/\$\{[^}]*\}/g, '[\\w]+');
      return new RegExp(`^${pattern}$`);
    });
}

describe('the words', () => {
  it('are the same in both languages', () => {
    expect(baseKeys(en)).toEqual(baseKeys(vi));
  });

  it('name the same values in both languages', () => {
    const valuesIn = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();
    const english = new Map(flatten(en));
    const differing = flatten(vi).filter(
      ([key, text]) => String(valuesIn(text)) !== String(valuesIn(english.get(key) ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('are all in use', () => {
    const patterns = keyPatterns(sourceText(join(ROOT, 'libs/web')) + sourceText(join(ROOT, 'apps/web/src')));
    const unused = baseKeys(vi).filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('hold no empty text', () => {
    expect([...flatten(vi), ...flatten(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
