import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from './policy.js';

const reading = ['adoption.read', 'reference.read', 'report.read'];

describe('the policy', () => {
  it.each([
    ['LEADER', reading],
    ['MANAGER', [...reading, 'customer.read']],
    ['ANALYST', [...reading, 'import.read', 'import.write', 'target.write', 'month.close']],
    [
      'ADMIN',
      [
        ...reading,
        'import.read',
        'import.write',
        'target.write',
        'month.close',
        'customer.read',
        'people.manage',
      ],
    ],
  ] as const)('lets %s do what the contract says, and no more', (role, permissions) => {
    expect([...permissionsOf(role)].sort()).toEqual([...permissions].sort());
  });
});
