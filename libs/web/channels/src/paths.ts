import type { ChannelGroup } from '@cashlight/contract';

/** Groups have the page of a channel, under their own names in the path; codes of channels are written in capitals. */
const GROUP_OF: Readonly<Record<string, ChannelGroup>> = {
  bank: 'BANK',
  intermediary: 'INTERMEDIARY',
  cash: 'CASH',
};

export function channelPath(code: string): string {
  return `/channels/${encodeURIComponent(code)}`;
}

export function groupPath(group: ChannelGroup): string {
  return channelPath(group.toLowerCase());
}

export function providerPath(code: string): string {
  return `/providers/${encodeURIComponent(code)}`;
}

/** The group that a path asks for; undefined: it asks for a channel. */
export function groupOfPath(code: string): ChannelGroup | undefined {
  return GROUP_OF[code];
}
