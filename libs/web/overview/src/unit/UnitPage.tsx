import { OverviewPage } from '../OverviewPage';

/** One unit: for now the overview in its scope. */
export function UnitPage() {
  return <OverviewPage />;
}
