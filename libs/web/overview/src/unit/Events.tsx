import { useFormat, useWords, type Format } from '@cashlight/web-i18n';
import { Card } from '@cashlight/web-ui';
import { happeningsOf, type Happening } from './happenings';
import type { UnitStory } from './model';
import styles from './unit.module.css';

/** What happened in the period and in the months before it that the lines show. It says nothing about what came of it. */
export function Events({ story }: { readonly story: UnitStory }) {
  const t = useWords();
  const format = useFormat();
  const { answer, family, question, points } = story;
  const { within, before, more } = happeningsOf(answer.events, family, question.period);
  const first = points[0]?.month;
  return (
    <Card title={t('unit.events.title')}>
      {within.length === 0 ? <p>{t('unit.events.none')}</p> : <List story={story} events={within} />}
      {more > 0 && <p>{t('unit.events.more', { count: more })}</p>}
      {before.length > 0 && first && (
        <div className={styles['before']}>
          <p className={styles['when']}>{t('unit.events.before', { from: format.month(first) })}</p>
          <List story={story} events={before} />
        </div>
      )}
    </Card>
  );
}

interface ListProps {
  readonly story: UnitStory;
  readonly events: readonly Happening[];
}

function List({ story: { answer }, events }: ListProps) {
  const t = useWords();
  const format = useFormat();
  return (
    <ul className={styles['events']}>
      {events.map((event) => {
        const unit = answer.units.find(({ code }) => code === event.unitCode);
        return (
          <li key={event.code}>
            <span lang="vi">{event.title}</span>
            <span className={styles['when']}>
              {[whenOf(event, format), unit ? format.name(unit) : t('term.total')].join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function whenOf({ date, endDate }: Happening, format: Format): string {
  return endDate === null || endDate === date
    ? format.date(date)
    : `${format.date(date)} – ${format.date(endDate)}`;
}
