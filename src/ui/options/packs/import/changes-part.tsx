import type { PackInfo } from '../../../../pack/index.ts';
import { type ChangedField, changedParts, type PackChanges } from '../../../../pack-import/index.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { formatNumber } from '../../../i18n/forms.ts';
import type { Translate } from '../../../i18n/translate.ts';

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
          <Fields fields={changes.head.filter(({ field }) => field !== 'date')} />
          <Names t={t} of="addedCount" names={changes.added.map(({ name }) => name)} />
          <Names t={t} of="removedCount" names={changes.removed.map(({ name }) => name)} />
          {changes.changed.length > 0 && (
            <details>
              <summary>{t('changedCount', [formatNumber(t, changes.changed.length)])}</summary>
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

/** Fields as the file names them, with what goes and what comes. */
function Fields({ fields }: { readonly fields: readonly ChangedField[] }) {
  if (fields.length === 0) return null;
  return (
    <ul class="fields">
      {fields.map((changed) => {
        const { gone, come } = changedParts(changed);
        return (
          <li key={changed.field}>
            <code>{changed.field}</code>
            {gone.map((text, index) => (
              <del key={index}>
                <bdi>{shown(text)}</bdi>
              </del>
            ))}
            {come.map((text, index) => (
              <ins key={index}>
                <bdi>{shown(text)}</bdi>
              </ins>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

const LONGEST_SHOWN = 200;

function shown(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
