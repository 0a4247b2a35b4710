import { lazy } from 'react';

/** The chunk with Recharts in it. */
export const loadPlots = () => import('./plots');

export const LinesPlot = lazy(async () => ({ default: (await loadPlots()).LinesPlot }));
export const StackPlot = lazy(async () => ({ default: (await loadPlots()).StackPlot }));

/** Starts to load what the larger charts are drawn with, so that it comes while the figures are on their way. */
export function preloadCharts(): void {
  // Nothing is lost when it fails: a chart that needs it tries again, and shows its table when that fails too.
  loadPlots().catch(() => undefined);
}
