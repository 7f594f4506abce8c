export { type Backup, type BackupProblem, MAX_BACKUP_BYTES, readBackup, writeBackup } from './backup.ts';
export { MANAGED_KEY, type Managed, parseManaged, usual, withManaged } from './managed.ts';
export { markRule } from './mark-rule.ts';
export { CHOICES_KEY, MOST_CHOICES, parseChoices, type StoredChoices } from './memory/choices.ts';
export {
  parseReadCards,
  READ_KEY,
  storedReadCards,
  withReadCard,
} from './memory/read-cards.ts';
export { parseRecent, type Recent, withRecent } from './memory/recent.ts';
export { mutedChange } from './muted.ts';
export { choicesOfPacks, isUsedOn, type PackChoice, withInstalled, withOtherPacks } from './pack-choices.ts';
export { parseSettings } from './parse-settings.ts';
export { repairedSettings, SETTINGS_COPY_KEY } from './repair-settings.ts';
export {
  DEFAULT_SETTINGS,
  type Density,
  MARK_STYLES,
  type MarkStyle,
  SETTINGS_KEY,
  type Settings,
  TEXT_SIZES,
} from './settings.ts';
export { isOffEverywhere, isOffHere, siteChange, siteOfHost } from './sites.ts';
export { endOfSnooze, type SnoozeLength } from './snooze.ts';
export { changeStored } from './store-settings.ts';
export { isRecord } from './stored-record.ts';
export { takeSettings } from './take-settings.ts';
export { type SettingsChange, takenBack } from './taken-back.ts';
