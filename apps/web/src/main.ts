import '@cashlight/web-ui/tokens.css';
import '@cashlight/web-ui/base.css';
import './fonts.css';
import { askForFirstPage, fetchFirstPage } from './early';
import { openInLanguage } from './language';

const PATIENCE_MS = 150;

/**
 * Small, so that the questions are on their way before the code that reads their answers is run: while that is run, a slow computer does nothing
 * else. React is run while the server answers the first; a server that does not answer in a moment is not waited for.
 */
async function start(): Promise<void> {
  openInLanguage();
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const over = new Promise((resolve) => patience.addEventListener('abort', resolve));
  const asked = askForFirstPage(window.location, patience);
  await import('react-dom/client');
  await Promise.race([asked, over]);
  fetchFirstPage(window.location);
  await import('./app');
}

void start();
