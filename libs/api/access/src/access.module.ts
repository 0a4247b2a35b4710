import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Audit } from './audit.js';
import { AuditReadModel } from './audit.read-model.js';
import { AuditResolver } from './audit.resolver.js';
import { Census } from './census.js';
import { Identity } from './identity.js';
import { Invitations } from './invitations.js';
import { PeopleAdministration } from './people-administration.js';
import { People } from './people.js';
import { PeopleReadModel } from './people.read-model.js';
import { PeopleResolver } from './people.resolver.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SetupController } from './setup.controller.js';
import { SetupLinks } from './setup-links.js';
import { SignIn } from './sign-in.js';
import { TokenAdministration } from './token-administration.js';
import { Tokens } from './tokens.js';
import { TokensReadModel } from './tokens.read-model.js';
import { TokensResolver } from './tokens.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

/** People, sessions, tokens, and the guard before everything. */
@Module({
  imports: [DiscoveryModule],
  controllers: [SessionController, SetupController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    Audit,
    AuditReadModel,
    AuditResolver,
    Census,
    Identity,
    Invitations,
    People,
    PeopleAdministration,
    PeopleReadModel,
    PeopleResolver,
    Sessions,
    SetupLinks,
    SignIn,
    TokenAdministration,
    Tokens,
    TokensReadModel,
    TokensResolver,
    ViewerResolver,
  ],
  exports: [Audit, Census, People, SetupLinks, Tokens],
})
export class AccessModule {}
