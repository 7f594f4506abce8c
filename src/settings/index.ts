export { DEFAULT_SETTINGS, type Density, type MarkStyle, type Settings, SETTINGS_VERSION } from './settings.ts';
