import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInView } from '../testing/renderInView';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Field } from './Field';
import { Menu, MenuItem } from './Menu';

function Example({ onSubmit }: { readonly onSubmit?: (form: HTMLFormElement) => void }) {
  const [open, setOpen] = useState<'first' | 'second'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button onClick={() => setOpen('first')}>Mở</Button>
      <Menu trigger={<Button>Thêm nữa</Button>}>
        <MenuItem onSelect={() => setOpen('first')}>Mở từ đây</MenuItem>
      </Menu>
      {open === 'first' && (
        <Dialog
          open
          onClose={close}
          title="Thứ nhất"
          description="Việc phải làm"
          {...(onSubmit ? { onSubmit } : {})}
          actions={
            <>
              <Button onClick={() => setOpen('second')}>Tiếp</Button>
              <Button type="submit">Lưu</Button>
            </>
          }
        >
          <Field label="Mã" name="code" defaultValue="A" readOnly />
          <Field label="Tên" name="name" />
        </Dialog>
      )}
      {open === 'second' && <Dialog open onClose={close} title="Thứ hai" />}
    </>
  );
}

const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const focused = () => document.activeElement?.textContent;

describe('a dialog', () => {
  it('is named and described, and starts at the first line that can be filled in', async () => {
    await renderInView(<Example />);
    await userEvent.click(screen.getByRole('button', { name: 'Mở' }));
    const dialog = screen.getByRole('dialog', { name: 'Thứ nhất', description: 'Việc phải làm' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText('Tên'));
  });

  it('keeps the focus inside, and gives it back to what opened it', async () => {
    await renderInView(<Example />);
    await userEvent.click(screen.getByRole('button', { name: 'Mở' }));
    const dialog = screen.getByRole('dialog');
    for (let i = 0; i < 8; i += 1) {
      await userEvent.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
    await userEvent.keyboard('{Escape}');
    await gone();
    await waitFor(() => expect(focused()).toBe('Mở'));
  });

  it('gives it back to the menu’s button when an entry of the menu opened it', async () => {
    await renderInView(<Example />);
    await userEvent.click(screen.getByRole('button', { name: 'Thêm nữa' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Mở từ đây' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Đóng' }));
    await gone();
    await waitFor(() => expect(focused()).toBe('Thêm nữa'));
  });

  it('gives it back past the dialog before it', async () => {
    await renderInView(<Example />);
    await userEvent.click(screen.getByRole('button', { name: 'Mở' }));
    await userEvent.click(screen.getByRole('button', { name: 'Tiếp' }));
    expect(await screen.findByRole('dialog', { name: 'Thứ hai' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await gone();
    await waitFor(() => expect(focused()).toBe('Mở'));
  });

  it('hands over what was typed, without leaving the page', async () => {
    const typed: unknown[] = [];
    await renderInView(<Example onSubmit={(form) => typed.push(new FormData(form).get('name'))} />);
    await userEvent.click(screen.getByRole('button', { name: 'Mở' }));
    await userEvent.type(screen.getByLabelText('Tên'), 'Sìn Hồ{Enter}');
    expect(typed).toEqual(['Sìn Hồ']);
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});
