import type { ReportsQuery } from '@cashlight/contract';
import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Confirm } from '@cashlight/web-ui';
import { CancelReportDeliveryDocument } from '../reports.graphql';
import type { Delivery } from './DeliveriesCard';
import { scopeText } from './shown';

interface CancelDeliveryProps {
  readonly delivery: Delivery;
  readonly units: ReportsQuery['units'];
  readonly onClose: () => void;
}

/** Calls off a report that waits, after a question. */
export function CancelDelivery({ delivery, units, onClose }: CancelDeliveryProps) {
  const t = useWords();
  const format = useFormat();
  const { run, ...cancelling } = useCommand(CancelReportDeliveryDocument);
  const { id, month, unitCode } = delivery;
  return (
    <Confirm
      title={t('reports.delivery.cancelTitle', {
        month: format.monthLong(month),
        scope: scopeText(unitCode, units, t, format),
      })}
      description={t('reports.delivery.cancelText')}
      action={t('reports.delivery.cancel')}
      {...cancelling}
      onConfirm={() => run({ id }, onClose)}
      onClose={onClose}
    />
  );
}
