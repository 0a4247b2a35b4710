import { MOST_OVERLAID } from '@cashlight/web-charts';
import { useWords } from '@cashlight/web-i18n';
import { Select } from '@cashlight/web-ui';
import type { RankedUnit } from './ranking';
import styles from './UnitsPage.module.css';

interface Props {
  units: readonly RankedUnit[];
  chosen: readonly string[];
  onChange: (codes: string[]) => void;
}

/** With more units than this, those not chosen stand in a list. */
const MOST_IN_SIGHT = 16;

/** Chooses the units to lay over each other; each keeps its place, and with it its colour. */
export function ComparePicker({ units, chosen, onChange }: Props) {
  const t = useWords();
  const full = chosen.length >= MOST_OVERLAID;
  const listed = units.length > MOST_IN_SIGHT;
  const inSight = listed ? units.filter(({ code }) => chosen.includes(code)) : units;
  const others = units.filter(({ code }) => !chosen.includes(code));
  const toggle = (code: string): void =>
    onChange(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]);
  return (
    <fieldset className={styles['picker']}>
      <legend>{full ? t('units.pickFull') : t('units.pick')}</legend>
      <div className={styles['choices']}>
        {inSight.map(({ code, name }) => {
          const place = chosen.indexOf(code);
          return (
            <label key={code} className={styles['choice']}>
              <input
                type="checkbox"
                checked={place >= 0}
                disabled={full && place < 0}
                onChange={() => toggle(code)}
              />
              {place >= 0 && (
                <span className={styles['mark']} style={{ background: `var(--series-${place + 1})` }} />
              )}
              {name}
            </label>
          );
        })}
        {listed && !full && (
          <Select
            label={t('units.pickMore')}
            value=""
            options={[
              { value: '', label: `${t('units.pickMore')}…` },
              ...others.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(code) => code !== '' && toggle(code)}
          />
        )}
      </div>
    </fieldset>
  );
}
