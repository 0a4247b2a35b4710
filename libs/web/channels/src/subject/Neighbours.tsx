import { BarList } from '@cashlight/web-charts';
import { measureLabel, useFormat, useWords } from '@cashlight/web-i18n';
import { ViewLink } from '@cashlight/web-ui';
import { quantityOfText } from '../figures/words';
import { useSource } from '../parts/useSource';
import { channelPath } from '../paths';
import styles from '../parts/page.module.css';
import type { SubjectModel } from './model';

const MOST_BARS = 10;

/** The channels of the same group, this one among them. */
export function Neighbours({ model }: { readonly model: SubjectModel }) {
  const t = useWords();
  const format = useFormat();
  const { question, answer, subject, listed, neighbours } = model;
  const source = useSource(answer, question);
  const shown = neighbours.slice(0, MOST_BARS);
  const others = neighbours.length - shown.length;
  const [largest] = shown;
  return (
    <BarList
      title={t('channels.subject.neighbours', { group: listed.group ? t(`group.${listed.group}`) : '' })}
      finding={
        largest
          ? t('channels.subject.neighboursFinding', {
              name: largest.name,
              share: format.percent(largest.figures.share),
            })
          : ''
      }
      period={format.period(question.period)}
      source={source}
      controls={
        others > 0 && (
          <p className={styles['remark']}>
            {t('channels.others', { count: others, what: t('channels.what.channel', { count: others }) })}
          </p>
        )
      }
      items={shown.map(({ code, name, group, figures }) => ({
        code,
        name,
        value: figures.share,
        detail: quantityOfText(question, figures.level, t, format),
        tone: subject.kind === 'GROUP' || code === subject.code ? group : undefined,
      }))}
      itemName={t('channels.column.channel')}
      valueName={t('term.share')}
      detailName={measureLabel(question, t)}
      renderLink={(code, label) =>
        code === subject.code ? (
          <strong>{label}</strong>
        ) : (
          <ViewLink to={channelPath(code)} className={styles['name']}>
            {label}
          </ViewLink>
        )
      }
    />
  );
}
