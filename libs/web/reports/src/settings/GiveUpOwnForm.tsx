import { useCommand } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Button, Confirm } from '@cashlight/web-ui';
import { useState } from 'react';
import { WithdrawReportSettingsDocument } from '../reports.graphql';

interface GiveUpOwnFormProps {
  readonly asked: { readonly unitCode: string; readonly version: number };
  /** The name of the unit. */
  readonly unit: string;
  /** Asks for the form as it is stored now. */
  readonly onRefresh: () => void;
  readonly onDone: () => void;
}

/** The way back to the company's form, after a question. */
export function GiveUpOwnForm({ asked, unit, onRefresh, onDone }: GiveUpOwnFormProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const { run, reset, ...withdrawal } = useCommand(WithdrawReportSettingsDocument);
  const close = () => {
    setOpen(false);
    // Somebody else has saved meanwhile: what he saved is shown before one is asked again.
    if (withdrawal.error?.code === 'CONFLICT') onRefresh();
    reset();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('reports.settings.giveUp')}</Button>
      {isOpen && (
        <Confirm
          title={t('reports.settings.giveUpTitle', { unit })}
          description={t('reports.settings.giveUpText')}
          action={t('reports.settings.giveUp')}
          {...withdrawal}
          onConfirm={() =>
            run(asked, () => {
              setOpen(false);
              onDone();
            })
          }
          onClose={close}
        />
      )}
    </>
  );
}
