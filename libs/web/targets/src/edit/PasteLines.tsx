import type { PasteReport } from './pasting';
import styles from './edit.module.css';

/** What becomes, or became, of a pasted block: in a sentence, then what found no place, to the last line. */
export function PasteLines({ report }: { readonly report: PasteReport }) {
  return (
    <div className={styles['report']}>
      <p>{report.summary}</p>
      {report.lost.length > 0 && (
        <ul className={styles['lost']}>
          {report.lost.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
