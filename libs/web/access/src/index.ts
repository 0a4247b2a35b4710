export { LanguageSwitch } from './LanguageSwitch';
export { safeReturn, useSignOut } from './session';
