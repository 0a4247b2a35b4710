import { describe, expect, it } from '@jest/globals';
import { renderView, answerWith } from '@cashlight/web-testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ApiError, requestJson } from './http';
import { useOperation } from './operation';

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

describe('an operation', () => {
  it('keeps what was shown until the answer to the new question is there', async () => {
    await renderView(<Probe />, { answers: { Ratio: { ratio: 0.7 } } });
    expect(await screen.findByText('0.7')).toBeTruthy();
    await userEvent.click(screen.getByRole('button'));
    expect(shown()).toMatch(/^0\.7/);
    expect(await screen.findByText('0.7')).toBeTruthy();
  });

  it('sends a viewer without a session to sign in', async () => {
    const refused = new ApiError('Hãy đăng nhập', 'UNAUTHENTICATED', 401);
    const view = await renderView(<Probe />, { answers: { Ratio: refused } });
    expect(await screen.findByText('Hãy đăng nhập')).toBeTruthy();
    expect(view.signInsAsked()).toBe(1);
  });

  it('reports a refusal in the server’s words', async () => {
    await renderView(<Probe />, {
      answers: { Ratio: new ApiError('Tháng cuối trước tháng đầu', 'BAD_USER_INPUT', 200) },
    });
    expect(await screen.findByText('Tháng cuối trước tháng đầu')).toBeTruthy();
  });
});

describe('a request', () => {
  it('that cannot reach the server says so in the reader’s language', async () => {
    answerWith({});
    await expect(requestJson('/api/session', 'en')).rejects.toMatchObject({
      code: 'NETWORK',
      message: 'The server cannot be reached. Check the network and try again.',
    });
  });

  it('answered by something else than JSON is an error that names the status', async () => {
    Object.assign(globalThis, {
      fetch: () => Promise.resolve({ ok: false, status: 502, text: () => Promise.resolve('<html>') }),
    });
    await expect(requestJson('/api/session', 'vi')).rejects.toMatchObject({
      status: 502,
      message: 'Máy chủ trả lời không như mong đợi (HTTP 502).',
    });
  });
});
