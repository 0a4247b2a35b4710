import { loadWords, useLanguage, useWords, type Language, type Section } from '@cashlight/web-i18n';
import { useEffect, useState } from 'react';
import { say } from './messages';

/**
 * A part of the page that comes when it is first wanted, with its words in the reader's language; undefined until then. Where it does not come
 * that is said, and `onFail` takes back the wish.
 */
export function useLater<Part extends object>(
  load: () => Promise<Part>,
  section: Section,
  wanted: boolean,
  onFail?: () => void,
): Part | undefined {
  const t = useWords();
  const language = useLanguage();
  const [loaded, setLoaded] = useState<{ readonly part: Part; readonly language: Language }>();
  const isThere = loaded?.language === language;
  useEffect(() => {
    if (!wanted || isThere) return undefined;
    let stillWanted = true;
    Promise.all([load(), loadWords(language, [section])]).then(
      ([part]) => stillWanted && setLoaded({ part, language }),
      () => {
        if (!stillWanted) return;
        say(t('start.unreachedTitle'));
        onFail?.();
      },
    );
    return () => {
      stillWanted = false;
    };
  }, [wanted, isThere, load, section, language, t, onFail]);
  return isThere ? loaded.part : undefined;
}
