/**
 * Five kinds of tests, one runner: pure rules and the API (Node.js), the dashboard's parts (jsdom), journeys on one product with the
 * sample data (a real browser), mishaps on products of their own (crashes, full disks, many at once), the style guide (a browser alone).
 */
const shared = {
  rootDir: import.meta.dirname,
  transform: { '\\.(?:[cm]?js|tsx?)$': '<rootDir>/tools/jest/swc-transformer.cjs' },
  transformIgnorePatterns: [],
  resolver: '<rootDir>/tools/jest/resolver.cjs',
  runtime: '<rootDir>/tools/jest/runtime.cjs',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/.nx/', '/.data/'],
};
const conditions = ['@cashlight/source', 'require', 'node', 'default'];

const journey = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: conditions },
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'api',
      testMatch: [
        '<rootDir>/libs/{domain,contract}/**/*.spec.ts',
        '<rootDir>/{libs,apps}/api/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.ts',
      ],
      testEnvironment: 'node',
      testEnvironmentOptions: { customExportConditions: conditions },
      globalSetup: '<rootDir>/libs/api/testing/dist/global-setup.js',
      globalTeardown: '<rootDir>/libs/api/testing/dist/global-teardown.js',
    },
    {
      ...shared,
      displayName: 'web',
      testMatch: ['<rootDir>/{libs,apps}/web/**/*.spec.{ts,tsx}'],
      testEnvironment: 'jsdom',
      testEnvironmentOptions: {
        customExportConditions: ['@cashlight/source', 'browser', 'require', 'default'],
      },
      setupFiles: ['<rootDir>/libs/web/testing/src/shims.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/web/testing/src/patience.ts'],
      moduleNameMapper: { '\\.css$': '<rootDir>/tools/jest/css-stub.cjs' },
    },
    {
      ...shared,
      ...journey,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/e2e/src/journeys/**/*.spec.ts'],
      globalSetup: '<rootDir>/apps/e2e/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/e2e/global-teardown.mjs',
    },
    {
      ...shared,
      ...journey,
      displayName: 'mishaps',
      testMatch: ['<rootDir>/apps/e2e/src/mishaps/**/*.spec.ts'],
    },
    {
      ...shared,
      ...journey,
      displayName: 'styleguide',
      testMatch: ['<rootDir>/apps/e2e/src/styleguide/**/*.spec.ts'],
    },
  ],
};
