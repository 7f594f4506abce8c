import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project; `import.meta.dirname` is not in the oldest Node that sets it up. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
