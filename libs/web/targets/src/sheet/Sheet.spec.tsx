import { describe, expect, it } from '@jest/globals';
import { LanguageProvider } from '@cashlight/web-i18n';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Sheet } from './Sheet';
import { placesIn, type Place } from './range';

const COLUMNS = [
  { id: 'base', header: 'Thực hiện', editable: false },
  { id: 'target', header: 'Chỉ tiêu', editable: true },
  { id: 'january', header: 'T1', editable: true },
];
const START = [
  ['80', '84', '81'],
  ['75', '79', ''],
  ['70', '75', ''],
];

/** A sheet that keeps what is typed, and notes what it is asked for beyond that. */
function Kept({ heard }: { readonly heard: (what: string) => void }) {
  const [texts, setTexts] = useState(START);
  const put = (places: readonly Place[], text: string) =>
    setTexts((before) =>
      before.map((line, row) =>
        line.map((old, column) =>
          places.some((place) => place.row === row && place.column === column) ? text : old,
        ),
      ),
    );
  return (
    <LanguageProvider language="vi">
      <button type="button">trước</button>
      <Sheet
        label="Kế hoạch"
        corner="Đơn vị"
        columns={COLUMNS}
        rows={texts.map((line, index) => ({
          id: String(index),
          header: `Đơn vị ${index}`,
          cells: line.map((text) => ({ text })),
        }))}
        textAt={({ row, column }) => texts[row]?.[column] ?? ''}
        onType={(place, text) => put([place], text)}
        onClear={(range) =>
          put(
            placesIn(range)
              .flat()
              .filter(({ column }) => column > 0),
            '',
          )
        }
        onPaste={(text, { anchor, focus }) =>
          heard(`paste ${JSON.stringify(text)} ${anchor.row},${anchor.column}-${focus.row},${focus.column}`)
        }
        onUndo={() => heard('undo')}
        onRedo={() => heard('redo')}
      />
      <button type="button">sau</button>
    </LanguageProvider>
  );
}

const open = () => {
  const said: string[] = [];
  render(<Kept heard={(what) => said.push(what)} />);
  return said;
};
const focused = () => document.activeElement?.textContent;
const texts = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' '));
const press = (keys: string) => userEvent.keyboard(keys);

describe('the sheet', () => {
  it('is one stop of Tab, which begins at the first cell to type into and leads on', async () => {
    open();
    await userEvent.tab();
    await userEvent.tab(); // the frame that scrolls
    await userEvent.tab();
    expect(focused()).toBe('84');
    await press('{ArrowDown}');
    await userEvent.tab();
    expect(focused()).toBe('sau');
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('79');
  });

  it('is walked through by arrows, Home, End, and to the corners with Ctrl', async () => {
    open();
    await userEvent.click(screen.getByText('79'));
    const walk: (string | null | undefined)[] = [];
    for (const key of ['{ArrowUp}', '{ArrowUp}', '{ArrowLeft}', '{End}', '{Home}', '{PageDown}']) {
      await press(key);
      walk.push(focused());
    }
    expect(walk).toEqual(['84', '84', '80', '81', '80', '70']);
    await press('{Control>}{End}{Home}{/Control}');
    expect(focused()).toBe('80');
  });

  it('takes what is typed: Enter goes down, Tab to the right, Escape takes it back', async () => {
    open();
    await userEvent.click(screen.getByText('84'));
    await press('85,5{Enter}');
    expect(focused()).toBe('79');
    await press('8{Escape}');
    expect(focused()).toBe('79');
    await press('80{Tab}76{Enter}');
    expect(texts()).toEqual(['80 85,5 81', '75 80 76', '70 75 ']);
  });

  it('opens a cell as it is with F2 and Enter, and not one that is only to be read', async () => {
    open();
    await userEvent.click(screen.getByText('84'));
    await press('{F2}{Backspace}6{ArrowLeft}{Enter}');
    expect(texts()[0]).toBe('80 86 81');
    await userEvent.click(screen.getByText('70'));
    await press('{Enter}9{F2}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(texts()[2]).toBe('70 75 ');
  });

  it('keeps what was typed when one clicks elsewhere', async () => {
    open();
    await userEvent.dblClick(screen.getByText('84'));
    await userEvent.clear(screen.getByRole('textbox', { name: 'Giá trị, %' }));
    await userEvent.type(screen.getByRole('textbox'), '90');
    await userEvent.click(screen.getByText('75', { selector: '[data-column="1"] *' }));
    expect(texts()[0]).toBe('80 90 81');
    expect(focused()).toBe('75');
  });

  it('selects with Shift, clears with Delete, copies and pastes ranges', async () => {
    const said = open();
    await userEvent.click(screen.getByText('84'));
    await press('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(screen.getAllByRole('gridcell', { selected: true }).map((cell) => cell.textContent)).toEqual([
      '84',
      '81',
      '79',
      '',
    ]);
    const copied = new Map<string, string>();
    const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
    fireEvent.copy(document.activeElement ?? document.body, { clipboardData });
    expect(copied.get('text/plain')).toBe('84\t81\r\n79\t');
    await userEvent.paste('1\t2\n3\t4');
    expect(said).toEqual(['paste "1\\t2\\n3\\t4" 0,1-1,2']);
    await press('{Delete}');
    expect(texts()).toEqual(['80  ', '75  ', '70 75 ']);
  });

  it('takes a block pasted into an open cell into the sheet, a single value into the line', async () => {
    const said = open();
    await userEvent.dblClick(screen.getByText('84'));
    await userEvent.paste('5');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('845');
    await userEvent.paste('77\n78');
    expect(said).toEqual(['paste "77\\n78" 0,1-0,1']);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('undoes and redoes by keys', async () => {
    const said = open();
    await userEvent.click(screen.getByText('84'));
    await press('{Control>}z{Shift>}Z{/Shift}y{/Control}');
    expect(said).toEqual(['undo', 'redo', 'redo']);
  });
});
