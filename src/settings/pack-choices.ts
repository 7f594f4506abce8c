import type { Settings } from './settings.ts';
import { siteOfHost } from './sites.ts';
import { isRecord } from './stored-record.ts';

/** What the reader decided about one imported pack. Their order in the settings is the order of the packs. */
export interface PackChoice {
  readonly id: string;
  readonly isOn: boolean;
  /** Its names may be marked on pages, which can then find out some of them. */
  readonly isPainted: boolean;
  /** Host names on which alone the pack is used; empty: on all. */
  readonly sites: readonly string[];
  /** Which revision of it is installed, so that open pages hear of an update; empty: none. */
  readonly revision: string;
}

/** There can be twenty packs; the others are gone for long. */
const MOST_PACK_CHOICES = 100;

/** A pack that nobody decided about is on, and private. */
const UNDECIDED = { isOn: true, isPainted: false, sites: [], revision: '' } as const;

/**
 * The choices about packs. Settings keep them unread: the page's script parses settings in every frame, and has no use
 * for these.
 */
function packChoices({ packs }: Pick<Settings, 'packs'>): readonly PackChoice[] {
  return packs.flatMap((raw) => {
    if (!isRecord(raw) || typeof raw.id !== 'string' || raw.id === '') return [];
    const { id, isOn, isPainted, sites, revision } = raw;
    const hosts = Array.isArray(sites)
      ? sites.filter((host): host is string => typeof host === 'string')
      : [];
    return [
      {
        id,
        isOn: isOn !== false,
        isPainted: isPainted === true,
        sites: hosts.map(siteOfHost),
        revision: typeof revision === 'string' ? revision : '',
      },
    ];
  });
}

/** The choices about these installed packs, in the reader's order; those without a choice come last. */
export function choicesOfPacks(
  settings: Pick<Settings, 'packs'>,
  installed: readonly string[],
): readonly PackChoice[] {
  const chosen = packChoices(settings).filter(({ id }) => installed.includes(id));
  const others = installed.filter((id) => !chosen.some((choice) => choice.id === id));
  return [...chosen, ...others.map((id) => ({ id, ...UNDECIDED }))];
}

/** The settings with what is installed now. Choices about packs that are gone stay: they may be brought back. */
export function withInstalled(
  settings: Settings,
  installed: readonly { readonly id: string; readonly revision: string }[],
): Settings {
  const revisions = new Map(installed.map(({ id, revision }) => [id, revision]));
  const ids = [...new Set([...packChoices(settings).map(({ id }) => id), ...revisions.keys()])];
  const packs = choicesOfPacks(settings, ids.slice(-MOST_PACK_CHOICES));
  return { ...settings, packs: packs.map((one) => ({ ...one, revision: revisions.get(one.id) ?? '' })) };
}

/** Settings from elsewhere, with what `now` says about packs that they do not name. */
export function withOtherPacks(settings: Settings, now: Pick<Settings, 'packs'>): Settings {
  const named = new Set(packChoices(settings).map(({ id }) => id));
  return { ...settings, packs: [...settings.packs, ...packChoices(now).filter(({ id }) => !named.has(id))] };
}

/** Whether a pack is used on that host. */
export function isUsedOn({ isOn, sites }: PackChoice, host: string): boolean {
  return isOn && (sites.length === 0 || sites.includes(siteOfHost(host)));
}
