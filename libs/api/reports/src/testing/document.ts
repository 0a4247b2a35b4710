import { type Language, type Month, monthOf } from '@cashlight/domain';
import type { OfficialForm, Paragraph, ReportDocument, Section } from '../document/document.js';
import { trendChart, unitChart } from './document-charts.js';
import { keyFigureTable, planTable, providerTable, unitTable } from './document-tables.js';
import { type Size, unitFigures } from './document-figures.js';

/** How large the sample is, and in which state its month stands. */
export interface SampleDocument extends Partial<Size> {
  readonly language?: Language;
  readonly provisional?: boolean;
  readonly sample?: boolean;
}

const MONTH: Month = monthOf(2022, 12);

/**
 * A whole report of December 2022 for tests of the formats: every section, every kind of cell, names that look like formulas or markup, names
 * that are too long, units without data or without a plan. Its figures agree with each other: ratios, gaps, ranks and sums are what its
 * formulas give.
 */
export function sampleDocument({
  units = 60,
  providers = 40,
  targets = true,
  language = 'vi',
  provisional = false,
  sample = false,
}: SampleDocument = {}): ReportDocument {
  const figures = unitFigures({ units, targets });
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  return {
    language,
    month: MONTH,
    unitCode: 'PA29',
    provisional,
    sample,
    form: officialForm(say, provisional, sample),
    dated: provisional ? null : '2023-01-04',
    sections: [
      finding(say),
      section('keyFigures', say('Số liệu chính', 'Key figures'), [keyFigureTable(say)]),
      section('trend', say('Diễn biến 13 tháng', 'Trend of 13 months'), [trendChart(say, targets)]),
      section('units', say('Kết quả theo đơn vị', 'Result by unit'), [
        unitChart(say, figures),
        unitTable(say, figures),
      ]),
      section('providers', say('Theo đối tác', 'By provider'), [providerTable(say, providers)]),
      section('plan', say('Kế hoạch tháng sau', 'Plan for next month'), [planTable(say, figures)]),
      section('notes', say('Đánh giá, kiến nghị', 'Notes'), notes(say)),
      definitions(say),
    ],
  };
}

/** The text in the language of the document. */
export type Say = (vi: string, en: string) => string;

function officialForm(say: Say, provisional: boolean, sample: boolean): OfficialForm {
  const day = provisional ? say('      ', '      ') : '04';
  return {
    parentBody: say('TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC', 'NORTHERN POWER CORPORATION'),
    issuingBody: say('CÔNG TY ĐIỆN LỰC LAI CHÂU', 'LAI CHAU POWER COMPANY'),
    nation: say('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM'),
    motto: say('Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness'),
    number: say('Số:          /BC-PCLC', 'No.:          /BC-PCLC'),
    placeAndDate: say(`Lai Châu, ngày ${day} tháng 01 năm 2023`, `Lai Chau, ${day} January 2023`),
    kind: say('BÁO CÁO', 'REPORT'),
    subject: say(
      'Kết quả thanh toán tiền điện không dùng tiền mặt tháng 12/2022',
      'Payment of electricity bills without cash in 12/2022',
    ),
    marks: [
      ...(provisional ? [say('SỐ LIỆU TẠM TÍNH', 'PROVISIONAL FIGURES')] : []),
      ...(sample
        ? [
            say(
              'DỮ LIỆU MẪU: khách hàng và số tiền không có thật',
              'SAMPLE DATA: customers and amounts are not real',
            ),
          ]
        : []),
    ],
    recipientsTitle: say('Nơi nhận:', 'To:'),
    recipients: [
      say('- Tổng công ty Điện lực miền Bắc (để b/c);', '- Northern Power Corporation;'),
      say('- Ban Giám đốc (để b/c);', '- Board of directors;'),
      say('- Các Điện lực trực thuộc;', '- Power units;'),
      say('- Lưu: VT, KD.', '- Archive.'),
    ],
    signatoryTitle: [say('KT. GIÁM ĐỐC', 'FOR THE DIRECTOR'), say('PHÓ GIÁM ĐỐC', 'DEPUTY DIRECTOR')],
    signatoryName: 'Nguyễn Thị Ỷ Lan',
  };
}

function finding(say: Say): Section {
  return section('finding', say('Kết quả', 'Finding'), [
    paragraph(
      say(
        'Tháng 12/2022: 72,69% khách hàng thanh toán không dùng tiền mặt (79.959/110.000 khách hàng), vượt kế hoạch 3,81 điểm %.',
        'In 12/2022 72.69% of customers paid without cash (79,959 of 110,000), 3.81 points above the plan.',
      ),
    ),
    paragraph(
      say(
        'Hai đơn vị chưa đạt kế hoạch: Điện lực Nậm Nhùn (−0,90 điểm %), Điện lực Tân Uyên (−0,60 điểm %). Những chữ dễ sai dấu: ỹ ẵ ệ đ ơ ư Ỷ Ẵ Ộ Đ Ơ Ư.',
        'Two units missed the plan: Nậm Nhùn (−0.90 points), Tân Uyên (−0.60 points). Letters that are easily lost: ỹ ẵ ệ đ ơ ư.',
      ),
    ),
  ]);
}

function notes(say: Say): Paragraph[] {
  return [
    paragraph(
      say(
        'Đã làm: đóng 3 quầy thu tiền mặt tại trung tâm xã; ký thêm hợp đồng thu hộ với đối tác "A & B" <chi nhánh Lai Châu>.',
        'Done: 3 cash counters closed; a contract with "A & B" <Lai Châu branch>.',
      ),
    ),
    paragraph(
      say(
        'Khó khăn: một số bản vùng cao chưa có sóng di động, khách hàng chưa có tài khoản ngân hàng; việc vận động phải đi từng hộ, mất nhiều thời gian và phụ thuộc vào thời tiết cũng như mùa vụ.',
        'Difficulties: some villages have no mobile signal, and customers have no bank account.',
      ),
    ),
    paragraph(
      say('=Đề nghị: mở thêm điểm thu của ngân hàng tại chợ phiên.', '=Proposal: bank points at the market.'),
    ),
  ];
}

function definitions(say: Say): Section {
  return section('definitions', say('Cách tính', 'Definitions'), [
    paragraph(
      say(
        'Tỷ lệ: phần không dùng tiền mặt chia cho tổng số. Nhiều đơn vị: cộng tử số và mẫu số rồi mới chia, không lấy trung bình các tỷ lệ.',
        'Ratio: what is paid without cash over all. Over several units numerators and denominators are summed, then divided.',
      ),
    ),
  ]);
}

function section(id: Section['id'], heading: string, blocks: Section['blocks']): Section {
  return { id, heading, blocks };
}

function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text };
}
