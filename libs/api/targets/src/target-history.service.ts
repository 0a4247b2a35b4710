import type { Caller } from '@cashlight/api-access';
import { monthOf, toFloat } from '@cashlight/domain';
import { Injectable } from '@nestjs/common';
import { exactTarget } from './plan-book.js';
import {
  type TargetChangeRecord,
  TargetHistoryReadModel,
  type TargetHistoryQuestion,
} from './target-history.read-model.js';
import type { TargetChangeView } from './target-history.types.js';

const MOST = 200;

/** What became of targets. Everybody may see that and why a target changed; by whom, those with `target.history`. */
@Injectable()
export class TargetHistoryService {
  constructor(private readonly readModel: TargetHistoryReadModel) {}

  /** Newest first, at most 200. */
  async changes(question: TargetHistoryQuestion, caller: Caller): Promise<TargetChangeView[]> {
    const first = Math.min(Math.max(question.first, 1), MOST);
    const changes = await this.readModel.changes({ ...question, first });
    const mayKnow = caller.permissions.includes('target.history');
    return changes.map((change) => changeView(change, mayKnow));
  }
}

function changeView(change: TargetChangeRecord, mayKnow: boolean): TargetChangeView {
  const { at, year, month, before, after, actor, ...rest } = change;
  return {
    ...rest,
    at: at.toISOString(),
    year,
    month: month === 0 ? null : monthOf(year, month),
    before: before === null ? null : toFloat(exactTarget(before)),
    after: after === null ? null : toFloat(exactTarget(after)),
    by: mayKnow ? actor : null,
  };
}
