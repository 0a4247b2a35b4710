import type { Role } from '@cashlight/contract';
import { requestJson, sendJson, type ApiError } from '@cashlight/web-graphql';
import { useLanguage } from '@cashlight/web-i18n';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export interface Session {
  readonly viewer: { readonly name: string; readonly role: Role } | null;
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

/** Signs in; every answer kept for the former viewer is forgotten. */
export function useSignIn(onDone: () => void) {
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation<unknown, ApiError, SignIn>({
    mutationFn: ({ by, ...body }) => sendJson('POST', PATH_OF[by], body, language),
    onSuccess: () => {
      client.clear();
      onDone();
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

/** Where to go after signing in: a page of this site, whatever the address says. */
export function safeReturn(from: unknown): string {
  if (typeof from !== 'string' || !/^\/(?![/\\])/.test(from) || from.startsWith('/sign-in')) return '/';
  return from;
}
