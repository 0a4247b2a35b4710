import type { SampleRole } from './browser';

/** A page as somebody sees it; `name` is also the name of its picture in docs/screens. */
export interface PageSeen {
  readonly name: string;
  readonly address: string;
  /** Who looks; undefined: nobody has signed in. */
  readonly role?: SampleRole;
  /** Its content is of the run, such as the imports so far: its picture is kept and not compared. */
  readonly varies?: true;
}

/** Every page, with the sample's December 2022 where a page has a period. */
export const PAGES: readonly PageSeen[] = [
  { name: 'sign-in', address: '/sign-in' },
  { name: 'overview', address: '/?period=2022-12', role: 'LEADER' },
  { name: 'units', address: '/units?period=2022-12', role: 'LEADER' },
  { name: 'unit', address: '/units/PA2907?period=2022-12', role: 'MANAGER' },
  { name: 'channels', address: '/channels?period=2022-12', role: 'LEADER' },
  { name: 'channel', address: '/channels/E_WALLET?period=2022-12', role: 'LEADER' },
  { name: 'provider', address: '/providers/MOMO?period=2022-12', role: 'LEADER' },
  { name: 'targets', address: '/targets?year=2023', role: 'ANALYST' },
  { name: 'targets-edit', address: '/targets?year=2023&tab=edit', role: 'ANALYST' },
  { name: 'targets-what-if', address: '/targets?year=2023&tab=whatif', role: 'ANALYST' },
  { name: 'targets-proposals', address: '/targets?year=2023&tab=proposals', role: 'ANALYST' },
  { name: 'targets-history', address: '/targets?year=2023&tab=history', role: 'ANALYST', varies: true },
  // How far the browser's own PDF viewer has come is not the page's doing.
  { name: 'reports', address: '/reports?month=2022-12', role: 'ANALYST', varies: true },
  { name: 'reports-notes', address: '/reports?month=2022-12&tab=notes', role: 'ANALYST' },
  { name: 'reports-delivery', address: '/reports?month=2022-12&tab=delivery', role: 'ANALYST' },
  { name: 'reports-settings', address: '/reports?month=2022-12&tab=settings', role: 'ANALYST' },
  { name: 'data-load', address: '/data?tab=load', role: 'ANALYST' },
  { name: 'data-history', address: '/data?tab=history', role: 'ANALYST', varies: true },
  { name: 'data-completeness', address: '/data?tab=completeness', role: 'ANALYST' },
  { name: 'data-closing', address: '/data?tab=closing&month=2022-12', role: 'ANALYST' },
  { name: 'admin-people', address: '/admin?tab=people', role: 'ADMIN', varies: true },
  { name: 'admin-reference', address: '/admin?tab=reference', role: 'ADMIN' },
  { name: 'admin-tokens', address: '/admin?tab=tokens', role: 'ADMIN', varies: true },
  { name: 'admin-audit', address: '/admin?tab=audit', role: 'ADMIN', varies: true },
  { name: 'no-data', address: '/?period=2024-05', role: 'LEADER' },
  { name: 'not-found', address: '/nowhere', role: 'LEADER' },
];
