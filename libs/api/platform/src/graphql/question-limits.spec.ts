import { describe, expect, it } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { getOperationAST, parse } from 'graphql';
import { questionLimits, sizeOf } from './question-limits.js';

function measure(question: string): { depth: number; cost: number } {
  const document = parse(question);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return sizeOf(document, operation);
}

describe('the size of a question', () => {
  it('counts 20 for a root field and 1 for any other', () => {
    expect(measure('{ units { code name } }')).toEqual({ depth: 2, cost: 22 });
    expect(measure('{ a: units { code } b: units { code } }')).toEqual({ depth: 2, cost: 42 });
  });

  it('looks into fragments, named and inline', () => {
    expect(
      measure(
        'query { ...q } fragment q on Query { units { ...u ... on Unit { name } } } fragment u on Unit { code }',
      ),
    ).toEqual({ depth: 2, cost: 22 });
  });

  it('counts a fragment as often as it is spread, without walking it as often', () => {
    const levels = Array.from(
      { length: 60 },
      (_, i) => `fragment f${String(i)} on Query { ...f${String(i + 1)} ...f${String(i + 1)} }`,
    );
    const { cost } = measure(`{ ...f0 } ${levels.join(' ')} fragment f60 on Query { units { code } }`);
    expect(cost).toBe(21 * 2 ** 60);
  });

  it('takes a question about the schema for one field', () => {
    expect(measure('{ __schema { types { fields { type { ofType { name } } } } } }')).toEqual({
      depth: 1,
      cost: 20,
    });
  });
});

describe('a server with these limits', () => {
  const server = new ApolloServer({
    typeDefs: 'type Query { unit: Unit } type Unit { parent: Unit code: String }',
    plugins: [questionLimits],
  });
  const messageOf = async (query: string): Promise<unknown> => {
    const { body } = await server.executeOperation({ query });
    return body.kind === 'single' ? body.singleResult.errors?.[0]?.message : undefined;
  };
  const nested = (levels: number): string =>
    `{ unit ${'{ parent '.repeat(levels - 2)}{ code }${' }'.repeat(levels - 2)} }`;

  it('answers a question of eight levels and refuses one of nine', async () => {
    expect(await messageOf(nested(8))).toBeUndefined();
    expect(await messageOf(nested(9))).toBe('The question is 9 levels deep; 8 are allowed.');
  });

  it('refuses a question that costs more than 1,000', async () => {
    const asking = (times: number): string =>
      `{ ${Array.from({ length: times }, (_, i) => `u${String(i)}: unit { code }`).join(' ')} }`;
    expect(await messageOf(asking(47))).toBeUndefined();
    expect(await messageOf(asking(48))).toMatch(/cost 1008 > 1000/);
  });
});
