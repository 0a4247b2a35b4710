import type { ChannelPageQueryVariables } from '@cashlight/contract';
import type { OrganisationView } from '@cashlight/web-ui';
import type { Question } from '../question';
import { groupOfPath } from '../paths';

/** What a page is about: a channel or a group of them by the name in the path, or a provider. */
export interface Subject {
  readonly kind: 'CHANNEL' | 'GROUP' | 'PROVIDER';
  readonly code: string;
}

export function channelSubject(path: string): Subject {
  const group = groupOfPath(path);
  return group ? { kind: 'GROUP', code: group } : { kind: 'CHANNEL', code: path };
}

type Filter = Pick<ChannelPageQueryVariables['own'], 'channelCodes' | 'channelGroups' | 'providerCodes'>;

/** The filter that leaves the subject alone. */
function filterOf({ kind, code }: Subject): Filter {
  switch (kind) {
    case 'CHANNEL':
      return { channelCodes: [code] };
    case 'GROUP':
      return { channelGroups: code === 'BANK' || code === 'INTERMEDIARY' ? [code] : ['CASH'] };
    case 'PROVIDER':
      return { providerCodes: [code] };
  }
}

/** The request for a subject in what the address asks. */
export function subjectVariables(
  subject: Subject,
  { data, period, lines, latest, unit }: Question,
  organisation: OrganisationView,
): ChannelPageQueryVariables {
  const own = filterOf(subject);
  const asked = { from: period.from, to: period.to };
  const scope = { unitCodes: unit === undefined ? null : [unit], organisation };
  return {
    data: { ...data, ...scope },
    own: { ...data, ...scope, ...own },
    ownAsked: { ...asked, organisation, ...own },
    companyAsked: { ...asked, organisation },
    ownCompany: { ...lines, organisation, ...own },
    company: { ...lines, organisation },
    scoped: unit !== undefined,
    period: asked,
    latest: { from: latest, to: latest },
    lines,
    at: period.to,
    unit: unit ?? null,
    organisation,
  };
}
