import { describe, expect, it } from '@jest/globals';
import '@cashlight/web-i18n/complete';
import { createFormat, wordsOf } from '@cashlight/web-i18n';
import { toFloat } from '@cashlight/domain';
import { livePlan } from '../plan/live';
import { exact, planOf } from '../plan/model';
import { companyRow, proposalRows, proposalsOf } from '../proposals/proposal';
import { exampleTexts, formulaText, outcomeText } from '../proposals/words';
import { plan, withTargets } from '../testing/answers';
import { readCodes, readTrial, sliderRange, trialOf, triedUnits, writeCodes, writeTrial } from './trial';

const format = createFormat('vi');
const t = wordsOf('vi');
const live = livePlan(planOf(plan(), format));
const goal = exact('77.36');

describe('what is tried', () => {
  it('goes into the address and comes back; what is not understood is left out', () => {
    expect(writeTrial(readTrial('PA2908*84.19,PA2907*75'))).toBe('PA2908*84.19,PA2907*75');
    expect([...readTrial('PA2908*101,*5,PA2907,PA2901*7a,X*80')]).toEqual([['X', '80']]);
    expect([writeTrial(new Map()), writeCodes(new Set()), writeCodes(readCodes('A,B'))]).toEqual([
      undefined,
      undefined,
      'A,B',
    ]);
  });

  it('moves the company: units not tried stand at their targets, those without where they are', () => {
    const ratio = (trial: string) => format.percent(toFloat(trialOf(live, readTrial(trial)).ratio));
    expect([ratio(''), ratio('PA2907*65.2')]).toEqual(['80,31%', '79,16%']);
    const without = livePlan(planOf(withTargets({ PA2907: null }), format));
    expect(format.percent(toFloat(trialOf(without, new Map()).ratio))).toBe('79,16%');
  });

  it('is listed with the farthest from its target first, on one scale', () => {
    expect(triedUnits(live).map(({ row }) => row.code)).toEqual(['PA2907', 'PA2901', 'PA2908']);
    expect(sliderRange(triedUnits(live))).toEqual({ min: 50, max: 100 });
  });
});

describe('a proposal', () => {
  const proposals = goal && proposalsOf(live, goal, new Set());
  const texts = (sharing: NonNullable<typeof proposals>['EQUAL_POINTS']) => [
    formulaText(sharing, t, format),
    ...exampleTexts(sharing, (code) => code, t, format),
  ];

  it('says its formula with the numbers in it, and what it means for the weakest and the strongest', () => {
    if (!proposals) throw new Error('a goal is given');
    expect(texts(proposals.EQUAL_POINTS)).toEqual([
      'Chỉ tiêu = thực hiện + 1,78 điểm %',
      'PA2907, thấp nhất: 65,19% → 66,97% (+1,78)',
      'PA2908, cao nhất: 80,00% → 81,77% (+1,77)',
    ]);
    expect(formulaText(proposals.EQUAL_GAP_SHARE, t, format)).toBe(
      'Chỉ tiêu = thực hiện + 7,27% × (100% − thực hiện)',
    );
    expect(formulaText(proposals.EQUAL_LOGIT, t, format)).toBe('Tỷ số tăng 10,54% ở mọi đơn vị');
  });

  it('adds up to exactly the company’s target by every rule', () => {
    if (!proposals) throw new Error('a goal is given');
    for (const sharing of Object.values(proposals)) {
      const converted = proposalRows(live, sharing).reduce(
        (sum, { toConvert }) => sum + (toConvert ?? 0n),
        0n,
      );
      expect(companyRow(live, sharing, goal)).toMatchObject({ proposed: goal, toConvert: converted });
      expect(outcomeText(live, sharing, goal, t, format)).toEqual([
        'Cộng lại vừa đúng 77,36%: 26.844 khách hàng trên 34.700 khách hàng.',
      ]);
    }
  });

  it('that locks make impossible says so, and one below what is reached too', () => {
    const all = new Set(['PA2908', 'PA2907', 'PA2901']);
    const outcome = (percent: string, locks: ReadonlySet<string>) => {
      const asked = exact(percent);
      if (!asked) throw new Error('a goal is given');
      return outcomeText(live, proposalsOf(live, asked, locks).EQUAL_POINTS, asked, t, format);
    };
    expect(outcome('77.36', all)[0]).toContain('đã thừa 1.023 khách hàng');
    expect(outcome('99', all)[0]).toContain('vẫn thiếu 6.486 khách hàng');
    expect(outcome('70', new Set())[0]).toBe('Chỉ tiêu này thấp hơn mức đã đạt (75,59%).');
  });
});
