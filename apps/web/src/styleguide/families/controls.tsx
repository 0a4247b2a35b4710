import {
  Button,
  Definition,
  Dialog,
  Field,
  IconButton,
  Menu,
  MenuItem,
  MenuText,
  PeriodPicker,
  Popover,
  Segmented,
  Select,
  SelectField,
  type Period,
} from '@cashlight/web-ui';
import { useState } from 'react';
import type { Family, Say } from '../specimen';
import styles from '../styleguide.module.css';

export function controls(say: Say): Family {
  return {
    id: 'controls',
    title: say('Nút và ô chọn', 'Controls'),
    specimens: [
      { id: 'buttons', title: 'Button', content: <Buttons say={say} /> },
      {
        id: 'icon-buttons',
        title: 'IconButton',
        content: (
          <div className={styles['row']}>
            <IconButton icon="download" label={say('Tải về', 'Download')} />
            <IconButton icon="chevronLeft" label={say('Kỳ trước', 'Earlier')} disabled />
          </div>
        ),
      },
      { id: 'choices', title: 'Segmented, Select', content: <Choices say={say} /> },
      { id: 'period', title: 'PeriodPicker', content: <Periods /> },
      { id: 'fields', title: 'Field, SelectField', content: <Fields say={say} /> },
      { id: 'floating', title: 'Popover, Menu, Definition, Dialog', content: <Floating say={say} /> },
    ],
  };
}

function Buttons({ say }: { readonly say: Say }) {
  return (
    <div className={styles['stack']}>
      {[false, true].map((disabled) => (
        <div key={String(disabled)} className={styles['row']}>
          <Button kind="primary" disabled={disabled}>
            {say('Lưu chỉ tiêu', 'Save targets')}
          </Button>
          <Button disabled={disabled}>{say('Hủy', 'Cancel')}</Button>
          <Button kind="quiet" icon="copy" disabled={disabled}>
            {say('Sao chép', 'Copy')}
          </Button>
        </div>
      ))}
      <p>
        {say('Phím Tab: viền tiêu điểm. Rê chuột: nền đậm hơn.', 'Tab: focus ring. Hover: darker ground.')}
      </p>
    </div>
  );
}

type Measure = 'customers' | 'payments' | 'amount';

function Choices({ say }: { readonly say: Say }) {
  const [measure, setMeasure] = useState<Measure>('customers');
  const options = [
    { value: 'customers' as const, label: say('Khách hàng', 'Customers') },
    { value: 'payments' as const, label: say('Lượt', 'Payments') },
    { value: 'amount' as const, label: say('Số tiền', 'Amount') },
  ];
  const label = say('Thước đo', 'Measure');
  return (
    <div className={styles['row']}>
      <Segmented label={label} value={measure} options={options} onChange={setMeasure} />
      <Select label={label} value={measure} options={options} onChange={setMeasure} />
    </div>
  );
}

const BOUNDS = { firstMonth: '2021-01', lastMonth: '2022-12', openingMonth: '2022-12' };

function Periods() {
  const [period, setPeriod] = useState<Period>({ kind: 'MONTH', from: '2022-12', to: '2022-12' });
  return <PeriodPicker period={period} bounds={BOUNDS} onChange={setPeriod} />;
}

function Fields({ say }: { readonly say: Say }) {
  const reason = say('Lý do', 'Reason');
  return (
    <div className={`${styles['stack']} ${styles['narrow']}`}>
      <Field label={say('Tên đơn vị', 'Name of the unit')} defaultValue={say('Nậm Nhùn', 'Nam Nhun')} />
      <Field label={reason} hint={say('Ghi vào lịch sử thay đổi.', 'Goes into the history of changes.')} />
      <Field
        label={say('Chỉ tiêu', 'Target')}
        defaultValue="172"
        error={say('Từ 0 đến 100.', 'From 0 to 100.')}
      />
      <Field label={say('Mã đơn vị', 'Code of the unit')} defaultValue="PA2908" readOnly />
      <Field label={say('Đã khóa', 'Locked')} defaultValue="77,36" disabled />
      <SelectField
        label={say('Vai trò', 'Role')}
        options={[{ value: 'leader', label: say('Lãnh đạo', 'Leader') }]}
      />
    </div>
  );
}

function Floating({ say }: { readonly say: Say }) {
  const [open, setOpen] = useState(false);
  const title = say('Chốt số liệu tháng 12/2022?', 'Close December 2022?');
  return (
    <div className={styles['row']}>
      <Popover label={say('Chi tiết', 'Details')} trigger={<Button>{say('Chi tiết', 'Details')}</Button>}>
        {say('Một bảng nhỏ mở tại nút của nó.', 'A panel that opens at its button.')}
      </Popover>
      <Menu trigger={<Button icon="more">{say('Việc khác', 'More')}</Button>}>
        <MenuText hint={say('Lãnh đạo', 'Leader')}>{say('Tài khoản mẫu', 'Sample account')}</MenuText>
        <MenuItem hint={say('Để xem lại sau', 'To look at later')}>
          {say('Lưu góc nhìn', 'Save the view')}
        </MenuItem>
        <MenuItem>{say('Đăng xuất', 'Sign out')}</MenuItem>
      </Menu>
      <Definition term={say('Tỷ lệ', 'Ratio')} worked="79.959 / 110.000 = 72,69%">
        {say(
          'Khách hàng thanh toán không dùng tiền mặt trên tổng số khách hàng thanh toán.',
          'Customers who pay without cash among all customers who pay.',
        )}
      </Definition>
      <Button onClick={() => setOpen(true)}>{say('Chốt…', 'Close…')}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        description={say('Sau đó tháng này không nhận thêm tệp.', 'The month then takes no more files.')}
        actions={
          <Button kind="primary" onClick={() => setOpen(false)}>
            {say('Chốt', 'Close')}
          </Button>
        }
      />
    </div>
  );
}
