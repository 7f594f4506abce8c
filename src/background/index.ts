export { createAnswer } from './answer.ts';
export { runCommand } from './commands.ts';
export { createHandlers } from './handlers.ts';
