import { render } from 'preact';
import type { CardModel, EntityId } from '../../pack/index.ts';
import type { ArticleDate } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Card, type CardMention, type CardProps } from '../../ui/card/card.tsx';
import { localDay } from '../../ui/i18n/local-day.ts';
import type { Translate } from '../../ui/i18n/translate.ts';
import { type Choice, type Choices, otherReading } from './choices.ts';
import { moving } from './move-card.ts';
import { cardTheme } from './page-theme.ts';

/** What a card says and lets the reader do, wherever it stands. */
export interface CardToDraw {
  readonly model: CardModel;
  /** Absent where the reader looked up words of their own choice. */
  readonly mention: CardMention | undefined;
  /** What the reader takes the mention for, where it fits two entities and that was chosen. */
  readonly choice: Choice | undefined;
  readonly choices: Choices;
  readonly articleDate: ArticleDate | undefined;
  readonly theme: Settings['theme'];
  readonly textSize: Settings['textSize'];
  readonly isSheet: boolean;
  readonly takeFocus: boolean;
  /** Another entity's card, for a name inside the card. */
  readonly load: (entity: EntityId) => Promise<CardModel | undefined>;
  readonly isMuted: (entity: EntityId) => boolean;
  /** Gives whether it was done. */
  readonly mute: (entity: EntityId, isMuted: boolean) => Promise<boolean>;
}

interface DrawOptions {
  readonly card: CardToDraw;
  readonly place: HTMLElement;
  readonly t: Translate;
  readonly close: () => void;
  readonly refresh: () => void;
  /** Pins or lets go; gives what the card is then. */
  readonly pin: () => boolean;
  readonly signal: AbortSignal;
}

/** Draws the mention's card, and on the way through its relations the cards of others. */
export function drawCards({ card, place, t, close, refresh, pin, signal }: DrawOptions): void {
  const trail: CardModel[] = [card.model];
  const open = async (entity: EntityId) => {
    const model = await card.load(entity);
    if (!model || signal.aborted) return;
    trail.push(model);
    draw();
  };
  const back = () => {
    trail.pop();
    draw();
  };
  const looks = looksOf(card);
  const pinned = pinning(pin, place, () => draw());
  const choose = choosing(card, () => draw());
  const mute = muting(card, () => !signal.aborted && draw());
  const draw = () => {
    const model = trail.at(-1) ?? card.model;
    const mention = mentionOf(model, card);
    const props = {
      ...(mention && { mention, ...choose(mention, model.id) }),
      mute: mute(model.id),
      ...(trail.length > 1 && { onBack: back }),
      ...(card.articleDate && { articleDate: card.articleDate }),
      ...looks,
      ...(!card.isSheet && pinned()),
    };
    render(
      <Card
        {...props}
        model={model}
        t={t}
        today={localDay(new Date())}
        dialog
        takeFocus={card.takeFocus}
        onOpen={(entity) => void open(entity)}
        onClose={close}
      />,
      place,
    );
    refresh();
  };
  draw();
}

/** What a card needs to be pinned, and to be moved while it is. */
function pinning(pin: () => boolean, place: HTMLElement, draw: () => void) {
  const move = moving(place);
  let isPinned = false;
  const onPin = () => {
    isPinned = pin();
    draw();
  };
  return (): Pick<CardProps, 'onPin' | 'isPinned' | 'move'> => ({
    onPin,
    isPinned,
    ...(isPinned && { move }),
  });
}

function looksOf({ theme, textSize }: CardToDraw): Pick<CardProps, 'theme' | 'textSize'> {
  const colours = cardTheme(theme);
  return { textSize, ...(colours && { theme: colours }) };
}

/** The mention as it bears on that card: the one that was asked for, or the other one that it fits. */
function mentionOf({ id, name: shown }: CardModel, { model, mention }: CardToDraw): CardMention | undefined {
  if (id === model.id || !mention) return mention;
  if (mention.confidence !== 'either' || id !== mention.evidence.runnerUp?.entity) return undefined;
  const { id: first, name, label } = model;
  return otherReading(mention, { id: first, name: name === shown ? `${name}, ${label}` : name });
}

/** What a card of a doubtful mention needs to have the reader decide. */
function choosing({ choice, choices }: CardToDraw, draw: () => void) {
  let current = choice;
  return ({ surface, confidence }: CardMention, entity: EntityId): Pick<CardProps, 'choice'> => {
    if (confidence !== 'either') return {};
    const change = (next: Choice | undefined) => {
      current = next;
      void (next ? choices.keep(surface, next) : choices.forget(surface));
      draw();
    };
    return {
      choice: {
        kept: current?.entity === entity ? current.keep : undefined,
        onKeep: (keep) => change({ entity, keep }),
        onForget: () => change(undefined),
      },
    };
  };
}

/** What a card needs to have its entity muted, and to take that back. */
function muting({ isMuted, mute }: CardToDraw, draw: () => void) {
  // The settings themselves come a moment after the answer.
  const answered = new Map<EntityId, boolean>();
  return (entity: EntityId): NonNullable<CardProps['mute']> => ({
    isMuted: answered.get(entity) ?? isMuted(entity),
    onMute: async (wanted) => {
      if (!(await mute(entity, wanted))) return;
      answered.set(entity, wanted);
      draw();
    },
  });
}
