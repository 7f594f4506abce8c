export type { Annotation, Confidence, Evidence, LinkContext, MatchRule, RunnerUp } from './annotation.ts';

// Linking (being written by the lead), pure and synchronous:
//   readFlow(text: string, index: PackIndex): FlowReading          what one flow holds, whatever its neighbours
//   linkReadings(readings: readonly FlowReading[], index: PackIndex, context: LinkContext): readonly (readonly Annotation[])[]
//       annotations per flow, in the order given (= document order)
//   link(texts, index, context) = linkReadings(texts.map(readFlow), ...)
// Opening:  openPack(files: PackFiles): Promise<Pack>   in src/pack
