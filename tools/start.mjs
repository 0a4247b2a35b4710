import module from 'node:module';
import { prepare } from './prepare.mjs';

prepare();
// Node.js 22 and newer keep the compiled code between starts.
module.enableCompileCache?.();
await import('../apps/api/dist/main.js');
