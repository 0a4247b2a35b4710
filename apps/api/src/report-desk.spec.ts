import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cashlight/api-testing';
import { loadReference, PAYMENTS } from './testing/reference.js';
import { type Answer, TestApp } from './testing/test-app.js';

const NOTHING = { number: '', done: '', difficulties: '', proposals: '', unitPlans: [] };
const SETTINGS = {
  parentBody: 'TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC',
  issuingBody: 'CÔNG TY ĐIỆN LỰC LAI CHÂU',
  place: 'Lai Châu',
  numberSign: 'BC-PCLC',
  recipients: ['Ban giám đốc', '', 'Lưu: VT'],
  signatoryTitle: ['GIÁM ĐỐC'],
  signatoryName: 'Nguyễn Văn A',
};

const SAVE_SETTINGS = `mutation ($unitCode: String, $version: Int!, $input: ReportSettingsInput!) {
  saveReportSettings(unitCode: $unitCode, version: $version, input: $input) { recipients signatoryName version mailReady }
}`;
const SAVE_NOTES = `mutation ($month: YearMonth!, $unitCode: String, $version: Int!, $input: ReportNotesInput!) {
  saveReportNotes(month: $month, unitCode: $unitCode, version: $version, input: $input) {
    month unitCode number done difficulties unitPlans { unitCode text } version
  }
}`;
const SCHEDULE = {
  trigger: 'MONTHLY',
  dayOfMonth: 5,
  formats: ['pdf', 'xlsx'],
  language: 'vi',
  recipients: ['a@pclaichau.example'],
  active: true,
};
const SAVE_SCHEDULE = `mutation ($id: Int, $input: ReportScheduleInput!) {
  saveReportSchedule(id: $id, input: $input) { id trigger dayOfMonth unitCode formats recipients unitRecipients { unitCode } nextRun active }
}`;

