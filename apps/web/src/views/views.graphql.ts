import { graphql } from '@cashlight/contract';

export const SavedViewsDocument = graphql(`
  query SavedViews {
    savedViews {
      id
      name
      address
    }
  }
`);

export const KeepViewDocument = graphql(`
  mutation KeepView($name: String!, $address: String!) {
    keepView(name: $name, address: $address) {
      id
      name
    }
  }
`);

export const RenameViewDocument = graphql(`
  mutation RenameView($id: Int!, $name: String!) {
    renameView(id: $id, name: $name) {
      id
      name
    }
  }
`);

export const DeleteViewDocument = graphql(`
  mutation DeleteView($id: Int!) {
    deleteView(id: $id) {
      name
      address
    }
  }
`);
