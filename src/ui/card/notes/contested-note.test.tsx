import { expect, it } from 'vitest';
import { byRole, spokenText } from '../../testing/by-role.ts';
import { OPYTNE } from '../../testing/sample-cards.ts';
import { showCard } from '../../testing/show-card.tsx';

it('puts a contested place into one sentence', () => {
  expect(spokenText(byRole(showCard({ model: OPYTNE }), 'region', 'Contested'))).toContain(
    'Recognised as part of Ukraine (UN General Assembly resolution ES-11/4). Controlled by Russia since Dec 2022, as of Aug 2026.',
  );
});
