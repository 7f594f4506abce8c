import css from '../../../assets/styles/card.css?inline';

/** The card's whole style as text: a page's card puts it into its shadow root. */
export const CARD_STYLES: string = css;
