import { describe, expect, it } from '@jest/globals';
import type { Inspection } from '../desk/upload';
import { theirCodes, withCode } from './codes';
import { draftOf, withSource } from './draft';

const file: Inspection = {
  format: 'CSV',
  headerLine: 1,
  columns: ['Kenh', 'provider_code'],
  sample: [
    ['APP', 'BIDV'],
    ['QUAY', ' '],
    ['APP', 'MOMO'],
  ],
  guesses: [],
};
const draft = withSource(draftOf(file, []), 'channel_code', { from: 'Kenh' });

describe('the codes of a file', () => {
  it('that the company does not know are listed once, to be translated', () => {
    expect(theirCodes('channel_code', draft, file, new Set(['QUAY']))).toEqual(['APP']);
  });

  it('that were translated stay listed', () => {
    const translated = withCode(draft, 'channel_code', 'ATM', 'BANK_COUNTER');
    expect(theirCodes('channel_code', translated, file, new Set())).toEqual(['ATM', 'APP', 'QUAY']);
    expect(translated.layout.codes).toEqual({ channel_code: { ATM: 'BANK_COUNTER' } });
  });

  it('taken as they are leave nothing behind', () => {
    const translated = withCode(draft, 'channel_code', 'APP', 'MOBILE_BANKING');
    expect(withCode(translated, 'channel_code', 'APP', undefined).layout.codes).toEqual({});
  });

  it('are none where the file has one value for all rows', () => {
    const fixed = withSource(draft, 'provider_code', { value: 'BIDV' });
    expect(theirCodes('provider_code', fixed, file, new Set())).toEqual([]);
  });
});
