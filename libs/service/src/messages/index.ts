export type { Recipient } from './channel.js';
export { Message } from './message.entity.js';
export { pruneMessages } from './message.store.js';
export { MessageJobs } from './messages.jobs.js';
export { Messages, type ToSend } from './messages.js';
export { MessagesModule } from './messages.module.js';
export { templates, type TemplateName, type ValuesOf } from './templates.js';
