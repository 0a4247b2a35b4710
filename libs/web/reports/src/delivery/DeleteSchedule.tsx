import { useCommand } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Confirm } from '@cashlight/web-ui';
import { DeleteReportScheduleDocument } from '../reports.graphql';
import { whenText, type Schedule } from './shown';

interface DeleteScheduleProps {
  readonly schedule: Schedule;
  readonly onClose: () => void;
}

export function DeleteSchedule({ schedule, onClose }: DeleteScheduleProps) {
  const t = useWords();
  const { run, ...deletion } = useCommand(DeleteReportScheduleDocument);
  return (
    <Confirm
      title={t('reports.schedule.deleteTitle', { when: whenText(schedule, t) })}
      description={t('reports.schedule.deleteText')}
      action={t('reports.schedule.delete')}
      {...deletion}
      onConfirm={() => run({ id: schedule.id }, onClose)}
      onClose={onClose}
    />
  );
}
