import type { CDPSession } from 'playwright';
import type { TabMemory } from './driver.ts';

/** What was thrown away holds what it pointed at until the next collection. */
const COLLECTIONS = 2;

/** Measures a tab's memory; has to know the session before `Runtime.enable`, to hear of the worlds in its pages. */
export function memoryMeter(session: CDPSession, origin: string | undefined): () => Promise<TabMemory> {
  const ours = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (origin !== undefined && context.origin === origin) ours.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    ours.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => ours.clear());
  return async () => {
    for (let time = 0; time < COLLECTIONS; time++) await session.send('HeapProfiler.collectGarbage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
    let liveRanges = 0;
    for (const world of ours) liveRanges += await countRanges(session, world);
    return { bytes: usedSize + embedderHeapUsedSize, nodes, worldsOfOurs: ours.size, liveRanges };
  };
}

async function countRanges(session: CDPSession, contextId: number): Promise<number> {
  const objectGroup = 'ranges';
  const prototype = await session.send('Runtime.evaluate', {
    expression: 'Range.prototype',
    contextId,
    objectGroup,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId ?? '',
    objectGroup,
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(result.value);
}
