import type { OperationState } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { AboutFigures, Async, Page, classes } from '@cashlight/web-ui';
import { calloutsOf, type Callout } from '../figures/callouts';
import { Headline, type Step } from '../parts/Headline';
import { Callouts } from '../parts/Callouts';
import { Missing, NotFound, NothingInPeriod, PageSkeleton, unknownMessage } from '../parts/states';
import { useSource } from '../parts/useSource';
import { groupPath } from '../paths';
import styles from '../parts/page.module.css';
import { Facts } from './Facts';
import { subjectFinding } from './finding';
import type { SubjectModel } from './model';
import { MonthsTable } from './MonthsTable';
import { Neighbours } from './Neighbours';
import { SubjectTiles } from './SubjectTiles';
import type { Subject } from './question';
import { Trend } from './Trend';
import { UnitsSection } from './UnitsSection';
import { UnknownSubject } from './UnknownSubject';
import { WithinTable } from './WithinTable';

interface SubjectPageProps {
  readonly subject: Subject;
  readonly state: OperationState<SubjectModel | null>;
}

/** The page of a channel, a group or a provider; one that nobody knows says so and leads back. */
export function SubjectPage({ subject, state }: SubjectPageProps) {
  const t = useWords();
  const unknown = unknownMessage(state.error);
  if (unknown !== undefined) return <UnknownSubject subject={subject} message={unknown} />;
  return (
    <Async state={state} skeleton={<PageSkeleton title={t('channels.title')} />}>
      {(model) =>
        model === null ? <NotFound message={t('channels.notFoundText')} /> : <Known model={model} />
      }
    </Async>
  );
}

function Known({ model }: { readonly model: SubjectModel }) {
  const t = useWords();
  const format = useFormat();
  const { answer, question, part, whole } = model;
  const source = useSource(answer, question);
  if (whole.figures.level === null) return <NothingInPeriod title={part.name} />;
  const isEmpty = part.figures.level === 0n;
  return (
    <Page
      title={part.name}
      headline={
        <Headline
          above={stepsOf(model, t('channels.title'), t)}
          sentences={subjectFinding(model, t, format)}
        />
      }
      aside={<p>{source}</p>}
    >
      <Missing codes={answer.freshness.missingUnitCodes} units={answer.units} />
      <Callouts callouts={ownCallouts(model, t, format)} />
      <SubjectTiles model={model} />
      <div className={classes(styles['row'], styles['leading'])}>
        <AboutFigures said={[part.name]}>
          <Trend model={model} />
        </AboutFigures>
        {model.neighbours.length > 0 ? <Neighbours model={model} /> : <Facts model={model} />}
      </div>
      {!isEmpty && (
        <AboutFigures said={[part.name]}>
          <UnitsSection model={model} />
        </AboutFigures>
      )}
      <WithinTable model={model} />
      <MonthsTable model={model} />
      {model.neighbours.length > 0 && <Facts model={model} />}
    </Page>
  );
}

/** The pages above: all channels, and of a channel its group. */
function stepsOf({ subject, listed }: SubjectModel, title: string, t: ReturnType<typeof useWords>): Step[] {
  const top = { to: '/channels', name: title };
  if (subject.kind !== 'CHANNEL' || !listed.group) return [top];
  return [top, { to: groupPath(listed.group), name: t(`group.${listed.group}`) }];
}

/** Gaps of this provider alone: its drops stand in the finding. */
function ownCallouts(
  { answer, question, listed }: SubjectModel,
  t: ReturnType<typeof useWords>,
  format: ReturnType<typeof useFormat>,
): Callout[] {
  if (!('providerGaps' in answer)) return [];
  const gaps = answer.providerGaps.filter(({ providerCode }) => providerCode === listed.code);
  return calloutsOf([], { ...answer, providerGaps: gaps }, question, t, format);
}
