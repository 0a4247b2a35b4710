import '@cashlight/web-ui/tokens.css';
import '@cashlight/web-ui/base.css';
import './fonts.css';
import { askForFirstPage, fetchFirstPage } from './early';
import { openInLanguage } from './language';

const PATIENCE_MS = 100;

/**
 * Small, so that the questions are on their way before the code that reads their answers is run: while that is run, a slow computer does nothing
 * else. React is run while the server answers the first; a server that has not answered a moment later is not waited for.
 */
async function start(): Promise<void> {
  openInLanguage();
  const turn = new AbortController();
  const asked = askForFirstPage(window.location, turn.signal);
  await import('react-dom/client');
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  turn.abort();
  fetchFirstPage(window.location);
  await import('./app');
}

void start();
