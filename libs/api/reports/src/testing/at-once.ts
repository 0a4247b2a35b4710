import { type DynamicModule, Module } from '@nestjs/common';
import { MOST_AT_ONCE } from '../archive/archive.js';

@Module({})
class AtOnce {}

/** Lets no more reports than this be made at once. */
export function reportsAtOnce(most: number): DynamicModule {
  const providers = [{ provide: MOST_AT_ONCE, useValue: most }];
  return { module: AtOnce, global: true, providers, exports: [MOST_AT_ONCE] };
}
