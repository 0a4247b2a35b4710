/** What the API promises and the dashboard relies on: the types of schema.graphql and of every operation in use. */
export * from './generated/graphql';
export { graphql } from './generated/gql';
