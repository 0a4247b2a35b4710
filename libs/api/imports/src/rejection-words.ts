import type { Words } from '@cashlight/api-platform';
import type { RejectionCode } from './rejection.js';

/** What is wrong with a row and how to mend it, for the person who sent the file. The value itself stands beside it. */
export function rejectionWords(code: RejectionCode, column: string, value: string): Words {
  switch (code) {
    case 'MISSING':
      return {
        vi: `Cột ${column} bị trống. Hãy điền giá trị.`,
        en: `The column ${column} is empty. Fill it in.`,
      };
    case 'BAD_DATE':
      return badDate(column);
    case 'FUTURE_DATE':
      return futureDate(column);
    case 'BAD_NUMBER':
      return badNumber(column);
    case 'OUT_OF_RANGE':
      return outOfRange(column);
    case 'UNKNOWN_UNIT':
      return unknown(column, { vi: 'đơn vị', en: 'unit' }, 'units');
    case 'UNKNOWN_CHANNEL':
      return unknown(column, { vi: 'hình thức thanh toán', en: 'channel' }, 'channels');
    case 'UNKNOWN_PROVIDER':
      return unknown(column, { vi: 'đối tác', en: 'provider' }, 'providers');
    case 'TOO_LONG':
      return tooLong(column);
    case 'BAD_TEXT':
      return badText(column);
    case 'WRONG_COLUMNS':
      return column === '' ? wrongCount(value) : textAfterQuote(column);
    case 'CONFLICT':
      return conflict(column);
    case 'MONTH_CLOSED':
      return SETTLED.includes(column) ? SETTLED_BY_CLOSING : OF_THE_PLACE[code];
    case 'NOT_A_LEAF_UNIT':
    case 'SUMMARY_EXISTS':
    case 'RECORDS_EXIST':
      return OF_THE_PLACE[code];
  }
}

/** Columns of reference data on which the figures of closed months depend. */
const SETTLED: readonly string[] = ['cashless', 'group', 'parent_code'];
const SETTLED_BY_CLOSING: Words = {
  vi: 'Số liệu của tháng đã chốt phụ thuộc vào ô này nên không đổi được. Hãy đề nghị mở lại các tháng đó trước.',
  en: 'Figures of closed months depend on this cell, so it cannot change. Have those months reopened first.',
};

/** What is wrong with the unit or the month that a row is about. */
const OF_THE_PLACE: Readonly<
  Record<'NOT_A_LEAF_UNIT' | 'MONTH_CLOSED' | 'SUMMARY_EXISTS' | 'RECORDS_EXIST', Words>
> = {
  NOT_A_LEAF_UNIT: {
    vi: 'Đơn vị này có đơn vị cấp dưới nên không nhận số liệu trực tiếp. Hãy ghi mã đơn vị cấp dưới cùng.',
    en: 'This unit has units below it and takes no figures of its own. Name the lowest unit instead.',
  },
  MONTH_CLOSED: {
    vi: 'Tháng này đã chốt số liệu. Hãy đề nghị mở lại tháng trước khi nhập.',
    en: 'This month is closed. Have it reopened before importing.',
  },
  SUMMARY_EXISTS: {
    vi: 'Đơn vị đã có số tổng hợp cho tháng này; chi tiết và tổng hợp không được cộng chung. Hãy chỉ nhập một trong hai.',
    en: 'The unit has summaries for this month; records and summaries never add up. Leave out the one or the other.',
  },
  RECORDS_EXIST: {
    vi: 'Đơn vị đã có dữ liệu chi tiết cho tháng này; số tổng hợp không được cộng chung. Hãy bỏ dòng này.',
    en: 'The unit has payment records for this month; summaries never add to them. Leave this row out.',
  },
};

function futureDate(column: string): Words {
  return {
    vi: `${column} ở tương lai. Hãy kiểm tra lại ngày, tháng, năm (ngày đứng trước tháng khi viết dd/MM/yyyy).`,
    en: `${column} lies in the future. Check day, month and year (the day comes first in dd/MM/yyyy).`,
  };
}

