import { describe, expect, it, jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createQueryClient } from './client';
import { useCommand } from './command';
import { useOperation } from './operation';

const Ratio = { toString: () => 'query Ratio { ratio }' };
const Correct = { toString: () => 'mutation Correct($id: Int!) { correct(id: $id) }' };

const heard = jest.fn();

function Probe() {
  const { data } = useOperation<{ ratio: number }, Record<string, never>>(Ratio, {});
  const correct = useCommand<{ correct: boolean }, { id: number }>(Correct);
  return (
    <>
      <button onClick={() => correct.run({ id: 7 }, heard)}>correct</button>
      <output>{data?.ratio}</output>
      {correct.error && <p role="alert">{correct.error.message}</p>}
    </>
  );
}

/** Puts a server in place that answers each operation by its name. */
function serverSays(answers: Readonly<Record<string, () => object>>) {
  const sent: unknown[] = [];
  const answer = (_path: string, { body }: { body: string }) => {
    const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: unknown };
    sent.push([operationName, variables]);
    const text = JSON.stringify(answers[operationName]?.());
    return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(text) });
  };
  Object.assign(globalThis, { fetch: answer });
  render(
    <QueryClientProvider client={createQueryClient(() => undefined)}>
      <Probe />
    </QueryClientProvider>,
  );
  return sent;
}

describe('a command', () => {
  it('has every figure asked for again once it is done', async () => {
    let ratio = 0.7;
    const sent = serverSays({
      Ratio: () => ({ data: { ratio } }),
      Correct: () => {
        ratio = 0.8;
        return { data: { correct: true } };
      },
    });
    await screen.findByText('0.7');
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('0.8')).toBeTruthy();
    expect(sent).toEqual([
      ['Ratio', {}],
      ['Correct', { id: 7 }],
      ['Ratio', {}],
    ]);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('keeps a refusal in the server’s words', async () => {
    const refusal = { message: 'Tháng đã chốt.', extensions: { code: 'CONFLICT' } };
    serverSays({
      Ratio: () => ({ data: { ratio: 0.7 } }),
      Correct: () => ({ data: null, errors: [refusal] }),
    });
    await screen.findByText('0.7');
    await userEvent.click(screen.getByRole('button'));
    expect((await screen.findByRole('alert')).textContent).toBe('Tháng đã chốt.');
  });
});
