import { beforeEach, describe, expect, it } from '@jest/globals';
import { jobOf, uploadOf } from '../testing/uploads';
import { followUploads, forgetLanded, landed, noteStarted, shownTransfers, shownUploads } from './desk';
import type { Transfer } from './transfers';

const transfer = (uploadId: string | null): Transfer => ({
  key: '1',
  fileName: 'a.csv',
  bytes: 0,
  bytesTotal: 10,
  state: 'SENDING',
  uploadId,
  message: null,
  perSecond: null,
  secondsLeft: null,
});

describe('the desk', () => {
  beforeEach(() => landed.set(() => []));

  it('keeps a file in sight that an import worked on and that is gone', () => {
    followUploads([uploadOf('u1', { job: jobOf({ state: 'RUNNING' }) }), uploadOf('u2')]);
    expect(followUploads([])).toBe(true);
    expect(landed.get().map(({ id }) => id)).toEqual(['u1']);
    forgetLanded('u1');
    expect(landed.get()).toEqual([]);
  });

  it('knows an import that was over before the next look at the list', () => {
    followUploads([uploadOf('u1')]);
    noteStarted(uploadOf('u1'), jobOf());
    expect(followUploads([])).toBe(true);
  });

  it('does not take a removed file, a dry run or a refused file for one that landed', () => {
    const tried = uploadOf('u1', { job: jobOf({ dryRun: true, state: 'DONE' }) });
    noteStarted(uploadOf('u3'), jobOf());
    followUploads([tried, uploadOf('u2'), uploadOf('u3', { job: jobOf({ state: 'REFUSED' }) })]);
    expect(followUploads([])).toBe(false);
  });

  it('shows a file once: while it is being sent by the page, then as the server has it', () => {
    const half = uploadOf('u1', { complete: false });
    expect(shownUploads([transfer('u1')], [half])).toEqual([]);
    expect(shownTransfers([transfer('u1')], [half])).toHaveLength(1);
    expect(shownTransfers([transfer('u1')], [uploadOf('u1')])).toEqual([]);
    expect(shownUploads([], [half])).toEqual([half]);
  });
});
