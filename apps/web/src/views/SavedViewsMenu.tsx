import { loadWords, useLanguage, useWords, type Language } from '@cashlight/web-i18n';
import { IconButton, Popover, Skeleton } from '@cashlight/web-ui';
import { useState, type ComponentType } from 'react';
import type { SavedViewsPanelProps } from './SavedViewsPanel';

interface Loaded {
  readonly language: Language;
  readonly Panel: ComponentType<SavedViewsPanelProps>;
}

/** The reader's own views behind a button. What is in it comes when it is first opened. */
export function SavedViewsMenu() {
  const t = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded | 'failed'>();
  const openOrClose = (next: boolean) => {
    setOpen(next);
    if (next) load(language).then(setLoaded, () => setLoaded('failed'));
  };
  const isReady = loaded !== undefined && loaded !== 'failed' && loaded.language === language;
  return (
    <Popover
      label={t('frame.views')}
      open={open}
      onOpenChange={openOrClose}
      align="end"
      trigger={<IconButton icon="bookmark" label={t('frame.views')} />}
    >
      {loaded === 'failed' && <p role="alert">{t('frame.viewsFailed')}</p>}
      {loaded !== 'failed' && !isReady && <Skeleton height={8} />}
      {isReady && <loaded.Panel onLeave={() => setOpen(false)} />}
    </Popover>
  );
}

async function load(language: Language): Promise<Loaded> {
  const [{ SavedViewsPanel }] = await Promise.all([
    import('./SavedViewsPanel'),
    loadWords(language, ['views']),
  ]);
  return { language, Panel: SavedViewsPanel };
}
