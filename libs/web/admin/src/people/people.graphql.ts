import { graphql } from '@cashlight/contract';

export const AdminPeopleDocument = graphql(`
  query AdminPeople {
    people {
      id
      login
      name
      role
      unitCodes
      sample
      hasPassword
      disabledAt
      lastSeenAt
      invitedUntil
    }
  }
`);

export const AddPersonDocument = graphql(`
  mutation AddPerson($login: String!, $name: String!, $role: Role!, $unitCodes: [String!]!) {
    addPerson(login: $login, name: $name, role: $role, unitCodes: $unitCodes) {
      path
      expiresAt
      person {
        name
      }
    }
  }
`);

export const ChangePersonDocument = graphql(`
  mutation ChangePerson($id: Int!, $name: String!, $role: Role!, $unitCodes: [String!]!) {
    changePerson(id: $id, name: $name, role: $role, unitCodes: $unitCodes) {
      id
    }
  }
`);

export const DisablePersonDocument = graphql(`
  mutation DisablePerson($id: Int!) {
    disablePerson(id: $id) {
      id
    }
  }
`);

export const EnablePersonDocument = graphql(`
  mutation EnablePerson($id: Int!) {
    enablePerson(id: $id) {
      id
    }
  }
`);

export const InvitePersonDocument = graphql(`
  mutation InvitePerson($id: Int!) {
    invitePerson(id: $id) {
      path
      expiresAt
      person {
        name
      }
    }
  }
`);
