import { beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SavedViewsMenu } from './SavedViewsMenu';

interface Kept {
  readonly id: number;
  readonly name: string;
  readonly address: string;
}

/** A server that keeps views. */
function server(...first: readonly Kept[]) {
  let views = [...first];
  return {
    SavedViews: () => ({ savedViews: views }),
    KeepView: ({ name, address }: Kept) => {
      const view = { id: views.length + 10, name, address };
      views.push(view);
      return { keepView: view };
    },
    RenameView: ({ id, name }: Kept) => {
      views = views.map((view) => (view.id === id ? { ...view, name } : view));
      return { renameView: { id, name } };
    },
    DeleteView: ({ id }: Kept) => {
      const deleted = views.find((view) => view.id === id);
      views = views.filter((view) => view.id !== id);
      return { deleteView: { name: deleted?.name, address: deleted?.address } };
    },
  };
}

const GAPS = { id: 1, name: 'Đơn vị tụt hạng', address: '/units?period=2022-12&sort=gap' };
const WALLETS = { id: 2, name: 'Ví điện tử', address: '/channels/E_WALLET' };

beforeEach(() => {
  document.title = 'So sánh đơn vị · Cashlight';
});

const open = async (answers: Record<string, unknown>, address = '/units?period=2022-12') => {
  const view = await renderView(<SavedViewsMenu />, { address, answers });
  await userEvent.click(screen.getByRole('button', { name: 'Góc nhìn đã lưu' }));
  await screen.findByRole('heading', { name: 'Góc nhìn đã lưu' });
  return view;
};
const links = () =>
  screen.queryAllByRole('listitem').map((item) => within(item).getByRole('link').textContent);
const nameField = () => screen.getByLabelText<HTMLInputElement>('Tên góc nhìn');
const choose = async (view: Kept, action: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `Thao tác với ${view.name}` }));
  await userEvent.click(screen.getByRole('menuitem', { name: action }));
};

describe('saved views', () => {
  it('ask for nothing before they are opened', async () => {
    const { sent } = await renderView(<SavedViewsMenu />, { answers: server() });
    expect(sent).toEqual([]);
  });

  it('keep the page under a name that its title and period propose, and say so', async () => {
    const { sent } = await open(server(), '/units?period=2022-12&measure=amount&lang=vi&present=1');
    expect(await screen.findByText('Chưa có góc nhìn nào')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lưu góc nhìn này' }));
    expect([nameField().value, document.activeElement]).toEqual([
      'So sánh đơn vị · Tháng 12/2022 · Số tiền',
      nameField(),
    ]);
    expect(screen.getByText('Mở lại vẫn ở kỳ này: Tháng 12/2022.')).toBeTruthy();
    await userEvent.keyboard('Tiền{Enter}');
    expect(await screen.findByText('Đã lưu “Tiền”.')).toBeTruthy();
    expect(sent.find(({ name }) => name === 'KeepView')?.variables).toEqual({
      name: 'Tiền',
      address: '/units?period=2022-12&measure=amount',
    });
    expect(await screen.findByText('Trang đang xem đã có trong danh sách.')).toBeTruthy();
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Tiền');
  });

  it('say that a page without a period always opens at the latest month', async () => {
    await open(server(), '/units');
    await userEvent.click(await screen.findByRole('button', { name: 'Lưu góc nhìn này' }));
    expect(nameField().value).toBe('So sánh đơn vị · tháng mới nhất');
    expect(screen.getByText('Mở lại luôn ở tháng mới nhất có số liệu.')).toBeTruthy();
  });

  it('are listed by name in Vietnamese order, open at a click in the language of the moment, and close the menu', async () => {
    const view = await open(server(WALLETS, GAPS, { id: 3, name: 'Dự phòng', address: '/' }));
    await waitFor(() => expect(links()).toEqual(['Dự phòng', 'Đơn vị tụt hạng', 'Ví điện tử']));
    await userEvent.click(screen.getByRole('link', { name: 'Ví điện tử' }));
    await waitFor(() => expect(view.address()).toBe('/channels/E_WALLET'));
    expect(screen.queryByRole('heading', { name: 'Góc nhìn đã lưu' })).toBeNull();
  });

  it('keep the reader’s language when they are opened', async () => {
    const view = await renderView(<SavedViewsMenu />, { address: '/?lang=en', answers: server(GAPS) });
    await userEvent.click(screen.getByRole('button', { name: 'Saved views' }));
    await userEvent.click(await screen.findByRole('link', { name: GAPS.name }));
    await waitFor(() => expect(view.address()).toBe('/units?period=2022-12&sort=gap&lang=en'));
  });

  it('are renamed in place; a refusal stands beside the name', async () => {
    const refusal = new ApiError('Bạn đã có góc nhìn tên "Ví".', 'CONFLICT', 200);
    const answers = server(GAPS);
    await open({
      ...answers,
      RenameView: (sent: Kept) => (sent.name === 'Ví' ? refusal : answers.RenameView(sent)),
    });
    await choose(GAPS, 'Đổi tên');
    await waitFor(() => expect(document.activeElement).toBe(nameField()));
    await userEvent.keyboard('Ví{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('Bạn đã có góc nhìn tên "Ví".');
    await userEvent.clear(nameField());
    await userEvent.keyboard('Tụt hạng{Enter}');
    expect(await screen.findByText('Đã đổi tên thành “Tụt hạng”.')).toBeTruthy();
    await waitFor(() => expect(links()).toEqual(['Tụt hạng']));
  });

  it('come back when deleting is undone', async () => {
    const { sent } = await open(server(GAPS));
    await choose(GAPS, 'Xóa');
    const undo = await screen.findByRole('button', { name: 'Hoàn tác' });
    await waitFor(() => expect(links()).toEqual([]));
    expect([screen.getByRole('status').textContent, document.activeElement]).toEqual([
      'Đã xóa “Đơn vị tụt hạng”.',
      undo,
    ]);
    await userEvent.click(undo);
    await waitFor(() => expect(links()).toEqual([GAPS.name]));
    expect(sent.find(({ name }) => name === 'KeepView')?.variables).toEqual({
      name: GAPS.name,
      address: GAPS.address,
    });
  });

  it('tell what is wrong when they cannot be had, and are asked for again', async () => {
    let failures = 0;
    await open({
      ...server(GAPS),
      SavedViews: () =>
        failures++ === 0
          ? new ApiError('Góc nhìn là của từng người.', 'FORBIDDEN', 200)
          : { savedViews: [GAPS] },
    });
    expect((await screen.findByRole('alert')).textContent).toBe('Góc nhìn là của từng người.');
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(links()).toEqual([GAPS.name]));
  });

  it('are closed by Escape, and the focus goes back to the button', async () => {
    await open(server(GAPS));
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Góc nhìn đã lưu' })),
    );
  });
});
