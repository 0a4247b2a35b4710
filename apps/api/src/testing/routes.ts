import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Every route that the server answers, as "GET /api/imports/:x", read from the router's own tree: `    └── /sample (POST, HEAD)`. */
export function routesOf(app: NestFastifyApplication): readonly string[] {
  const parents: string[] = [];
  const lines = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }).split('\n');
  return lines.flatMap((line) => {
    const found = /^([│ ]*)[├└]── (\S+) \((.+)\)$/.exec(line);
    if (!found) return [];
    const [, indent = '', segment = '', methods = ''] = found;
    parents.splice(indent.length / 4, Infinity, segment);
    const path = parents.join('');
    const offered = methods.split(', ');
    // HEAD comes by itself with every GET.
    const added = offered.includes('GET') ? ['HEAD', 'OPTIONS'] : ['OPTIONS'];
    return offered
      .filter((method) => !added.includes(method))
      .map((method) => withoutNames(`${method} ${path}`));
  });
}

/** A route whatever its parameters are called. */
export function withoutNames(route: string): string {
  return route.replaceAll(/:[\w|:]+/g, ':x');
}
