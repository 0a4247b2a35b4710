import { createContext, useContext, useMemo, type ReactNode } from 'react';

const AboutContext = createContext<readonly string[]>([]);

export interface AboutFiguresProps {
  /** Whose figures they are, by which measure: each in a few words. */
  readonly said: readonly string[];
  readonly children: ReactNode;
}

/** What the figures below are about, for pictures and files that leave the page; within another one, what is said adds to that. */
export function AboutFigures({ said, children }: AboutFiguresProps) {
  const above = useAboutFigures();
  const all = [...above, ...said].join('\n');
  const about = useMemo(() => all.split('\n').filter((each) => each !== ''), [all]);
  return <AboutContext value={about}>{children}</AboutContext>;
}

/** What the figures here are about, from the company or unit on; nothing outside of pages. */
export function useAboutFigures(): readonly string[] {
  return useContext(AboutContext);
}
