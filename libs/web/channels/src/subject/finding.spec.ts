import { describe, expect, it } from '@jest/globals';
import { createFormat, wordsOf, type Language } from '@cashlight/web-i18n';
import { questionOf } from '../question';
import { AUTO_PAGE, counts, VNPAY_PAGE } from '../testing/answers';
import { subjectFinding } from './finding';
import { subjectModel, type SubjectAnswer, type SubjectModel } from './model';
import { channelSubject, subjectVariables, type Subject } from './question';
import { dropsText, trendFinding } from './Trend';

const bounds = { firstMonth: '2021-12', lastMonth: '2022-12', openingMonth: '2022-12' };
const december = { kind: 'MONTH', from: '2022-12', to: '2022-12' } as const;
const asked = (unit?: string) => questionOf({ period: december, measure: 'CUSTOMERS', unit, bounds });

function modelOf(
  subject: Subject,
  answer: SubjectAnswer,
  language: Language = 'vi',
  unit?: string,
): SubjectModel {
  const model = subjectModel(subject, answer, asked(unit), createFormat(language), wordsOf(language));
  if (!model) throw new Error('The lists do not know it');
  return model;
}
const finding = (subject: Subject, answer: SubjectAnswer, language: Language = 'vi', unit?: string) =>
  subjectFinding(modelOf(subject, answer, language, unit), wordsOf(language), createFormat(language));

const auto = channelSubject('AUTO');
const vnpay: Subject = { kind: 'PROVIDER', code: 'VNPAY' };

describe('what the page of a channel finds', () => {
  it('is its share and how it changed, how much, and where', () => {
    expect(finding(auto, AUTO_PAGE)).toEqual([
      'Tháng 12/2022: Trích nợ tự động chiếm 36,00% khách hàng, tăng 6,00 điểm % so với tháng trước.',
      '3.600 khách hàng, tăng 20,00% so với cùng kỳ năm trước; đứng thứ 1/4 hình thức.',
      'Tỷ trọng cao nhất ở Điện lực Bắc (43,33%), thấp nhất ở Điện lực Nam (25,00%).',
    ]);
    expect(finding(auto, AUTO_PAGE, 'en')[0]).toBe(
      'December 2022: Standing order – 36.00% of customers, up 6.00 points on the month before.',
    );
  });

  it('holds a unit against the company', () => {
    const scoped = {
      ...AUTO_PAGE,
      ownCompany: [{ month: '2022-12', ...counts(3600) }],
      company: [{ month: '2022-12', ...counts(12_000) }],
      allByUnit: [{ unitCode: 'NORTH', ...counts(12_000) }],
    };
    const model = modelOf(auto, scoped, 'vi', 'NORTH');
    expect(finding(auto, scoped, 'vi', 'NORTH')).toContain('Cao hơn toàn công ty 6,00 điểm % (30,00%).');
    expect(trendFinding(model, wordsOf('vi'), createFormat('vi'))).toBe(
      'Trích nợ tự động trong 12/2022: Điện lực Bắc 36,00%, toàn công ty 30,00%.',
    );
  });

  it('of a group is that of its channels together', () => {
    const group = modelOf(channelSubject('bank'), AUTO_PAGE);
    expect(group.part.figures.level).toBe(4500n);
    expect(group.neighbours.map(({ code }) => code)).toEqual(['AUTO', 'COUNTER']);
    expect(group.rank).toBeNull();
  });
});

describe('what the page of a provider finds', () => {
  it('calls a drop a drop', () => {
    expect(finding(vnpay, VNPAY_PAGE)).toEqual([
      'Tháng 12/2022: VNPAY chiếm 5,45% khách hàng, giảm 4,55 điểm % so với tháng trước.',
      '600 khách hàng, giảm 40,00% so với cùng kỳ năm trước; đứng thứ 4/4 đối tác.',
      'Giảm đột ngột trong 12/2022: thấp hơn 40,00% so với trung vị ba tháng trước.',
      'Tỷ trọng cao nhất ở Điện lực Nam (10,00%), thấp nhất ở Điện lực Bắc (1,67%).',
    ]);
    const { months } = modelOf(vnpay, VNPAY_PAGE);
    expect(dropsText({ months }, wordsOf('en'), createFormat('en'))).toBe('Sudden drop: Dec 2022 (−40.00%).');
    expect(months[0]?.events).toEqual(['Gián đoạn kết nối']);
  });

  it('that has stopped says so, and is not given a share of nothing', () => {
    const without = VNPAY_PAGE.byProvider.filter(
      ({ month, providerCode }) => month !== '2022-12' || providerCode !== 'VNPAY',
    );
    expect(finding(vnpay, { ...VNPAY_PAGE, byProvider: without }, 'en')).toEqual([
      'December 2022: VNPAY – no payments.',
      'No payments in Dec 2022, though there were some in the three months before: it stopped collecting, or its data are not loaded.',
    ]);
  });

  it('compares nothing where there is but one month', () => {
    const one = VNPAY_PAGE.byProvider.filter(({ month }) => month === '2022-12');
    expect(finding(vnpay, { ...VNPAY_PAGE, byProvider: one }).slice(0, 2)).toEqual([
      'Tháng 12/2022: VNPAY chiếm 5,45% khách hàng.',
      '600 khách hàng; đứng thứ 4/4 đối tác.',
    ]);
  });

  it('is nothing where the lists do not know it', () => {
    const nobody: Subject = { kind: 'PROVIDER', code: 'NOBODY' };
    expect(subjectModel(nobody, VNPAY_PAGE, asked(), createFormat('vi'), wordsOf('vi'))).toBeNull();
  });
});

describe('the request', () => {
  it('filters the subject alone: its share is of everything in the same months and units', () => {
    const sent = subjectVariables(vnpay, asked('NORTH'), 'AS_WAS');
    expect(sent.data).toEqual({
      from: '2021-12',
      to: '2022-12',
      unitCodes: ['NORTH'],
      organisation: 'AS_WAS',
    });
    expect(sent.own).toMatchObject({ unitCodes: ['NORTH'], providerCodes: ['VNPAY'] });
    expect(sent.ownAsked).toEqual({
      from: '2022-12',
      to: '2022-12',
      organisation: 'AS_WAS',
      providerCodes: ['VNPAY'],
    });
    expect(sent.scoped).toBe(true);
    expect(subjectVariables(channelSubject('cash'), asked(), 'TODAY').own).toMatchObject({
      channelGroups: ['CASH'],
      organisation: 'TODAY',
    });
  });
});
