import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A typed document string of the client preset. */
export type Document<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

export function operationName(document: { toString(): string }): string {
  const name = /\b(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1];
  if (!name) throw new Error('A GraphQL operation needs a name: it is how its answer is kept');
  return name;
}

/** One operation as it goes to the server. */
export function questionOf<Result, Variables>(document: Document<Result, Variables>, variables: Variables) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-cashlight': '1' },
    body: JSON.stringify({ query: document.toString(), variables, operationName: operationName(document) }),
  } as const;
}
