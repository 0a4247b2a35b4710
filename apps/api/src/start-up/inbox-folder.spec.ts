import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareInbox } from './inbox-folder.js';

describe('the watched folder at the start', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'cashlight-start-'));
    writeFileSync(join(root, 'a-file'), '');
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  const prepare = (name: string): void => {
    prepareInbox({ inboxDir: join(root, name), dataDir: join(root, 'data') });
  };

  it('is made, with its places for what is dealt with', () => {
    prepare('new/inbox');
    prepare('new/inbox');
    expect(['done', 'failed'].map((place) => existsSync(join(root, 'new/inbox', place)))).toEqual([
      true,
      true,
    ]);
  });

  it.each([
    ['a-file', /^INBOX_DIR: .*a-file is not a folder/],
    ['a-file/inbox', /^INBOX_DIR: .*a-file.* is not a folder/],
    ['data', /^INBOX_DIR: .*its own files in DATA_DIR/],
  ])('is refused with one line: %s', (name, message) => {
    expect(() => {
      prepare(name);
    }).toThrow(message);
  });

  it('may be left out', () => {
    prepareInbox({ inboxDir: undefined, dataDir: root });
  });
});
