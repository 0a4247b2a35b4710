import { SHARING_RULES, type SharingRule } from '@cashlight/domain';
import { useFormat, useWords } from '@cashlight/web-i18n';
import { classes } from '@cashlight/web-ui';
import { useId } from 'react';
import type { LivePlan } from '../plan/live';
import type { Proposals } from './proposal';
import { exampleTexts, formulaText } from './words';
import styles from './proposals.module.css';

interface RuleChoiceProps {
  readonly live: LivePlan;
  readonly proposals: Proposals;
  readonly rule: SharingRule;
  readonly onChange: (rule: SharingRule) => void;
}

/** The three rules, each with its idea, its formula and what it means for two units. */
export function RuleChoice({ live, proposals, rule, onChange }: RuleChoiceProps) {
  const t = useWords();
  const format = useFormat();
  const name = useId();
  const nameOf = (code: string) => live.units.find(({ row }) => row.code === code)?.row.shortName ?? code;
  return (
    <fieldset className={styles['rules']}>
      <legend>{t('targets.proposal.rule')}</legend>
      {SHARING_RULES.map((each) => (
        <label key={each} className={classes(styles['rule'], each === rule && styles['chosen'])}>
          <span className={styles['ruleName']}>
            <input type="radio" name={name} checked={each === rule} onChange={() => onChange(each)} />
            {t(`targets.rule.${each}.name`)}
          </span>
          <span>{t(`targets.rule.${each}.${(proposals[each].lift ?? 0) < 0 ? 'ideaDown' : 'idea'}`)}</span>
          <span className={styles['formula']}>{formulaText(proposals[each], t, format)}</span>
          <span className={styles['example']}>
            {exampleTexts(proposals[each], nameOf, t, format).map((text) => (
              <span key={text}>{text}</span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
