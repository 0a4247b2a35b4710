import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@cashlight/api-testing';
import { type Answer, TestApp } from './testing/test-app.js';

const FILES = {
  units:
    'code,name,parent_code,level,name_en\nC,Công ty,,COMPANY,\nU,Điện lực U,C,UNIT,U\nV,Điện lực V,C,UNIT,V\n',
  channels: 'code,name,group\nAPP,Ngân hàng số,BANK\nCASH,Quầy,CASH\n',
  providers: 'code,name,group\nVCB,Vietcombank,BANK\n',
  payments:
    'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code\n' +
    'A1,K1,U,2022-12-05,1000,APP,VCB\nA2,K2,U,2022-12-31T23:30:00,3000,CASH,\n',
  'customer-base': 'month,unit_code,customers\n2022-12,U,4\n',
};

describe('closing over GraphQL', () => {
  let test: TestApp;
  let analyst: { authorization: string };
  let leader: { authorization: string };
  beforeAll(async () => {
    test = await TestApp.start(await createTestDatabase());
    [analyst, leader] = [await test.tokenOf('ANALYST'), await test.tokenOf('LEADER')];
    for (const [kind, payload] of Object.entries(FILES)) await send(kind, payload);
  });
  afterAll(() => test.stop());

  const send = (kind: string, payload: string) =>
    test.ask({ method: 'POST', url: `/api/imports/${kind}`, headers: analyst, payload });
  const dataOf = async (question: Promise<Answer>) => {
    const { data, errors } = await question;
    expect(errors).toBeUndefined();
    return data ?? {};
  };
  const closeMonth = (acknowledged: boolean, headers = analyst) =>
    test.graphql(
      `mutation { closeMonth(month: "2022-12", note: "đủ", acknowledged: ${String(acknowledged)}) { id month closedBy note reopenedAt } }`,
      headers,
    );

  it('leadership sees how complete a month is', async () => {
    const question = `{
      completeness(period: {from: "2022-12", to: "2022-12"}) {
        month unitCode source records customers baseCustomers coverage lastPaidAt jump expected
      }
      providerGaps(month: "2022-12") { providerCode unitCodes monthsBefore }
      monthStates(period: {from: "2022-12", to: "2022-12"}) { month closed closedAt closings }
    }`;
    const nothing = { records: 0, customers: 0, baseCustomers: null, coverage: null, lastPaidAt: null };
    expect(await dataOf(test.graphql(question, leader))).toEqual({
      completeness: [
        {
          month: '2022-12',
          unitCode: 'U',
          source: 'RECORDS',
          records: 2,
          customers: 2,
          baseCustomers: 4,
          coverage: 0.5,
          lastPaidAt: '2022-12-31',
          jump: null,
          expected: true,
        },
        { month: '2022-12', unitCode: 'V', source: 'NONE', ...nothing, jump: null, expected: true },
      ],
      providerGaps: [],
      monthStates: [{ month: '2022-12', closed: false, closedAt: null, closings: 0 }],
    });
  });

  it('an analyst goes through the checklist, acknowledges it, closes, and opens again for a reason', async () => {
    const checklist =
      '{ closingChecklist(month: "2022-12", language: EN) { code passed blocking text unitCodes } }';
    expect((await dataOf(test.graphql(checklist, analyst)))['closingChecklist']).toContainEqual({
      code: 'UNITS_REPORTED',
      passed: false,
      blocking: false,
      text: '1/2 units have data; missing: V',
      unitCodes: ['V'],
    });
    const refused = (await closeMonth(false)).errors?.[0];
    expect(refused?.extensions.code).toBe('CONFLICT');
    expect(refused?.message).toContain('1/2 đơn vị có số liệu; thiếu: Điện lực V.');
    expect(await dataOf(closeMonth(true))).toMatchObject({
      closeMonth: {
        id: 1,
        month: '2022-12',
        closedBy: expect.stringMatching(/^token: a ANALYST #\d+$/),
        note: 'đủ',
        reopenedAt: null,
      },
    });
    expect((await closeMonth(true)).errors?.[0]?.extensions.code).toBe('CONFLICT');

    const reopen = (reason: string) =>
      test.graphql(
        `mutation { reopenMonth(month: "2022-12", reason: "${reason}") { reopenedBy reopenReason } }`,
        analyst,
      );
    expect((await reopen('sai')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await dataOf(reopen('bổ sung V'))).toEqual({
      reopenMonth: {
        reopenedBy: expect.stringMatching(/^token: a ANALYST #\d+$/),
        reopenReason: 'bổ sung V',
      },
    });
  });

  it('everybody sees what has changed since', async () => {
    const more = FILES.payments.replace(/A1.*/s, 'A3,K3,U,2022-12-06,1000,APP,VCB\n');
    await send('payments', more);
    const figures =
      'customers cashlessCustomers payments cashlessPayments amountVnd cashlessAmountVnd ratio { customers payments amount }';
    const question = `{
      closingDifference(from: 1) { unitCode before { ${figures} } after { ${figures} } }
      closings(month: "2022-12") { id reopenReason }
    }`;
    expect(await dataOf(test.graphql(question, leader))).toEqual({
      closingDifference: [
        {
          unitCode: 'U',
          before: {
            customers: 2,
            cashlessCustomers: 1,
            payments: 2,
            cashlessPayments: 1,
            amountVnd: '4000',
            cashlessAmountVnd: '1000',
            ratio: { customers: 0.5, payments: 0.5, amount: 0.25 },
          },
          after: {
            customers: 3,
            cashlessCustomers: 2,
            payments: 3,
            cashlessPayments: 2,
            amountVnd: '5000',
            cashlessAmountVnd: '2000',
            ratio: { customers: 2 / 3, payments: 2 / 3, amount: 0.4 },
          },
        },
      ],
      closings: [{ id: 1, reopenReason: 'bổ sung V' }],
    });
  });
});
