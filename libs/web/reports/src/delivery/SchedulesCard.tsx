import type { ReportsQuery } from '@cashlight/contract';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Button, Card, CompactTable, EmptyState, type Column } from '@cashlight/web-ui';
import { useState } from 'react';
import type { ReportFormat } from '../address';
import { DeleteSchedule } from './DeleteSchedule';
import { ScheduleDialog } from './ScheduleDialog';
import { recipientsText, scopeText, whenText, type Schedule } from './shown';
import styles from './delivery.module.css';

interface SchedulesCardProps {
  readonly schedules: readonly Schedule[];
  readonly units: ReportsQuery['units'];
}

/** The one dialog of the card that is open; an edited schedule undefined: a new one. */
interface Opened {
  readonly kind: 'edit' | 'delete';
  readonly schedule: Schedule | undefined;
}

/** When reports go out by themselves. */
export function SchedulesCard({ schedules, units }: SchedulesCardProps) {
  const t = useWords();
  const format = useFormat();
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const add = (
    <Button icon="plus" onClick={() => setOpened({ kind: 'edit', schedule: undefined })}>
      {t('reports.schedule.add')}
    </Button>
  );
  return (
    <Card title={t('reports.schedule.title')} description={t('reports.schedule.text')} actions={add}>
      {schedules.length === 0 ? (
        <EmptyState title={t('reports.schedule.empty')}>{t('reports.schedule.emptyText')}</EmptyState>
      ) : (
        <CompactTable
          caption={t('reports.schedule.table')}
          columns={columnsOf(units, setOpened, t, format)}
          rows={schedules}
          rowKey={({ id }) => String(id)}
        />
      )}
      {opened?.kind === 'edit' && <ScheduleDialog schedule={opened.schedule} units={units} onClose={close} />}
      {opened?.kind === 'delete' && opened.schedule && (
        <DeleteSchedule schedule={opened.schedule} onClose={close} />
      )}
    </Card>
  );
}

function columnsOf(
  units: ReportsQuery['units'],
  open: (opened: Opened) => void,
  t: Translate,
  format: Format,
): Column<Schedule>[] {
  return [
    {
      id: 'when',
      header: t('reports.schedule.when'),
      kind: 'text',
      minWidth: 12,
      value: (schedule) => whenText(schedule, t),
    },
    {
      id: 'report',
      header: t('reports.delivery.report'),
      kind: 'text',
      minWidth: 12,
      cell: ({ unitCode, formats, language }) => (
        <>
          {scopeText(unitCode, units, t, format)}
          <small className={styles['small']}>
            {formats.map((each) => t(`format.${each as ReportFormat}`)).join(', ')} ·{' '}
            {t(`reports.language.${language as 'vi' | 'en'}`)}
          </small>
        </>
      ),
    },
    {
      id: 'recipients',
      header: t('reports.choice.recipients'),
      kind: 'text',
      minWidth: 12,
      cell: ({ recipients, unitRecipients }) => (
        <>
          <span title={recipients.join('\n')}>{recipientsText(recipients, t)}</span>
          {unitRecipients.length > 0 && (
            <small className={styles['small']}>
              {t('reports.schedule.unitsToo', { count: unitRecipients.length })}
            </small>
          )}
        </>
      ),
    },
    {
      id: 'next',
      header: t('reports.schedule.next'),
      kind: 'text',
      minWidth: 8,
      value: ({ active, nextRun }) =>
        active
          ? nextRun === null
            ? t('reports.schedule.atClosing')
            : format.moment(nextRun)
          : t('reports.schedule.paused'),
    },
    {
      id: 'actions',
      header: t('reports.schedule.actions'),
      kind: 'graphic',
      cell: (schedule) => <Actions schedule={schedule} onOpen={open} />,
    },
  ];
}

interface ActionsProps {
  readonly schedule: Schedule;
  readonly onOpen: (opened: Opened) => void;
}

function Actions({ schedule, onOpen }: ActionsProps) {
  const t = useWords();
  const when = whenText(schedule, t);
  return (
    <span className={styles['actions']}>
      {(['edit', 'delete'] as const).map((kind) => (
        <Button
          key={kind}
          kind="quiet"
          aria-label={t(`reports.schedule.${kind}Of`, { when })}
          onClick={() => onOpen({ kind, schedule })}
        >
          {t(`reports.schedule.${kind}`)}
        </Button>
      ))}
    </span>
  );
}
