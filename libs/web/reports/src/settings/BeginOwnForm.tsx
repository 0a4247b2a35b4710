import type { ReportsQuery } from '@cashlight/contract';
import { useCommand } from '@cashlight/web-graphql';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Card, Notice } from '@cashlight/web-ui';
import { scopeText } from '../delivery/shown';
import { SaveReportSettingsDocument } from '../reports.graphql';
import { settingsInput, textsOf, type Settings } from './texts';

interface BeginOwnFormProps {
  readonly settings: Settings;
  readonly units: ReportsQuery['units'];
}

/** A unit whose reports the company issues, and the way to let it issue them itself. */
export function BeginOwnForm({ settings, units }: BeginOwnFormProps) {
  const t = useWords();
  const format = useFormat();
  const { run, error, isRunning } = useCommand(SaveReportSettingsDocument);
  const { unitCode, version } = settings;
  return (
    <Card
      title={t('reports.settings.title')}
      description={t('reports.settings.ofCompany', { unit: scopeText(unitCode, units, t, format) })}
      actions={
        <Button
          kind="primary"
          disabled={isRunning}
          onClick={() => run({ unitCode, version, input: settingsInput(textsOf(settings)) })}
        >
          {t('reports.settings.begin')}
        </Button>
      }
    >
      <p>{t('reports.settings.beginText')}</p>
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
    </Card>
  );
}
