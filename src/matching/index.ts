export type { Annotation, Confidence, Evidence, LinkContext, MatchRule } from './annotation.ts';
export type { FlowReading } from './flow-reading.ts';
export { link, linkInSteps, linkReadings } from './link-readings.ts';
export { readFlow } from './read-flow.ts';
export { findUnknownNames } from './unknown-names.ts';
