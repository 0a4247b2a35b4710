import { prepare } from './prepare.mjs';

prepare();
await import('../apps/api/dist/main.js');
