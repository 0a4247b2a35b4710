import type { Role } from '@cashlight/contract';
import { requestJson, sendJson, type ApiError } from '@cashlight/web-graphql';
import { useLanguage } from '@cashlight/web-i18n';
import { homeOf } from '@cashlight/web-ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export interface Viewer {
  readonly name: string;
  readonly role: Role;
  /** A manager's units, by code; empty for the other roles. */
  readonly unitCodes: readonly string[];
}

export interface Session {
  readonly viewer: Viewer | null;
  /** Roles that can be tried without a password; only on the sample database. */
  readonly sampleRoles: readonly Role[];
  /** Nobody has an account yet: the one-time link makes the first. */
  readonly setupNeeded: boolean;
  readonly sample: boolean;
}

export type SignIn =
  | { readonly by: 'password'; readonly login: string; readonly password: string }
  | { readonly by: 'sample'; readonly role: Role }
  | {
      readonly by: 'setup';
      readonly token: string;
      readonly login: string;
      readonly name: string;
      readonly password: string;
    }
  | { readonly by: 'invitation'; readonly token: string; readonly password: string };

/** What a one-time link is for: the account of whom was invited, or (null) the first administrator's. */
export interface SetupLink {
  readonly login: string | null;
  readonly name: string | null;
}

const SESSION_KEY = ['session'];

/** What may be done before anybody is signed in. */
export function useSession() {
  const language = useLanguage();
  return useQuery<Session, ApiError>({
    queryKey: SESSION_KEY,
    queryFn: ({ signal }) => requestJson<Session>('/api/session', language, signal),
    staleTime: 0,
  });
}

/** Asks what a one-time link is for. A link that can no longer be used is a refusal (FORBIDDEN) that says why. */
export function useSetupLink(token: string) {
  const language = useLanguage();
  return useQuery<SetupLink, ApiError>({
    queryKey: ['setup', token, language],
    queryFn: ({ signal }) =>
      requestJson<SetupLink>(`/api/setup?${new URLSearchParams({ token })}`, language, signal),
    staleTime: 0,
  });
}

/** Signs in; every answer kept for the former viewer is forgotten. Tells who it is now, where the server says so. */
export function useSignIn(onDone: (viewer: Viewer | null | undefined) => void) {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation<Partial<Session>, ApiError, SignIn>({
    mutationFn: ({ by, ...body }) => sendJson('POST', PATH_OF[by], body, language),
    onSuccess: ({ viewer }) => {
      client.clear();
      onDone(viewer);
    },
  });
}

const PATH_OF: Record<SignIn['by'], string> = {
  password: '/api/session',
  sample: '/api/session/sample',
  setup: '/api/setup',
  invitation: '/api/setup',
};

/** Signs out and forgets every answer. */
export function useSignOut(onDone: () => void) {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation<unknown, ApiError>({
    mutationFn: () => sendJson('DELETE', '/api/session', {}, language),
    onSuccess: () => {
      client.clear();
      onDone();
    },
  });
}

/** Where somebody begins who asked for no page: a manager in his first unit, everybody else with the company. */
export function landingOf(viewer: Viewer | null | undefined): string {
  return homeOf(viewer?.role === 'MANAGER' ? viewer.unitCodes[0] : undefined);
}

/** Where to go after signing in: a page of this site, whatever the address says. */
export function safeReturn(from: unknown): string {
  if (typeof from !== 'string' || !/^\/(?![/\\])/.test(from) || from.startsWith('/sign-in')) return '/';
  return from;
}
