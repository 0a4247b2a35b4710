import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createQueryClient } from '@cashlight/web-graphql';
import { readSearch } from '@cashlight/web-ui';
import { askFrame, askOverview } from './ahead';
import { askForFirstPage } from './early';

const FRAME = {
  viewer: { name: 'Lò Văn A', role: 'LEADER', permissions: [], unitCodes: [] },
  freshness: { firstMonth: '2021-01', lastMonth: '2023-06', lastFullMonth: '2023-05', sample: true },
  units: [],
};

/** A server that answers what it is asked, and keeps what that was. */
function server(answers: Readonly<Record<string, unknown>>) {
  const asked: { readonly operationName: string; readonly variables: Record<string, unknown> }[] = [];
  const answer = (_path: string, { body }: { body: string }) => {
    const question = JSON.parse(body) as (typeof asked)[number];
    asked.push(question);
    const text = JSON.stringify(answers[question.operationName] ?? { errors: [{ message: 'no' }] });
    const response = {
      ok: true,
      status: 200,
      text: () => Promise.resolve(text),
      json: () => Promise.resolve(JSON.parse(text)),
    };
    return Promise.resolve({ ...response, clone: () => response });
  };
  Object.assign(globalThis, { fetch: answer });
  return { asked, names: () => asked.map(({ operationName }) => operationName) };
}

const patient = () => new AbortController().signal;
const state = readSearch({});

describe('what the first page asks', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(async () => {
    await jest.runAllTimersAsync(); // what nobody took is forgotten
    jest.useRealTimers();
  });

  it('is asked once, before the page’s code is there', async () => {
    const { names, asked } = server({ Frame: { data: FRAME }, Overview: { data: { headline: 'Tháng 5' } } });
    await askForFirstPage({ pathname: '/', search: '' }, patient());
    expect(names()).toEqual(['Frame', 'Overview']);
    expect(asked[1]?.variables).toMatchObject({ at: '2023-05', measure: 'CUSTOMERS', language: 'VI' });
    const client = createQueryClient(jest.fn());
    expect(await askFrame(client, state)).toEqual(FRAME);
    await askOverview(client, state);
    expect(names()).toEqual(['Frame', 'Overview']);
  });

  it('is what the address asks', async () => {
    const { asked } = server({ Frame: { data: FRAME } });
    await askForFirstPage({ pathname: '/', search: '?period=2022-12&measure=amount&lang=en' }, patient());
    expect(asked[1]?.variables).toMatchObject({ at: '2022-12', measure: 'AMOUNT', language: 'EN' });
  });

  it.each([
    ['/units', '', ['Frame']],
    ['/', '?unit=PA2908', ['Frame']],
    ['/sign-in', '?from=/', []],
  ])('is no more than the page needs: %s%s', async (pathname, search, expected) => {
    const { names } = server({ Frame: { data: FRAME } });
    await askForFirstPage({ pathname, search }, patient());
    expect(names()).toEqual(expected);
  });

  it('is no more than the frame’s once patience is over: then the page asks itself', async () => {
    const { names } = server({ Frame: { data: FRAME } });
    await askForFirstPage({ pathname: '/', search: '' }, AbortSignal.abort());
    expect(names()).toEqual(['Frame']);
  });

  it('is told by who takes it when it is refused', async () => {
    const refusal = { message: 'Hãy đăng nhập.', extensions: { code: 'UNAUTHENTICATED' } };
    const { names } = server({ Frame: { errors: [refusal] } });
    await askForFirstPage({ pathname: '/', search: '' }, patient());
    const askToSignIn = jest.fn();
    expect(await askFrame(createQueryClient(askToSignIn), state)).toBeUndefined();
    expect(askToSignIn).toHaveBeenCalledTimes(1);
    expect(names()).toEqual(['Frame']);
  });

  it('is asked anew by the second who asks, and when nobody has taken the answer in time', async () => {
    const { names } = server({ Frame: { data: FRAME } });
    await askForFirstPage({ pathname: '/units', search: '' }, patient());
    await askFrame(createQueryClient(jest.fn()), state);
    await askFrame(createQueryClient(jest.fn()), state);
    expect(names()).toEqual(['Frame', 'Frame']);
    await askForFirstPage({ pathname: '/units', search: '' }, patient());
    await jest.advanceTimersByTimeAsync(10_000);
    await askFrame(createQueryClient(jest.fn()), state);
    expect(names()).toEqual(['Frame', 'Frame', 'Frame', 'Frame']);
  });
});
