import type { views as vietnamese } from '../vi/views';
import type { Words } from '../words';

export const views: Words<typeof vietnamese> = {
  title: 'Saved views',
  empty: 'No views yet',
  emptyText:
    'Save the page you are looking at, with its period and filters, to open it again at a click. Only you can see it.',
  keep: 'Save this view',
  name: 'Name of the view',
  proposed: '{{page}} · {{period}}',
  latestMonth: 'latest month',
  pinned: 'Opens at the same period again: {{period}}.',
  latest: 'Opens at the latest month with data.',
  known: 'This page is in the list already.',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  more: 'Actions for {{name}}',
  rename: 'Rename',
  delete: 'Delete',
  undo: 'Undo',
  copy: 'Copy link',
  kept: 'Saved “{{name}}”.',
  renamed: 'Renamed to “{{name}}”.',
  deleted: 'Deleted “{{name}}”.',
  restored: 'Restored “{{name}}”.',
  copied: 'Copied the link to this page.',
  copyFailed: 'The browser does not allow copying. Copy the address from the address bar.',
  retry: 'Try again',
};
