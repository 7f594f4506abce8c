import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import { inLanguageOf, languageOf } from '../i18n/language.ts';
import { CardControls } from './card-controls.tsx';
import { CardDepth } from './card-depth.tsx';
import type { CardProps } from './card-props.ts';
import { CardFooter } from './footer/card-footer.tsx';
import { CardHead } from './head/card-head.tsx';
import { BesideNote } from './notes/beside-note.tsx';
import { ContestedNote } from './notes/contested-note.tsx';
import { EitherNote } from './notes/either-note.tsx';
import { scrollStep } from './scroll-step.ts';
import { PackLanguage } from './text/pack-text.tsx';
import { ThenAndNowPanel } from './time/then-and-now-panel.tsx';

export type { CardMention, CardProps } from './card-props.ts';

/** Who or what one entity is, from a glance to full depth. Knows no browser API, no storage, no position. */
export function Card(props: CardProps) {
  const { model, mention, t, theme, textSize, dialog } = props;
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
      data-text-size={textSize}
      {...inLanguageOf(t)}
      role={dialog ? 'dialog' : undefined}
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={scrollByKey}
    >
      <CardControls {...props} onBack={back} />
      <div class="scroll" key={model.id} onScroll={noteScroll}>
        <PackLanguage.Provider value={languageOf(model.pack)}>
          <CardHead t={t} model={model} mention={mention} titleId={titleId} />
          <EitherNote t={t} mention={mention} choice={props.choice} onOpen={open} />
          <ThenAndNowPanel t={t} model={model} article={article} isOnPage={dialog === true} />
          <ContestedNote t={t} contested={model.contested} />
          <BesideNote t={t} beside={model.beside} />
          <CardDepth {...props} article={article} onOpen={open} />
          <CardFooter t={t} model={model} article={article} today={props.today} mute={props.mute} />
        </PackLanguage.Provider>
      </div>
    </section>
  );
}

/** Then the buttons above it become a bar, which has the name once that itself is out of sight. */
function noteScroll({ currentTarget }: TargetedEvent<HTMLElement>): void {
  currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollTop > 0);
  const name = currentTarget.querySelector('.name')?.getBoundingClientRect();
  const bar = currentTarget.parentElement?.querySelector('.controls')?.getBoundingClientRect();
  currentTarget.toggleAttribute(
    'data-nameless',
    name !== undefined && bar !== undefined && name.bottom < bar.bottom,
  );
}

/** On the card itself and on the buttons above the text, keys would scroll the page, and the card away with it. */
function scrollByKey(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { currentTarget, target } = event;
  const scroll = currentTarget.querySelector('.scroll');
  if (!scroll || event.defaultPrevented || (target instanceof Node && scroll.contains(target))) return;
  const step = scrollStep(event, scroll, target === currentTarget);
  if (step === undefined || scroll.scrollHeight <= scroll.clientHeight) return;
  event.preventDefault();
  scroll.scrollTop += step;
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