function outOfRange(column: string): Words {
  const { vi, en } = RANGES[column] ?? {
    vi: 'xem tài liệu về tệp nhập',
    en: 'see the guide to import files',
  };
  return {
    vi: `${column} nằm ngoài phạm vi cho phép: ${vi}.`,
    en: `${column} is not within what is allowed: ${en}.`,
  };
}

function tooLong(column: string): Words {
  const { vi, en } = LENGTHS[column] ?? {
    vi: 'mã tối đa 100 ký tự, tên tối đa 200',
    en: 'codes up to 100 characters, names up to 200',
  };
  return { vi: `${column} quá dài (${vi}). Hãy rút ngắn.`, en: `${column} is too long (${en}). Shorten it.` };
}

const LENGTHS: Readonly<Record<string, Words>> = {
  type: { vi: 'tối đa 40 ký tự', en: 'up to 40 characters' },
  note: { vi: 'tối đa 2.000 ký tự', en: 'up to 2,000 characters' },
};

function badText(column: string): Words {
  return {
    vi: `${column} chứa ký tự hỏng hoặc ký tự điều khiển. Hãy lưu tệp dưới dạng UTF-8 và xóa ký tự lạ.`,
    en: `${column} holds broken or control characters. Save the file as UTF-8 and remove them.`,
  };
}

function badDate(column: string): Words {
  if (column === 'month' || column === 'valid_from')
    return {
      vi: `${column} không phải là tháng. Hãy ghi như 2022-12.`,
      en: `${column} is no month. Write it as 2022-12.`,
    };
  if (column === 'date' || column === 'end_date')
    return {
      vi: `${column} không phải là ngày có thật. Hãy ghi đủ ngày, tháng, năm như 2022-12-31 hoặc 31/12/2022.`,
      en: `${column} is no date of the calendar. Write day, month and year as 2022-12-31 or 31/12/2022.`,
    };
  return {
    vi: `${column} không phải là ngày có thật. Hãy ghi như 2022-12-31, 2022-12-31T08:30:00 hoặc 31/12/2022 08:30.`,
    en: `${column} is no date of the calendar. Write it as 2022-12-31, 2022-12-31T08:30:00 or 31/12/2022 08:30.`,
  };
}

/** Columns of percentages, each with an example. */
const PERCENTAGES: Readonly<Record<string, string>> = { target_pct: '77.36', fee_pct: '0.55' };

function badNumber(column: string): Words {
  const percentage = PERCENTAGES[column];
  if (percentage !== undefined) {
    return {
      vi: `${column} không phải là số. Hãy ghi như ${percentage}: dấu chấm thập phân, tối đa 6 chữ số lẻ, không có dấu %.`,
      en: `${column} is no number. Write it as ${percentage}: a decimal point, at most six decimals, no percent sign.`,
    };
  }
  return {
    vi: `${column} không phải là số nguyên. Hãy chỉ ghi chữ số, không có dấu phân cách, như 1250000; hoặc chọn "Số viết theo" trong Cách đọc tệp.`,
    en: `${column} is no whole number. Write digits alone, without separators, as 1250000; or choose how numbers are written in the layout of the file.`,
  };
}

