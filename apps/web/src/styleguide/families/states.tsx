import {
  Async,
  Button,
  Card,
  EmptyState,
  ErrorState,
  Loading,
  Notice,
  Scroller,
  Skeleton,
} from '@cashlight/web-ui';
import type { Family, Say } from '../specimen';
import styles from '../styleguide.module.css';

const idle = () => undefined;

export function states(say: Say): Family {
  const failure = Object.assign(new Error(say('Máy chủ đang bảo trì.', 'The server is being serviced.')), {
    id: '01JD3K8M2Q',
    isUnauthenticated: false,
  });
  const unreached = new Error(say('Không kết nối được với máy chủ.', 'The server cannot be reached.'));
  return {
    id: 'states',
    title: say('Khung và trạng thái', 'Layout and states'),
    specimens: [
      { id: 'card', title: 'Card', content: <Cards say={say} /> },
      {
        id: 'scroller',
        title: 'Scroller',
        content: (
          <Scroller label={say('Khung cuộn', 'Scrolled frame') + say.mark}>
            <div style={{ inlineSize: '80rem' }}>
              {say(
                'Rộng hơn trang, cuộn trong khung của mình. ',
                'Wider than the page, scrolls in its frame. ',
              ).repeat(6)}
            </div>
          </Scroller>
        ),
      },
      { id: 'notice', title: 'Notice', content: <Notices say={say} /> },
      {
        id: 'loading',
        title: say('Đang tải', 'Loading'),
        content: (
          <Loading>
            <div className={styles['stack']}>
              <Skeleton height={2.5} />
              <Skeleton height={10} />
            </div>
          </Loading>
        ),
      },
      {
        id: 'empty',
        title: say('Trống', 'Empty'),
        content: (
          <EmptyState
            title={say('Không có số liệu trong kỳ này', 'No data in this period')}
            action={<Button kind="primary">{say('Xem tháng 12/2022', 'Show December 2022')}</Button>}
          >
            <p>
              {say(
                'Số liệu hiện có từ 01/2021 đến 12/2022.',
                'There are data from January 2021 to December 2022.',
              )}
            </p>
          </EmptyState>
        ),
      },
      {
        id: 'error',
        title: say('Lỗi có mã', 'Error with an id'),
        content: <ErrorState error={failure} onRetry={idle} heading="h2" />,
      },
      {
        id: 'unreached',
        title: say('Mất kết nối', 'No connection'),
        content: <ErrorState error={unreached} onRetry={idle} heading="h2" />,
      },
      {
        id: 'stale',
        title: say('Số cũ trong khi chờ số mới', 'Former figures while new ones come'),
        content: (
          <Async state={{ data: '72,69%', error: null, isStale: true, retry: idle }} skeleton={null}>
            {(figure) => <p>{figure}</p>}
          </Async>
        ),
      },
    ],
  };
}

function Cards({ say }: { readonly say: Say }) {
  const text = say(
    'Một bằng chứng: một đường mảnh, không bóng.',
    'A piece of evidence: one hairline, no shadow.',
  );
  return (
    <div className={styles['stack']}>
      <Card
        title={say('Thẻ có đủ phần', 'A card with all its parts') + say.mark}
        description={say('Mô tả ngắn.', 'A short description.')}
        actions={<Button kind="quiet">{say('Sửa', 'Edit')}</Button>}
        footer={say('Chân thẻ', 'Foot of the card')}
      >
        <p>{text}</p>
      </Card>
      <Card>
        <p>{text}</p>
      </Card>
    </div>
  );
}

function Notices({ say }: { readonly say: Say }) {
  return (
    <div className={styles['stack']}>
      <Notice>{say('Tháng 12/2022 đã chốt.', 'December 2022 is closed.')}</Notice>
      <Notice tone="behind">
        {say('2/8 đơn vị chưa có số liệu tháng này.', '2 of 8 units have no data this month.')}
      </Notice>
    </div>
  );
}
