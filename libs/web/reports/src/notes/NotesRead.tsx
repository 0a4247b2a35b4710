import { useFormat, useWords } from '@cashlight/web-i18n';
import { addMonths, Card } from '@cashlight/web-ui';
import { changedText } from '../changed';
import { PASSAGES, planLine, textsOf, type Notes, type PlannedUnit } from './texts';
import styles from './notes.module.css';

interface NotesReadProps {
  readonly notes: Notes;
  readonly month: string;
  readonly units: readonly PlannedUnit[];
}

/** The notes of a report for those who only read them. */
export function NotesRead({ notes, month, units }: NotesReadProps) {
  const t = useWords();
  const format = useFormat();
  const texts = textsOf(notes);
  const planned = units.filter(({ code }) => (texts[planLine(code)] ?? '') !== '');
  return (
    <div className={styles['cards']}>
      <Card title={t('reports.notes.title')} footer={changedText(notes, t, format)}>
        <dl className={styles['read']}>
          <Line name={t('reports.notes.number')} text={notes.number} />
          {PASSAGES.map((line) => (
            <Line key={line} name={t(`reports.notes.${line}`)} text={notes[line]} />
          ))}
        </dl>
      </Card>
      {planned.length > 0 && (
        <Card title={t('reports.notes.plan', { month: format.monthLong(addMonths(month, 1)) })}>
          <dl className={styles['read']}>
            {planned.map((unit) => (
              <Line key={unit.code} name={format.name(unit)} text={texts[planLine(unit.code)] ?? ''} />
            ))}
          </dl>
        </Card>
      )}
    </div>
  );
}

function Line({ name, text }: { readonly name: string; readonly text: string }) {
  const t = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd data-blank={text === '' || undefined}>{text === '' ? t('reports.blank') : text}</dd>
    </div>
  );
}
