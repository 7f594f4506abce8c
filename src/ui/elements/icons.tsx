import type { ComponentChildren } from 'preact';
import type { Kind } from '../../pack/index.ts';

/** Strokes on a 16 × 16 grid, our own drawings. */
const KIND_PATHS: Readonly<Record<Kind, string>> = {
  person:
    'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8ZM2.75 13.5c.5-2.6 2.5-3.75 5.25-3.75s4.75 1.15 5.25 3.75',
  organisation: 'M2.5 13.5h11M2.75 6 8 2.5 13.25 6ZM4.5 8.25v3M8 8.25v3M11.5 8.25v3',
  place:
    'M8 14c3-3.2 4.5-5.6 4.5-7.4a4.5 4.5 0 0 0-9 0C3.5 8.4 5 10.8 8 14ZM8 8.25a1.65 1.65 0 1 0 0-3.3 1.65 1.65 0 0 0 0 3.3Z',
  agreement: 'M9.5 2.5h-6v11h9V5.5ZM9.5 2.5v3h3M5.75 8.25h4.5M5.75 10.75h2.5',
  event: 'M2.75 4h10.5v9.25H2.75ZM2.75 7h10.5M5.5 2.5v2.75M10.5 2.5v2.75',
  conflict: 'M3 3l10 10M13 3 3 13M3 10.5 5.5 13M13 10.5 10.5 13',
  medium:
    'M2.5 3.25h9v10h-8a1 1 0 0 1-1-1ZM11.5 6.5h2v5.75a1 1 0 0 1-2 0M4.75 6h4.5M4.75 8.5h4.5M4.75 11h2.5',
  company: 'M3.5 13.5v-11h6v11M9.5 6.5h3v7M2 13.5h12M5.5 5h2M5.5 7.5h2M5.5 10h2',
  weapon:
    'M8 2c1.6 1.6 2.25 3.2 2.25 5.25V11h-4.5V7.25C5.75 5.2 6.4 3.6 8 2ZM5.75 8.5 3.5 11v2l2.25-1.25M10.25 8.5 12.5 11v2l-2.25-1.25M8 12v2',
  law: 'M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5 1.5 9h3ZM13 4.5 11.5 9h3Z',
  office: 'M5.25 5V3.25h5.5V5M2.5 5h11v8h-11ZM2.5 8.5h11M8 7.75v1.5',
  concept: 'M6 11.25c-1.25-.9-2.25-2-2.25-3.9a4.25 4.25 0 0 1 8.5 0c0 1.9-1 3-2.25 3.9ZM6.25 13.5h3.5',
};

/** The sign of a kind; always beside its word, so hidden from screen readers. */
export function KindIcon({ kind }: { readonly kind: Kind }) {
  return <Icon path={KIND_PATHS[kind]} />;
}

export const CLOSE_PATH = 'M4 4l8 8M12 4l-8 8';
export const BACK_PATH = 'M9.5 3.5 5 8l4.5 4.5';
export const MOVE_PATH =
  'M8 2v12M2 8h12M6.25 3.75 8 2l1.75 1.75M6.25 12.25 8 14l1.75-1.75M3.75 6.25 2 8l1.75 1.75M12.25 6.25 14 8l-1.75 1.75';
export const PIN_PATH = 'M5.5 2.5h5M6.25 2.5v4L4 9.25h8L9.75 6.5v-4M8 9.25v4.25';
export const COPY_PATH = 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z';
export const JUMP_PATH = 'M3 8h9M8.5 4.25 12.25 8 8.5 11.75';

export function Icon({ path }: { readonly path: string }) {
  return (
    <Drawing>
      <path d={path} />
    </Drawing>
  );
}

function Drawing({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