describe('the desk of the reports', () => {
  let test: TestApp;
  let as: Record<'ANALYST' | 'ADMIN' | 'LEADER' | 'MANAGER', { authorization: string }>;
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    await loadReference(test);
    as = {
      ANALYST: await test.tokenOf('ANALYST'),
      ADMIN: await test.tokenOf('ADMIN'),
      LEADER: await test.tokenOf('LEADER'),
      // Of the unit PA2908, which stands beside the company.
      MANAGER: await test.tokenOf('MANAGER'),
    };
    await test.database.query(
      "INSERT INTO unit (code, name, level, parent_id) SELECT 'X1', 'Xã', 'COMMUNE', id FROM unit WHERE code = 'PA2908'",
    );
  });
  afterAll(() => test.stop());

  const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
  const dataOf = ({ data, errors }: Answer) => {
    expect(errors).toBeUndefined();
    return data ?? {};
  };
  const saveSettings = (version: number, input: object, who = as.ANALYST) =>
    test.graphql(SAVE_SETTINGS, who, { version, input });
  const settingsOf = async (unitCode: string | null) => {
    const question = `query ($unitCode: String) { reportSettings(unitCode: $unitCode) {
      unitCode isOwn parentBody issuingBody place numberSign recipients signatoryTitle signatoryName version } }`;
    return dataOf(await test.graphql(question, as.LEADER, { unitCode }))['reportSettings'];
  };
  const saveNotes = (
    unitCode: string | null,
    version: number,
    input: object,
    who = as.ANALYST,
    month = '2022-12',
  ) => test.graphql(SAVE_NOTES, who, { month, unitCode, version, input: { ...NOTHING, ...input } });
  const saveSchedule = (input: object, id: number | null = null) =>
    test.graphql(SAVE_SCHEDULE, as.ANALYST, { id, input: { ...SCHEDULE, ...input } });

  it('settings are nobody’s until somebody saves, and then only from what stands', async () => {
    const question = '{ reportSettings { issuingBody recipients version changedBy mailReady } }';
    expect(dataOf(await test.graphql(question, as.LEADER))['reportSettings']).toEqual({
      issuingBody: '',
      recipients: [],
      version: 0,
      changedBy: null,
      mailReady: false,
    });
    expect(dataOf(await saveSettings(0, SETTINGS))['saveReportSettings']).toEqual({
      recipients: ['Ban giám đốc', 'Lưu: VT'],
      signatoryName: 'Nguyễn Văn A',
      version: 1,
      mailReady: false,
    });
    expect(codeOf(await saveSettings(0, SETTINGS))).toBe('CONFLICT');
    const [first, second] = await Promise.all([
      saveSettings(1, { ...SETTINGS, signatoryName: 'Trần\r\nThị\u0007 B' }),
      saveSettings(1, { ...SETTINGS, signatoryName: 'Trần\r\nThị\u0007 B' }, as.ADMIN),
    ]);
    expect([codeOf(first), codeOf(second)].sort()).toEqual(['CONFLICT', undefined]);
    expect(dataOf(first.data ? first : second)['saveReportSettings']).toMatchObject({
      signatoryName: 'Trần Thị B',
      version: 2,
    });
    expect(codeOf(await saveSettings(2, { ...SETTINGS, place: 'x'.repeat(101) }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await saveSettings(2, SETTINGS, as.LEADER))).toBe('FORBIDDEN');
  });

  it('a unit issues its reports itself once it has a form of its own, and no longer when it gives that up', async () => {
    const begins = {
      ...{ unitCode: 'X1', isOwn: false, version: 0 },
      // The unit above it; nobody signs until somebody is named.
      ...{ parentBody: 'PA2908', issuingBody: '', place: 'Lai Châu', numberSign: '' },
      ...{ recipients: ['Ban giám đốc', 'Lưu: VT'], signatoryTitle: [], signatoryName: '' },
    };
    expect(await settingsOf('X1')).toEqual(begins);
    const own = { ...SETTINGS, issuingBody: 'XÃ', recipients: ['Lưu: VT'], signatoryName: 'Lê C' };
    const save = (version: number, who = as.ANALYST) =>
      test.graphql(SAVE_SETTINGS, who, { unitCode: 'X1', version, input: own });
    const withdraw = (version: number, unitCode = 'X1') =>
      test.graphql(
        `mutation { withdrawReportSettings(unitCode: "${unitCode}", version: ${version}) { isOwn version } }`,
        as.ANALYST,
      );
    expect(codeOf(await save(0, as.MANAGER))).toBe('FORBIDDEN');
    expect(codeOf(await save(0))).toBeUndefined();
    expect(await settingsOf('X1')).toEqual({ ...own, unitCode: 'X1', isOwn: true, version: 1 });
    expect(await settingsOf(null)).toMatchObject({ unitCode: null, signatoryName: 'Trần Thị B' });
    expect(codeOf(await withdraw(0))).toBe('CONFLICT');
    expect(dataOf(await withdraw(1))['withdrawReportSettings']).toEqual({ isOwn: false, version: 2 });
    expect(await settingsOf('X1')).toEqual({ ...begins, version: 2 });
    // Whoever still edits what was given up is told.
    expect(codeOf(await save(1))).toBe('CONFLICT');
    expect(codeOf(await save(2))).toBeUndefined();
    expect(codeOf(await withdraw(0, 'NONE'))).toBe('BAD_USER_INPUT');
  });

  it('notes name no customer', async () => {
    const payload = `${PAYMENTS}\nR1,PA2900000017,A,2022-10-05,1000,AUTO,VCB\n`;
    await test.ask({ method: 'POST', url: '/api/imports/payments', headers: as.ANALYST, payload });
    const write = (done: string) => saveNotes(null, 0, { done }, as.ANALYST, '2022-10');
    for (const text of ['hộ PA2900000017.', 'KH_PA2900000017', 'pa2900000017-Nguyễn Văn A']) {
      const refused = await write(`đã vận động ${text}`);
      expect(codeOf(refused)).toBe('BAD_USER_INPUT');
      expect(JSON.stringify(refused)).not.toContain('2900000017');
    }
    expect(dataOf(await write('công văn 123456/PA29 đã vận động 1200 hộ'))['saveReportNotes']).toMatchObject({
      version: 1,
    });
  });

  it('notes keep their lines, belong to a month and a unit, and are saved only from what stands', async () => {
    const saved = await saveNotes(null, 0, {
      number: '12',
      done: ' một  \r\nhai\rba\u0000 ',
      unitPlans: [
        { unitCode: 'A', text: 'vận động' },
        { unitCode: 'B', text: ' ' },
      ],
    });
    expect(dataOf(saved)['saveReportNotes']).toEqual({
      month: '2022-12',
      unitCode: null,
      number: '12',
      done: 'một\nhai\nba',
      difficulties: '',
      unitPlans: [{ unitCode: 'A', text: 'vận động' }],
      version: 1,
    });
    expect(codeOf(await saveNotes(null, 0, {}))).toBe('CONFLICT');
    const two = await Promise.all([saveNotes('A', 0, { done: 'x' }), saveNotes('A', 0, { done: 'y' })]);
    expect(two.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
    const question = '{ reportNotes(month: "2022-12", unitCode: "B") { done version changedAt } }';
    expect(dataOf(await test.graphql(question, as.LEADER))['reportNotes']).toEqual({
      done: '',
      version: 0,
      changedAt: null,
    });
  });

  it.each([
    ['longer than a page', null, { done: 'x'.repeat(5_001) }],
    ['of a unit that is not there', 'NONE', {}],
    ['with a plan for a unit that is not there', null, { unitPlans: [{ unitCode: 'NONE', text: 'x' }] }],
    ['with two plans for a unit', null, { unitPlans: ['x', 'y'].map((text) => ({ unitCode: 'A', text })) }],
    ['with a plan for a unit beside', 'A', { unitPlans: [{ unitCode: 'B', text: 'x' }] }],
  ])('notes %s are refused', async (_, unitCode, input) => {
    expect(codeOf(await saveNotes(unitCode, 0, input))).toBe('BAD_USER_INPUT');
  });

  it('a manager writes the notes of his units and of those below, no others', async () => {
    expect(codeOf(await saveNotes('PA2908', 0, { done: 'x' }, as.MANAGER))).toBeUndefined();
    expect(codeOf(await saveNotes('X1', 0, { done: 'x' }, as.MANAGER))).toBeUndefined();
    expect(codeOf(await saveNotes('A', 1, { done: 'x' }, as.MANAGER))).toBe('FORBIDDEN');
    expect(codeOf(await saveNotes(null, 1, { done: 'x' }, as.MANAGER))).toBe('FORBIDDEN');
    expect(codeOf(await saveNotes(null, 1, { done: 'x' }, as.LEADER))).toBe('FORBIDDEN');
  });

  it('notes of a closed month wait for it to be opened again', async () => {
    await test.database.query("INSERT INTO month_closing (month, closed_by) VALUES ('2022-11-01', 'x')");
    const refused = await saveNotes(null, 0, { done: 'x' }, as.ANALYST, '2022-11');
    expect(codeOf(refused)).toBe('CONFLICT');
    expect(refused.errors?.[0]?.message).toContain('hãy mở lại tháng trước');
    await test.database.query('UPDATE month_closing SET reopened_at = now()');
    expect(codeOf(await saveNotes(null, 0, { done: 'x' }, as.ANALYST, '2022-11'))).toBeUndefined();
  });

  it('schedules are made, changed and taken away, and the log tells no addresses', async () => {
    const made = dataOf(
      await saveSchedule({ unitRecipients: [{ unitCode: 'A', recipients: ['b@pclaichau.example'] }] }),
    );
    expect(made['saveReportSchedule']).toEqual({
      id: 1,
      trigger: 'MONTHLY',
      dayOfMonth: 5,
      unitCode: null,
      formats: ['xlsx', 'pdf'],
      recipients: ['a@pclaichau.example'],
      unitRecipients: [{ unitCode: 'A' }],
      nextRun: expect.stringMatching(/^\d{4}-\d{2}-05T01:00:00.000Z$/),
      active: true,
    });
    const changed = dataOf(await saveSchedule({ trigger: 'AFTER_CLOSING' }, 1));
    expect(changed['saveReportSchedule']).toMatchObject({ id: 1, dayOfMonth: null, nextRun: null });
    expect(codeOf(await saveSchedule({}, 7))).toBe('NOT_FOUND');
    expect(codeOf(await test.graphql('{ reportSchedules { id } }', as.MANAGER))).toBe('FORBIDDEN');
    const gone = await test.graphql('mutation { deleteReportSchedule(id: 1) { id } }', as.ANALYST);
    expect(dataOf(gone)['deleteReportSchedule']).toEqual({ id: 1 });
    expect(dataOf(await test.graphql('{ reportSchedules { id } }', as.ADMIN))['reportSchedules']).toEqual([]);
    const told = await test.database.query<{ text: string }>(
      "SELECT action || detail::text AS text FROM audit_event WHERE action LIKE 'report%'",
    );
    expect(told.filter(({ text }) => text.startsWith('report-schedule.saved'))).toHaveLength(2);
    expect(told.map(({ text }) => text).join()).not.toContain('pclaichau.example');
  });

  it('nothing is sent by hand while e-mail is not set up, and it says so', async () => {
    const send = (recipients: string) =>
      `mutation { sendReport(month: "2022-12", formats: ["pdf"], language: "vi", recipients: ["${recipients}"]) { id } }`;
    expect(codeOf(await test.graphql(send('none'), as.ANALYST))).toBe('BAD_USER_INPUT');
    const refused = await test.graphql(send('a@pclaichau.example'), as.ANALYST);
    expect(codeOf(refused)).toBe('CONFLICT');
    expect(refused.errors?.[0]?.message).toContain('SMTP_URL');
    expect(dataOf(await test.graphql('{ reportDeliveries { id } }', as.ANALYST))['reportDeliveries']).toEqual(
      [],
    );
  });
});
