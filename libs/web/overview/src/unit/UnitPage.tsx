import type { ApiError } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async, homeOf, useViewState, writeSearch } from '@cashlight/web-ui';
import { Navigate, useParams } from '@tanstack/react-router';
import { StorySkeleton } from '../shared/StorySkeleton';
import type { UnitStory } from './model';
import { Story } from './Story';
import { UnknownUnit } from './UnknownUnit';
import { useUnitStory } from './useUnitStory';

/** One unit: the same story as the overview's, in the unit; where it stands among its peers, and what to do next. */
export function UnitPage() {
  const t = useWords();
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const code = params['unitCode'] ?? '';
  const state = useUnitStory(code);
  if (isUnknown(state.error)) return <UnknownUnit code={code} error={state.error} onRetry={state.retry} />;
  return (
    <Async state={state} skeleton={<StorySkeleton title={t('unit.title')} />}>
      {(story) => <StoryOrElsewhere story={story} />}
    </Async>
  );
}

/** The server knows no such unit, or something else about the question is wrong. */
function isUnknown(error: ApiError | null): error is ApiError {
  return error?.code === 'BAD_USER_INPUT';
}

/** The company has its story on the overview; by today's organisation a unit that was replaced has it with its successor. */
function StoryOrElsewhere({ story }: { readonly story: UnitStory }) {
  const state = useViewState();
  const { family, standing, question } = story;
  const isReplaced = question.organisation === 'TODAY' && standing?.unitCode !== family.unit.code;
  const successor = isReplaced ? standing?.unitCode : undefined;
  if (!family.isCompany && successor === undefined) return <Story story={story} />;
  return (
    <Navigate
      to={homeOf(family.isCompany ? undefined : successor)}
      search={{ ...writeSearch({ ...state, unit: undefined }) }}
      replace
    />
  );
}
