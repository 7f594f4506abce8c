export { createAnswer } from './answer.ts';
export { runCommand } from './commands.ts';
export { createHandlers } from './handlers.ts';
export { markRule } from './mark-rules.ts';
export { createOmnibox } from './omnibox.ts';
