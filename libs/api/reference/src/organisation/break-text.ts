import { addMonths, type Language, listText, type Month, monthText } from '@cashlight/domain';
import type { UnitRecord } from '../unit-tree.js';
import type { OrganisationBreak } from './breaks.js';
import { nameAt } from './names.js';

/** A break as a sentence, each unit under the name that it has before or after: "Từ 07/2025: Điện lực A đổi tên thành Đội B". */
export function breakText(found: OrganisationBreak, language: Language): string {
  const { month } = found;
  const opening =
    language === 'vi' ? `Từ ${month.slice(5)}/${month.slice(0, 4)}` : `From ${monthText(month, 'en')}`;
  return `${opening}: ${clause(found, language)}`;
}

function clause({ kind, month, units, into }: OrganisationBreak, language: Language): string {
  const before = namesOf(units, addMonths(month, -1), language);
  const after = namesOf(kind === 'RENAMED' ? units : into, month, language);
  const vi = language === 'vi';
  switch (kind) {
    case 'RENAMED':
      if (vi) return `${before} đổi tên thành ${after}`;
      return before === after ? `${before} is renamed in Vietnamese` : `${before} is renamed ${after}`;
    case 'REPLACED':
      return vi ? `${before} được thay bằng ${after}` : `${after} takes the place of ${before}`;
    case 'MERGED':
      return vi ? `${before} hợp nhất thành ${after}` : `${before} merge into ${after}`;
    case 'SPLIT': {
      const ended = units.every(({ endsIn }) => endsIn !== null && endsIn <= month);
      if (ended) return vi ? `${before} được tách thành ${after}` : `${before} is split into ${after}`;
      const verb = into.length === 1 ? 'is' : 'are';
      return vi ? `${after} được tách ra từ ${before}` : `${after} ${verb} split off from ${before}`;
    }
  }
}

function namesOf(units: readonly UnitRecord[], month: Month, language: Language): string {
  const names = units.map((unit) => {
    const { name, nameEn } = nameAt(unit.names, month);
    return language === 'en' ? (nameEn ?? name) : name;
  });
  return listText(names, language);
}
