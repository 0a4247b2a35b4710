import type { ReportsQuery } from '@cashlight/contract';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Notice, PageTabs, Stack, useMisread, usePageSearch, useView } from '@cashlight/web-ui';
import { DeliveryTab } from './delivery/DeliveryTab';
import type { Drafts } from './draft/useDrafts';
import type { ReportMonth } from './months/months';
import { OfMonth } from './months/OfMonth';
import { NotesTab } from './notes/NotesTab';
import { ReportTab } from './report/ReportTab';
import { mayWriteNotes } from './scope';
import { SettingsTab } from './settings/SettingsTab';
import { isWithheld, tabOf, tabsFor, type Tab } from './tabs';

interface DeskProps {
  readonly data: ReportsQuery;
  readonly month: ReportMonth;
  readonly drafts: Drafts;
  /** Asks for the months as they stand now. */
  readonly onRefresh: () => void;
}

/** The parts of the page, one at a time; what was typed stays while one goes from one to the other. */
export function Desk({ data, month, drafts, onRefresh }: DeskProps) {
  const t = useWords();
  const format = useFormat();
  const [search] = usePageSearch();
  const { unit } = useView();
  useMisread(
    'month',
    search['month'] === month.month ? undefined : search['month'],
    format.monthLong(month.month),
  );
  const { units, viewer } = data;
  const allowed = tabsFor(viewer.permissions);
  const tab = tabOf(search, allowed);
  const withheld = isWithheld(search, allowed);
  const scope = unit ?? null;
  const badgeOf = (part: Tab) => {
    const count = drafts.unsavedIn(part);
    return count > 0 ? { badge: t('reports.unsaved', { count }) } : {};
  };
  return (
    <Stack>
      <PageTabs
        label={t('reports.parts')}
        to="/reports"
        tabs={allowed.map((id) => ({ id, label: t(`reports.tab.${id}`), ...badgeOf(id) }))}
        current={tab}
        page={search}
        isWithheld={withheld}
      />
      {withheld && <Notice>{t('reports.withheld')}</Notice>}
      {tab === 'report' && (
        <OfMonth data={data} month={month.month}>
          <ReportTab data={data} month={month} scope={scope} onRefresh={onRefresh} />
        </OfMonth>
      )}
      {tab === 'notes' && (
        <OfMonth data={data} month={month.month}>
          <NotesTab
            month={month}
            scope={scope}
            units={units}
            mayWrite={mayWriteNotes(viewer, scope, units)}
            drafts={drafts}
            onRefresh={onRefresh}
          />
        </OfMonth>
      )}
      {tab === 'delivery' && <DeliveryTab data={data} month={month} scope={scope} />}
      {tab === 'settings' && <SettingsTab units={units} scope={scope} drafts={drafts} />}
    </Stack>
  );
}
