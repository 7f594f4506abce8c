import { afterEach } from 'vitest';
import { takeAwayAll } from './take-away-all.ts';

// Of every test of a component; vitest.config.ts names this file.
afterEach(takeAwayAll);
