import { describe, expect, it } from '@jest/globals';
import { isWithheld, tabOf, tabsFor } from './tabs';

const analyst = tabsFor(['import.read', 'import.write', 'month.close']);
const leader = tabsFor(['adoption.read']);

describe('the parts of the page', () => {
  it('follow from what one may do', () => {
    expect(analyst).toEqual(['load', 'history', 'completeness', 'closing']);
    expect(leader).toEqual(['completeness', 'closing']);
  });

  it('open as the address says, else with the first', () => {
    expect(tabOf({ tab: 'closing' }, leader)).toBe('closing');
    expect(tabOf({}, leader)).toBe('completeness');
    expect(tabOf({ tab: 'load' }, leader)).toBe('completeness');
  });

  it('are withheld when they exist and are not for the viewer', () => {
    expect(isWithheld({ tab: 'load' }, leader)).toBe(true);
    expect(isWithheld({ tab: 'nonsense' }, leader)).toBe(false);
    expect(isWithheld({ tab: 'load' }, analyst)).toBe(false);
  });
});
