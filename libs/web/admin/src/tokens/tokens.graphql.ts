import { graphql } from '@cashlight/contract';

export const AdminTokensDocument = graphql(`
  query AdminTokens {
    apiTokens {
      id
      name
      role
      unitCode
      createdAt
      lastUsedAt
      revokedAt
    }
  }
`);

export const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($name: String!, $role: Role!, $unitCode: String) {
    createApiToken(name: $name, role: $role, unitCode: $unitCode) {
      token
      apiToken {
        name
      }
    }
  }
`);

export const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($id: Int!) {
    revokeApiToken(id: $id) {
      id
    }
  }
`);
