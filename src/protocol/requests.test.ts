import { describe, expectTypeOf, it } from 'vitest';
import type { CardModel } from '../pack/index.ts';
import type {
  Answer,
  CardParams,
  Envelope,
  Handlers,
  PageReport,
  PageRequests,
  Params,
  Result,
  SearchHit,
  WorkerRequests,
} from './index.ts';

interface Sender {
  readonly tabId: number;
}

describe('the map of requests', () => {
  it('gives each handler its parameters and its answer', () => {
    type Table = Handlers<WorkerRequests, Sender>;

    expectTypeOf<Table['card']>().toEqualTypeOf<
      (params: CardParams, sender: Sender) => Promise<Result<CardModel>>
    >();
    expectTypeOf<Params<WorkerRequests, 'styleMarks'>>().toEqualTypeOf<{ readonly highlight: string }>();
    expectTypeOf<Answer<WorkerRequests, 'search'>>().toEqualTypeOf<Result<readonly SearchHit[]>>();
    expectTypeOf<Answer<PageRequests, 'report'>>().toEqualTypeOf<Result<PageReport>>();
  });

  it('wants one handler for every request', () => {
    type Table = Handlers<PageRequests, Sender>;

    expectTypeOf<keyof Table>().toEqualTypeOf<
      'report' | 'jump' | 'step' | 'lookUp' | 'peek' | 'markAnyway'
    >();
    expectTypeOf<Omit<Table, 'jump'>>().not.toExtend<Table>();
  });

  it('ties a message’s parameters to its name', () => {
    expectTypeOf<{ ask: 'step'; params: { to: 'next' } }>().toExtend<Envelope<PageRequests>>();
    expectTypeOf<{ ask: 'step'; params: { mention: 1 } }>().not.toExtend<Envelope<PageRequests>>();
  });
});
