import { useFormat } from '@cashlight/web-i18n';
import { Scroller } from '@cashlight/web-ui';
import { useLayoutEffect, useRef, useState } from 'react';
import { contrast } from '../contrast';
import type { Family, Say } from '../specimen';
import styles from '../styleguide.module.css';

/** What a colour is for decides how much it must stand out from surface and canvas: text 4.5, marks and controls 3. */
const COLORS: readonly (readonly [token: string, least: number | null])[] = [
  ['--ink', 4.5],
  ['--muted', 4.5],
  ['--accent', 4.5],
  ['--ahead', 4.5],
  ['--behind', 4.5],
  ['--focus', 3],
  ['--line-strong', 3],
  ['--bank', 3],
  ['--intermediary', 3],
  ['--cash', 3],
  ['--target', 3],
  ['--series-1', 4.5],
  ['--series-2', 4.5],
  ['--series-3', 4.5],
  ['--series-4', 4.5],
  ['--hairline', null],
  ['--surface-2', null],
  ['--accent-soft', null],
  ['--ahead-soft', null],
  ['--behind-soft', null],
];
const GROUNDS = ['--surface', '--canvas'];
const TYPE = ['--text-12', '--text-14', '--text-16', '--text-20', '--text-28', '--text-44'];
const SPACE = ['--space-half', '--space-1', '--space-2', '--space-3', '--space-4', '--space-6'];

export function tokens(say: Say): Family {
  return {
    id: 'tokens',
    title: say('Màu, chữ, khoảng cách', 'Colours, type, spacing'),
    specimens: [
      {
        id: 'palette',
        title: say('Bảng màu với độ tương phản đo được', 'Palette with measured contrast'),
        content: <Palette say={say} />,
      },
      {
        id: 'type',
        title: say('Cỡ chữ', 'Type scale'),
        content: (
          <div className={styles['stack']}>
            {TYPE.map((token) => (
              <p key={token} style={{ fontSize: `var(${token})`, lineHeight: 1.25 }}>
                72,69% {say('Điện lực Nậm Nhùn', 'Nam Nhun')} <code className={styles['name']}>{token}</code>
              </p>
            ))}
          </div>
        ),
      },
      {
        id: 'space',
        title: say('Khoảng cách', 'Spacing'),
        content: (
          <div className={styles['stack']}>
            {SPACE.map((token) => (
              <div key={token} className={styles['row']}>
                <span className={styles['space']} style={{ inlineSize: `var(${token})` }} />
                <code className={styles['name']}>{token}</code>
              </div>
            ))}
          </div>
        ),
      },
    ],
  };
}

/** The colours of the theme that it stands in, read from the page as they are. */
function Palette({ say }: { readonly say: Say }) {
  const table = useRef<HTMLTableElement>(null);
  const [colors, setColors] = useState<ReadonlyMap<string, string>>(new Map());
  useLayoutEffect(() => {
    if (!table.current) return;
    const style = getComputedStyle(table.current);
    const names = [...GROUNDS, ...COLORS.map(([token]) => token)];
    setColors(new Map(names.map((name) => [name, style.getPropertyValue(name).trim()])));
  }, []);
  return (
    <Scroller label={say('Bảng màu', 'Palette') + say.mark}>
      <table ref={table} className={styles['swatches']}>
        <thead>
          <tr>
            <th scope="col">{say('Tên', 'Name')}</th>
            <th scope="col">{say('Màu', 'Colour')}</th>
            <th scope="col">{say('Trên bề mặt', 'On surface')}</th>
            <th scope="col">{say('Trên nền', 'On canvas')}</th>
            <th scope="col">{say('Cần', 'Needs')}</th>
          </tr>
        </thead>
        <tbody>
          {COLORS.map(([token, least]) => (
            <Swatch key={token} token={token} least={least} colors={colors} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface SwatchProps {
  readonly token: string;
  readonly least: number | null;
  readonly colors: ReadonlyMap<string, string>;
}

function Swatch({ token, least, colors }: SwatchProps) {
  const format = useFormat();
  const color = colors.get(token) ?? '';
  const written = (ratio: number) =>
    Number.isNaN(ratio) ? '–' : format.percentAxis(ratio / 100).replace(/\s?%/u, '');
  return (
    <tr>
      <th scope="row">
        <code>{token}</code>
      </th>
      <td>
        <span className={styles['swatch']} style={{ background: `var(${token})` }} />
        <code className={styles['name']}>{color}</code>
      </td>
      {GROUNDS.map((ground) => {
        const ratio = contrast(color, colors.get(ground) ?? '');
        return (
          <td key={ground}>
            {written(ratio)} {least !== null && ratio < least && '✗'}
          </td>
        );
      })}
      <td>{least === null ? '–' : written(least)}</td>
    </tr>
  );
}
