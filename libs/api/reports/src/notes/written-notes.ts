import { Problem } from '@cashlight/api-platform';
import type { ReportNotes, UnitPlan } from '../document/paper.js';
import { readLine, readText } from '../writing/written-text.js';

const TEXT = 5_000;
const PLAN = 2_000;
const MOST_PLANS = 300;

/** The notes as they are kept. @throws Problem BAD_USER_INPUT for a text that is too long */
export function readNotes(given: ReportNotes): ReportNotes {
  return {
    number: readLine(given.number, { vi: 'Số văn bản', en: 'The number', most: 50 }),
    done: readText(given.done, { vi: 'Phần kết quả đã thực hiện', en: 'What was done', most: TEXT }),
    difficulties: readText(given.difficulties, {
      vi: 'Phần khó khăn, vướng mắc',
      en: 'What is difficult',
      most: TEXT,
    }),
    proposals: readText(given.proposals, {
      vi: 'Phần đề xuất, kiến nghị',
      en: 'What is proposed',
      most: TEXT,
    }),
    unitPlans: readPlans(given.unitPlans),
  };
}

function readPlans(given: readonly UnitPlan[]): UnitPlan[] {
  if (given.length > MOST_PLANS)
    throw new Problem('BAD_USER_INPUT', {
      vi: `Có ${String(given.length)} phần kế hoạch của đơn vị; nhiều nhất là ${String(MOST_PLANS)}.`,
      en: `There are ${String(given.length)} plans of units; at most ${String(MOST_PLANS)} are kept.`,
    });
  return given
    .map(({ unitCode, text }) => ({
      unitCode,
      text: readText(text, {
        vi: `Kế hoạch của đơn vị ${unitCode.slice(0, 40)}`,
        en: `The plan of the unit ${unitCode.slice(0, 40)}`,
        most: PLAN,
      }),
    }))
    .filter(({ text }) => text !== '');
}
