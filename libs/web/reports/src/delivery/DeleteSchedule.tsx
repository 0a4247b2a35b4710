import { useCommand } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Button, Dialog, Notice } from '@cashlight/web-ui';
import { DeleteReportScheduleDocument } from '../reports.graphql';
import { whenText, type Schedule } from './shown';

interface DeleteScheduleProps {
  readonly schedule: Schedule;
  readonly onClose: () => void;
}

export function DeleteSchedule({ schedule, onClose }: DeleteScheduleProps) {
  const t = useWords();
  const { run, error, isRunning } = useCommand(DeleteReportScheduleDocument);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reports.schedule.deleteTitle', { when: whenText(schedule, t) })}
      description={t('reports.schedule.deleteText')}
      actions={
        <>
          <Button onClick={onClose}>{t('reports.cancel')}</Button>
          <Button kind="primary" disabled={isRunning} onClick={() => run({ id: schedule.id }, onClose)}>
            {t('reports.schedule.delete')}
          </Button>
        </>
      }
    >
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
    </Dialog>
  );
}
