/** More hidden elements than these are not waited for: menus and templates by the thousand. */
const MAX_WAITED = 500;

/**
 * Waits for elements that are not rendered when they are to be read, and tells when the page shows one: an unfolded
 * answer, a pop-up, a dialog. Answers the function that takes such an element.
 */
export function watchHidden(
  onShown: (element: Element) => void,
  signal: AbortSignal,
): (element: Element) => void {
  let waited = 0;
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      waited--;
      onShown(target);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (element) => {
    if (waited++ < MAX_WAITED) observer.observe(element);
  };
}
