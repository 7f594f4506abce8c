import type { ComponentChildren } from 'preact';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link that the reader may follow; nothing is loaded before. Text alone where the address is not of the web. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  if (!isWebAddress(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}

/** Packs come from anybody: `javascript:` and the like must never become a link. */
export function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}

/** `Black Sea Grain Initiative` → the address of the English Wikipedia's article. */
export function wikipediaAddress(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
