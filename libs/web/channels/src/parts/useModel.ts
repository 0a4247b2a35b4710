import type { OperationState } from '@cashlight/web-graphql';
import { useMemo, useState } from 'react';

/**
 * What a page draws, made of the answer to its question. Until the answer to a new question is there, the former one stays, told by its own
 * question.
 * @param build the same function as long as the question is the same
 */
export function useModel<Answer, Model>(
  state: OperationState<Answer>,
  build: (answer: Answer) => Model,
): OperationState<Model> {
  const answer = state.isStale ? undefined : state.data;
  const fresh = useMemo(() => (answer === undefined ? undefined : build(answer)), [answer, build]);
  const [kept, setKept] = useState(fresh);
  if (fresh !== undefined && fresh !== kept) setKept(fresh);
  return { ...state, data: fresh ?? kept };
}
