/** What is drawn with Recharts: one chunk, loaded after the page's figures. */
export { LinesPlot } from './LinesPlot';
export { StackPlot } from './StackPlot';
