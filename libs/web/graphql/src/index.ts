export { ApiError, requestJson, sendJson } from './http';
export { fetchOperation, useOperation, type OperationState } from './operation';
export { createQueryClient } from './client';
