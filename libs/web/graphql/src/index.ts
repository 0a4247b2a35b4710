export { ApiError, requestJson, sendJson } from './http';
export { useCommand, type CommandState } from './command';
export { useFetchFile, useServedFile } from './file';
export { askAhead, useOperation, type OperationState } from './operation';
export { usePages, type PagesState } from './pages';
export { createQueryClient, type QueryClient } from './client';
