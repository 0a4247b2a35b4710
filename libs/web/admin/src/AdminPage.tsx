import type { AdminQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async, Page, PageTabs, Skeleton, usePageSearch, ViewLink } from '@cashlight/web-ui';
import { AdminDocument } from './admin.graphql';
import { AuditTab } from './audit/AuditTab';
import { PeopleTab } from './people/PeopleTab';
import { ReferenceTab } from './reference/ReferenceTab';
import { tabsFor, type AdminTab } from './tabs';
import { TokensTab } from './tokens/TokensTab';
import styles from './admin.module.css';

/** Quản trị: people, reference data, tokens, audit log; each for those who may. */
export function AdminPage() {
  const t = useWords();
  const state = useOperation(AdminDocument, {});
  return (
    <Async state={state} skeleton={<Skeleton height={40} />}>
      {(data) => {
        const tabs = tabsFor(data.viewer.permissions);
        return tabs.length === 0 ? (
          <Page title={t('admin.closedTitle')}>
            <div className={styles['closed']}>
              <p>{t('admin.closedText', { role: t(`role.${data.viewer.role}`) })}</p>
              <ViewLink to="/">{t('frame.toOverview')}</ViewLink>
            </div>
          </Page>
        ) : (
          <Page title={t('admin.title')}>
            <Tabs tabs={tabs} data={data} />
          </Page>
        );
      }}
    </Async>
  );
}

function Tabs({ tabs, data }: { readonly tabs: readonly AdminTab[]; readonly data: AdminQuery }) {
  const t = useWords();
  const [{ tab: asked }] = usePageSearch();
  const open = tabs.find((tab) => tab === asked) ?? tabs[0];
  return (
    <div className={styles['tabs']}>
      {tabs.length > 1 && open !== undefined && (
        <PageTabs
          label={t('admin.tabs')}
          to="/admin"
          tabs={tabs.map((id) => ({ id, label: t(`admin.tab.${id}`) }))}
          current={open}
        />
      )}
      {open === 'people' && <PeopleTab units={data.units} viewer={data.viewer.login} />}
      {open === 'reference' && <ReferenceTab />}
      {open === 'tokens' && <TokensTab units={data.units} />}
      {open === 'audit' && <AuditTab units={data.units} />}
    </div>
  );
}
