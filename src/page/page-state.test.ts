import { describe, expect, it } from 'vitest';
import { type MarkingFacts, pageState } from './page-state.ts';

const marked: MarkingFacts = {
  isArticle: true,
  linking: 'done',
  hasGivenUp: false,
  canPaint: true,
  isUnseen: false,
  isWorking: false,
  mentions: 3,
};

describe('the state of a page', () => {
  it.each([
    ['marked', {}],
    ['cannot-paint', { canPaint: false }],
    ['hidden-marks', { isUnseen: true }],
    ['cannot-paint', { isUnseen: true, canPaint: false }],
    ['nothing-found', { mentions: 0 }],
    ['working', { mentions: 0, isWorking: true }],
    ['working', { mentions: 0, isArticle: undefined }],
    ['not-an-article', { isArticle: false, mentions: 0 }],
    ['gave-up', { hasGivenUp: true }],
    ['gave-up', { linking: 'too-large' }],
    ['marked', { linking: { code: 'timeout', message: '' } }],
    ['pack-damaged', { linking: { code: 'pack-damaged', message: '' } }],
    ['off-here', { linking: 'off', mentions: 0 }],
  ] as const)('is %s with %o', (state, facts) => {
    expect(pageState({ ...marked, ...facts })).toBe(state);
  });
});
