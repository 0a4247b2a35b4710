import { useFormat, useWords } from '@cashlight/web-i18n';
import { AboutFigures, useView } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import type { Units } from './frameData';

/** Whom the figures of the page are of, by name: the unit asked for, else the company. */
export function useScopeName(units: Units): string {
  const t = useWords();
  const format = useFormat();
  const { unit } = useView();
  const [top, ...otherTops] = units.filter(({ parentCode }) => parentCode === null);
  const scope = units.find(({ code }) => code === unit) ?? (otherTops.length === 0 ? top : undefined);
  return scope ? format.name(scope) : t('term.total');
}

interface AboutPageProps {
  readonly units: Units;
  readonly children: ReactNode;
}

/** Has what is taken along from a page say whose figures they are, and by which measure. */
export function AboutPage({ units, children }: AboutPageProps) {
  const t = useWords();
  const { measure } = useView();
  return <AboutFigures said={[useScopeName(units), t(`measure.${measure}.by`)]}>{children}</AboutFigures>;
}
