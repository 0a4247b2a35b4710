// Jest requires everything; a package that can only be imported is resolved as an import, then transformed.
module.exports = (request, options) => {
  try {
    return options.defaultResolver(request, options);
  } catch (error) {
    if (options.conditions?.includes('import')) throw error;
    return options.defaultResolver(request, {
      ...options,
      conditions: [...(options.conditions ?? []), 'import'],
    });
  }
};
