import { Card, type CardProps } from '../card/card.tsx';
import { draw } from './draw.ts';
import { english } from './english.ts';
import { TODAY } from './sample-cards.ts';

/** A card by itself, as a page or a popup draws it. */
export function showCard(props: Partial<CardProps> & Pick<CardProps, 'model'>): HTMLElement {
  return draw(<Card t={english} today={TODAY} onOpen={() => undefined} {...props} />);
}
