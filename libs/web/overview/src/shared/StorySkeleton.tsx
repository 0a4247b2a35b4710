import { Page, Skeleton } from '@cashlight/web-ui';
import styles from './story.module.css';

/** The shape of what comes, on the very first load. */
export function StorySkeleton({ title }: { readonly title: string }) {
  return (
    <Page title={title} headline={<Skeleton height={5} />}>
      <div className={styles['tiles']}>
        <Skeleton height={8} />
        <Skeleton height={8} />
        <Skeleton height={8} />
        <Skeleton height={8} />
      </div>
      <div className={styles['row']}>
        <Skeleton height={24} />
        <Skeleton height={24} />
      </div>
    </Page>
  );
}
