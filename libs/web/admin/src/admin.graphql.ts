import { graphql } from '@cashlight/contract';

/** What every part of the page needs: what the viewer may do, and the units to choose from. */
export const AdminDocument = graphql(`
  query Admin {
    viewer {
      login
      role
      permissions
    }
    units {
      code
      name
      nameEn
      parentCode
    }
  }
`);
