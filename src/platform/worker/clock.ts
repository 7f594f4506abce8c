/** For work in slices. A message port ends the task without the 4 ms that timers wait when they follow each other. */
export const clock = {
  now: () => performance.now(),
  nextTask(): Promise<void> {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  },
};
