export type { Annotation, Confidence, Evidence, LinkContext, MatchRule, RunnerUp } from './annotation.ts';
