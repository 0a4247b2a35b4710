import { useFormat, useWords } from '@cashlight/web-i18n';
import { Card, ViewLink } from '@cashlight/web-ui';
import { channelPath, groupPath } from '../paths';
import styles from '../parts/page.module.css';
import type { SubjectModel } from './model';

/** What the reference lists say of it. */
export function Facts({ model }: { readonly model: SubjectModel }) {
  const t = useWords();
  const format = useFormat();
  const { subject, listed, answer, within } = model;
  const channel = answer.channels.find(({ code }) => subject.kind === 'CHANNEL' && code === subject.code);
  if (subject.kind === 'GROUP') return null;
  return (
    <Card title={t('channels.subject.facts')}>
      <dl className={styles['facts']}>
        <dt>{t('channels.subject.code')}</dt>
        <dd>{listed.code}</dd>
        {listed.group && (
          <>
            <dt>{t('channels.subject.group')}</dt>
            <dd>
              <ViewLink to={groupPath(listed.group)}>{t(`group.${listed.group}`)}</ViewLink>
            </dd>
          </>
        )}
        <dt>{t('channels.subject.nameVi')}</dt>
        <dd lang="vi">{listed.name}</dd>
        <dt>{t('channels.subject.nameEn')}</dt>
        <dd lang="en">{listed.nameEn ?? t('channels.subject.noName')}</dd>
        {channel && (
          <>
            <dt>{t('channels.subject.counted')}</dt>
            <dd>{t(channel.cashless ? 'channels.subject.cashless' : 'channels.subject.cash')}</dd>
          </>
        )}
        {subject.kind === 'PROVIDER' && within.length > 0 && (
          <>
            <dt>{t('channels.subject.usedChannels')}</dt>
            <dd>
              <ul className={styles['names']}>
                {within.map(({ code, name }) => (
                  <li key={code}>
                    <ViewLink to={channelPath(code)}>{name}</ViewLink>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{t('channels.subject.seen')}</dt>
        <dd>{seenText(model, format)}</dd>
      </dl>
    </Card>
  );
}

/** The first and the last of the months shown in which it had anything. */
function seenText({ months }: SubjectModel, format: ReturnType<typeof useFormat>): string {
  const active = months.filter(({ level }) => level !== null && level > 0n);
  const [last, first] = [active[0], active.at(-1)];
  return last && first ? `${format.month(first.month)} – ${format.month(last.month)}` : format.count(null);
}
