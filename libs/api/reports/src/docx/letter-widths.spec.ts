import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { registerFaces } from '../pdf/faces.js';
import { letterWidth } from './letter-widths.js';

/** Tinos has the measures of Times New Roman. */
const pdf = new PDFDocument({ autoFirstPage: false, font: '' });
registerFaces(pdf);

const TEXTS = [
  ...['72,69%', '100,00%', '+3,81', '−0,90', '42.980', '100.987.580.600', '–', '12/2022'],
  ...['chưa giao', 'Tỷ lệ', 'Khách hàng cần chuyển (chỉ tiêu 12/2023)', 'So tháng trước (điểm %)'],
  ...['Điện lực Nậm Nhùn & <b>Pa Tần</b>', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ỹ ẵ ệ đ ơ ư Ỷ Ẵ Ộ Đ Ơ Ư'],
  ...['=HYPERLINK("x")', "@SUM(A1) 'tab'", 'not planned…', 'VISA, MoMo, AGRIBANK'],
];

describe('the estimated width of a text in Word', () => {
  it.each([
    ['regular', false],
    ['bold', true],
  ] as const)('has room for what is written, and little more: %s', (face, bold) => {
    for (const text of TEXTS) {
      const written = pdf.font(face).fontSize(1).widthOfString(text);
      const slack = letterWidth(text, bold) / written;
      expect([text, slack >= 1 && slack < 1.15]).toEqual([text, true]);
    }
  });
});
