export { CHOICES_KEY, parseChoices, type StoredChoices } from './choices.ts';
export { type ParsedSettings, parseSettings } from './parse-settings.ts';
export {
  DEFAULT_SETTINGS,
  type Density,
  MARK_STYLES,
  type MarkStyle,
  SETTINGS_KEY,
  type Settings,
} from './settings.ts';
export { isOff, siteOfHost, withSite } from './sites.ts';
export { changeStored } from './store-settings.ts';
