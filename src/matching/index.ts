export type { Annotation, Confidence, Evidence, LinkContext, MatchRule } from './annotation.ts';
export { link, linkInSteps, linkReadings } from './linking/link-readings.ts';
export { findUnknownNames } from './names/unknown-names.ts';
export type { FlowReading } from './reading/flow-reading.ts';
export { readFlow } from './reading/read-flow.ts';
