export { createAnswer } from './answer.ts';
export { runCommand } from './commands.ts';
export { createHandlers } from './handlers.ts';
export { createLookUpGrants } from './look-up-grants.ts';
export { createOmnibox } from './omnibox.ts';
export { createPackImports } from './packs/pack-imports.ts';
export { rememberInstalled } from './packs/remember-installed.ts';
