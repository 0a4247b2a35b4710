export { BigIntText, readMonth, SafeInt, YearMonth } from './graphql/scalars.js';
export { Channel, ChannelGroup, Provider, Unit, UnitLevel } from './graphql/types.js';
export { JoinedReads } from './joined-reads.js';
export { ReferenceModule } from './reference.module.js';
export type { ChannelRecord, ProviderRecord } from './reference.read-model.js';
export { ReferenceService } from './reference.service.js';
export { UnitTree, type Scope, type UnitRecord } from './unit-tree.js';
export { unknownCodes } from './unknown-codes.js';
