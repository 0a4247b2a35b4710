export { SetupPage } from './SetupPage';
export { SignInPage } from './SignInPage';
export { safeReturn, useSignOut } from './session';
