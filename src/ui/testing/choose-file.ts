/** Has the page’s only button for files take one. */
export function chooseFile(page: ParentNode, name: string, text: string): void {
  const [input, other] = page.querySelectorAll('input[type=file]');
  if (!input || other) throw new Error('There is not just one button that chooses a file.');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
