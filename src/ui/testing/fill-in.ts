/** What a reader does who types into a box or chooses from a list. */
export function fillIn(
  field: HTMLInputElement | HTMLSelectElement | null | undefined,
  value: string,
  event: 'input' | 'change' = 'change',
): void {
  if (!field) throw new Error(`There is no field to fill “${value}” in.`);
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
