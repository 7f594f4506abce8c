/** A name for our highlight that is another on each load, so that no page can ask for it. */
export function randomName(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(numbers, (number) => String.fromCharCode(97 + (number % 26))).join('');
}
