import type { Caller } from '@cashlight/api-access';
import { Problem } from '@cashlight/api-platform';
import { Injectable } from '@nestjs/common';
import { readAddress } from './address.js';
import { ViewsRepository } from './views.repository.js';
import type { SavedView } from './views.types.js';

/** So many views one person may keep. */
const MOST_VIEWS = 50;
const NAME_LENGTH = 80;

/** The pages that people keep for themselves; nobody sees another's. */
@Injectable()
export class ViewsService {
  constructor(private readonly repository: ViewsRepository) {}

  /** In the order in which they were kept. @throws Problem FORBIDDEN for whoever is no person */
  list(by: Caller): Promise<SavedView[]> {
    return this.repository.list(personOf(by));
  }

  /** @throws Problem BAD_USER_INPUT for a wrong name or address, CONFLICT for a name in use or one view too many */
  keep(given: Omit<SavedView, 'id'>, by: Caller): Promise<SavedView> {
    const login = personOf(by);
    const name = readName(given.name);
    const address = readAddress(given.address);
    if (address === undefined) throw noPage();
    return this.repository.withViews(login, async (transaction, views) => {
      refuseTaken(name, views);
      if (views.length >= MOST_VIEWS) throw tooMany();
      return (await this.repository.add(transaction, login, { name, address })) ?? gone();
    });
  }

  /** @throws Problem BAD_USER_INPUT for a wrong name, CONFLICT for one in use, NOT_FOUND when it is not one's own */
  rename(id: number, newName: string, by: Caller): Promise<SavedView> {
    const name = readName(newName);
    return this.repository.withViews(personOf(by), async (transaction, views) => {
      refuseForeign(id, views);
      refuseTaken(
        name,
        views.filter((view) => view.id !== id),
      );
      return (await this.repository.rename(transaction, id, name)) ?? gone();
    });
  }

  /** @returns what it was, to be kept again; @throws Problem NOT_FOUND when it is not one's own */
  remove(id: number, by: Caller): Promise<SavedView> {
    return this.repository.withViews(personOf(by), async (transaction, views) => {
      refuseForeign(id, views);
      return (await this.repository.remove(transaction, id)) ?? gone();
    });
  }
}

function personOf({ login }: Caller): string {
  if (login !== undefined) return login;
  throw new Problem('FORBIDDEN', {
    vi: 'Góc nhìn là của từng người; mã truy cập (token) không có góc nhìn. Hãy đăng nhập bằng tài khoản.',
    en: 'Views belong to people; a token has none. Sign in as a person.',
  });
}

function readName(given: string): string {
  const name = given.trim().normalize('NFC');
  const length = Array.from(name).length;
  if (length >= 1 && length <= NAME_LENGTH && !/\p{Cc}/u.test(name)) return name;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Tên góc nhìn dài từ 1 đến ${String(NAME_LENGTH)} ký tự, trên một dòng.`,
    en: `The name of a view has 1 to ${String(NAME_LENGTH)} characters on one line.`,
  });
}

function refuseTaken(name: string, views: readonly SavedView[]): void {
  if (!views.some((view) => view.name === name)) return;
  throw new Problem('CONFLICT', {
    vi: `Bạn đã có góc nhìn tên "${name}". Hãy chọn tên khác.`,
    en: `You have a view named "${name}" already. Choose another name.`,
  });
}

function refuseForeign(id: number, views: readonly SavedView[]): void {
  if (!views.some((view) => view.id === id)) gone();
}

function gone(): never {
  throw new Problem('NOT_FOUND', {
    vi: 'Không còn góc nhìn này; có lẽ bạn đã xóa nó ở nơi khác.',
    en: 'This view is no longer there; perhaps you deleted it elsewhere.',
  });
}

const noPage = () =>
  new Problem('BAD_USER_INPUT', {
    vi: 'Chỉ lưu được trang của Cashlight: một địa chỉ bắt đầu bằng /, tối đa 1.000 ký tự, như /units?period=2022-12.',
    en: 'Only a page of Cashlight can be kept: an address of up to 1,000 characters that begins with /, as /units?period=2022-12.',
  });

const tooMany = () =>
  new Problem('CONFLICT', {
    vi: `Bạn đã lưu ${String(MOST_VIEWS)} góc nhìn, là mức nhiều nhất. Hãy xóa bớt rồi lưu lại.`,
    en: `You have kept ${String(MOST_VIEWS)} views, which is the most. Delete some first.`,
  });
