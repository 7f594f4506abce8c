/**
 * Waits until Preact has run its effects, and those that they led to: they come with a time-out after the next frame,
 * so ours, asked for later, comes after them however slow the machine is.
 */
export async function effects(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 0), 0)),
    );
  }
}
