import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Audit } from '@cashlight/api-access';
import { createTestDatabase } from '@cashlight/api-testing';
import { TestApp } from './testing/test-app.js';

interface Page {
  readonly events: readonly { readonly actor: string; readonly action: string; readonly at: string }[];
  readonly before: number | null;
}

describe('the audit log', () => {
  let test: TestApp;
  let headers: { authorization: string };
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    headers = await test.tokenOf('ADMIN');
    for (const [actor, action] of [
      ['lan', 'sign-in'],
      ['Minh_%', 'sign-in'],
      ['lan', 'sign-out'],
      ['lan', 'sign-in'],
    ] as const)
      await test.app.get(Audit).record(actor, action, { by: 'password' });
  });
  afterAll(() => test.stop());

  async function page(variables: object): Promise<Page> {
    const { data } = await test.graphql(
      `query ($first: Int!, $before: Int, $actor: String, $action: String) {
         auditEvents(first: $first, before: $before, actor: $actor, action: $action) { events { actor action at } before }
       }`,
      headers,
      { first: 50, ...variables },
    );
    return data?.['auditEvents'] as Page;
  }
  const told = ({ events }: Page): string[] => events.map(({ actor, action }) => `${actor} ${action}`);

  it('comes newest first, page by page, each event once', async () => {
    const first = await page({ first: 3 });
    expect(told(first)).toEqual(['lan sign-in', 'lan sign-out', 'Minh_% sign-in']);
    const second = await page({ first: 3, before: first.before });
    expect(told(second)).toEqual(['lan sign-in', 'system: system token.created']);
    expect(second.before).toBeNull();
    expect((await page({ first: 5 })).before).toBeNull();
  });

  it('is narrowed to an actor, by part of his name, and to an action', async () => {
    expect(told(await page({ actor: 'minh' }))).toEqual(['Minh_% sign-in']);
    expect(told(await page({ actor: '%' }))).toEqual(['Minh_% sign-in']);
    expect(told(await page({ actor: 'lan', action: 'sign-in' }))).toEqual(['lan sign-in', 'lan sign-in']);
    expect(told(await page({ action: 'person.added' }))).toEqual([]);
  });

  it('tells moments that a program can read', async () => {
    const [event] = (await page({ first: 1 })).events;
    expect(new Date(event?.at ?? '').toISOString()).toBe(event?.at);
  });
});
