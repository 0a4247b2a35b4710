import type { Judgement, MonthFacts, UnitFacts } from './checklist.js';
import { ENOUGH_COVERAGE } from './completeness.js';
import type { Language, Words } from './measure.js';
import { yearOf } from './month.js';
import { compareRatios } from './ratio.js';
import { otherUnitsText, percentText, shortListText, signedPercentText } from './words.js';

const NAMED = 10;

/** Every unit that worked in the month has sent data. */
export function unitsReported({ units }: MonthFacts): Judgement {
  const missing = units.filter(({ expected, hasData }) => expected && !hasData);
  const count = `${String(units.length - missing.length)}/${String(units.length)}`;
  return ofUnits('UNITS_REPORTED', missing, (language) => {
    const opening = language === 'vi' ? `${count} đơn vị có số liệu` : `${count} units have data`;
    if (missing.length === 0) return opening;
    return `${opening}; ${language === 'vi' ? 'thiếu' : 'missing'}: ${namesOf(missing, language)}`;
  });
}

/** Nearly all active customers have paid, in every unit whose customer base is given. */
export function coverages({ units }: MonthFacts): Judgement {
  const known = units.flatMap((unit) => (unit.coverage ? [{ ...unit, coverage: unit.coverage }] : []));
  const low = known.filter((unit) => compareRatios(unit.coverage, ENOUGH_COVERAGE) < 0);
  const enough = (language: Language) => percentText(ENOUGH_COVERAGE, language);
  return ofUnits('COVERAGE', low, (language) => {
    const vi = language === 'vi';
    if (known.length === 0) {
      return vi
        ? 'Không xét độ phủ: chưa có số khách hàng đang quản lý của tháng này'
        : 'Coverage not judged: no customer base is given for this month';
    }
    const count = `${String(known.length - low.length)}/${String(known.length)}`;
    const opening = vi
      ? `${count} đơn vị có độ phủ khách hàng từ ${enough('vi')} trở lên`
      : `${count} units with a coverage of customers of ${enough('en')} or more`;
    if (low.length === 0) return opening;
    return `${opening}; ${vi ? 'thấp hơn' : 'below'}: ${namesOf(low, language, ({ coverage }) => percentText(coverage, language))}`;
  });
}

/** Every provider that usually comes has come. */
export function providers({ units, providerGaps }: MonthFacts): Judgement {
  const codes = new Set(providerGaps.flatMap(({ unitCodes }) => unitCodes));
  const concerned = units.filter(({ code }) => codes.has(code));
  const gapText = (gap: MonthFacts['providerGaps'][number], language: Language) => {
    const everywhere = language === 'vi' ? 'toàn công ty' : 'the whole company';
    const where = concerned.filter(({ code }) => gap.unitCodes.includes(code));
    return `${gap.provider[language]} (${gap.unitCodes.length === 0 ? everywhere : namesOf(where, language)})`;
  };
  const text = (language: Language) => {
    const vi = language === 'vi';
    if (providerGaps.length === 0) {
      return vi ? 'Mọi đối tác thường có số liệu đều đã có' : 'Every provider that usually comes has come';
    }
    const gaps = providerGaps.map((gap) => gapText(gap, language)).join('; ');
    const count = String(providerGaps.length);
    return vi
      ? `${count} đối tác thường có mà chưa có: ${gaps}`
      : `${count} usual providers missing: ${gaps}`;
  };
  return {
    code: 'PROVIDERS',
    passed: providerGaps.length === 0,
    text: inBoth(text),
    unitCodes: concerned.map(({ code }) => code),
  };
}

/** No unit's customers jump. */
export function changes({ units }: MonthFacts): Judgement {
  const sudden = units.flatMap((unit) => (unit.change ? [{ ...unit, change: unit.change }] : []));
  return ofUnits('SUDDEN_CHANGES', sudden, (language) => {
    const vi = language === 'vi';
    if (sudden.length === 0) {
      return vi
        ? 'Số khách hàng của các đơn vị không biến động bất thường so với ba tháng trước'
        : 'No sudden change of customers against the three months before';
    }
    const names = namesOf(sudden, language, ({ change }) => signedPercentText(change, language));
    return vi
      ? `Số khách hàng biến động bất thường so với ba tháng trước: ${names}`
      : `Customers changed suddenly against the three months before: ${names}`;
  });
}

/** Every unit has a target to be held against. */
export function targets({ month, units }: MonthFacts): Judgement {
  const without = units.filter(({ hasTarget }) => !hasTarget);
  const count = `${String(units.length - without.length)}/${String(units.length)}`;
  const year = String(yearOf(month));
  return ofUnits('TARGETS', without, (language) => {
    const vi = language === 'vi';
    const opening = vi
      ? `${count} đơn vị đã được giao chỉ tiêu năm ${year}`
      : `${count} units have a target for ${year}`;
    if (without.length === 0) return opening;
    return `${opening}; ${vi ? 'chưa giao' : 'without'}: ${namesOf(without, language)}`;
  });
}

/** Passed when it fails for no unit. */
function ofUnits(
  code: Judgement['code'],
  failing: readonly UnitFacts[],
  text: (language: Language) => string,
): Judgement {
  return {
    code,
    passed: failing.length === 0,
    text: inBoth(text),
    unitCodes: failing.map((unit) => unit.code),
  };
}

function inBoth(text: (language: Language) => string): Words {
  return { vi: text('vi'), en: text('en') };
}

function namesOf<Unit extends UnitFacts>(
  units: readonly Unit[],
  language: Language,
  figure?: (unit: Unit) => string,
): string {
  const names = units.map((unit) => unit.name[language] + (figure ? ` (${figure(unit)})` : ''));
  return shortListText(names, NAMED, (count) => otherUnitsText(count, language), language);
}
