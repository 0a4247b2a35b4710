import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may depend on whom. Deny by default: a project whose tags stand in no rule may depend on nothing. */
const may = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });
const boundaries = [
  may('scope:shared', 'scope:shared'),
  may('scope:api', 'scope:api', 'scope:shared'),
  may('scope:web', 'scope:web', 'scope:shared'),
  may('scope:e2e', 'scope:shared'),

  may('type:domain', 'type:none'),
  may('type:contract', 'type:none'),
  may('type:schema', 'type:none'),
  may('type:platform', 'type:schema', 'type:domain', 'type:testing'),
  may('type:testing', 'type:platform', 'type:ui', 'type:i18n', 'type:graphql'),
  may('type:access', 'type:platform', 'type:domain', 'type:testing'),
  may('type:model', 'type:platform', 'type:access', 'type:model', 'type:domain', 'type:testing'),
  may(
    'type:feature',
    'type:platform',
    'type:access',
    'type:model',
    'type:domain',
    'type:contract',
    'type:testing',
    'type:charts',
    'type:ui',
    'type:i18n',
    'type:graphql',
  ),
  may(
    'type:output',
    'type:platform',
    'type:access',
    'type:model',
    'type:feature',
    'type:domain',
    'type:testing',
  ),
  may('type:sample', 'type:none'),

  may('type:i18n', 'type:domain'),
  may('type:graphql', 'type:contract', 'type:i18n'),
  may('type:ui', 'type:i18n', 'type:domain'),
  may('type:charts', 'type:ui', 'type:i18n', 'type:domain', 'type:testing'),

  may(
    'type:app',
    'type:schema',
    'type:platform',
    'type:testing',
    'type:access',
    'type:model',
    'type:feature',
    'type:output',
    'type:sample',
    'type:domain',
    'type:contract',
    'type:i18n',
    'type:graphql',
    'type:ui',
    'type:charts',
  ),
  may('type:e2e', 'type:none'),
];

/** Things that one place owns; everybody else goes through it. */
const owned = {
  recharts: { group: ['recharts', 'recharts/*'], message: 'Only libs/web/charts draws with Recharts.' },
  database: {
    group: ['typeorm', 'typeorm/*', 'pg', 'pg-copy-streams'],
    message: 'Only repositories, read models, migrations and the platform speak to the database.',
  },
  testing: {
    group: ['@cashlight/api-testing', '@cashlight/web-testing'],
    message: 'Testing libraries are for specs.',
  },
};
const restrict = (...rules) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: rules }],
});
const onlyPlatformReadsTheEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Only libs/api/platform reads the environment.',
};
const onlyI18nFormats = {
  selector: "MemberExpression[object.name='Intl'], CallExpression[callee.property.name=/^toLocale/]",
  message: 'Only libs/web/i18n formats numbers and dates.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '.nx/**', '.data/**', '**/generated/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: boundaries },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-literal-enum-member': 'error',
      // GraphQL types are classes for their decorators alone; what is answered are plain objects of that shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An index signature is read by its key in brackets, as the compiler asks; a known property with a dot.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      ...restrict(owned.recharts, owned.database, owned.testing),
      'no-restricted-properties': ['error', onlyPlatformReadsTheEnvironment],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      'libs/api/*/src/**/*.{repository,read-model,entity,copy}.ts',
      'libs/api/migrations/**',
      'libs/api/platform/**',
    ],
    rules: restrict(owned.recharts, owned.testing),
  },
  // A migration is a list of tables, read from top to bottom.
  { files: ['libs/api/migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['libs/api/platform/**', 'libs/api/testing/**', 'apps/e2e/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['libs/api/testing/**'], rules: restrict(owned.recharts) },
  { files: ['libs/web/charts/**'], rules: restrict(owned.database, owned.testing) },
  {
    files: ['{apps,libs}/web/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', onlyI18nFormats],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['libs/web/i18n/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.spec.{ts,tsx}', 'libs/*/*/src/testing/**'],
    rules: {
      ...restrict(owned.recharts),
      'max-lines-per-function': 'off',
      'max-lines': ['error', 400],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['apps/web/public/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.{mjs,cjs}', '*.mjs'],
    languageOptions: { globals: globals.node },
  },
);
