import type { ReportDeliveryQuery, ReportsQuery } from '@cashlight/contract';
import { useFormat, useWords, type Format, type Translate } from '@cashlight/web-i18n';
import { Button, Card, CompactTable, EmptyState, Icon, type Column, type IconName } from '@cashlight/web-ui';
import type { ReportFormat } from '../address';
import { recipientsText, scopeText } from './shown';
import styles from './delivery.module.css';

export type Delivery = ReportDeliveryQuery['reportDeliveries'][number];

interface DeliveriesCardProps {
  /** Newest first. */
  readonly deliveries: readonly Delivery[];
  readonly units: ReportsQuery['units'];
  /** One has been asked for by hand just now. */
  readonly isSent: boolean;
  readonly onSend: () => void;
  readonly onAgain: (delivery: Delivery) => void;
  /** Asks whether one that waits is to be called off. */
  readonly onCancel: (delivery: Delivery) => void;
}

/** What can be done with a delivery. */
type Deeds = Pick<DeliveriesCardProps, 'onAgain' | 'onCancel'>;

/** What has gone out, what is on its way, and what could not be sent. */
export function DeliveriesCard({ deliveries, units, isSent, onSend, ...deeds }: DeliveriesCardProps) {
  const t = useWords();
  const format = useFormat();
  return (
    <Card
      title={t('reports.delivery.title')}
      description={t('reports.delivery.text')}
      actions={
        <Button icon="share" onClick={onSend}>
          {t('reports.send.open')}
        </Button>
      }
    >
      <p role="status" className={styles['status']}>
        {isSent && t('reports.send.done')}
      </p>
      {deliveries.length === 0 ? (
        <EmptyState title={t('reports.delivery.empty')}>{t('reports.delivery.emptyText')}</EmptyState>
      ) : (
        <CompactTable
          caption={t('reports.delivery.table')}
          columns={columnsOf(units, deeds, t, format)}
          rows={deliveries}
          rowKey={({ id }) => String(id)}
        />
      )}
    </Card>
  );
}

function columnsOf(
  units: ReportsQuery['units'],
  deeds: Deeds,
  t: Translate,
  format: Format,
): Column<Delivery>[] {
  return [
    {
      id: 'at',
      header: t('reports.delivery.at'),
      kind: 'text',
      cell: ({ createdAt }) => <span className={styles['nowrap']}>{format.moment(createdAt)}</span>,
    },
    {
      id: 'state',
      header: t('reports.delivery.state'),
      kind: 'text',
      minWidth: 14,
      cell: (delivery) => <State delivery={delivery} {...deeds} />,
    },
    {
      id: 'report',
      header: t('reports.delivery.report'),
      kind: 'text',
      minWidth: 12,
      cell: (delivery) => (
        <>
          {format.monthLong(delivery.month)} · {scopeText(delivery.unitCode, units, t, format)}
          <small className={styles['small']}>
            {delivery.formats.map((each) => t(`format.${each as ReportFormat}`)).join(', ')} ·{' '}
            {t(delivery.scheduleId === null ? 'reports.delivery.byHand' : 'reports.delivery.bySchedule')}
          </small>
        </>
      ),
    },
    {
      id: 'recipients',
      header: t('reports.choice.recipients'),
      kind: 'text',
      minWidth: 12,
      cell: ({ recipients }) => <span title={recipients.join('\n')}>{recipientsText(recipients, t)}</span>,
    },
  ];
}

const ICON: Readonly<Record<Delivery['state'], IconName>> = {
  WAITING: 'clock',
  SENDING: 'clock',
  SENT: 'check',
  FAILED: 'warning',
  CANCELLED: 'close',
};

interface StateProps extends Deeds {
  readonly delivery: Delivery;
}

function State({ delivery, onAgain, onCancel }: StateProps) {
  const t = useWords();
  const format = useFormat();
  const { state, sentAt, attempts, error } = delivery;
  const word = t(`reports.delivery.states.${state}`);
  return (
    <div className={styles['outcome']}>
      <span className={styles['mark']} data-state={state}>
        <Icon name={ICON[state]} /> {sentAt === null ? word : `${word} ${format.moment(sentAt)}`}
      </span>
      {attempts > 1 && (
        <small className={styles['small']}>{t('reports.delivery.attempts', { count: attempts })}</small>
      )}
      {error !== null && <small className={styles['small']}>{error}</small>}
      {state === 'FAILED' && (
        <Button kind="quiet" onClick={() => onAgain(delivery)}>
          {t('reports.delivery.again')}
        </Button>
      )}
      {state === 'WAITING' && (
        <Button kind="quiet" onClick={() => onCancel(delivery)}>
          {t('reports.delivery.cancel')}
        </Button>
      )}
    </div>
  );
}
