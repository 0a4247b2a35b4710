import { describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createQueryClient, type QueryClient } from './client';
import { requestJson } from './http';
import { askAhead, useOperation } from './operation';

const Ratio = { toString: () => 'query Ratio($month: String!) { ratio }' };

function Probe() {
  const [month, setMonth] = useState('2022-11');
  const { data, error, isPending, isStale } = useOperation<{ ratio: number }, { month: string }>(Ratio, {
    month,
  });
  return (
    <>
      <button onClick={() => setMonth('2022-12')}>later</button>
      <output>
        {isPending ? 'pending' : (error?.message ?? `${data?.ratio}${isStale ? ' (former)' : ''}`)}
      </output>
    </>
  );
}

const shown = () => screen.getByRole('status').textContent;

/** Puts answers in the server's place, one after the other, the last for ever. */
function serverSays(...answers: readonly { readonly status?: number; readonly text: string }[]): void {
  const left = [...answers];
  const next = () => (left.length > 1 ? left.shift() : left[0]);
  const answer = () => {
    const { status = 200, text } = next() ?? { text: '' };
    return Promise.resolve({ ok: status < 400, status, text: () => Promise.resolve(text) });
  };
  Object.assign(globalThis, { fetch: answer });
}

const data = (ratio: number) => ({ text: JSON.stringify({ data: { ratio } }) });
const refusal = (message: string, code: string, id?: string) => ({
  text: JSON.stringify({ data: null, errors: [{ message, extensions: { code, id } }] }),
});

function showProbe() {
  const askToSignIn = jest.fn();
  showProbeOf(createQueryClient(askToSignIn));
  return askToSignIn;
}

function showProbeOf(client: QueryClient) {
  render(
    <QueryClientProvider client={client}>
      <Probe />
    </QueryClientProvider>,
  );
}

describe('an operation', () => {
  it('keeps what was shown until the answer to the new question is there', async () => {
    serverSays(data(0.7), data(0.8));
    showProbe();
    expect(await screen.findByText('0.7')).toBeTruthy();
    await userEvent.click(screen.getByRole('button'));
    expect(shown()).toMatch(/^0\.7 \(former\)$|^0\.8$/);
    expect(await screen.findByText('0.8')).toBeTruthy();
  });

  it('sends a viewer without a session to sign in, once', async () => {
    serverSays(refusal('Hãy đăng nhập', 'UNAUTHENTICATED'));
    const askToSignIn = showProbe();
    expect(await screen.findByText('Hãy đăng nhập')).toBeTruthy();
    expect(askToSignIn).toHaveBeenCalledTimes(1);
  });

  it('reports a refusal in the server’s words', async () => {
    serverSays(refusal('Tháng cuối trước tháng đầu', 'BAD_USER_INPUT'));
    const askToSignIn = showProbe();
    expect(await screen.findByText('Tháng cuối trước tháng đầu')).toBeTruthy();
    expect(askToSignIn).not.toHaveBeenCalled();
  });

  it('takes an error over data that came with it', async () => {
    serverSays({
      text: JSON.stringify({ data: { ratio: 0.7 }, errors: [{ message: 'half of it failed' }] }),
    });
    showProbe();
    expect(await screen.findByText('half of it failed')).toBeTruthy();
  });
});

describe('a question asked ahead', () => {
  it('is not asked again by the component that looks at its answer', async () => {
    serverSays(data(0.7), data(0.8));
    const client = createQueryClient(jest.fn());
    expect(await askAhead(client, Ratio, { month: '2022-11' }, 'vi')).toEqual({ ratio: 0.7 });
    showProbeOf(client);
    expect(shown()).toBe('0.7');
  });

  it('and refused is told by the component, which asks again', async () => {
    serverSays(refusal('Máy chủ bận', 'BUSY'), data(0.7));
    const client = createQueryClient(jest.fn());
    expect(await askAhead(client, Ratio, { month: '2022-11' }, 'vi')).toBeUndefined();
    showProbeOf(client);
    expect(await screen.findByText('0.7')).toBeTruthy();
  });
});

describe('a request', () => {
  it('that cannot reach the server says so in the reader’s language', async () => {
    Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('fetch failed')) });
    await expect(requestJson('/api/session', 'en')).rejects.toMatchObject({
      code: 'NETWORK',
      message: 'The server cannot be reached. Check the network and try again.',
    });
  });

  it('without a connection is refused at once, in words for that, and sent again when it is back', async () => {
    const onLine = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('fetch failed')) });
    showProbe();
    expect(await screen.findByText(/Thiết bị đang mất kết nối mạng/)).toBeTruthy();
    onLine.mockRestore();
    serverSays(data(0.7));
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('0.7')).toBeTruthy();
  });

  it('answered by something else than JSON is an error that names the status', async () => {
    serverSays({ status: 502, text: '<html>' });
    await expect(requestJson('/api/session', 'vi')).rejects.toMatchObject({
      status: 502,
      message: 'Máy chủ trả lời không như mong đợi (HTTP 502).',
    });
  });

  it('refused carries the code and id the server gave', async () => {
    serverSays({
      status: 403,
      text: JSON.stringify({ code: 'FORBIDDEN', message: 'Không được phép', id: 'A1' }),
    });
    await expect(requestJson('/api/session', 'vi')).rejects.toMatchObject({
      code: 'FORBIDDEN',
      id: 'A1',
      status: 403,
    });
  });
});
