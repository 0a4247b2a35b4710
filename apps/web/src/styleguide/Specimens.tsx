import type { Family, Side, Specimen } from './specimen';
import styles from './styleguide.module.css';

/** A family in one theme. */
export interface Twin {
  readonly side: Side;
  readonly family: Family;
}

/** A family of specimens, each in every theme asked for. */
export function FamilySection({ twins }: { readonly twins: readonly Twin[] }) {
  const [first] = twins;
  if (first === undefined) return null;
  const { id, title, specimens } = first.family;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles['family']}>
      <h2 id={`${id}-title`} className={styles['familyTitle']}>
        {title}
      </h2>
      {specimens.map((specimen, place) => (
        <SpecimenView
          key={specimen.id}
          name={`${id}.${specimen.id}`}
          specimen={specimen}
          contents={twins.map(({ side, family }) => [side, family.specimens[place]?.content] as const)}
        />
      ))}
    </section>
  );
}

interface SpecimenViewProps {
  readonly name: string;
  readonly specimen: Specimen;
  readonly contents: readonly (readonly [Side, Specimen['content']])[];
}

/** Each theme is a surface of its own, whatever the page wears. */
function SpecimenView({ name, specimen: { title, wide = false }, contents }: SpecimenViewProps) {
  return (
    <div data-specimen={name} className={styles['specimen']}>
      <h3 className={styles['specimenTitle']}>
        {title} <code className={styles['name']}>{name}</code>
      </h3>
      <div className={styles['sides']} data-wide={wide}>
        {contents.map(([side, content]) => (
          <div key={side} data-theme={side} data-side={side} className={styles['side']}>
            {content}
          </div>
        ))}
      </div>
    </div>
  );
}
