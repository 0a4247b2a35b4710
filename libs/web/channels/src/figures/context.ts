import type { Format } from '@cashlight/web-i18n';
import type { Question } from '../question';
import { frameOf } from './figures';
import type { Levels } from './levels';
import type { Context } from './part';
import { provisionalIn, type FreshnessAnswer } from './provisional';

/** What the parts of a whole are told in. */
export function contextOf(
  answer: FreshnessAnswer,
  question: Question,
  whole: Levels,
  format: Format,
): Context {
  const isProvisional = provisionalIn(answer, question);
  return { question, frame: frameOf(question.period, whole, isProvisional), format, isProvisional };
}
