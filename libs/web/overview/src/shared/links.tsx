import type { ChannelGroup } from '@cashlight/contract';
import type { RenderLink } from '@cashlight/web-charts';
import { homeOf, ViewLink } from '@cashlight/web-ui';

/** The name of a unit as the way to its own page. */
export const unitLink: RenderLink = (code, label) => <ViewLink to={homeOf(code)}>{label}</ViewLink>;

/** The name of a provider as the way to its page; what stands for several leads to all of them. */
export const providerLink: RenderLink = (code, label) => (
  <ViewLink to={code === '' ? '/channels' : `/providers/${encodeURIComponent(code)}`}>{label}</ViewLink>
);

/** The page of a group of channels: those are known by their names in small letters. */
export function groupPath(group: ChannelGroup): string {
  return `/channels/${group.toLowerCase()}`;
}

/** The name of a channel as the way to its page. */
export const channelLink: RenderLink = (code, label) => (
  <ViewLink to={`/channels/${encodeURIComponent(code)}`}>{label}</ViewLink>
);
