export { ApiError, requestJson, sendJson } from './http';
export { useOperation, type OperationState } from './operation';
export { createQueryClient } from './client';
