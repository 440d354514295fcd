/**
 * Fills a desk's form with what is known, in the page in front and on the user's click alone. Never submits, never touches what
 * already holds something, what is hidden, or what asks for a secret.
 */

export interface FormValue {
  /** What a form may call it: the field's name in the languages we speak. */
  names: readonly string[];
  value: string;
  /** Of a day or a moment: `2026-11-10` or `2026-11-10T12:05`, for fields that take nothing else. */
  at?: string;
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
  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const namesOf = (input: Field): string[] => {
    const cell = input.closest('td, dd');
    return [
      ...[...(input.labels ?? [])].map(textOf),
      input.getAttribute('aria-label') ?? '',
      textOf(document.getElementById(input.getAttribute('aria-labelledby') ?? '')),
      textOf(cell?.closest('tr')?.querySelector('th')),
      cell?.matches('dd') ? textOf(cell.previousElementSibling) : '',
      input instanceof HTMLSelectElement
        ? textOf(input.closest('fieldset')?.querySelector('legend'))
        : input.placeholder,
    ]
      .map(plain)
      .filter((name) => name !== '' && name.length <= 60);
  };
  const kinds = [
    'text',
    'email',
    'number',
    'tel',
    'search',
    'url',
    'textarea',
    'date',
    'month',
    'datetime-local',
  ];
  const isSeen = (input: Field) =>
    input.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    input.getClientRects().length > 0;
  const isFree = (input: HTMLInputElement | HTMLTextAreaElement) =>
    kinds.includes(input.type) &&
    input.value === '' &&
    !input.disabled &&
    !input.readOnly &&
    !/password|cc-|one-time|otp/.test(input.autocomplete) &&
    isSeen(input);
  const inputs = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    .filter(isFree)
    .map((input) => ({ input, names: namesOf(input) }));
  /** What a field of this type takes of a value; empty where it takes nothing of it. */
  const forType = (type: string, { value, at = '' }: FormValue) => {
    if (type === 'datetime-local') return at.includes('T') ? at : '';
    return type === 'date' ? at.slice(0, 10) : type === 'month' ? at.slice(0, 7) : value;
  };
  /** Nothing is chosen yet: no value, or words that only ask for a choice. */
  const isOpen = (select: HTMLSelectElement) =>
    !select.disabled &&
    !select.multiple &&
    !/cc-|bday/.test(select.autocomplete) &&
    (select.value === '' ||
      /^(?:-*|0|選択.*|年|月|日|select.*|choose.*|elig.*|selecci.*)$/.test(
        plain(textOf(select.selectedOptions[0])),
      )) &&
    isSeen(select);
  const selects = [...document.querySelectorAll('select')]
    .filter(isOpen)
    .map((input) => ({ input, names: namesOf(input) }));
  const choose = (select: HTMLSelectElement, option: HTMLOptionElement) => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, option.value);
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const numbers = (select: HTMLSelectElement) =>
    [...select.options].map((option) => ({
      option,
      number: Number(/\d+/.exec(plain(option.text))?.[0] ?? NaN),
    }));
  /** Year, month and day in selects of their own. Only when all that are there can be chosen. */
  const choosesDay = (own: HTMLSelectElement[], at: string) => {
    const [year = 0, month = 0, day = 0] = at.slice(0, 10).split('-').map(Number);
    const found = own.flatMap((select) => {
      const most = Math.max(
        ...numbers(select).flatMap(({ number }) => (Number.isNaN(number) ? [] : [number])),
      );
      const wanted = most > 1_900 ? year : most === 12 ? month : most === 31 ? day : null;
      const chosen = numbers(select).find(({ number }) => number === wanted)?.option;
      return wanted === null ? [] : [{ select, chosen }];
    });
    const parts = found.flatMap(({ select, chosen }) => (chosen ? [{ select, chosen }] : []));
    if (parts.length < 2 || parts.length !== found.length) return false;
    for (const { select, chosen } of parts) choose(select, chosen);
    return true;
  };
  const isCalled = (own: readonly string[], wanted: readonly string[]) =>
    own.some((name) => wanted.some((want) => name === want || (want.length > 2 && name.includes(want))));
  const inSelects = ({ value, at }: FormValue, wanted: readonly string[]) => {
    const own = selects
      .filter(({ input, names }) => !taken.has(input) && isCalled(names, wanted))
      .map(({ input }) => input);
    const [only] = own;
    const option =
      only && [...only.options].find(({ text, value: id }) => [text, id].map(plain).includes(plain(value)));
    const chosen = at ? choosesDay(own, at) : option !== undefined;
    if (only && option && !at) choose(only, option);
    if (chosen) for (const select of own) taken.add(select);
    return chosen;
  };
  const taken = new Set<Element>();
  return values.flatMap((known, index) => {
    const { names } = known;
    const wanted = names.map(plain).filter((name) => name.length > 1);
    const free = inputs.filter(({ input }) => !taken.has(input) && forType(input.type, known) !== '');
    const found =
      free.find((one) => one.names.some((name) => wanted.includes(name))) ??
      free.find((one) =>
        one.names.some((name) => wanted.some((want) => want.length > 2 && name.includes(want))),
      );
    if (!found) return inSelects(known, wanted) ? [index] : [];
    taken.add(found.input);
    const { prototype } = found.input instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    // Pages that watch their inputs (React) hear of the native setter only.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(
      found.input,
      forType(found.input.type, known),
    );
    for (const type of ['input', 'change']) found.input.dispatchEvent(new Event(type, { bubbles: true }));
    // A field that takes no such value (a number, a date) is left empty by the browser.
    return found.input.value === '' ? [] : [index];
  });
}
