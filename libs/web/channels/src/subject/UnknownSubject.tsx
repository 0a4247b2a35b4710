import type { SubjectChoiceQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Async } from '@cashlight/web-ui';
import { NotFound, PageSkeleton } from '../parts/states';
import { SubjectChoiceDocument } from './choice.graphql';
import type { Subject } from './question';

interface Props {
  readonly subject: Subject;
  /** What the server has against the question. */
  readonly message: string;
}

/** The server refuses the question: the code in the address is nobody's, or, in the server's words, something else is wrong. */
export function UnknownSubject({ subject, message }: Props) {
  const t = useWords();
  const what = subject.kind === 'PROVIDER' ? 'provider' : 'channel';
  const state = useOperation(SubjectChoiceDocument, {});
  return (
    <Async state={state} skeleton={<PageSkeleton title={t('channels.title')} />}>
      {(choice) => (
        <NotFound
          message={
            isKnown(subject, choice)
              ? message
              : t('parts.unknownCode', { what: t(`channels.what.${what}`, { count: 1 }), code: subject.code })
          }
        />
      )}
    </Async>
  );
}

function isKnown({ kind, code }: Subject, { channels, providers }: SubjectChoiceQuery): boolean {
  if (kind === 'GROUP') return true;
  return (kind === 'CHANNEL' ? channels : providers).some((each) => each.code === code);
}
