import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A question that asks one root field with the arguments that it needs and the unit of the manager, and gets past validation. */
export function validQuestion(rootType: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): string {
  const given = field.args
    .filter((argument) => isRequiredArgument(argument) || argument.name === 'unitCode')
    .map(({ name, type }) => `${name}: ${valueOf(type)}`);
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${rootType.toLowerCase()} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`;
}

function valueOf(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${valueOf(nullable.ofType)}]`;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter(isRequiredInputField);
    return `{${fields.map(({ name, type: inner }) => `${name}: ${valueOf(inner)}`).join(', ')}}`;
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? '';
  return (
    { Int: '2022', Float: '0.5', Boolean: 'true', YearMonth: '"2022-12"', BigInt: '"1"', SafeInt: '1' }[
      nullable.name
    ] ?? '"PA2908"'
  );
}
