import type { UnknownName } from '../../protocol/index.ts';

/** Names as records for an author to complete, in the form of `docs/knowledge.md`; sorted by id as the check wants them. */
export function draftRecords(names: readonly UnknownName[]): string {
  return names
    .map(({ surface }) => ({ id: `person.${slugOf(surface)}`, surface }))
    .filter(({ id }) => id !== 'person.')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, surface }) => `- id: ${id}
  kind: person
  label: # what exactly it is, lower case
  name: ${JSON.stringify(surface)}
  familiarity: 0
  gloss: # at most 90 characters, true on any date
  reviewed: # "YYYY-MM-DD"
`,
    )
    .join('');
}

function slugOf(surface: string): string {
  return surface
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
