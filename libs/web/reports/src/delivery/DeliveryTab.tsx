import type { ReportDeliveryQuery, ReportsQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useLanguage, useWords } from '@cashlight/web-i18n';
import { Async, Notice, Skeleton } from '@cashlight/web-ui';
import { useState } from 'react';
import { newestFirst, type ReportMonth } from '../months/months';
import { ReportDeliveryDocument } from '../reports.graphql';
import { CancelDelivery } from './CancelDelivery';
import { choiceOf, type ReportChoice } from './choice';
import { DeliveriesCard, type Delivery } from './DeliveriesCard';
import { SchedulesCard } from './SchedulesCard';
import { SendDialog } from './SendDialog';
import styles from '../reports.module.css';

interface DeliveryTabProps {
  readonly data: ReportsQuery;
  readonly month: ReportMonth;
  /** The unit looked at; null: the whole company. */
  readonly scope: string | null;
}

/** Deliveries asked for. */
const MOST = 50;
const REFRESH_MS = 3_000;

/** How reports go out by e-mail: by themselves, now, and what has gone out. */
export function DeliveryTab({ data, month, scope }: DeliveryTabProps) {
  const language = useLanguage();
  const asked = { first: MOST, language: language === 'vi' ? ('VI' as const) : ('EN' as const) };
  const state = useOperation(ReportDeliveryDocument, asked, { refreshMs });
  const [sending, setSending] = useState<{ readonly month: string; readonly choice: ReportChoice }>();
  const [isSent, setSent] = useState(false);
  const [cancelling, setCancelling] = useState<Delivery>();
  const fresh = { unitCode: scope, formats: ['pdf', 'xlsx'], language, recipients: [] };
  const again = (delivery: Delivery) => setSending({ month: delivery.month, choice: choiceOf(delivery) });
  return (
    <Async state={state} skeleton={<Skeleton height={30} />}>
      {({ reportSettings: { mailReady }, reportSchedules, reportDeliveries }) => (
        <div className={styles['stack']}>
          {!mailReady && <MailNotice />}
          <SchedulesCard schedules={reportSchedules} units={data.units} />
          <DeliveriesCard
            deliveries={reportDeliveries}
            units={data.units}
            isSent={isSent}
            onSend={() => setSending({ month: month.month, choice: choiceOf(fresh) })}
            onAgain={again}
            onCancel={setCancelling}
          />
          {cancelling && (
            <CancelDelivery
              delivery={cancelling}
              units={data.units}
              onClose={() => setCancelling(undefined)}
            />
          )}
          {sending && (
            <SendDialog
              {...sending}
              months={newestFirst(data.reportMonths)}
              units={data.units}
              mailReady={mailReady}
              onSent={() => {
                setSending(undefined);
                setSent(true);
              }}
              onClose={() => setSending(undefined)}
            />
          )}
        </div>
      )}
    </Async>
  );
}

/** How e-mail is set up, to those who can. */
function MailNotice() {
  const t = useWords();
  return (
    <Notice tone="behind">
      <span>
        {t('reports.delivery.notReady')} <code>SMTP_URL</code>, <code>MAIL_FROM</code>.{' '}
        {t('reports.delivery.guide')} <code>docs/guides/reports.md</code>
      </span>
    </Notice>
  );
}

/** While something is on its way it is looked at again; what waits for e-mail to be set up waits long. */
function refreshMs(data: ReportDeliveryQuery | undefined): number | false {
  const isUnderWay = data?.reportDeliveries.some(({ state }) => state === 'WAITING' || state === 'SENDING');
  return isUnderWay && data?.reportSettings.mailReady ? REFRESH_MS : false;
}
