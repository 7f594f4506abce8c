import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../tests/support/pack-of.ts';
import { link } from '../index.ts';

const country = (id: string, name: string, code: string) => ({ id, name, label: 'country', country: code });

const index = indexOf([
  country('place.ukraine', 'Ukraine', 'UA'),
  country('place.niger', 'Niger', 'NE'),
  country('place.united-states', 'United States', 'US'),
  { id: 'place.kharkiv', name: 'Kharkiv', country: 'UA' },
  { id: 'place.kharkiv-oblast', name: 'Kharkiv Oblast', country: 'UA' },
  { id: 'place.odesa', name: 'Odesa', country: 'UA' },
  { id: 'place.odesa-oblast', name: 'Odesa Oblast', country: 'UA' },
  { id: 'place.nara', name: 'Nara', country: 'JP' },
  { id: 'place.kebbi-state', name: 'Kebbi State', aliases: ['Kebbi'], country: 'NG' },
  { id: 'place.niger-state', name: 'Niger State', country: 'NG' },
  { id: 'place.washington', name: 'Washington', familiarity: 3, country: 'US' },
  { id: 'place.washington-state', name: 'Washington State', country: 'US' },
  { id: 'place.kyiv', name: 'Kyiv', familiarity: 3, country: 'UA' },
  { id: 'place.crimea', name: 'Crimea', label: 'peninsula', country: 'UA' },
  { id: 'place.oregon', name: 'Oregon', label: 'state of the United States', country: 'US' },
  { id: 'place.idaho', name: 'Idaho', label: 'state of the United States', country: 'US' },
  { id: 'place.seattle', name: 'Seattle', label: 'city in Washington', country: 'US' },
]);

const marks = (text: string) =>
  link([text], index)
    .flat()
    .map(({ entity }) => entity.replace('place.', ''));

describe('parts of a country that are called like a town', () => {
  it.each([
    'Drones hit the Kharkiv and Odesa oblasts.',
    'Drones hit Kharkiv, Odesa regions of the south.',
    'Drones hit the provinces of Kharkiv and Odesa again.',
    'Drones hit the northeastern Kharkiv and southern Odesa regions.',
  ])('are meant where a list says so: %s', (text) => {
    expect(marks(text)).toEqual(['kharkiv-oblast', 'odesa-oblast']);
  });

  it('may be called like a country', () => {
    expect(marks('Floods hit Kebbi and Niger states.')).toEqual(['kebbi-state', 'niger-state']);
    expect(marks('A court in Niamey, Niger, ruled.')).toEqual(['niger']);
    expect(marks('They left Kebbi, Niger, again.')).toEqual(['kebbi-state', 'niger']);
  });

  it('are meant where they are governed', () => {
    expect(marks('They asked Kharkiv governor Ada Borg again.')).toEqual(['kharkiv-oblast']);
    expect(marks('They asked the attorney general of Washington again.')).toEqual(['washington-state']);
    expect(marks('They live in upstate Washington now.')).toEqual(['washington-state']);
    expect(marks('A judge in the Western District of Washington ruled.')).toEqual(['washington-state']);
    expect(marks('They live in the western district of Washington.')).toEqual(['washington']);
    expect(marks('They asked the mayor of Washington again.')).toEqual(['washington']);
  });

  it.each([
    'They asked Sen. Anna Borg of Washington again.',
    'They asked Sen. Anna P. Borg (D) of Washington again.',
    'They asked Senators Anna Borg and Anna Berg of Washington again.',
    'They asked Sens. Anna Borg of Utah and Anna Berg of Washington again.',
    'They asked Gov. Anna Borg of Washington again.',
    'They asked Attorney General Anna Borg of Washington again.',
    'They asked Anna Borg (D-Washington) again.',
    'They asked Anna Borg, R-Washington, again.',
    'They asked Anna Borg [D-Washington] again.',
    'D-Washington was all that stood behind her name.',
    'They asked Anna Borg, a Republican from Washington, again.',
  ])('are meant where somebody represents or governs them: %s', (text) => {
    expect(marks(text)).toEqual(['washington-state']);
  });

  it.each([
    'They asked Archbishop Anna Borg of Washington again.',
    'They asked the senator. Anna Borg of Washington sang.',
    'They asked Senator Anna Borg at the gates of Washington again.',
    'They asked the people of Washington again.',
    'They asked the senators from Washington again.',
  ])('are not meant where somebody does something else: %s', (text) => {
    expect(marks(text)).toEqual(['washington']);
  });

  it('are meant behind a town', () => {
    expect(marks('A mill burned in Longview, Washington, United States.')).toContain('washington-state');
    expect(marks('A mill burned in Longview, Washington.')).toEqual(['washington-state']);
    expect(marks('A mill burned in northern Longview, Washington, United States.')).toContain(
      'washington-state',
    );
    expect(marks('A mill burned in Longview, Cowlitz County, Washington.')).toEqual(['washington-state']);
    expect(marks('They landed in Seattle, Washington two days later.')).toContain('washington-state');
    expect(marks('In Seattle, Washington, Ada Borg sang.')).toContain('washington-state');
    expect(marks('People marched in Kyiv, Washington.')).toEqual(['kyiv', 'washington']);
    expect(marks('People marched in Kyiv, Washington and Nara.')).toEqual(['kyiv', 'washington', 'nara']);
  });

  it.each([
    'Floods hit Washington and Oregon.',
    'Floods hit Oregon and Washington.',
    'Floods hit Idaho, Oregon, and Washington.',
    'Floods hit Oregon, Washington, Nara.',
  ])('are meant beside another: %s', (text) => {
    expect(marks(text)).toContain('washington-state');
  });

  it('are not meant beside a town, or a part of another country', () => {
    expect(marks('People marched in Seattle and Washington.')).toEqual(['seattle', 'washington']);
    expect(marks('Talks between Crimea and Washington failed.')).toEqual(['crimea', 'washington']);
  });

  it('are not meant elsewhere, nor where the pack has none', () => {
    expect(marks('Drones hit Kharkiv and Odesa again.')).toEqual(['kharkiv', 'odesa']);
    expect(marks('Storms hit the Nara and Kharkiv regions.')).toEqual(['nara', 'kharkiv-oblast']);
  });
});
