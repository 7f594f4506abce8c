import { useEffect, useId, useRef } from 'preact/hooks';
import type { Confidence, Evidence } from '../matching/index.ts';
import type { CardModel, Day, EntityId } from '../pack/index.ts';
import type { ArticleDate } from '../protocol/index.ts';
import { CardControls } from './card/card-controls.tsx';
import { CardDepth } from './card/card-depth.tsx';
import { CardFooter } from './card/card-footer.tsx';
import { CardHead } from './card/card-head.tsx';
import { ContestedNote } from './card/contested-note.tsx';
import { EitherNote } from './card/either-note.tsx';
import { ThenAndNowPanel } from './card/then-and-now-panel.tsx';
import type { Translate } from './translate.ts';

/** The mention that the card was opened from. */
export interface CardMention {
  readonly surface: string;
  readonly confidence: Confidence;
  readonly evidence: Evidence;
  /** Name of `evidence.runnerUp`. */
  readonly runnerUpName?: string;
}

export interface CardProps {
  readonly model: CardModel;
  readonly mention?: CardMention;
  readonly articleDate?: ArticleDate;
  readonly t: Translate;
  readonly today: Day;
  /** Absent: as the browser or system is set. */
  readonly theme?: 'light' | 'dark';
  /** In a page the card is a dialog (not modal); in the popup and the side panel it is a view. */
  readonly dialog?: boolean;
  /** The reader opened it by key or button, so focus goes to it; never for a card that opens by hovering. */
  readonly takeFocus?: boolean;
  readonly onOpen: (entity: EntityId) => void;
  readonly onBack?: () => void;
  readonly onClose?: () => void;
}

/** Who or what one entity is, from a glance to full depth. Knows no browser API, no storage, no position. */
export function Card(props: CardProps) {
  const { model, mention, t, theme, dialog } = props;
  const article = props.articleDate?.day ?? model.then?.day;
  const titleId = useId();
  const { root, keepFocus } = useFocusAcrossEntities(model.id, props.takeFocus ?? false);
  const open = (entity: EntityId) => keepFocus(() => props.onOpen(entity));
  const back = props.onBack && (() => keepFocus(() => props.onBack?.()));
  return (
    <section
      ref={root}
      class="backgrounder card"
      data-theme={theme}
      lang={t('dateLocale')}
      dir={t('textDirection') === 'rtl' ? 'rtl' : 'ltr'}
      role={dialog ? 'dialog' : undefined}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <CardControls t={t} onBack={back} onClose={props.onClose} />
      <div class="scroll" key={model.id}>
        <CardHead t={t} model={model} mention={mention} titleId={titleId} />
        <EitherNote t={t} mention={mention} onOpen={open} />
        <ThenAndNowPanel t={t} model={model} article={article} />
        <ContestedNote t={t} contested={model.contested} />
        <CardDepth {...props} article={article} onOpen={open} />
        <CardFooter t={t} model={model} />
      </div>
    </section>
  );
}

/** When a button inside the card changes its entity, that button is gone: focus goes to the card, not to the page. */
function useFocusAcrossEntities(entity: EntityId, takeFocus: boolean) {
  const root = useRef<HTMLElement>(null);
  const pending = useRef(takeFocus);
  useEffect(() => {
    if (pending.current) root.current?.focus({ preventScroll: true });
    pending.current = false;
  }, [entity]);
  const keepFocus = (change: () => void) => {
    pending.current = true;
    change();
  };
  return { root, keepFocus };
}
