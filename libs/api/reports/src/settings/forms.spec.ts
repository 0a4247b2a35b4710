import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { monthOf } from '@cashlight/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { MonthlyReportService } from '../monthly/monthly-report.service.js';
import { DECEMBER_2022, TestCompany } from '../testing/company.js';
import { openPostOffice } from '../testing/post-office.js';
import { SettingsService } from './settings.service.js';

const COMPANY = {
  parentBody: 'Tổng công ty Điện lực miền Bắc',
  issuingBody: 'Công ty Điện lực Lai Châu',
  place: 'Lai Châu',
  numberSign: 'BC-PCLC',
  recipients: ['Lưu: VT'],
  signatoryTitle: ['GIÁM ĐỐC'],
  signatoryName: 'Nguyễn Văn A',
};

describe('the official form of a report', () => {
  let test: TestDatabase;
  let company: TestCompany;
  let office: INestApplicationContext;
  beforeAll(async () => {
    test = await createTestDatabase();
    company = await TestCompany.on(test.database);
    await company.found();
    await company.paid(DECEMBER_2022);
    office = await openPostOffice(test.url, undefined);
    await settings().save(null, 0, COMPANY, 'spec');
  });
  afterAll(async () => {
    await office.close();
    await company.app.close();
    await test.drop();
  });

  const settings = () => office.get(SettingsService);
  const formOf = async (unitCode: string | null) => {
    const question = { month: monthOf(2022, 12), unitCode, language: 'vi' as const };
    const { form } = await company.app.get(MonthlyReportService).document(question);
    const { parentBody, issuingBody, signatoryTitle, signatoryName } = form;
    return [parentBody, issuingBody, ...signatoryTitle, signatoryName];
  };
  const BY_COMPANY = [
    ...['TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC', 'CÔNG TY ĐIỆN LỰC LAI CHÂU', 'GIÁM ĐỐC', 'Nguyễn Văn A'],
  ];

  it('has its bodies in capitals, and is that of the company for units without one of their own', async () => {
    expect(await formOf(null)).toEqual(BY_COMPANY);
    expect(await formOf('PA2907')).toEqual(BY_COMPANY);
  });

  it('of a unit begins below the company, without anybody’s name, and is then its own', async () => {
    const { isOwn, version, unitCode, ...begun } = await settings().current('PA2907');
    expect([isOwn, version, unitCode]).toEqual([false, 0, 'PA2907']);
    await settings().save('PA2907', 0, begun, 'spec');
    const [parent, issuing, , name] = await formOf('PA2907');
    expect([parent, issuing, name]).toEqual(['CÔNG TY ĐIỆN LỰC LAI CHÂU', 'ĐIỆN LỰC NẬM NHÙN', '']);
    expect(await formOf('PA2908')).toEqual(BY_COMPANY);
    await settings().withdraw('PA2907', 1, 'spec');
    expect(await formOf('PA2907')).toEqual(BY_COMPANY);
  });

  it('of the one top is that of the whole', async () => {
    expect(await settings().current('PA29')).toEqual(await settings().current(null));
    await expect(settings().withdraw('PA29', 1, 'spec')).rejects.toThrow('cannot be given up');
  });

  const hasFormsOfUnits = async () => {
    const columns = await test.database.query(
      "SELECT FROM information_schema.columns WHERE table_name = 'report_settings' AND column_name = 'unit_code'",
    );
    return columns.length > 0;
  };

  it('is taken back to a version before and forth again, that of the company kept', async () => {
    await settings().save('PA2906', 0, { ...COMPANY, signatoryName: 'Lê C' }, 'spec');
    const { dataSource } = test.database;
    while (await hasFormsOfUnits()) await dataSource.undoLastMigration();
    await dataSource.runMigrations();
    expect(await formOf(null)).toEqual(BY_COMPANY);
    expect(await formOf('PA2906')).toEqual(BY_COMPANY);
  });
});
