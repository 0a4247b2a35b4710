import type { ChannelPageQuery } from '@cashlight/contract';
import { preloadCharts } from '@cashlight/web-charts';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { useView } from '@cashlight/web-ui';
import { useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { useModel } from '../parts/useModel';
import { questionOf } from '../question';
import { ChannelPageDocument } from './channel.graphql';
import { subjectModel } from './model';
import { channelSubject, subjectVariables } from './question';
import { SubjectPage } from './Subject';

/** One channel, or one group of channels: how much, where, through whom, and how it goes. */
export function ChannelPage() {
  const t = useWords();
  const format = useFormat();
  const { channelCode = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const { period, measure, unit, bounds, organisation } = useView();
  const subject = useMemo(() => channelSubject(channelCode), [channelCode]);
  const question = useMemo(
    () => questionOf({ period, measure, unit, bounds }),
    [period, measure, unit, bounds],
  );
  useEffect(preloadCharts, []);
  const answer = useOperation(ChannelPageDocument, subjectVariables(subject, question, organisation));
  const build = useCallback(
    (data: ChannelPageQuery) => subjectModel(subject, data, question, format, t),
    [subject, question, format, t],
  );
  return <SubjectPage subject={subject} state={useModel(answer, build)} />;
}
