import type { ProviderPageQuery } from '@cashlight/contract';
import { preloadCharts } from '@cashlight/web-charts';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { useView } from '@cashlight/web-ui';
import { useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { useModel } from '../parts/useModel';
import { questionOf } from '../question';
import { subjectModel } from './model';
import { ProviderPageDocument } from './provider.graphql';
import { subjectVariables, type Subject } from './question';
import { SubjectPage } from './Subject';

/** One provider: how much, where its customers are, through which channels, and whether it drops. */
export function ProviderPage() {
  const t = useWords();
  const format = useFormat();
  const { providerCode = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const { period, measure, unit, bounds, organisation } = useView();
  const subject = useMemo((): Subject => ({ kind: 'PROVIDER', code: providerCode }), [providerCode]);
  const question = useMemo(
    () => questionOf({ period, measure, unit, bounds }),
    [period, measure, unit, bounds],
  );
  useEffect(preloadCharts, []);
  const answer = useOperation(ProviderPageDocument, {
    ...subjectVariables(subject, question, organisation),
    month: question.latest,
  });
  const build = useCallback(
    (data: ProviderPageQuery) => subjectModel(subject, data, question, format, t),
    [subject, question, format, t],
  );
  return <SubjectPage subject={subject} state={useModel(answer, build)} />;
}
