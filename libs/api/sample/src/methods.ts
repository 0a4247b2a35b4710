import type { Random } from './random.js';

/** Channel groups in the order in which the generator settles them. */
export const GROUPS = ['BANK', 'INTERMEDIARY', 'CASH'] as const;
export type Group = (typeof GROUPS)[number];

/** A way to pay: a channel with the provider that collects. */
export interface Method {
  readonly index: number;
  readonly group: Group;
  readonly channel: string;
  /** Empty for cash. */
  readonly provider: string;
  /** Weight within its group at the end of 2021, in a town and in the country. */
  readonly town: number;
  readonly country: number;
  /** How much more than its weight it draws the customers who choose anew: above 1 it grows, below 1 it fades. */
  readonly pull: number;
}

type Line = readonly [channel: string, provider: string, town: number, country: number, pull: number];

const BANK: readonly Line[] = [
  ['AUTO_DEBIT', 'AGRIBANK', 170, 260, 1],
  ['AUTO_DEBIT', 'VIETINBANK', 110, 50, 1.1],
  ['AUTO_DEBIT', 'BIDV', 110, 50, 1],
  ['AUTO_DEBIT', 'LPBANK', 40, 60, 0.9],
  ['BANK_COUNTER', 'AGRIBANK', 60, 170, 0.5],
  ['BANK_COUNTER', 'VIETINBANK', 25, 20, 0.4],
  ['BANK_COUNTER', 'BIDV', 25, 20, 0.4],
  ['BANK_COUNTER', 'LPBANK', 40, 130, 0.6],
  ['INTERNET_BANKING', 'AGRIBANK', 35, 25, 0.8],
  ['INTERNET_BANKING', 'VIETINBANK', 35, 12, 0.8],
  ['INTERNET_BANKING', 'BIDV', 35, 12, 0.7],
  ['INTERNET_BANKING', 'LPBANK', 10, 6, 0.6],
  ['MOBILE_BANKING', 'AGRIBANK', 105, 100, 1.9],
  ['MOBILE_BANKING', 'VIETINBANK', 90, 35, 1.8],
  ['MOBILE_BANKING', 'BIDV', 90, 30, 1.9],
  ['MOBILE_BANKING', 'LPBANK', 20, 20, 1.5],
];

const INTERMEDIARY: readonly Line[] = [
  ['BANKPLUS', 'VIETTEL', 60, 90, 0.6],
  ['E_WALLET', 'VIETTEL', 150, 140, 1.3],
  ['E_WALLET', 'MOMO', 130, 50, 1.3],
  ['E_WALLET', 'VNPT', 70, 60, 1.2],
  ['E_WALLET', 'ZALOPAY', 60, 25, 1.3],
  ['E_WALLET', 'VNPAY', 80, 45, 1.2],
  ['E_WALLET', 'VIMO', 25, 15, 0.7],
  ['PAYMENT_POINT', 'VIETTEL', 130, 290, 0.9],
  ['PAYMENT_POINT', 'VNPT', 60, 120, 0.9],
  ['PAYMENT_POINT', 'PAYOO', 60, 35, 0.8],
  ['PAYMENT_POINT', 'PAYTECH', 25, 20, 0.8],
  ['CARE_WEBSITE', 'VNPAY', 70, 45, 0.9],
  ['PUBLIC_SERVICE_PORTAL', 'VNPT', 40, 30, 1.6],
  ['PUBLIC_SERVICE_PORTAL', 'VNPAY', 40, 35, 1.6],
];

const CASH: readonly Line[] = [
  ['CASH_COUNTER', '', 700, 380, 1],
  ['CASH_COLLECTOR', '', 300, 620, 1],
];

/** Every method, each at its own index. */
export const METHODS: readonly Method[] = [
  ...BANK.map((line) => ['BANK', ...line] as const),
  ...INTERMEDIARY.map((line) => ['INTERMEDIARY', ...line] as const),
  ...CASH.map((line) => ['CASH', ...line] as const),
].map(([group, channel, provider, town, country, pull], index) => ({
  index,
  group,
  channel,
  provider,
  town,
  country,
  pull,
}));

/** The method of a channel and provider. @throws RangeError when nobody offers it */
export function methodOf(channel: string, provider = ''): Method {
  const method = METHODS.find((known) => known.channel === channel && known.provider === provider);
  if (method === undefined)
    throw new RangeError(`No way to pay by ${channel} through ${provider || 'nobody'} is known.`);
  return method;
}

/** Draws methods of one group by weight. */
export class MethodPicker {
  readonly #methods: readonly Method[];
  readonly #steps: readonly number[];
  readonly #total: number;

  /** @param weightOf the weight of a method, 0 to leave it out */
  constructor(group: Group, weightOf: (method: Method) => number) {
    this.#methods = METHODS.filter((method) => method.group === group);
    let total = 0;
    this.#steps = this.#methods.map((method) => (total += weightOf(method)));
    this.#total = total;
  }

  pick(random: Random): Method {
    const at = random.fraction() * this.#total;
    const method = this.#methods[this.#steps.findIndex((step) => at < step)];
    if (method === undefined) throw new RangeError('A picker needs at least one method of positive weight.');
    return method;
  }
}
