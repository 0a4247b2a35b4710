import type { start as vietnamese } from '../vi/start';
import type { Words } from '../words';

export const start: Words<typeof vietnamese> = {
  crashTitle: 'Something went wrong on this page',
  crashText: 'Stored data are safe. Reload the page; if it goes on, tell an administrator the id below.',
  id: 'Error id: {{id}}',
  unreachedTitle: 'The page could not be loaded',
  unreachedText:
    'The connection may be lost, or the server has just been updated. Stored data are safe. Check the connection, then reload the page.',
  reload: 'Reload the page',
};
