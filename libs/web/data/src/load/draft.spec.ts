import { describe, expect, it } from '@jest/globals';
import { columnsOf } from '../desk/kinds';
import type { Inspection, Profile } from '../desk/upload';
import { draftOf, isUnchanged, missingColumns, requestOf, sourceOf, withLayout, withSource } from './draft';

const bank: Inspection = {
  format: 'CSV',
  headerLine: 3,
  columns: ['So GD', 'Ma KH', 'Unit_Code', 'paid_at', 'amount_vnd', 'channel_code'],
  sample: [],
  guesses: [{ kind: 'payments', profileName: null, missing: ['record_id', 'customer_code'] }],
};
const profile: Profile = {
  id: 7,
  name: 'BIDV',
  kind: 'payments',
  layout: {
    headerLine: 3,
    columns: { record_id: { from: 'So GD' }, customer_code: { from: 'ma kh' } },
    codes: {},
    dateFormat: 'DMY',
    numberFormat: 'DOT_THOUSANDS',
  },
};
const plain: Inspection = {
  ...bank,
  headerLine: 1,
  columns: columnsOf('payments').map(({ name }) => name),
  guesses: [{ kind: 'payments', profileName: null, missing: [] }],
};

describe('how a file is to be loaded', () => {
  it('is guessed by its header', () => {
    const draft = draftOf(plain, []);
    expect(draft).toMatchObject({ kind: 'payments', onConflict: 'reject', atomic: false, profileName: null });
    expect(missingColumns(draft, plain)).toEqual([]);
    expect(requestOf(draft, [], true)).toEqual({
      kind: 'payments',
      onConflict: 'reject',
      atomic: false,
      dryRun: true,
    });
  });

  it.each([
    ['251.000', 'payments', 'DOT_THOUSANDS'],
    ['1,251,000', 'payments', 'COMMA_THOUSANDS'],
    ['251000', 'payments', 'PLAIN'],
    ['77.125', 'targets', 'PLAIN'],
  ])('reads %s in a file of %s as %s', (cell, kind, numberFormat) => {
    const guesses = [{ kind, profileName: null, missing: [] }];
    expect(draftOf({ ...plain, guesses, sample: [['R1', cell]] }, []).layout.numberFormat).toBe(numberFormat);
  });

  it('follows a remembered layout that finds all its columns, and names it to the server', () => {
    const guesses = [{ kind: 'payments', profileName: 'BIDV', missing: [] }];
    const draft = draftOf({ ...bank, guesses }, [profile]);
    expect(missingColumns(draft, bank)).toEqual([]);
    expect(requestOf(draft, [profile], false)).toMatchObject({ profile: 'BIDV' });
    expect(requestOf(draft, [profile], false)).not.toHaveProperty('layout');
  });

  it('does not follow a remembered layout that lacks columns', () => {
    const guesses = [{ kind: 'payments', profileName: 'BIDV', missing: ['record_id'] }];
    expect(draftOf({ ...bank, guesses }, [profile]).profileName).toBeNull();
  });

  it('sends the layout itself once it was changed', () => {
    const draft = withLayout(
      { ...draftOf(bank, []), profileName: 'BIDV', layout: profile.layout },
      { dateFormat: 'YMD' },
    );
    expect(isUnchanged(draft, [profile])).toBe(false);
    const request = requestOf(draft, [profile], false);
    expect(request.layout?.dateFormat).toBe('YMD');
    expect(request).not.toHaveProperty('profile');
  });

  it('says which required columns are missing, whatever the case of letters', () => {
    const draft = draftOf(bank, []);
    expect(missingColumns(draft, bank)).toEqual(['record_id', 'customer_code']);
    expect(sourceOf('unit_code', draft.layout, bank.columns)).toEqual({ from: 'Unit_Code' });
  });

  it('waits for the dry run where the header is said to be on another line', () => {
    expect(missingColumns(withLayout(draftOf(bank, []), { headerLine: 5 }), bank)).toEqual([]);
  });

  it('takes one value for every row, and lets go of it', () => {
    const fixed = withSource(draftOf(bank, []), 'record_id', { value: 'X' });
    expect(missingColumns(fixed, bank)).toEqual(['customer_code']);
    expect(missingColumns(withSource(fixed, 'record_id', undefined), bank)).toContain('record_id');
  });

  it('does not take a column that the file has not', () => {
    const draft = withSource(draftOf(bank, []), 'record_id', { from: 'gone' });
    expect(missingColumns(draft, bank)).toContain('record_id');
  });

  it('recognises an unchanged layout whatever the order of its parts', () => {
    const { columns, ...rest } = profile.layout;
    const layout = {
      ...rest,
      columns: Object.fromEntries(Object.entries(columns).toReversed()),
    };
    expect(isUnchanged({ ...draftOf(bank, []), profileName: 'BIDV', layout }, [profile])).toBe(true);
  });
});
