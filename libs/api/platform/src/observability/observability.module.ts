import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LOG, type Log } from './log.js';
import { Metrics } from './metrics.js';
import { ReadinessCheck } from './readiness.js';

/** Log, metrics and health, for every other module. */
@Global()
@Module({})
export class ObservabilityModule {
  static with(log: Log): DynamicModule {
    return {
      module: ObservabilityModule,
      providers: [{ provide: LOG, useValue: log }, Metrics, ReadinessCheck],
      exports: [LOG, Metrics, ReadinessCheck],
    };
  }
}
