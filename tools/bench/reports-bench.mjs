import { askedBeside } from './beside.mjs';
import { unitCode } from './large-company.mjs';
import { overLimits, timed } from './numbers.mjs';
import { makeToken, startServer } from './server.mjs';

const MONTH = '2022-12';
const FORMATS = ['pdf', 'docx', 'xlsx', 'csv'];
const WARM_ROUNDS = 3;
/** A report is there soon, also the first after a start, and nobody at the dashboard waits for a dozen of them. */
const SECONDS = 3;
export const SLOWER = 2;

/** Twelve different ones: each format of the company in both languages and of a unit. */
const DOZEN = ['lang=vi', 'lang=en', `unit=${unitCode(25)}`].flatMap((which) =>
  FORMATS.map((format) => `${MONTH}.${format}?${which}`),
);

/**
 * The company's report over HTTP. `formats`: of each the seconds of the first request to a new server (`cold`) and the longest of the next
 * ones (`warm`); `dozenSeconds`: of a dozen at once, three of each format; `idleMs`, `busyMs`: medians of the overview
 * before and meanwhile, `slower` their ratio.
 */
export async function reports(environment, request) {
  const token = makeToken(environment);
  const formats = [];
  for (const format of FORMATS)
    formats.push(await onServer(environment, (url) => ofFormat(url, token, format)));
  const dozen = await onServer(environment, async (url) => {
    for (const format of FORMATS) await fetchReport(url, token, `${MONTH}.${format}`);
    const atOnce = () => Promise.all(DOZEN.map((address) => fetchReport(url, token, address)));
    const { result, ...medians } = await askedBeside({ url, token, request }, () => timed(atOnce));
    return { dozenSeconds: result / 1000, ...medians, slower: medians.busyMs / medians.idleMs };
  });
  return { formats, ...dozen };
}

/** Which of the figures are more than promised, in words. */
export function overReportLimits({ formats, slower }) {
  const figures = Object.fromEntries(
    formats.flatMap(({ format, cold, warm }) => [
      [`${format} cold`, cold],
      [`${format} warm`, warm],
    ]),
  );
  const limits = Object.fromEntries(Object.keys(figures).map((name) => [name, SECONDS]));
  return overLimits(
    { ...figures, 'overview meanwhile': slower },
    { ...limits, 'overview meanwhile': SLOWER },
    2,
  );
}

async function onServer(environment, work) {
  const server = await startServer(environment);
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

async function ofFormat(url, token, format) {
  const seconds = async () => (await timed(() => fetchReport(url, token, `${MONTH}.${format}`))) / 1000;
  const cold = await seconds();
  const warm = [];
  for (let round = 0; round < WARM_ROUNDS; round++) warm.push(await seconds());
  return { format, cold, warm: Math.max(...warm) };
}

async function fetchReport(url, token, address) {
  const response = await fetch(`${url}/api/reports/${address}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const bytes = await response.arrayBuffer();
  if (response.status !== 200)
    throw new Error(`${address}: ${response.status} ${Buffer.from(bytes).toString()}`);
}
