import { currentView } from '@cashlight/api-platform';

const NO_VIEW = {};

/**
 * Joins equal questions asked in the same turn of the event loop, as the root fields of one request are, into one read.
 * The read is sent after the last of them has asked, so nobody gets an answer older than his question; requests with views of
 * their own are not joined.
 */
export class JoinedReads<Answer> {
  private readonly waitingIn = new WeakMap<object, Map<string, Promise<Answer>>>();

  /** @param question what makes two questions equal */
  ask(question: string, read: () => Promise<Answer>): Promise<Answer> {
    const waiting = this.waitingNow();
    const asked = waiting.get(question);
    if (asked) return asked;
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      waiting.delete(question);
      return read();
    });
    waiting.set(question, answer);
    return answer;
  }

  private waitingNow(): Map<string, Promise<Answer>> {
    const asker = currentView() ?? NO_VIEW;
    const waiting = this.waitingIn.get(asker) ?? new Map<string, Promise<Answer>>();
    this.waitingIn.set(asker, waiting);
    return waiting;
  }
}
