import { useFormat, useWords } from '@cashlight/web-i18n';
import { addMonths, Card, Field, TextArea } from '@cashlight/web-ui';
import type { DraftHandle } from '../draft/useDrafts';
import { PASSAGES, planLine, type PlannedUnit } from './texts';
import styles from './notes.module.css';

interface NotesFormProps {
  readonly draft: DraftHandle;
  readonly month: string;
  readonly units: readonly PlannedUnit[];
  /** Who saved last, and when. */
  readonly by: string | undefined;
}

/** As the server has it: longer texts are refused. */
const LONGEST_NUMBER = 50;

/** The notes of a report to type into; plain text, a line a paragraph. */
export function NotesForm({ draft, month, units, by }: NotesFormProps) {
  const t = useWords();
  const format = useFormat();
  const { texts, write } = draft;
  const text = (line: string) => texts[line] ?? '';
  return (
    <>
      <Card title={t('reports.notes.title')} description={t('reports.notes.text')} footer={by}>
        <div className={styles['fields']}>
          <div className={styles['short']}>
            <Field
              label={t('reports.notes.number')}
              hint={t('reports.notes.numberHint')}
              value={text('number')}
              maxLength={LONGEST_NUMBER}
              autoComplete="off"
              onChange={(event) => write('number', event.target.value)}
            />
          </div>
          {PASSAGES.map((line) => (
            <TextArea
              key={line}
              label={t(`reports.notes.${line}`)}
              rows={4}
              value={text(line)}
              onChange={(event) => write(line, event.target.value)}
            />
          ))}
        </div>
      </Card>
      {units.length > 0 && (
        <Card
          title={t('reports.notes.plan', { month: format.monthLong(addMonths(month, 1)) })}
          description={t('reports.notes.planText')}
        >
          <div className={styles['plans']}>
            {units.map((unit) => (
              <TextArea
                key={unit.code}
                label={format.name(unit)}
                rows={2}
                value={text(planLine(unit.code))}
                onChange={(event) => write(planLine(unit.code), event.target.value)}
              />
            ))}
          </div>
        </Card>
      )}
    </>
  );
}
