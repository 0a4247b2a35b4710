import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAddress } from './address.js';

describe('the address of a kept view', () => {
  it.each([
    ['/', '/'],
    ['/?period=2022-12&measure=payments', '/?period=2022-12&measure=payments'],
    ['/units?sort=-gap&compare=PA2908,PA2905', '/units?sort=-gap&compare=PA2908,PA2905'],
    ['/units/PA2908?period=2023-01..2023-06', '/units/PA2908?period=2023-01..2023-06'],
    ['/units/Đội', '/units/%C4%90%E1%BB%99i'],
    ['/channels', '/channels'],
    ['/channels/E_WALLET?unit=PA2908', '/channels/E_WALLET?unit=PA2908'],
    ['/providers/MOMO', '/providers/MOMO'],
    ['/targets?tab=whatif', '/targets?tab=whatif'],
    ['/reports?period=2022-12', '/reports?period=2022-12'],
    ['/data?tab=history', '/data?tab=history'],
    ['/admin?tab=reference&list=fees', '/admin?tab=reference&list=fees'],
    ['/channels/../units', '/units'],
  ])('%s is %s', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  it.each([
    '',
    'units',
    'https://example.org/',
    '//example.org/units',
    '/\\example.org',
    '/units\\..\\..',
    '/\t/example.org',
    '/units ?a=b',
    '/units\u0000',
    '/units#top',
    '/units/',
    '/units/PA2908/more',
    '/providers',
    '/api/session',
    '/graphql?query={viewer{name}}',
    '/setup?token=secret',
    '/sign-in',
    '/styleguide',
    '/units/%2e%2e/setup',
    `/?a=${'b'.repeat(1_000)}`,
  ])('"%s" is none of ours', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  it('never leads to another host, and stays as it is once read', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('/', '//', '/\\', '/units', '/data?', '/units/'), fc.webUrl(), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const address = readAddress(text);
        if (address === undefined) return;
        expect(new URL(address, 'https://here.example').host).toBe('here.example');
        expect(readAddress(address)).toBe(address);
      }),
      { numRuns: 500 },
    );
  });
});
