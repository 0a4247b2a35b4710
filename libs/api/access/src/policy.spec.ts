import { describe, expect, it } from '@jest/globals';
import { permissionsOf, permissionsOfToken, ROLES } from './policy.js';

const reading = ['adoption.read', 'reference.read', 'report.read', 'view.keep'];
const reporting = ['report.note', 'report.write', 'report.settings'];

describe('the policy', () => {
  it.each([
    ['LEADER', [...reading, 'target.history']],
    ['MANAGER', [...reading, 'report.note', 'customer.read']],
    [
      'ANALYST',
      [
        ...reading,
        ...reporting,
        'import.read',
        'import.write',
        'target.write',
        'target.history',
        'month.close',
      ],
    ],
    [
      'ADMIN',
      [
        ...reading,
        ...reporting,
        'import.read',
        'import.write',
        'target.write',
        'target.history',
        'month.close',
        'customer.read',
        'people.manage',
      ],
    ],
  ] as const)('lets %s do what the contract says, and no more', (role, permissions) => {
    expect([...permissionsOf(role)].sort()).toEqual([...permissions].sort());
  });

  it.each(ROLES)('gives a token of %s the same, but what belongs to a person', (role) => {
    expect(permissionsOfToken(role)).toEqual(permissionsOf(role).filter((one) => one !== 'view.keep'));
  });
});
