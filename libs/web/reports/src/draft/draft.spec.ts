import { describe, expect, it } from '@jest/globals';
import { linesOf, rebased } from './draft';

const base = { done: 'Đóng quầy', number: '', proposals: 'Không' };

describe('a draft of texts', () => {
  it('stands as it is while nobody else saves', () => {
    const draft = { base, typed: { done: 'Đóng 2 quầy' } };
    expect(rebased(draft, base)).toEqual({ typed: { done: 'Đóng 2 quầy' }, clashes: [], news: 0 });
  });

  it('takes what others saved elsewhere, and says so', () => {
    const draft = { base, typed: { done: 'Đóng 2 quầy' } };
    expect(rebased(draft, { ...base, number: '12' })).toEqual({
      typed: { done: 'Đóng 2 quầy' },
      clashes: [],
      news: 1,
    });
  });

  it('neither drops nor overwrites what was saved otherwise: both texts are there', () => {
    const draft = { base, typed: { done: 'Đóng 2 quầy', 'plan:PA2907': 'Vận động' } };
    expect(rebased(draft, { done: 'Đóng 3 quầy', proposals: 'Không', 'plan:PA2907': 'Chờ' })).toEqual({
      typed: draft.typed,
      clashes: [
        { line: 'done', before: 'Đóng quầy', theirs: 'Đóng 3 quầy', mine: 'Đóng 2 quầy' },
        { line: 'plan:PA2907', before: '', theirs: 'Chờ', mine: 'Vận động' },
      ],
      news: 0,
    });
  });

  it('is done where somebody else saved just the same', () => {
    const draft = { base, typed: { done: 'Đóng 2 quầy' } };
    const after = rebased(draft, { ...base, done: 'Đóng 2 quầy' });
    expect([after.typed, after.clashes]).toEqual([{}, []]);
  });
});

describe('lines in a box', () => {
  it('are one on each line, blanks left out', () => {
    expect(linesOf(' - Như trên;\n\n- Lưu: VT, KD. \n')).toEqual(['- Như trên;', '- Lưu: VT, KD.']);
  });
});
