import { ReferenceService } from '@cashlight/api-reference';
import { TargetReadModel } from '@cashlight/api-targets';
import { difference, type Ratio, ratio, yearOf } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import type { AdoptionFilter, Dimension } from './adoption.types.js';
import { CubeReadModel, type CubeRow } from './cube.read-model.js';
import { checked } from './question.js';
import { targetOfRow, unitsWithTargets } from './row-target.js';

/** A row of the cube with its target and gap, all exact. */
export type ExactAdoptionRow = CubeRow & { readonly target: Ratio | null; readonly gap: Ratio | null };

/** Adoption by any dimensions. */
@Injectable()
export class AdoptionService {
  constructor(
    private readonly reference: ReferenceService,
    private readonly cube: CubeReadModel,
    private readonly targets: TargetReadModel,
  ) {}

  /**
   * Rows sorted by the dimensions in the order asked; without dimensions exactly one.
   * @throws Problem BAD_USER_INPUT for unknown codes, a wrong period or a dimension named twice
   */
  async rows(filter: AdoptionFilter, groupBy: readonly Dimension[]): Promise<ExactAdoptionRow[]> {
    const question = await checked(filter, groupBy, this.reference);
    const units = unitsWithTargets(question);
    const years = { from: yearOf(filter.from), to: yearOf(filter.to) };
    const [rows, plans] = await Promise.all([
      this.cube.rows(question),
      this.targets.plans(
        units.map((unit) => question.tree.scopeOf(unit)),
        years,
        'customers',
      ),
    ]);
    return rows.map((row) => {
      const target = targetOfRow(row, question, units, plans);
      return { ...row, target, gap: difference(ratio(row.cashlessCustomers, row.customers), target) };
    });
  }
}
