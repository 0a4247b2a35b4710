import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Audit } from './audit.js';
import { Census } from './census.js';
import { Identity } from './identity.js';
import { People } from './people.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SetupController } from './setup.controller.js';
import { SetupLinks } from './setup-links.js';
import { SignIn } from './sign-in.js';
import { Tokens } from './tokens.js';
import { ViewerResolver } from './viewer.resolver.js';

/** People, sessions, tokens, and the guard before everything. */
@Module({
  imports: [DiscoveryModule],
  controllers: [SessionController, SetupController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    Audit,
    Census,
    Identity,
    People,
    Sessions,
    SetupLinks,
    SignIn,
    Tokens,
    ViewerResolver,
  ],
  exports: [Audit, Census, People, SetupLinks, Tokens],
})
export class AccessModule {}
