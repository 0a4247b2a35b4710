import type { ReactNode } from 'react';
import type { Family, Specimen } from './specimen';
import styles from './styleguide.module.css';

/** The themes to show side by side. */
export type Side = 'light' | 'dark';

/** A family of specimens, each in every theme asked for. */
export function FamilySection({
  family,
  sides,
}: {
  readonly family: Family;
  readonly sides: readonly Side[];
}) {
  return (
    <section id={family.id} aria-labelledby={`${family.id}-title`} className={styles['family']}>
      <h2 id={`${family.id}-title`} className={styles['familyTitle']}>
        {family.title}
      </h2>
      {family.specimens.map((specimen) => (
        <SpecimenView
          key={specimen.id}
          name={`${family.id}.${specimen.id}`}
          specimen={specimen}
          sides={sides}
        />
      ))}
    </section>
  );
}

interface SpecimenViewProps {
  readonly name: string;
  readonly specimen: Specimen;
  readonly sides: readonly Side[];
}

function SpecimenView({ name, specimen: { title, wide = false, content }, sides }: SpecimenViewProps) {
  return (
    <div data-specimen={name} className={styles['specimen']}>
      <h3 className={styles['specimenTitle']}>
        {title} <code className={styles['name']}>{name}</code>
      </h3>
      <div className={styles['sides']} data-wide={wide}>
        {sides.map((side) => (
          <SideView key={side} side={side}>
            {content}
          </SideView>
        ))}
      </div>
    </div>
  );
}

/** A surface in one theme, whatever the page wears. */
function SideView({ side, children }: { readonly side: Side; readonly children: ReactNode }) {
  return (
    <div data-theme={side} data-side={side} className={styles['side']}>
      {children}
    </div>
  );
}
