import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { METHODS, MethodPicker, methodOf } from './methods.js';
import { Random } from './random.js';
import { REFERENCE_FILES, type ReferenceFile } from './reference.js';

describe('METHODS', () => {
  it('pairs channels and providers of the reference files within one group', () => {
    const channels = groupsOf('channels');
    const providers = groupsOf('providers');
    for (const { channel, provider, group } of METHODS) {
      expect([channel, channels.get(channel)]).toEqual([channel, group]);
      expect([provider, provider === '' ? 'CASH' : providers.get(provider)]).toEqual([provider, group]);
    }
  });

  it('uses every channel and every provider', () => {
    expect(new Set(METHODS.map(({ channel }) => channel))).toEqual(new Set(groupsOf('channels').keys()));
    const providers = METHODS.map(({ provider }) => provider).filter((provider) => provider !== '');
    expect(new Set(providers)).toEqual(new Set(groupsOf('providers').keys()));
  });

  it('says who is missing when nobody offers a method', () => {
    expect(() => methodOf('AUTO_DEBIT', 'MOMO')).toThrow('AUTO_DEBIT through MOMO');
  });
});

describe('the fees of the sample', () => {
  it('begin with its first month for every way to pay, so that nothing is without a cost', () => {
    const general = rowsOf('fees').filter(([, , , provider]) => provider === '');
    const first = general.filter(([, month]) => month === '2021-01').map(([channel]) => channel);
    expect(new Set(first)).toEqual(new Set(METHODS.map(({ channel }) => channel)));
  });
});

describe('MethodPicker', () => {
  it('draws by weight and leaves out what weighs nothing', () => {
    const picker = new MethodPicker('CASH', ({ channel }) => (channel === 'CASH_COUNTER' ? 0 : 2));
    const random = new Random('picker');
    const drawn = Array.from({ length: 100 }, () => picker.pick(random).channel);
    expect(new Set(drawn)).toEqual(new Set(['CASH_COLLECTOR']));
  });
});

function groupsOf(kind: 'channels' | 'providers'): ReadonlyMap<string, string> {
  return new Map(rowsOf(kind).map(([code = '', , group = '']) => [code, group]));
}

/** The rows of a file without quotes, the header left out. */
function rowsOf(kind: ReferenceFile['kind']): readonly (readonly string[])[] {
  const path = REFERENCE_FILES.find((file) => file.kind === kind)?.path ?? '';
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => line.split(','));
}
