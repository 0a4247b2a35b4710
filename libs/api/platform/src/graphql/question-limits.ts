import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { httpStatus, Problem } from '../problem.js';

/** The deepest question of our own pages has four levels. */
const DEEPEST = 8;
/** Every root field asks the database, so it counts as much as this many plain fields. */
const ROOT_FIELD_COST = 20;
/** The overview, our largest question, costs about 300. */
const COSTLIEST = 1_000;

interface Size {
  readonly depth: number;
  readonly cost: number;
}

const NOTHING: Size = { depth: 0, cost: 0 };

/** Refuses questions that are too deep or ask for too much at once. */
export const questionLimits: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operation }) => {
        if (operation) refuseTooLarge(sizeOf(document, operation));
        return Promise.resolve();
      },
    }),
};

function refuseTooLarge({ depth, cost }: Size): void {
  if (depth > DEEPEST) {
    throw tooComplex(
      `Câu hỏi lồng ${String(depth)} tầng, nhiều nhất là ${String(DEEPEST)}.`,
      `The question is ${String(depth)} levels deep; ${String(DEEPEST)} are allowed.`,
    );
  }
  if (cost > COSTLIEST) {
    const sum = `${String(cost)} > ${String(COSTLIEST)}`;
    throw tooComplex(
      `Câu hỏi hỏi quá nhiều cùng lúc (chi phí ${sum}; mỗi trường gốc tính ${String(ROOT_FIELD_COST)}, mỗi trường khác tính 1). Hãy chia thành nhiều câu.`,
      `The question asks for too much at once (cost ${sum}; a root field counts ${String(ROOT_FIELD_COST)}, any other 1). Split it.`,
    );
  }
}

function tooComplex(vi: string, en: string): GraphQLError {
  const problem = new Problem('TOO_COMPLEX', { vi, en });
  return new GraphQLError(problem.message, {
    originalError: problem,
    extensions: { http: { status: httpStatus.TOO_COMPLEX } },
  });
}

/** Measures an operation; a fragment is measured once, however often it is spread. Cycles were refused before. */
export function sizeOf(document: DocumentNode, operation: OperationDefinitionNode): Size {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const measured = new Map<FragmentDefinitionNode, Size>();

  const sizeOfSet = (set: SelectionSetNode, fieldCost: number): Size =>
    set.selections.map((selection) => sizeOfSelection(selection, fieldCost)).reduce(together, NOTHING);
  const sizeOfSelection = (selection: SelectionNode, fieldCost: number): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return sizeOfFragment(fragments.get(selection.name.value), fieldCost);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOfSet(selection.selectionSet, fieldCost);
    const below =
      selection.selectionSet && !isAboutSchema(selection) ? sizeOfSet(selection.selectionSet, 1) : NOTHING;
    return { depth: below.depth + 1, cost: below.cost + fieldCost };
  };
  // A fragment on a root type is spread nowhere else, so its size does not depend on where it is met.
  const sizeOfFragment = (fragment: FragmentDefinitionNode | undefined, fieldCost: number): Size => {
    if (!fragment) return NOTHING;
    const size = measured.get(fragment) ?? sizeOfSet(fragment.selectionSet, fieldCost);
    measured.set(fragment, size);
    return size;
  };

  return sizeOfSet(operation.selectionSet, ROOT_FIELD_COST);
}

/** `__schema` and `__type` nest deeply by nature; GraphQL's own rule limits what is below them. */
function isAboutSchema(field: FieldNode): boolean {
  return field.name.value.startsWith('__');
}

function together(one: Size, other: Size): Size {
  return { depth: Math.max(one.depth, other.depth), cost: one.cost + other.cost };
}
