import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { shared } from './product';

/** A real Chromium; as root it runs without its sandbox, and it calls nobody. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const quiet = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
  });
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type SampleRole = 'LEADER' | 'MANAGER' | 'ANALYST' | 'ADMIN';

/** Somebody at a screen, signed in, with everything that the browser complained about. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    /** Console errors, warnings and page errors so far. */
    readonly complaints: readonly string[],
  ) {}

  static async arrive(
    browser: Browser,
    options: { width?: number; height?: number; dark?: boolean; baseURL?: string } = {},
  ): Promise<Visitor> {
    const { width = 1440, height = 900, dark = false, baseURL = shared.url } = options;
    const context = await browser.newContext({
      baseURL,
      locale: 'vi-VN',
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    return new Visitor(page, context, complaints);
  }

  /** Signs in with a sample role, without the page. */
  async signIn(role: SampleRole = 'LEADER'): Promise<this> {
    const answer = await this.context.request.post('/api/session/sample', {
      data: { role },
      headers: { 'x-cashlight': '1' },
    });
    if (!answer.ok()) throw new Error(await answer.text());
    return this;
  }

  /** Opens an address and waits until its finding stands there. */
  async open(address: string): Promise<this> {
    await this.page.goto(address);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.settled();
    return this;
  }

  /** Forgets what this page has remembered of the visitor, such as the language, but for being signed in. */
  async forget(): Promise<void> {
    await this.page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }

  /** Waits until everything asked for has come, the charts are drawn and nothing moves any more; at the latest after five seconds. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.evaluate(async () => {
      const STILL_FRAMES = 10;
      await document.fonts.ready;
      const main = document.querySelector('main') ?? document.body;
      const latest = performance.now() + 5_000;
      let height = 0;
      for (let still = 0; still < STILL_FRAMES && performance.now() < latest; still++) {
        await new Promise(requestAnimationFrame);
        const moves = main.scrollHeight !== height || main.querySelector('[aria-busy=true]') !== null;
        if (moves) still = 0;
        height = main.scrollHeight;
      }
    });
  }

  /** Another screen, or another window; waits until the charts have followed. */
  async resize(size: { width: number; height: number }): Promise<void> {
    await this.page.setViewportSize(size);
    await this.painted();
  }

  /** Another theme and screen; waits for nothing: the page to come is opened in them, the present one has yet to be painted. */
  async change(theme: 'light' | 'dark', size: { width: number; height: number }): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme });
    await this.page.setViewportSize(size);
  }

  async wear(theme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme });
    await this.painted();
  }

  /** Sizes are followed by observers, which draw in the frames after. */
  async painted(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    });
  }

  /** Charts that say nothing to a screen reader: without a finding, or with points that are not told one by one. */
  muteCharts(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('main figure')].flatMap((figure) => {
        const title = figure.getAttribute('aria-label') ?? '(without a title)';
        const finding =
          document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
        const readers = [...figure.querySelectorAll('[role=slider]')];
        const tellsPoints =
          readers.length > 0
            ? readers.every((reader) => /\d/u.test(reader.getAttribute('aria-valuetext') ?? ''))
            : figure.querySelectorAll('li, tr, [role=listitem]').length > 0;
        return [
          ...(finding.trim() === '' ? [`${title}: no finding`] : []),
          ...(tellsPoints ? [] : [`${title}: no points`]),
        ];
      }),
    );
  }

  /** What axe finds wrong, in short. */
  async violations(): Promise<string[]> {
    // Only violations are told, in the page itself (it has no frames): the whole account of what is right takes four times as long.
    const { violations } = await new AxeBuilder({ page: this.page })
      .options({ runOnly: RULES, resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }

  /** How many pixels the page is wider than the screen. */
  overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
