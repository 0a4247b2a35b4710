/**
 * Joins equal questions asked in the same turn of the event loop, as the root fields of one request are, into one read.
 * The read is sent after the last of them has asked, so nobody gets an answer older than his question.
 */
export class JoinedReads<Answer> {
  private readonly waiting = new Map<string, Promise<Answer>>();

  /** @param question what makes two questions equal */
  ask(question: string, read: () => Promise<Answer>): Promise<Answer> {
    const asked = this.waiting.get(question);
    if (asked) return asked;
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.waiting.delete(question);
      return read();
    });
    this.waiting.set(question, answer);
    return answer;
  }
}
