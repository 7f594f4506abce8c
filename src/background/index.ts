export { createAnswer } from './answer.ts';
export { runCommand } from './commands/commands.ts';
export { createLookUpGrants } from './commands/look-up-grants.ts';
export { createOmnibox } from './commands/omnibox.ts';
export { createHandlers } from './handlers.ts';
export { createPackImports } from './packs/pack-imports.ts';
export { rememberInstalled } from './packs/remember-installed.ts';
