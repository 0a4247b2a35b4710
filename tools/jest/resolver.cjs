const { sep } = require('node:path');

const PACKAGES = `${sep}node_modules${sep}`;

/** TypeScript is imported by the name of the JavaScript that it becomes. */
const sourceName = (request, { basedir }) =>
  request.startsWith('.') && !basedir.includes(PACKAGES) ? request.replace(/\.js$/, '') : request;

// Jest requires everything; a package that can only be imported is resolved as an import, then transformed.
module.exports = (request, options) => {
  const name = sourceName(request, options);
  try {
    return options.defaultResolver(name, options);
  } catch (error) {
    if (options.conditions?.includes('import')) throw error;
    return options.defaultResolver(name, {
      ...options,
      conditions: [...(options.conditions ?? []), 'import'],
    });
  }
};
