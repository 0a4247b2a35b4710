import { graphql } from '@cashlight/contract';

/** The layouts that were remembered. */
export const ImportProfilesDocument = graphql(`
  query ImportProfiles {
    importProfiles {
      id
      name
      kind
      layout
    }
  }
`);

export const SaveImportProfileDocument = graphql(`
  mutation SaveImportProfile($name: String!, $kind: String!, $layout: JSON!) {
    saveImportProfile(name: $name, kind: $kind, layout: $layout) {
      id
    }
  }
`);

export const DeleteImportProfileDocument = graphql(`
  mutation DeleteImportProfile($id: Int!) {
    deleteImportProfile(id: $id)
  }
`);
