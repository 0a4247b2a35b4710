import { describe, expect, it } from '@jest/globals';
import { Settling } from './settling.js';
import type { WaitingFile } from './waiting-files.js';

describe('files that keep still', () => {
  let now = 0;
  const start = (): Settling => {
    now = 0;
    return new Settling(100, () => now);
  };
  const file = (name: string, bytes: number, writtenMs = 1): WaitingFile => ({
    name,
    path: `/in/${name}`,
    bytes,
    writtenMs,
  });
  const namesAt = (settling: Settling, ms: number, ...files: WaitingFile[]): readonly string[] => {
    now = ms;
    return settling.settled(files).map(({ name }) => name);
  };

  it('are complete once neither size nor time has changed for long enough', () => {
    const settling = start();
    expect(namesAt(settling, 0, file('a', 10))).toEqual([]);
    expect(namesAt(settling, 90, file('a', 20))).toEqual([]);
    expect(namesAt(settling, 180, file('a', 20, 2))).toEqual([]);
    expect(namesAt(settling, 279, file('a', 20, 2))).toEqual([]);
    expect(namesAt(settling, 280, file('a', 20, 2))).toEqual(['a']);
  });

  it('are known one by one, and new when they come back', () => {
    const settling = start();
    namesAt(settling, 0, file('a', 10));
    expect(namesAt(settling, 100, file('b', 10), file('a', 10))).toEqual(['a']);
    expect(namesAt(settling, 200, file('b', 10))).toEqual(['b']);
    expect(namesAt(settling, 300, file('a', 10))).toEqual([]);
  });

  it('can be left alone for a while, unless they change', () => {
    const settling = start();
    namesAt(settling, 0, file('a', 10), file('b', 10));
    namesAt(settling, 100, file('a', 10), file('b', 10));
    settling.postpone(file('a', 10), 500);
    settling.postpone(file('b', 10), 500);
    expect(namesAt(settling, 300, file('a', 10), file('b', 11))).toEqual([]);
    expect(namesAt(settling, 400, file('a', 10), file('b', 11))).toEqual(['b']);
    expect(namesAt(settling, 600, file('a', 10), file('b', 11))).toEqual(['a', 'b']);
  });
});
