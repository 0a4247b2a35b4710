import { useFormat, useWords } from '@cashlight/web-i18n';
import { IconButton, useGo, useView } from '@cashlight/web-ui';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../frame/messages';
import type { Units } from '../frame/frameData';
import { useStickyHeight } from '../frame/useStickyHeight';
import { KeysDialog } from './KeysDialog';
import { positionIn, stopsOf, type Stop } from './stops';
import { goFullscreen, usePresentation } from './usePresentation';
import { useFullscreen } from './useFullscreen';
import { usePresentationKeys } from './usePresentationKeys';
import styles from './presentation.module.css';

/** Instead of header and filters: what is shown, where in the row of pages one is, and the way on. */
export function PresentationBar({ units }: { readonly units: Units }) {
  const t = useWords();
  const { leave } = usePresentation();
  const { stops, position, walk } = useWalk(units);
  const [keysShown, setKeysShown] = useState(false);
  const isFullscreen = useFullscreen(leave);
  const bar = useRef<HTMLElement>(null);
  useStickyHeight(bar);
  useAnnouncement(stops, position);
  usePresentationKeys({ walk, leave, help: () => setKeysShown(true), fullscreen: goFullscreen });
  return (
    <header ref={bar} className={styles['bar']} aria-label={t('navigation.presentation.bar')}>
      <Where name={stops[position]?.name} />
      <div className={styles['controls']}>
        <IconButton
          icon="chevronLeft"
          label={t('navigation.presentation.previous')}
          disabled={position === 0}
          onClick={() => walk(-1)}
        />
        {position >= 0 && (
          <span className={styles['position']}>
            {t('navigation.presentation.page', { page: position + 1, pages: stops.length })}
          </span>
        )}
        <IconButton
          icon="chevronRight"
          label={t('navigation.presentation.next')}
          disabled={position === stops.length - 1}
          onClick={() => walk(1)}
        />
        {!isFullscreen && (
          <IconButton icon="expand" label={t('navigation.presentation.fullscreen')} onClick={goFullscreen} />
        )}
        <IconButton
          icon="info"
          label={t('navigation.presentation.keys')}
          onClick={() => setKeysShown(true)}
        />
        <IconButton icon="close" label={t('navigation.presentation.leave')} onClick={leave} />
      </div>
      <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
    </header>
  );
}

/** What is shown, and of when. */
function Where({ name }: { readonly name: string | undefined }) {
  const t = useWords();
  const format = useFormat();
  const { period, measure, sample } = useView();
  const said = [format.period(period), t(`measure.${measure}.by`), sample && t('term.sampleData')];
  return (
    <p className={styles['where']}>
      <strong>{name ?? t('term.product')}</strong> <span>{said.filter(Boolean).join(' · ')}</span>
    </p>
  );
}

/** The row of pages, and how to step along it. Stepping leaves no trail: Back leads to where the presentation began. */
function useWalk(units: Units) {
  const t = useWords();
  const format = useFormat();
  const view = useView();
  const go = useGo();
  const { pathname } = useLocation();
  const names = {
    overview: t('frame.overview'),
    units: t('frame.units'),
    channels: t('frame.channels'),
    targets: t('frame.targets'),
  };
  const stops = stopsOf(units, view, names, (unit) => format.name(unit));
  const position = positionIn(stops, pathname);
  const walk = (step: 1 | -1) => {
    const next = stops[position + step];
    if (next) go(next.path, { view: { unit: undefined }, replace: true });
  };
  return { stops, position, walk };
}

/** Tells those who listen which page of how many it is, and at the beginning which keys there are. */
function useAnnouncement(stops: readonly Stop[], position: number): void {
  const t = useWords();
  const name = stops[position]?.name;
  const pages = stops.length;
  const hasBegun = useRef(false);
  useEffect(() => {
    const now = name && t('navigation.presentation.now', { page: position + 1, pages, name });
    announce([now, !hasBegun.current && t('navigation.presentation.begun')].filter(Boolean).join('. '));
    hasBegun.current = true;
  }, [t, position, pages, name]);
}
