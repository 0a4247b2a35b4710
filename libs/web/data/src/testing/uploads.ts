import type { Job, Upload } from '../desk/upload';

export function uploadOf(id: string, over: Partial<Upload> = {}): Upload {
  return {
    id,
    fileName: `${id}.csv`,
    bytes: 1_000_000,
    bytesTotal: 1_000_000,
    complete: true,
    createdAt: '2023-07-01T01:00:00Z',
    sameFileImport: null,
    job: null,
    ...over,
  };
}

export function jobOf(over: Partial<Job> = {}): Job {
  return {
    dryRun: false,
    kind: 'payments',
    state: 'RUNNING',
    importId: null,
    rows: 0,
    bytes: 0,
    bytesTotal: 1_000_000,
    rowsPerSecond: null,
    secondsLeft: null,
    result: null,
    message: null,
    warnings: [],
    rejections: [],
    ...over,
  };
}
