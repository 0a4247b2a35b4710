export { ApiError, requestJson, sendJson } from './http';
export { useCommand, type CommandState } from './command';
export { useOperation, type OperationState } from './operation';
export { usePages, type PagesState } from './pages';
export { createQueryClient } from './client';
