export { AccessModule } from './access.module.js';
export { Audit, type AuditAction } from './audit.js';
export { actorOf, SYSTEM, type Caller } from './caller.js';
export { Census, type Handler } from './census.js';
export { Allow, CurrentCaller, Public, type Policy } from './decorators.js';
export { People } from './people.js';
export { permissionsOf, permissionsOfToken, Role, ROLES, type Permission } from './policy.js';
export { SetupLinks } from './setup-links.js';
export { Tokens, type NewToken } from './tokens.js';
