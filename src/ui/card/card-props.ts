import type { Confidence, Evidence } from '../../matching/index.ts';
import type { CardModel, Day, EntityId } from '../../pack/index.ts';
import type { ArticleDate } from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Translate } from '../i18n/translate.ts';

/** The mention that the card was opened from. */
export interface CardMention {
  readonly surface: string;
  readonly confidence: Confidence;
  readonly evidence: Evidence;
  /** Name of `evidence.runnerUp`. */
  readonly runnerUpName?: string;
  /** The card is of the entity that fits less well; `evidence` speaks for the other one. */
  readonly isSecond?: boolean;
}

export interface CardProps {
  readonly model: CardModel;
  readonly mention?: CardMention;
  readonly articleDate?: ArticleDate;
  readonly t: Translate;
  readonly today: Day;
  /** Absent: as the browser or system is set. */
  readonly theme?: 'light' | 'dark';
  /** In percent; absent where what is around the card has it already. */
  readonly textSize?: Settings['textSize'];
  /** In a page the card is a dialog (not modal); in the popup and the side panel it is a view. */
  readonly dialog?: boolean;
  /** The reader opened it by key or button, so focus goes to it; never for a card that opens by hovering. */
  readonly takeFocus?: boolean;
  readonly onOpen: (entity: EntityId) => void;
  readonly onBack?: () => void;
  readonly onClose?: () => void;
  /** Where the mention fits two entities: whether the reader chose this one, and how to choose. */
  readonly choice?: {
    readonly kept: 'page' | 'always' | undefined;
    readonly onKeep: (keep: 'page' | 'always') => void;
    readonly onForget: () => void;
  };
  /** Whether the card's entity is marked nowhere, and how to have it so; absent where that cannot be changed. */
  readonly mute?: { readonly isMuted: boolean; readonly onMute: (isMuted: boolean) => void };
  /** Keeps the card open while the reader reads on, or lets it go again. */
  readonly onPin?: () => void;
  readonly isPinned?: boolean;
  /** How a pinned card is moved. */
  readonly move?: {
    readonly onGrab: (event: PointerEvent) => void;
    readonly onKey: (event: KeyboardEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
  };
}