const RANGES: Readonly<Record<string, Words>> = {
  paid_at: { vi: 'từ năm 1976 đến nay', en: 'from 1976 until now' },
  amount_vnd: {
    vi: 'không âm, dưới 10^15 với một lượt thanh toán, dưới 10^18 với số tổng hợp',
    en: 'not negative, below 10^15 for a payment, below 10^18 for a summary',
  },
  level: { vi: 'COMPANY, UNIT hoặc COMMUNE', en: 'COMPANY, UNIT or COMMUNE' },
  group: { vi: 'BANK, INTERMEDIARY hoặc CASH', en: 'BANK, INTERMEDIARY or CASH' },
  cashless: { vi: 'true, false, 1 hoặc 0', en: 'true, false, 1 or 0' },
  measure: { vi: 'customers, payments hoặc amount', en: 'customers, payments or amount' },
  target_pct: { vi: 'từ 0 đến 100', en: 'from 0 to 100' },
  fee_vnd: { vi: 'không âm, dưới 10^9', en: 'not negative, below 10^9' },
  fee_pct: { vi: 'từ 0 đến 100', en: 'from 0 to 100' },
  year: { vi: 'từ 2000 đến 2100', en: 'from 2000 to 2100' },
  month: {
    vi: 'một tháng từ 1976 trở đi; với chỉ tiêu, từ 1 đến 12 trong năm của chỉ tiêu',
    en: 'a month from 1976 on; for a target, from 1 to 12 within its year',
  },
  customers: { vi: 'không âm, dưới 2^53', en: 'not negative, below 2^53' },
  payments: { vi: 'không âm, dưới 2^53', en: 'not negative, below 2^53' },
  successor_from: { vi: 'từ năm 1976 đến năm 2100', en: 'from 1976 to 2100' },
  valid_from: {
    vi: 'một tháng từ năm 1976 đến năm 2100, có hiệu lực từ ngày đầu tháng',
    en: 'a month from 1976 to 2100, valid from its first day',
  },
  date: { vi: 'từ năm 1976 đến năm 2100', en: 'from 1976 to 2100' },
  end_date: {
    vi: 'không trước ngày bắt đầu, đến năm 2100',
    en: 'not before the first day, until 2100',
  },
  type: {
    vi: 'một từ viết hoa như COUNTER_CLOSED (chữ, số, dấu gạch)',
    en: 'one word in capitals as COUNTER_CLOSED (letters, digits, dashes)',
  },
};

function unknown(column: string, thing: Words, kind: string): Words {
  return {
    vi: `Không có ${thing.vi} mang mã ở cột ${column}. Hãy sửa mã, hoặc nhập tệp ${kind} có mã này trước.`,
    en: `No ${thing.en} has the code in ${column}. Mend the code, or import a ${kind} file with it first.`,
  };
}

function wrongCount(count: string): Words {
  return {
    vi: `Dòng có ${count} giá trị, khác với số cột ở tiêu đề. Hãy đặt giá trị chứa dấu phân cách trong ngoặc kép.`,
    en: `The row has ${count} values, another number than the header has columns. Put a value that holds a separator in quotes.`,
  };
}

function textAfterQuote(column: string): Words {
  return {
    vi: `Cột ${column} có chữ sau dấu ngoặc kép đóng. Hãy viết đôi dấu ngoặc kép nằm trong giá trị.`,
    en: `The column ${column} has text after its closing quote. Double the quotes within a value.`,
  };
}

function conflict(column: string): Words {
  switch (column) {
    case 'record_id':
      return {
        vi: 'Mã bản ghi đã có với nội dung khác. Nếu đây là bản sửa, hãy nhập lại với lựa chọn thay thế (replace); nếu không, hãy dùng mã khác.',
        en: 'This record id is known with other content. If this corrects it, import with "replace"; if not, use another id.',
      };
    case 'parent_code':
    case 'successor_code':
    case 'split_from_code':
      return {
        vi: `${column} tạo thành vòng: một đơn vị không thể đứng trên, kế tục hoặc tách ra từ chính nó. Hãy sửa mã.`,
        en: `${column} closes a circle: no unit can be above, after or split from itself. Mend the code.`,
      };
    default:
      return {
        vi: 'Tháng, đơn vị, hình thức và đối tác này đã có số khác. Nếu đây là bản sửa, hãy nhập lại với lựa chọn thay thế (replace).',
        en: 'This month, unit, channel and provider have other figures. If this corrects them, import with "replace".',
      };
  }
}
