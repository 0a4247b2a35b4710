// Every test file gets modules of its own, but the same ones: what a worker has read and compiled for one file serves the next.
const { Script } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

const PARAMETERS = ['module', 'exports', 'require', '__dirname', '__filename', 'jest'];
const HEAD = `(function(${PARAMETERS.join()}){`;
const scripts = new Map();
const packagedSources = new Map();

/** The function of a module, compiled once whatever contexts it is run in. */
function compiled(code, filename) {
  const known = scripts.get(filename);
  if (known?.code === code) return known.script;
  const script = new Script(`${HEAD}${code}\n})`, { filename, columnOffset: -HEAD.length });
  scripts.set(filename, { code, script });
  return script;
}

class Runtime extends JestRuntime {
  constructor(...options) {
    super(...options);
    const [, environment] = options;
    const { executor, fileCache } = this;
    const compileAnew = executor.compile.bind(executor);
    executor.compile = (code, filename) => {
      const context = environment.getVmContext();
      // What Jest adds or says of a module that is wrong is left to Jest.
      if (context === null || executor.injectedModuleParameters.join() !== PARAMETERS.join())
        return compileAnew(code, filename);
      try {
        return compiled(code, filename).runInContext(context);
      } catch {
        return compileAnew(code, filename);
      }
    };
    const read = fileCache.readFile.bind(fileCache);
    fileCache.readFile = (file) => {
      const known = packagedSources.get(file);
      if (known !== undefined) return known;
      const source = read(file);
      if (file.includes('/node_modules/')) packagedSources.set(file, source);
      return source;
    };
  }
}

module.exports = Runtime;
