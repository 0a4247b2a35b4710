import type { Column } from '@cashlight/web-ui';
import type { Translate } from '@cashlight/web-i18n';
import type { RenderLink } from '../series/standing';

interface Coded {
  readonly code: string;
  readonly name: string;
}

/** The first column of a chart's table: what the row is of, leading where the chart leads. */
export function nameColumn<Row extends Coded>(header: string, renderLink: RenderLink): Column<Row> {
  return {
    id: 'name',
    header,
    kind: 'text',
    value: ({ name }) => name,
    cell: ({ code, name }) => renderLink(code, name),
  };
}

/** As many names as a note can bear. */
const MOST_NAMED = 3;

/** What a chart cannot draw for want of data: by name, or how many where they are many. */
export function missingNote(names: readonly string[], total: number, t: Translate): string[] {
  if (names.length === 0) return [];
  if (names.length > MOST_NAMED) return [t('charts.withoutDataCount', { missing: names.length, total })];
  return [t('charts.withoutData', { names: names.join(', ') })];
}
