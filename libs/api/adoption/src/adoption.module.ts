import { ReferenceModule } from '@cashlight/api-reference';
import { TargetsModule } from '@cashlight/api-targets';
import { Module } from '@nestjs/common';
import { AdoptionResolver } from './adoption.resolver.js';
import { AdoptionService } from './adoption.service.js';
import { CostsReadModel } from './costs/costs.read-model.js';
import { CostsResolver } from './costs/costs.resolver.js';
import { CostsService } from './costs/costs.service.js';
import { CoverageReadModel } from './coverage.read-model.js';
import { CoverageService } from './coverage.service.js';
import { CubeReadModel } from './cube.read-model.js';
import { FreshnessReadModel } from './freshness.read-model.js';
import { FreshnessService } from './freshness.service.js';
import { HeadlineService } from './headline.service.js';
import { StandingReadModel } from './standing.read-model.js';
import { StandingsResolver } from './standings.resolver.js';
import { StandingsService } from './standings.service.js';

const SERVICES = [AdoptionService, StandingsService, HeadlineService, FreshnessService, CoverageService];

/** What share of customers, payments and money goes without cash, and where each unit stands. */
@Module({
  imports: [ReferenceModule, TargetsModule],
  providers: [
    CubeReadModel,
    StandingReadModel,
    FreshnessReadModel,
    CoverageReadModel,
    CostsReadModel,
    CostsService,
    ...SERVICES,
    AdoptionResolver,
    StandingsResolver,
    CostsResolver,
  ],
  exports: SERVICES,
})
export class AdoptionModule {}
