import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql/dist/graphql.constants.js';
import { POLICY, type Policy } from './decorators.js';

const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/** A way in: a controller's handler ("GET /api/session") or a GraphQL root field ("Query.viewer"). */
export interface Handler {
  readonly name: string;
  readonly policy: Policy | undefined;
}

type Method = (...parameters: unknown[]) => unknown;

/** Knows every way in. Cashlight does not start while one of them says nothing about who may use it. */
@Injectable()
export class Census implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.handlers().filter(({ policy }) => policy === undefined);
    if (open.length === 0) return;
    throw new Error(
      `Say who may use ${open.map(({ name }) => name).join(', ')}: @Allow('permission') or @Public().`,
    );
  }

  /** Every way in, with its policy. */
  handlers(): readonly Handler[] {
    const controllers = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => this.handlersOf(metatype, routeOf));
    const resolvers = this.discovery
      .getProviders()
      .flatMap(({ metatype }) => this.handlersOf(metatype, rootFieldOf));
    return [...controllers, ...resolvers];
  }

  private handlersOf(
    type: unknown,
    nameOf: (type: Method, method: Method, key: string) => string | undefined,
  ): readonly Handler[] {
    if (!isFunction(type) || typeof type.prototype !== 'object' || type.prototype === null) return [];
    const prototype = type.prototype as Record<string, Method>;
    return this.scanner.getAllMethodNames(prototype).flatMap((key) => {
      const method = prototype[key];
      const name = method && nameOf(type, method, key);
      return method && name !== undefined
        ? [{ name, policy: this.reflector.getAllAndOverride<Policy | undefined>(POLICY, [method, type]) }]
        : [];
    });
  }
}

function isFunction(value: unknown): value is Method & { prototype: unknown } {
  return typeof value === 'function';
}

function routeOf(controller: Method, method: Method): string | undefined {
  const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
  if (verb === undefined) return undefined;
  const path = [controller, method].flatMap((part) => pathOf(part)).join('/');
  return `${RequestMethod[verb]} /${path}`;
}

/** The parts of a decorator's path; an empty one has none. */
function pathOf(part: Method): readonly string[] {
  const path = Reflect.getMetadata(PATH_METADATA, part) as string | string[] | undefined;
  return [path ?? ''].flat().flatMap((text) => text.split('/').filter((piece) => piece !== ''));
}

function rootFieldOf(_: Method, method: Method, key: string): string | undefined {
  const type = Reflect.getMetadata(RESOLVER_TYPE_METADATA, method) as string | undefined;
  if (type === undefined || !ROOT_TYPES.includes(type)) return undefined;
  return `${type}.${(Reflect.getMetadata(RESOLVER_NAME_METADATA, method) as string | undefined) ?? key}`;
}
