import { describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../../../../testing/axe-violations.ts';
import { byRole, spokenText } from '../../../../testing/by-role.ts';
import { chooseFile } from '../../../../testing/choose-file.ts';
import { fillIn } from '../../../../testing/fill-in.ts';
import { openPacksPart, says } from '../../../../testing/open-packs-part.tsx';

function list(place: HTMLElement, label: string): HTMLSelectElement {
  const found = [...place.querySelectorAll('select')].find((one) => one.labels?.[0]?.textContent === label);
  if (!found) throw new Error(`The form has a list “${label}”.`);
  return found;
}

/** As an arrow key does it: the list changes, and the reader is still in it. */
function say(place: HTMLElement, label: string, value: string): void {
  fillIn(list(place, label), value);
}

function signIt(place: HTMLElement): void {
  for (const [label, value] of [
    ['Author', 'Me'],
    ['Licence', 'private'],
  ] as const) {
    const input = [...place.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent === label);
    if (!input) throw new Error(`The form has a box “${label}”.`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

describe('the columns of a table', () => {
  const TABLE = 'Name,About,Town\r\nAda Example,A mayor,"Strelsau; the old part"\r\n';
  const town = 'What the column Town says';

  it('make a pack once the reader has named them', async () => {
    const { place, imports, store } = await openPacksPart();
    chooseFile(place, 'My people.csv', 'Who;Also known as;Description\r\nAda Example;Mayor Ada;A mayor\r\n');
    await says(place, 'What the columns of “My people.csv” say');
    say(place, 'What the column Who says', 'name');
    signIt(place);
    expect(await axeViolations(place)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    byRole(place, 'button', 'Preview').click();
    await vi.waitFor(() => byRole(place, 'button', 'Import').click());
    await says(place, 'Imported “My people”.');

    const [pack] = await imports.list();
    const source = new TextDecoder().decode(store.sourceBytes.get(pack?.hash ?? ''));
    expect(JSON.parse(source)).toMatchObject({
      id: 'my-people',
      author: 'Me',
      records: [{ name: 'Ada Example', names: ['Mayor Ada'], gloss: 'A mayor', kind: 'person' }],
    });
  });

  it('keep what they say while the reader steps through the list of another', async () => {
    const { place } = await openPacksPart();
    chooseFile(place, 'people.csv', TABLE);
    await says(place, 'What the columns of “people.csv” say');
    for (const field of ['name', 'aliases', 'kind', 'gloss', 'label']) say(place, town, field);
    await vi.waitFor(() => expect(list(place, town).value).toBe('label'));

    list(place, town).dispatchEvent(new Event('blur'));

    expect(list(place, 'What the column Name says').value).toBe('name');
    expect(list(place, 'What the column About says').value).toBe('gloss');
    expect(spokenText(place)).not.toContain('Only one column');
  });

  it('that say the same are told once the list is left, and go no further', async () => {
    const { place } = await openPacksPart();
    chooseFile(place, 'people.csv', TABLE);
    await says(place, 'What the columns of “people.csv” say');
    signIt(place);
    say(place, town, 'gloss');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(spokenText(place)).not.toContain('Only one column');

    list(place, town).dispatchEvent(new Event('blur'));
    await says(place, 'Only one column can say “who or what it is”. Now these do: About, Town.');
    expect(await axeViolations(place)).toEqual([]);

    byRole(place, 'button', 'Preview').click();
    await vi.waitFor(() => expect(document.activeElement).toBe(list(place, town)));
    expect(list(place, town).getAttribute('aria-invalid')).toBe('true');

    say(place, town, 'label');
    await vi.waitFor(() => expect(spokenText(place)).not.toContain('Only one column'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    byRole(place, 'button', 'Preview').click();
    await vi.waitFor(() => byRole(place, 'button', 'Import'));
  });

  it('are guessed anew by another sign, and stay where it makes no table', async () => {
    const { place } = await openPacksPart();
    const sign = 'Cells are separated by';
    chooseFile(place, 'people.csv', 'Name;About\r\nAda;"A mayor, once"\r\nBo;A mayor, too, and more\r\n');
    await says(place, 'What the columns of “people.csv” say');
    signIt(place);

    say(place, sign, ',');
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')?.textContent).toContain('people.csv:'));
    expect(list(place, sign).value).toBe(',');
    expect(list(place, 'What the column About says').value).toBe('gloss');

    say(place, sign, ';');
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')).toBeNull());
    byRole(place, 'button', 'Preview').click();
    await vi.waitFor(() => byRole(place, 'button', 'Import'));
  });
});
