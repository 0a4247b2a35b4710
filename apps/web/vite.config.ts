import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type Plugin } from 'vite';

/** Conditions of the libraries' package.json: their sources, bundled here. */
const CONDITIONS = ['@cashlight/source', 'module', 'browser', 'development|production'];
const LARGEST_CHUNK_KB = 600;

/** What src/early.ts is made of: read before everything else, so it may not drag the shared code of all pages along. */
const EARLY =
  /(?:apps\/web\/src\/(?:main|early|language|frame\.graphql|frame\/bounds)|graphql\/src\/(?:early|question|request)|i18n\/src\/(?:words|dictionary|remembered|locales\/\w+\/start)|ui\/src\/view\/(?:search|period)|overview\/src\/(?:ahead|question|overview\.graphql|shared\/measure))\.ts$/;

export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [inlineOperations(), react(), preloadApp(), compressAssets()],
  resolve: { conditions: CONDITIONS },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: LARGEST_CHUNK_KB,
    // The frame's code is named in index.html (preloadApp); a page's own few files come as they are found.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // One small sheet for all: a page does not wait for its own.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'early', test: EARLY, priority: 1 },
            {
              name: 'react',
              test: /node_modules\/(?:react|react-dom|scheduler)\/|rolldown\/runtime/,
              priority: 1,
            },
            { name: 'shared', test: /libs\/web\/(?:ui|charts|i18n|graphql)\/src/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': apiAddress(mode), '/graphql': apiAddress(mode) } },
}));

/** Where the API is while `vite` serves the pages: API_URL, or the default port. */
function apiAddress(mode: string): string {
  return loadEnv(mode, import.meta.dirname, 'API_')['API_URL'] ?? 'http://127.0.0.1:3000';
}

/**
 * Names the code of the frame in index.html, so that it is fetched beside the small script that asks for it. That script must stay small: the build
 * fails where it imports more than the early code.
 */
function preloadApp(): Plugin {
  return {
    name: 'cashlight:preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk: entry }) => {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const named = (name: string) => chunks.find((chunk) => chunk.name === name);
        const [app, early] = [named('app'), named('early')];
        const others = entry?.imports.filter((file) => file !== early?.fileName) ?? [];
        if (!app || !early || others.length > 0)
          throw new Error(
            `src/main.ts may import the early code (EARLY in vite.config.ts) and load src/app.tsx, not ${others.join()}`,
          );
        return [app.fileName, ...app.imports.filter((file) => file !== early.fileName)].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

const TEXT = /\.(?:html|js|css|svg)$/;
const SMALLEST_BYTES = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `.br` and `.gz` beside every text file of the build, so that the server compresses nothing while it serves. */
function compressAssets(): Plugin {
  let folder = '';
  return {
    name: 'cashlight:compress-assets',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: async () => {
      const files = await readdir(folder, { recursive: true });
      await Promise.all(files.filter((file) => TEXT.test(file)).map((file) => compress(join(folder, file))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < SMALLEST_BYTES) return;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await Promise.all([
    brotli(content, { params: quality }).then((bytes) => writeFile(`${file}.br`, bytes)),
    zip(content, { level: constants.Z_BEST_COMPRESSION }).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ]);
}

const GENERATED = join(import.meta.dirname, '../../libs/contract/src/generated/graphql.ts');
const DOCUMENT = /^export const \w+Document = new TypedDocumentString\(`([^`]*)`/gm;
const CALL = /\bgraphql\(`([^`]*)`\)/g;
const NAME = /\b(?:query|mutation)\s+(\w+)/;

/**
 * Puts every GraphQL operation, with its fragments, where it is asked for. Without this all operations of all pages are one table in the first
 * chunk, each of them twice.
 */
function inlineOperations(): Plugin {
  let texts = new Map<string, string>();
  return {
    name: 'cashlight:inline-operations',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => {
      const documents = [...readFileSync(GENERATED, 'utf8').matchAll(DOCUMENT)].map(([, text = '']) => text);
      texts = new Map(documents.map((text) => [nameIn(text), text.replace(/\s+/g, ' ').trim()]));
    },
    transform: (code, id) => {
      if (!/\.tsx?$/.test(id) || !code.includes('graphql(`')) return null;
      // A fragment is part of the operations that use it; by itself nobody asks it.
      const inlined = code.replace(CALL, (_, text: string) => JSON.stringify(texts.get(nameIn(text)) ?? ''));
      return { code: inlined, map: null };
    },
  };
}

function nameIn(text: string): string {
  return NAME.exec(text)?.[1] ?? '';
}
