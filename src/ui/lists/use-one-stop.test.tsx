import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../testing/by-role.ts';
import { draw } from '../testing/draw.ts';
import { useOneStop } from './use-one-stop.ts';

/** Who has to do with whom: a line for each sort of relation. */
const LINES = [['Putin'], ['Kremlin', 'Peskov', 'Shoigu'], ['Moscow', 'Sochi']];

interface NamesProps {
  readonly lines: readonly (readonly string[])[];
  readonly direction?: 'ltr' | 'rtl';
}

function Names({ lines, direction = 'ltr' }: NamesProps) {
  return (
    <ul style={{ direction }} {...useOneStop<HTMLUListElement>()}>
      {lines.map((names) => (
        <li key={names[0]}>
          {names.map((name) => (
            <button key={name} type="button">
              {name}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}

function drawNames(props: NamesProps) {
  const list = draw(<Names {...props} />);
  const stops = () =>
    [...list.querySelectorAll('button')]
      .filter(({ tabIndex }) => tabIndex === 0)
      .map((button) => button.textContent);
  const focus = (name: string) =>
    [...list.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.focus();
  /** What has the focus after each key. */
  const press = (...keys: readonly string[]) =>
    keys.map((key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return document.activeElement && nameOf(document.activeElement);
    });
  return { list, stops, focus, press };
}

describe('a list of buttons', () => {
  it('is one stop of the Tab key: the button that had the focus last', () => {
    const { stops, focus } = drawNames({ lines: LINES });
    expect(stops()).toEqual(['Putin']);

    focus('Peskov');

    expect(stops()).toEqual(['Peskov']);
  });

  it('keeps that stop while names come and go, and has another once it has gone itself', () => {
    const { list, stops, focus } = drawNames({ lines: LINES });
    focus('Moscow');

    render(<Names lines={[['Lavrov'], ...LINES]} />, list);
    expect(stops()).toEqual(['Moscow']);
    render(<Names lines={LINES.slice(0, 2)} />, list);
    expect(stops()).toEqual(['Putin']);
  });

  it('is gone through line by line and along a line, round and round', () => {
    const { focus, press } = drawNames({ lines: LINES });
    focus('Putin');

    expect(press('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual([
      'Kremlin',
      'Peskov',
      'Shoigu',
      'Kremlin',
    ]);
    expect(press('ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([
      'Shoigu',
      'Sochi',
      'Putin',
      'Moscow',
    ]);
    expect(press('Home', 'End')).toEqual(['Putin', 'Moscow']);
  });

  it('is gone along the other way round where the language runs from right to left', () => {
    const { focus, press } = drawNames({ lines: LINES, direction: 'rtl' });
    focus('Kremlin');

    expect(press('ArrowLeft', 'ArrowRight', 'ArrowDown')).toEqual(['Peskov', 'Kremlin', 'Moscow']);
  });

  it.each([
    ['one line that may be broken', [['Kyiv', 'Lviv', 'Odesa']]],
    ['one button a line', [['Kyiv'], ['Lviv'], ['Odesa']]],
  ])('is gone along by any arrow key where it has %s', (_, lines) => {
    const { focus, press } = drawNames({ lines });
    focus('Kyiv');

    expect(press('ArrowDown', 'ArrowRight', 'ArrowUp', 'End')).toEqual(['Lviv', 'Odesa', 'Lviv', 'Odesa']);
  });

  it('leaves keys alone that are the browser’s', () => {
    const { focus, press } = drawNames({ lines: LINES });
    focus('Putin');
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });

    document.activeElement?.dispatchEvent(event);

    expect(event.defaultPrevented).toBe(false);
    expect(press('a', 'PageDown')).toEqual(['Putin', 'Putin']);
  });
});
