import { Problem } from '@cashlight/api-platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { POLICY, PUBLIC, type Policy } from './decorators.js';
import { refuseForgery } from './forgery.js';
import { isOfPeople } from './policy.js';
import { Identity } from './identity.js';
import { changesState, requestOf } from './request.js';

/** Stands before every handler and every GraphQL root field, and lets nobody through whom its policy does not name. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identity: Identity,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.getAllAndOverride<Policy | undefined>(POLICY, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = requestOf(context);
    if (changesState(context)) refuseForgery(request);
    if (policy === PUBLIC) return true;
    const caller = await this.identity.callerOf(request);
    if (!caller) throw new Problem('UNAUTHENTICATED', { vi: 'Hãy đăng nhập trước.', en: 'Sign in first.' });
    if (policy !== undefined && caller.permissions.includes(policy)) return true;
    if (policy !== undefined && caller.kind === 'token' && isOfPeople(policy)) throw forPeople();
    throw new Problem('FORBIDDEN', {
      vi: `Vai trò ${caller.role} không được làm việc này (cần quyền ${policy ?? 'chưa được quy định'}). Hãy hỏi người quản trị.`,
      en: `The role ${caller.role} may not do this (it takes the permission ${policy ?? 'that nobody has yet'}). Ask an administrator.`,
    });
  }
}

const forPeople = () =>
  new Problem('FORBIDDEN', {
    vi: 'Việc này là của từng người; mã truy cập (token) không đại diện cho ai. Hãy đăng nhập bằng tài khoản.',
    en: 'This is for people, each for himself, and a token stands for nobody. Sign in as a person.',
  });
