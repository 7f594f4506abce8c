import type { Annotation, Evidence } from '../../matching/index.ts';

/** Whether two annotations of one flow's text say the same; surface, kind and familiarity follow from the rest. */
export function isSameAnnotation(a: Annotation, b: Annotation): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.entity === b.entity &&
    a.confidence === b.confidence &&
    isSameEvidence(a.evidence, b.evidence)
  );
}

function isSameEvidence(a: Evidence, b: Evidence): boolean {
  return (
    a.name === b.name &&
    a.rule === b.rule &&
    a.score === b.score &&
    a.runnerUp?.entity === b.runnerUp?.entity &&
    a.runnerUp?.score === b.runnerUp?.score &&
    a.cues.length === b.cues.length &&
    a.cues.every((cue, i) => cue === b.cues[i])
  );
}
