import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The HTTP request behind a controller's handler or a GraphQL field. */
export function requestOf(context: ExecutionContext): FastifyRequest {
  if (context.getType<GqlContextType>() !== 'graphql')
    return context.switchToHttp().getRequest<FastifyRequest>();
  return GqlExecutionContext.create(context).getContext<{ req: FastifyRequest }>().req;
}

/** Whether answering may change something: a GraphQL mutation, or an HTTP method that is not for reading. */
export function changesState(context: ExecutionContext): boolean {
  if (context.getType<GqlContextType>() !== 'graphql') return !SAFE_METHODS.has(requestOf(context).method);
  return (
    GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().operation.operation !==
    OperationTypeNode.QUERY
  );
}
