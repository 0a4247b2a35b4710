// The hook `useSavedViews` has its own file, so that it comes with whoever uses it and not with the first page.
export { SavedViewsMenu } from './SavedViewsMenu';
