import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Permission } from './policy.js';
import { knownCaller } from './identity.js';
import { requestOf } from './request.js';

/** Under this key a handler's policy is found: a permission, or PUBLIC. */
export const POLICY = Symbol('policy');
export const PUBLIC = 'public';
export type Policy = Permission | typeof PUBLIC;

/**
 * Lets callers with this permission use a controller's handler or a resolver's root field, and nobody else.
 * On a class it holds for every handler without a policy of its own.
 */
export function Allow(permission: Permission): ClassDecorator & MethodDecorator {
  return applyDecorators(SetMetadata(POLICY, permission));
}

/** Lets everybody use it, signed in or not. Only for what tells nothing about the company. */
export function Public(): ClassDecorator & MethodDecorator {
  return applyDecorators(SetMetadata(POLICY, PUBLIC));
}

/** The caller (`Caller`), as a parameter of a handler with `@Allow`. Under `@Public` nobody is asked who he is: undefined. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  knownCaller(requestOf(context)),
);
