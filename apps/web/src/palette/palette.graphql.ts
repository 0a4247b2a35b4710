import { graphql } from '@cashlight/contract';

/** What can be jumped to besides pages, units and months. */
export const PaletteDocument = graphql(`
  query Palette {
    channels {
      code
      name
      nameEn
      group
    }
    providers {
      code
      name
      nameEn
      group
    }
  }
`);
