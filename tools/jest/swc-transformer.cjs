// Jest runs in CommonJS mode; this turns our TypeScript and the ES modules of node_modules into CommonJS.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { transformSync, version } = require('@swc/core');

const typeOfFolder = new Map();

/** Whether the nearest package.json above a file says `"type": "module"`. */
function isInModulePackage(folder) {
  if (typeOfFolder.has(folder)) return typeOfFolder.get(folder);
  const manifest = join(folder, 'package.json');
  const parent = dirname(folder);
  let answer = false;
  if (existsSync(manifest)) answer = JSON.parse(readFileSync(manifest, 'utf8')).type === 'module';
  else if (parent !== folder) answer = isInModulePackage(parent);
  typeOfFolder.set(folder, answer);
  return answer;
}

function isEsModule(file) {
  if (/\.m[jt]s$|\.tsx?$/.test(file)) return true;
  return !file.endsWith('.cjs') && isInModulePackage(dirname(file));
}

const isPackaged = (file) => file.includes('/node_modules/');

function process(source, file) {
  if (!isEsModule(file) && !/^\s*(import|export)\s/m.test(source)) return { code: source };
  const typescript = /\.tsx?$/.test(file);
  return transformSync(source, {
    filename: file,
    // Nobody reads a package's stack traces line by line; its map is as long as itself.
    sourceMaps: isPackaged(file) ? false : 'inline',
    swcrc: false,
    configFile: false,
    module: { type: 'commonjs', ignoreDynamic: false, importInterop: 'swc' },
    jsc: {
      target: 'es2022',
      externalHelpers: false,
      keepClassNames: true,
      parser: typescript
        ? { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true }
        : { syntax: 'ecmascript', jsx: false },
      transform: {
        ...(typescript ? { legacyDecorator: true, decoratorMetadata: true } : {}),
        react: { runtime: 'automatic' },
      },
    },
  });
}

const ourselves = readFileSync(__filename);

module.exports = {
  process,
  getCacheKey: (source, file, { configString }) =>
    createHash('sha256').update([version, source, file, configString, ourselves].join('\0')).digest('hex'),
};
