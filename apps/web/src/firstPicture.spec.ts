import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createQueryClient, type QueryClient } from '@cashlight/web-graphql';
import { firstPicture } from './firstPicture';

describe('the first picture', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Begins to load, and tells when there is enough to draw. */
  const begin = (load: () => Promise<void>, client = createQueryClient(jest.fn())) => {
    const drawn = jest.fn();
    void firstPicture(load, client).then(drawn);
    return drawn;
  };
  /** Code that asks for something as soon as it is there. */
  const asking = (client: QueryClient, answer: Promise<string>) => () => {
    void client.query({ queryKey: ['frame'], queryFn: () => answer });
    return Promise.resolve();
  };

  it('waits for the code and for what is being asked', async () => {
    const client = createQueryClient(jest.fn());
    const answer = new Promise<string>((resolve) => setTimeout(() => resolve('frame'), 200));
    const drawn = begin(asking(client, answer), client);
    await jest.advanceTimersByTimeAsync(199);
    expect(drawn).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2);
    expect(drawn).toHaveBeenCalled();
  });

  it('is drawn at once where nothing is asked', async () => {
    const drawn = begin(() => Promise.resolve());
    await jest.advanceTimersByTimeAsync(1);
    expect(drawn).toHaveBeenCalled();
  });

  it('is drawn where the code does not load, for then there is an error to show', async () => {
    const drawn = begin(() => Promise.reject(new Error('offline')));
    await jest.advanceTimersByTimeAsync(1);
    expect(drawn).toHaveBeenCalled();
  });

  it('does not wait longer than a moment for a slow server, nor for code that does not come', async () => {
    const client = createQueryClient(jest.fn());
    const slow = begin(asking(client, new Promise(() => undefined)), client);
    const never = begin(() => new Promise(() => undefined));
    await jest.advanceTimersByTimeAsync(599);
    expect([slow, never].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    await jest.advanceTimersByTimeAsync(1);
    expect([slow, never].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});
