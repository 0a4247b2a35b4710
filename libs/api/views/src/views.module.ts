import { Module } from '@nestjs/common';
import { ViewsRepository } from './views.repository.js';
import { ViewsResolver } from './views.resolver.js';
import { ViewsService } from './views.service.js';

/** Pages that people keep for themselves under a name. */
@Module({ providers: [ViewsRepository, ViewsService, ViewsResolver] })
export class ViewsModule {}
