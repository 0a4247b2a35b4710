import type { ReportSettings } from '../document/paper.js';
import { readLine, readLines } from '../writing/written-text.js';

const LINE = 200;
const LINES = 20;

/** The settings as they are kept. @throws Problem BAD_USER_INPUT for a text that is too long */
export function readSettings(given: ReportSettings): ReportSettings {
  return {
    parentBody: readLine(given.parentBody, {
      vi: 'Cơ quan chủ quản',
      en: 'The parent body',
      most: LINE,
    }),
    issuingBody: readLine(given.issuingBody, {
      vi: 'Cơ quan ban hành',
      en: 'The issuing body',
      most: LINE,
    }),
    place: readLine(given.place, { vi: 'Địa danh', en: 'The place', most: 100 }),
    numberSign: readLine(given.numberSign, { vi: 'Ký hiệu văn bản', en: 'The number sign', most: 50 }),
    recipients: readLines(given.recipients, {
      vi: 'Nơi nhận',
      en: 'The list of recipients',
      most: LINE,
      mostLines: LINES,
    }),
    signatoryTitle: readLines(given.signatoryTitle, {
      vi: 'Chức vụ người ký',
      en: "The signatory's title",
      most: LINE,
      mostLines: 4,
    }),
    signatoryName: readLine(given.signatoryName, {
      vi: 'Họ tên người ký',
      en: "The signatory's name",
      most: 100,
    }),
  };
}
