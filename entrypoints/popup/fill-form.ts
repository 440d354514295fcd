/**
 * Fills a desk's form with what is known, in the page in front and on the user's click alone. Never submits, never touches what
 * already holds something, what is hidden, or what asks for a secret.
 */

export interface FormValue {
  /** What a form may call it: the field's name in the languages we speak. */
  names: readonly string[];
  value: string;
}

/**
 * Runs in the page: self-contained.
 * @returns indices of the values that were filled in, ascending
 */
export function fillForm(values: readonly FormValue[]): number[] {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/必須|任意|required|optional|obligatori[oa]|opcional|[\s*※:：()（）[\]「」・、。.?]/g, '');
  const textOf = (element: Element | null | undefined) => element?.textContent ?? '';
  const namesOf = (input: HTMLInputElement | HTMLTextAreaElement): string[] => {
    const cell = input.closest('td, dd');
    return [
      ...[...(input.labels ?? [])].map(textOf),
      input.getAttribute('aria-label') ?? '',
      textOf(document.getElementById(input.getAttribute('aria-labelledby') ?? '')),
      textOf(cell?.closest('tr')?.querySelector('th')),
      cell?.matches('dd') ? textOf(cell.previousElementSibling) : '',
      input.placeholder,
    ]
      .map(plain)
      .filter((name) => name !== '' && name.length <= 60);
  };
  const kinds = ['text', 'email', 'number', 'tel', 'search', 'url', 'textarea'];
  const isFree = (input: HTMLInputElement | HTMLTextAreaElement) =>
    kinds.includes(input.type) &&
    input.value === '' &&
    !input.disabled &&
    !input.readOnly &&
    !/password|cc-|one-time|otp/.test(input.autocomplete) &&
    input.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    input.getClientRects().length > 0;
  const inputs = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    .filter(isFree)
    .map((input) => ({ input, names: namesOf(input) }));
  const taken = new Set<Element>();
  return values.flatMap(({ names, value }, index) => {
    const wanted = names.map(plain).filter((name) => name.length > 1);
    const free = inputs.filter(({ input }) => !taken.has(input));
    const found =
      free.find((one) => one.names.some((name) => wanted.includes(name))) ??
      free.find((one) =>
        one.names.some((name) => wanted.some((want) => want.length > 2 && name.includes(want))),
      );
    if (!found) return [];
    taken.add(found.input);
    const { prototype } = found.input instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    // Pages that watch their inputs (React) hear of the native setter only.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(found.input, value);
    for (const type of ['input', 'change']) found.input.dispatchEvent(new Event(type, { bubbles: true }));
    // A field that takes no such value (a number, a date) is left empty by the browser.
    return found.input.value === '' ? [] : [index];
  });
}
