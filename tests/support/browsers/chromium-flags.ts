const isRoot = process.getuid?.() === 0;

/** What every Chromium of the tests is started with. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider',
  // Without user namespaces (root in a container, Ubuntu's runners) Chromium's sandbox cannot start.
  ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
];
