import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog, PlatformModule, ProblemFilter } from '@cashlight/api-platform';
import { createTestDatabase, type TestDatabase } from '@cashlight/api-testing';
import { Controller, Get, Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import { AccessModule } from './access.module.js';
import { Census } from './census.js';
import { Allow, Public } from './decorators.js';
import { Tokens } from './tokens.js';

@Controller('things')
class ForgetfulController {
  @Get('open')
  @Public()
  open(): string {
    return 'open';
  }

  @Get(':id/forgotten')
  forgotten(): string {
    return 'secret';
  }
}

@Resolver()
class ForgetfulResolver {
  @Query(() => String)
  @Allow('people.manage')
  guarded(): string {
    return 'guarded';
  }

  @Query(() => String, { name: 'otherName' })
  forgotten(): string {
    return 'secret';
  }
}

@Module({ controllers: [ForgetfulController], providers: [ForgetfulResolver] })
class ForgetfulModule {}

describe('a way in without a policy', () => {
  let test: TestDatabase;
  const building = (): TestingModuleBuilder =>
    Test.createTestingModule({
      imports: [PlatformModule.with(test.database), AccessModule, ForgetfulModule],
    });

  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  it('keeps the product from starting, and is named', async () => {
    const module = await building().compile();
    await expect(module.createNestApplication(new FastifyAdapter()).init()).rejects.toThrow(
      'Say who may use GET /things/:id/forgotten, Query.otherName',
    );
  });

  it('is closed to everybody even then, administrators included', async () => {
    const module = await building().overrideProvider(Census).useValue({}).compile();
    const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.useLogger(false);
    await app.useGlobalFilters(new ProblemFilter(createLog())).init();
    const authorization = `Bearer ${await app.get(Tokens).createToken({ name: 'admin', role: 'ADMIN' })}`;
    expect((await app.inject('/things/open')).payload).toBe('open');
    expect((await app.inject({ url: '/things/1/forgotten', headers: { authorization } })).statusCode).toBe(
      403,
    );
    await app.close();
  });
});
