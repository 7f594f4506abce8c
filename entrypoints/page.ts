import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { live } from '../src/page/life.ts';
import { extension } from '../src/platform/page.ts';

/** The page side: scans, asks the worker, paints, hovers. The manifest names it, see wxt.config.ts. */
export default defineUnlistedScript(() => live(extension));
