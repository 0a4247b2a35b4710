export { askOverview } from './ahead';
export { OverviewPage } from './OverviewPage';
