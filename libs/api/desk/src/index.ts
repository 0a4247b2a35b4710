export { DeskModule, type DeskFolders } from './desk.module.js';
export type { InboxSettings } from './inbox/inbox-settings.js';
export { Inbox } from './inbox/inbox.js';
