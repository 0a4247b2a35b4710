import type { UnitTree } from '@cashlight/api-reference';
import type { ReportSettings } from '../document/paper.js';

/**
 * What a form of a unit's own begins with. The body above it takes the upper line; who signs is left blank, for nobody's name may stand
 * under a report that was not set for him.
 * @param whole the form of the whole
 */
export function firstForm(tree: UnitTree, unitCode: string, whole: ReportSettings): ReportSettings {
  const above = tree.parentOf(tree.find(unitCode));
  const isBelowWhole = !above || (tree.tops.length === 1 && tree.parentOf(above) === undefined);
  return {
    parentBody: (isBelowWhole ? whole.issuingBody || above?.name : above.name) ?? '',
    // The name of the unit, as it is in the month reported on.
    issuingBody: '',
    place: whole.place,
    numberSign: '',
    recipients: whole.recipients,
    signatoryTitle: [],
    signatoryName: '',
  };
}
