import { useLanguage, useWords } from '@cashlight/web-i18n';
import { Button, Popover } from '@cashlight/web-ui';
import { KINDS, kindKey } from '../desk/kinds';
import styles from './load.module.css';

/** An empty file of each kind to fill in, with examples. */
export function TemplatesMenu() {
  const t = useWords();
  const lang = useLanguage();
  return (
    <Popover
      label={t('data.load.templates')}
      trigger={<Button icon="download">{t('data.load.templates')}</Button>}
    >
      <ul className={styles['templates']}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <span>{t(kindKey(kind))}</span>
            {(['xlsx', 'csv'] as const).map((format) => (
              <a
                key={format}
                href={`/api/import-templates/${kind}.${format}?lang=${lang}`}
                download=""
                aria-label={t('data.load.templateOf', {
                  kind: t(kindKey(kind)),
                  format: format.toUpperCase(),
                })}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </Popover>
  );
}
