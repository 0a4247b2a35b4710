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

export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [inlineOperations(), react(), compressAssets()],
  resolve: { conditions: CONDITIONS },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: LARGEST_CHUNK_KB,
    // One small sheet for all: a page does not wait for its own.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: [{ name: 'shared', test: /libs\/web\/(?:ui|charts|i18n|graphql)\/src/, minShareCount: 3 }],
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
