import { BarList, ReferenceBars, shortNames } from '@cashlight/web-charts';
import { measureLabel, useFormat, useWords } from '@cashlight/web-i18n';
import { homeOf, ViewLink, classes } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import { quantityOfText } from '../figures/words';
import { useSource } from '../parts/useSource';
import styles from '../parts/page.module.css';
import { byShare } from './finding';
import type { SubjectModel } from './model';
import { UnitsTable } from './UnitsTable';

const MOST_BARS = 16;

/** Where it is strong and where its customers are, unit by unit, then both in a table. */
export function UnitsSection({ model }: { readonly model: SubjectModel }) {
  const t = useWords();
  const others = model.units.parts.length - MOST_BARS;
  const more = others > 0 && (
    <p className={styles['remark']}>
      {t('channels.moreBelow', { count: others, what: t('channels.what.unit', { count: others }) })}
    </p>
  );
  return (
    <>
      <div className={classes(styles['row'], styles['pair'])}>
        <InUnits model={model} more={more} />
        <Where model={model} more={more} />
      </div>
      <UnitsTable model={model} />
    </>
  );
}

function useUnitLink({ scope }: SubjectModel) {
  return (code: string, label: ReactNode) => (
    <ViewLink
      to={homeOf(code)}
      aria-current={code === scope?.code ? 'true' : undefined}
      className={styles['name']}
    >
      {label}
    </ViewLink>
  );
}

interface PictureProps {
  readonly model: SubjectModel;
  readonly more: ReactNode;
}

function InUnits({ model, more }: PictureProps) {
  const t = useWords();
  const format = useFormat();
  const renderLink = useUnitLink(model);
  const { question, answer, units, listed } = model;
  const source = useSource(answer, question);
  const parts = byShare(units.parts);
  const [best] = parts;
  return (
    <ReferenceBars
      title={t('channels.subject.unitsTitle')}
      finding={
        best
          ? t('channels.subject.unitsFinding', {
              best: format.name(best.unit),
              bestShare: format.percent(best.inUnit),
              company: format.percent(units.company),
            })
          : ''
      }
      period={format.period(question.period)}
      source={source}
      controls={more}
      items={parts.slice(0, MOST_BARS).map(({ code, unit, inUnit }) => ({
        code,
        name: format.name(unit),
        value: inUnit,
        reference: units.company,
        tone: listed.group,
      }))}
      itemName={t('term.unit')}
      valueName={t('channels.column.inUnit')}
      referenceName={t('channels.column.company')}
      renderLink={renderLink}
    />
  );
}

function Where({ model, more }: PictureProps) {
  const t = useWords();
  const format = useFormat();
  const renderLink = useUnitLink(model);
  const { question, answer, units, listed } = model;
  const source = useSource(answer, question);
  const [largest] = units.parts;
  const named = units.parts.map(({ code, unit }) => ({ code, name: format.name(unit) }));
  const names = shortNames(named);
  return (
    <BarList
      title={t(`channels.subject.whereTitle.${question.measure}`)}
      finding={
        largest
          ? t('channels.subject.whereFinding', {
              best: format.name(largest.unit),
              share: format.percent(largest.ofAll),
            })
          : ''
      }
      period={format.period(question.period)}
      source={source}
      controls={more}
      items={units.parts.slice(0, MOST_BARS).map(({ code, unit, ofAll, level }) => ({
        code,
        name: names.get(code) ?? format.name(unit),
        value: ofAll,
        detail: quantityOfText(question, level, t, format),
        tone: listed.group,
      }))}
      itemName={t('term.unit')}
      valueName={t('channels.column.ofUnit')}
      detailName={measureLabel(question, t)}
      renderLink={renderLink}
    />
  );
}
