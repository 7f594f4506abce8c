import { describe, expect, it } from 'vitest';
import { handlersWith } from '../../tests/support/fake-worker-platform.ts';
import { POPUP, pageIn } from '../../tests/support/senders.ts';
import { DEFAULT_SETTINGS } from '../settings/index.ts';
import type { WorkerPlatform } from './handlers.ts';

const PAGE = pageIn();

describe('lists', () => {
  const handlers = handlersWith();

  it('get summaries in the order asked for, without those that the pack lacks', async () => {
    const entities = ['place.opytne', 'person.nobody', 'person.dmitry-peskov'];

    const answer = await handlers.summaries({ entities }, POPUP);

    expect(answer.ok && answer.value.map(({ name }) => name)).toEqual(['Opytne', 'Dmitry Peskov']);
  });

  it('are searched', async () => {
    const answer = await handlers.search({ query: 'pescov', limit: 5 }, POPUP);

    expect(answer).toMatchObject({ ok: true, value: [{ entity: { id: 'person.dmitry-peskov' } }] });
  });
});

describe('muting', () => {
  it('is kept with the settings, once, and can be taken back', async () => {
    let settings = DEFAULT_SETTINGS;
    const changeSettings: WorkerPlatform['changeSettings'] = async (change) => {
      settings = change(settings);
      return settings;
    };
    const handlers = handlersWith({ changeSettings });

    await handlers.mute({ entity: 'place.opytne', isMuted: true }, PAGE);
    await handlers.mute({ entity: 'place.opytne', isMuted: true }, PAGE);
    expect(settings.muted).toEqual(['place.opytne']);
    await handlers.mute({ entity: 'place.opytne', isMuted: false }, PAGE);

    expect(settings).toEqual(DEFAULT_SETTINGS);
  });
});
