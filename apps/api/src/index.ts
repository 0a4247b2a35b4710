export { createApp, type AppOptions } from './app.js';
export { AppModule } from './app.module.js';
