import { BulletBar, Sparkline } from '@cashlight/web-charts';
import { GapText, Tile } from '@cashlight/web-ui';
import { climb, level, longName, provisional, withGaps } from '../data';
import type { Family, Say } from '../specimen';
import styles from '../styleguide.module.css';

const GAPS = [0.0381, -0.009, 0, null];

export function figures(say: Say): Family {
  return {
    id: 'figures',
    title: say('Con số', 'Figures'),
    specimens: [
      { id: 'tiles', title: 'Tile', wide: true, content: <Tiles say={say} /> },
      {
        id: 'gaps',
        title: 'GapText',
        content: (
          <div className={styles['stack']}>
            {(['bare', 'points', 'words'] as const).map((form) => (
              <div key={form} className={styles['row']}>
                {GAPS.map((gap) => (
                  <GapText key={String(gap)} gap={gap} form={form} />
                ))}
              </div>
            ))}
          </div>
        ),
      },
      {
        id: 'bullets',
        title: 'BulletBar',
        content: (
          <div className={`${styles['stack']} ${styles['narrow']}`}>
            <BulletBar value={0.7269} target={0.6888} gap={0.0381} />
            <BulletBar value={0.61} target={0.619} gap={-0.009} />
            <BulletBar value={0.5} target={null} gap={null} />
            <BulletBar value={null} target={0.7} gap={null} />
            <BulletBar value={1} target={1} gap={0} />
            <BulletBar value={0} target={0} gap={0} />
          </div>
        ),
      },
      { id: 'sparklines', title: 'Sparkline', content: <Sparklines say={say} /> },
    ],
  };
}

function Tiles({ say }: { readonly say: Say }) {
  const customers = say('Theo khách hàng', 'By customers');
  const definition = say(
    'Khách hàng thanh toán không dùng tiền mặt trên tổng số khách hàng thanh toán.',
    'Customers who pay without cash among all customers who pay.',
  );
  return (
    <dl className={styles['tiles']}>
      <Tile
        lead
        label={customers}
        definition={definition}
        worked="79.959 / 110.000 = 72,69%"
        value="72,69%"
        comparison={<GapText gap={0.006} form="points" />}
      />
      <Tile
        label={say('So với kế hoạch', 'Against the plan')}
        value="+3,81"
        unit={say('điểm %', 'pp')}
        tone="ahead"
      />
      <Tile
        label={say('So với lộ trình', 'Against the path')}
        value="−0,90"
        unit={say('điểm %', 'pp')}
        tone="behind"
        to="/styleguide"
      />
      <Tile
        label={say('Chưa có số liệu', 'No data yet')}
        value="–"
        comparison={say('Chưa có kỳ trước để so sánh', 'No former period')}
      />
      <Tile
        label={longName(say, 7)}
        value="1.234.567.890"
        unit={say('khách hàng', 'customers')}
        comparison={longName(say, 8)}
      />
    </dl>
  );
}

function Sparklines({ say }: { readonly say: Say }) {
  const line = climb(0.5, 0.73, 1);
  return (
    <div className={styles['row']}>
      <Sparkline points={line} label={say('Đủ tháng', 'All months')} />
      <Sparkline points={provisional(line)} label={say('Tháng cuối tạm tính', 'Last month provisional')} />
      <Sparkline points={withGaps(line, 5, 6, 7, 12)} label={say('Thiếu tháng', 'Months missing')} />
      <Sparkline points={level(0.6)} label={say('Không đổi', 'Level')} />
      <Sparkline points={line.slice(-1)} label={say('Một tháng', 'One month')} />
      <Sparkline points={level(null)} label={say('Không có số liệu', 'No data')} />
    </div>
  );
}
