import { ReferenceService } from '@cashlight/api-reference';
import { coverage, type Month, type Ratio } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { CoverageReadModel, type CustomersOfBase } from './coverage.read-model.js';

/** How many of the active customers have paid in a month. */
export interface Coverage extends CustomersOfBase {
  /** exact; null without a customer base */
  readonly ratio: Ratio | null;
}

@Injectable()
export class CoverageService {
  constructor(
    private readonly reference: ReferenceService,
    private readonly readModel: CoverageReadModel,
  ) {}

  /**
   * Sums over sums, of the units whose customer base is given.
   * @param unitCode the unit and all below it; null: the whole organisation
   * @throws Problem BAD_USER_INPUT for an unknown unit
   */
  async coverage(month: Month, unitCode: string | null): Promise<Coverage> {
    const tree = await this.reference.unitTree({ at: month });
    const asked = unitCode === null ? tree.tops : [tree.find(unitCode)];
    const members = new Set(asked.flatMap((unit) => tree.scopeOf(unit).memberIds));
    const found = await this.readModel.customersOfBase(month, [...members]);
    return { ...found, ratio: coverage(found.customers, found.baseCustomers) };
  }
}
