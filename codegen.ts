import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of every GraphQL operation of the dashboard, from the checked-in schema: no server needed. */
const config: CodegenConfig = {
  schema: 'libs/contract/schema.graphql',
  documents: ['libs/web/*/src/**/*.{ts,tsx}', 'apps/web/src/**/*.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'libs/contract/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        strictScalars: true,
        scalars: { BigInt: 'string', JSON: 'unknown', SafeInt: 'number', YearMonth: 'string' },
        avoidOptionals: { field: true },
        immutableTypes: true,
        skipTypename: true,
        enumType: 'string-literal',
      },
    },
  },
};

export default config;
