import type { access as vietnamese } from '../vi/access';
import type { Words } from '../words';

export const access: Words<typeof vietnamese> = {
  signIn: 'Sign in',
  purpose:
    'How many customers pay for electricity without cash, where, how, and whether the plan will be met.',
  login: 'Login',
  password: 'Password',
  working: 'Checking…',
  sampleTitle: 'Look around with sample data',
  sampleText: 'Pick a sample role; no password needed.',
  sampleRole: {
    LEADER: 'Sees every aggregate figure',
    MANAGER: 'Follows a unit',
    ANALYST: 'Imports data, sets targets',
    ADMIN: 'Manages people and settings',
  },
  setupTitle: 'Create the first administrator',
  setupText: 'This link works once. The person you create will manage everybody else’s account.',
  setupNeeded:
    'There is no account yet. Open the one-time link that the server printed at its start to create the first administrator.',
  setupMissingToken:
    'The link lacks its token. Open it exactly as you received it, with nothing missing at its end.',
  setUp: 'Set up an account',
  invitedTitle: 'Choose a password',
  invitedText:
    'Welcome, {{name}}. Choose a new password for your account; where you are signed in elsewhere, you will have to sign in again.',
  choosePassword: 'Set the password and sign in',
  linkVoidTitle: 'This link cannot be used',
  toSignIn: 'To the sign-in page',
  name: 'Full name',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters; a long sentence you remember is best.',
  create: 'Create and sign in',
};
