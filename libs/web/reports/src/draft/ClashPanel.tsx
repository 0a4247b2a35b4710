import { useWords } from '@cashlight/web-i18n';
import { Button } from '@cashlight/web-ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { Clash } from './draft';
import type { DraftHandle } from './useDrafts';
import styles from './draft.module.css';

interface ClashPanelProps {
  readonly draft: DraftHandle;
  /** What a line is called. */
  readonly nameOf: (line: string) => string;
  /** Who saved the other texts, and when. */
  readonly by: string | undefined;
}

/** Lines that somebody else has saved otherwise meanwhile: both texts side by side, to choose between. */
export function ClashPanel({ draft, nameOf, by }: ClashPanelProps) {
  const t = useWords();
  const id = useId();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { clashes } = draft;
  const choose = (line: string, isTheirs: boolean) =>
    setTheirs(
      (before) => new Set([...before].filter((other) => other !== line).concat(isTheirs ? [line] : [])),
    );
  return (
    <section className={styles['clash']} aria-labelledby={id}>
      <h2 ref={heading} tabIndex={-1} id={id}>
        {t('reports.clash.title', { count: clashes.length })}
      </h2>
      <p>{t('reports.clash.text')}</p>
      {clashes.map((clash) => (
        <ClashLine
          key={clash.line}
          clash={clash}
          name={nameOf(clash.line)}
          by={by}
          isTheirs={theirs.has(clash.line)}
          onChoose={(isTheirs) => choose(clash.line, isTheirs)}
        />
      ))}
      <div>
        <Button kind="primary" onClick={() => draft.settle([...theirs])}>
          {t('reports.clash.settle')}
        </Button>
      </div>
    </section>
  );
}

interface ClashLineProps {
  readonly clash: Clash;
  readonly name: string;
  readonly by: string | undefined;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
}

function ClashLine({ clash, name, by, isTheirs, onChoose }: ClashLineProps) {
  const t = useWords();
  const group = useId();
  const choices = [
    { isTheirs: false, title: t('reports.clash.mine'), text: clash.mine, hint: undefined },
    { isTheirs: true, title: t('reports.clash.theirs'), text: clash.theirs, hint: by },
  ];
  return (
    <fieldset className={styles['line']}>
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={String(choice.isTheirs)} className={styles['choice']}>
          <input
            type="radio"
            name={group}
            checked={choice.isTheirs === isTheirs}
            onChange={() => onChoose(choice.isTheirs)}
          />
          <span>
            <strong>{choice.title}</strong>
            {choice.hint && <small>{choice.hint}</small>}
            <span className={styles['text']}>{choice.text === '' ? t('reports.blank') : choice.text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
