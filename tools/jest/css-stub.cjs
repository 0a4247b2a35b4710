// Class names of CSS modules in tests are their own keys.
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : String(name)) });
