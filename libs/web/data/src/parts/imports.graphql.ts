import { graphql } from '@cashlight/contract';

/** One page of the history, newest first. */
export const ImportHistoryDocument = graphql(`
  query ImportHistory($before: Int, $kind: String, $state: ImportState) {
    imports(first: 20, before: $before, kind: $kind, state: $state) {
      entries {
        ...ImportLine
      }
      before
    }
  }

  fragment ImportLine on ImportEntry {
    id
    kind
    fileName
    state
    via
    actor
    startedAt
    finishedAt
    seconds
    bytes
    rows
    accepted
    unchanged
    replaced
    rejected
    months
  }
`);

/** One import with everything that is known of it. */
export const ImportDetailDocument = graphql(`
  query ImportDetail($id: Int!, $language: Language!) {
    import(id: $id) {
      ...ImportLine
      sha256
      onConflict
      atomic
      profileName
      cancelledBy
      undoneBy
      undoneAt
      message(language: $language)
      warnings(language: $language)
      obstacles(language: $language)
      rejections(language: $language) {
        code
        column
        rows
        message
        examples {
          line
          value
        }
      }
    }
  }
`);

export const CancelImportDocument = graphql(`
  mutation CancelImport($id: Int!) {
    cancelImport(id: $id)
  }
`);

export const UndoImportDocument = graphql(`
  mutation UndoImport($id: Int!) {
    undoImport(id: $id) {
      id
    }
  }
`);
