import { customersInLatest } from '@cashlight/domain';
import { addMonths, monthRange } from '@cashlight/web-ui';
import type { Format } from '@cashlight/web-i18n';
import { quantityOf } from '../changes';
import { monthCounts } from '../counts';
import { membersOf } from '../family';
import type { UnitStory } from '../model';
import { sharesBeside } from '../shares';
import type { ProviderMonths, SizedPeer, ToDoFacts } from './facts';

const MONTHS_BEFORE = 3;

/** What the rules of "what to do next" need to know, from the story of a unit. */
export function toDoFacts(story: UnitStory, format: Format): ToDoFacts {
  const { answer, question, family, standing, other, customers, last } = story;
  const { measure } = question;
  const byCustomers = measure === 'CUSTOMERS' ? standing : other;
  const latest = customers.get(byCustomers?.latestMonth ?? last.month);
  const cashless = answer.channels.filter((channel) => channel.cashless);
  return {
    code: family.unit.code,
    measure,
    month: last.month,
    isComplete: last.isComplete,
    dataUntil: answer.freshness.dataUntil,
    missing: last.missing.map((unit) => format.name(unit)),
    unclosed: answer.freshness.provisionalMonths,
    mayClose: answer.viewer.permissions.includes('month.close'),
    goal: byCustomers?.goal ?? null,
    gap: byCustomers?.gap ?? null,
    latest: latest && { cashless: Number(latest.cashless), total: Number(latest.total) },
    channels: sharesBeside(channelShares(story), companyShares(story), cashless, measure, format),
    typical: typicalMonth(story),
    providers: providerMonths(story, format),
    peers: sizedPeers(story),
  };
}

/** The unit's channels over the period, with their shares of all that was paid in it. */
export function channelShares({ answer, question }: UnitStory) {
  const { measure } = question;
  const rows = answer.channelMonths.map((row) => ({ ...row, quantity: quantityOf(row, measure) }));
  const whole = rows.reduce((sum, { quantity }) => sum + quantity, 0n);
  const codes = [...new Set(rows.map(({ channelCode }) => channelCode))];
  return codes.map((code) => {
    const part = rows.reduce((sum, row) => (row.channelCode === code ? sum + row.quantity : sum), 0n);
    const value = whole === 0n ? null : Number(part) / Number(whole);
    return { code, share: { customers: value, payments: value, amount: value } };
  });
}

/** The company's channels over the period. */
export function companyShares({ answer }: UnitStory) {
  return answer.companyChannels.map(({ channelCode, share }) => ({ code: channelCode, share }));
}

function typicalMonth({ answer, question }: UnitStory): ToDoFacts['typical'] {
  const { channelMonths } = answer;
  const months = Math.max(1, new Set(channelMonths.map(({ month }) => month)).size);
  const sum = (measure: typeof question.measure) =>
    Number(channelMonths.reduce((total, row) => total + quantityOf(row, measure), 0n)) / months;
  return { quantity: sum(question.measure), customers: sum('CUSTOMERS') };
}

/** A month in which the unit has data and a provider none is zero, a month without any data is unknown. */
function providerMonths({ answer, question, customers, last }: UnitStory, format: Format): ProviderMonths[] {
  const { measure } = question;
  const levelIn = (code: string, month: string) => {
    if (!customers.has(month)) return null;
    const all = answer.providerMonths.filter((each) => each.month === month);
    const row = all.find((each) => each.providerCode === code);
    return {
      whole: all.reduce((sum, each) => sum + quantityOf(each, measure), 0n),
      level: row ? quantityOf(row, measure) : 0n,
      count: BigInt((measure === 'CUSTOMERS' ? row?.customers : row?.payments) ?? 0),
    };
  };
  const before = monthRange(addMonths(last.month, -MONTHS_BEFORE), addMonths(last.month, -1));
  return answer.providers.map((provider) => ({
    code: provider.code,
    name: format.name(provider),
    latest: last.isComplete ? levelIn(provider.code, last.month) : null,
    before: before.map((month) => levelIn(provider.code, month)),
  }));
}

/** The peers with the customers that tell their size. */
function sizedPeers({ answer, question, peers }: UnitStory): SizedPeer[] {
  return peers.map((peer) => {
    const members = membersOf(peer.code, answer.units);
    const counts = monthCounts(answer.history, (code) => members.has(code), 'CUSTOMERS');
    const months = [...counts].map(([month, { total }]) => ({ month, customers: Number(total) }));
    return { ...peer, customers: customersInLatest(months, question.period) ?? 0 };
  });
}
