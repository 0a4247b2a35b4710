import { graphql } from '@cashlight/contract';

export const AdminAuditDocument = graphql(`
  query AdminAudit($before: Int, $actor: String, $action: String) {
    auditEvents(before: $before, actor: $actor, action: $action) {
      events {
        id
        at
        actor
        action
        details {
          name
          values
          before
        }
      }
      before
    }
  }
`);
