import type { PackInfo } from '../../../pack/index.ts';
import type { ChangedField, PackChanges } from '../../../pack-import/index.ts';
import { formatDate } from '../../dates.ts';
import { formatNumber } from '../../forms.ts';
import type { Translate } from '../../translate.ts';

interface ChangesPartProps {
  readonly t: Translate;
  readonly from: PackInfo;
  /** Absent where the source of the installed pack is lost. */
  readonly changes: PackChanges | undefined;
}

/** Entries of each list that are shown; the command for authors prints all. */
const MOST_SHOWN = 20;

/** What a newer revision of an installed pack adds, takes away and changes. */
export function ChangesPart({ t, from, changes }: ChangesPartProps) {
  return (
    <section class="changes">
      <p>{t('updatesPack', [from.title, formatDate(t, from.date)])}</p>
      {changes && (
        <>
          <Names t={t} of="addedCount" names={changes.added.map(({ name }) => name)} />
          <Names t={t} of="removedCount" names={changes.removed.map(({ name }) => name)} />
          {(changes.changed.length > 0 || changes.head.length > 0) && (
            <details>
              <summary>{t('changedCount', [formatNumber(t, changes.changed.length)])}</summary>
              <Fields fields={changes.head} />
              <dl>
                {changes.changed.slice(0, MOST_SHOWN).map(({ id, name, fields }) => (
                  <div key={id}>
                    <dt>
                      <bdi>{name}</bdi>
                    </dt>
                    <dd>
                      <Fields fields={fields} />
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </>
      )}
    </section>
  );
}

interface NamesProps {
  readonly t: Translate;
  readonly of: 'addedCount' | 'removedCount';
  readonly names: readonly string[];
}

function Names({ t, of, names }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{t(of, [formatNumber(t, names.length)])}</summary>
      <ul>
        {names.slice(0, MOST_SHOWN).map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Fields as the file names them, old and new. */
function Fields({ fields }: { readonly fields: readonly ChangedField[] }) {
  return (
    <ul class="fields">
      {fields.map(({ field, before, after }) => (
        <li key={field}>
          <code>{field}</code> <del>{shown(before)}</del> <ins>{shown(after)}</ins>
        </li>
      ))}
    </ul>
  );
}

const LONGEST_SHOWN = 200;

function shown(value: unknown): string {
  if (value === undefined) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
