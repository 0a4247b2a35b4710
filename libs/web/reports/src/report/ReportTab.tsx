import type { ReportsQuery } from '@cashlight/contract';
import { isLanguage, useFormat, useWords, type Language } from '@cashlight/web-i18n';
import { Button, Card, Segmented, usePageSearch, useView, ViewLink } from '@cashlight/web-ui';
import { useState } from 'react';
import { printAddress } from '../address';
import { choiceOf } from '../delivery/choice';
import { SendDialog } from '../delivery/SendDialog';
import { newestFirst, type ReportMonth } from '../months/months';
import { Downloads } from './Downloads';
import { KeptCard } from './KeptCard';
import { Preview, PrintLink, useRoomForPaper } from './Preview';
import styles from './report.module.css';

export interface ReportTabProps {
  readonly data: ReportsQuery;
  readonly month: ReportMonth;
  /** The unit reported on; null: the whole company. */
  readonly scope: string | null;
  /** Asks for the months as they stand now. */
  readonly onRefresh: () => void;
}

/** The month's report: as it will print, as a file in each format, as it is kept when the month is closed. */
export function ReportTab({ data, month, scope, onRefresh }: ReportTabProps) {
  const t = useWords();
  const format = useFormat();
  const [language, setLanguage] = useReportLanguage();
  const asked = { month: month.month, unit: scope ?? undefined, language };
  const inPlace = useRoomForPaper();
  const address = printAddress(asked);
  const title = t('reports.paper.frame', {
    month: format.monthLong(month.month),
    scope: useScopeName(scope, data.units),
  });
  // A file of a closed month is kept when it is first asked for.
  const noteKept = () => month.closed && onRefresh();
  return (
    <>
      <Card title={t('reports.paper.title')} actions={inPlace && <PrintLink address={address} />}>
        <div className={styles['tools']}>
          <Segmented
            label={t('reports.paper.language')}
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: t(`reports.language.${value}`) }))}
            onChange={setLanguage}
          />
          <Downloads asked={asked} onTaken={noteKept} />
          {data.viewer.permissions.includes('report.write') && (
            <Send data={data} month={month} scope={scope} language={language} />
          )}
        </div>
        <Preview address={address} title={title} inPlace={inPlace} onMade={noteKept} />
      </Card>
      <KeptCard month={month} />
    </>
  );
}

interface SendProps extends Pick<ReportTabProps, 'data' | 'month' | 'scope'> {
  readonly language: Language;
}

/** Sending the report that one looks at. */
function Send({ data, month, scope, language }: SendProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isSent, setSent] = useState(false);
  const choice = choiceOf({ unitCode: scope, formats: ['pdf', 'xlsx'], language, recipients: [] });
  return (
    <>
      <Button icon="share" onClick={() => setOpen(true)}>
        {t('reports.send.open')}
      </Button>
      <p role="status" className={styles['progress']}>
        {isSent && (
          <>
            {t('reports.send.done')}{' '}
            <ViewLink to="/reports" page={{ tab: 'delivery' }}>
              {t('reports.send.toHistory')}
            </ViewLink>
          </>
        )}
      </p>
      {isOpen && (
        <SendDialog
          month={month.month}
          choice={choice}
          months={newestFirst(data.reportMonths)}
          units={data.units}
          mailReady={data.reportSettings.mailReady}
          onSent={() => {
            setOpen(false);
            setSent(true);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The language of the report: that of the page unless the address says otherwise. */
function useReportLanguage(): [Language, (language: Language) => void] {
  const { language } = useView();
  const [search, change] = usePageSearch();
  const asked = search['in'];
  return [
    isLanguage(asked) ? asked : language,
    (chosen) => change({ in: chosen === language ? undefined : chosen }),
  ];
}

function useScopeName(scope: string | null, units: ReportsQuery['units']): string {
  const t = useWords();
  const format = useFormat();
  const tops = units.filter(({ parentCode }) => parentCode === null);
  const unit =
    scope === null ? (tops.length === 1 ? tops[0] : undefined) : units.find(({ code }) => code === scope);
  return unit ? format.name(unit) : (scope ?? t('term.total'));
}
