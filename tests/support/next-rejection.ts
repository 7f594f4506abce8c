/** In a browser: the message of what nobody catches next, of which the test runner then does not hear. */
export function nextRejection(): Promise<string> {
  return new Promise((resolve) => {
    const seen = (event: PromiseRejectionEvent) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      resolve(event.reason.message);
    };
    addEventListener('unhandledrejection', seen, { capture: true, once: true });
  });
}
