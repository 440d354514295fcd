/** Secrets of shoppers who do not exist: each variant of a field has its own, in two sets, so that two pages differ in nothing else. */

export const secretKinds = [
  'visa',
  'mastercard',
  'amex',
  'jcb',
  'diners',
  'unionpay',
  'cvv',
  'cvv4',
  'expiry',
  'password',
  'pin',
  'otp',
] as const;
export type SecretKind = (typeof secretKinds)[number];
export type SecretSet = 'a' | 'b';

const schemes: Partial<Record<SecretKind, readonly [prefix: string, length: number]>> = {
  visa: ['4', 16],
  mastercard: ['52', 16],
  amex: ['37', 15],
  jcb: ['3541', 16],
  diners: ['36', 14],
  unionpay: ['6221', 16],
};
const lengths: Partial<Record<SecretKind, number>> = { cvv: 3, cvv4: 4, pin: 4, otp: 6 };

/** Digits that look like chance and are always the same for the same text. */
function* digitsOf(seed: string): Generator<number> {
  let state = 2_166_136_261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield (state >>> 24) % 10;
  }
}

/** `length` digits that begin so and end with the right check digit (ISO/IEC 7812-1, Luhn). */
function withCheckDigit(begin: string): string {
  const sum = [...begin].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${begin}${(10 - (sum % 10)) % 10}`;
}

/** The secret of one variant: a card number, a code, `MM/YY`, or a word. */
export function secretOf(kind: SecretKind, variant: string, set: SecretSet): string {
  const source = digitsOf(`${variant}/${set}/hikae`);
  const digits = (count: number) => Array.from({ length: count }, () => source.next().value ?? 0).join('');
  const scheme = schemes[kind];
  if (scheme) return withCheckDigit(`${scheme[0]}${digits(scheme[1] - scheme[0].length - 1)}`);
  if (kind === 'expiry') return `${set === 'a' ? '07' : '11'}/${31 + (Number(digits(2)) % 60)}`;
  if (kind === 'password') return `Zq${digits(5)}xv`;
  // No zero in front, and nothing that a page says of itself: years, sizes, prices.
  return `${6 + (Number(digits(1)) % 4)}${digits((lengths[kind] ?? 4) - 1)}`.replace(/00/g, '53');
}

const groupsOf = (secret: string): string[] =>
  secret.length === 15
    ? [secret.slice(0, 4), secret.slice(4, 10), secret.slice(10)]
    : (secret.match(/.{1,4}/g) ?? []);

const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** The ways in which a secret is written into a page, by the names that variants use in braces. */
export function writings(secret: string): Record<string, string> {
  const groups = groupsOf(secret);
  const [month = '', year = ''] = secret.split('/');
  const box = (value: string) =>
    `<input data-t class="b${value.length}" maxlength="${value.length}" value="${value}">`;
  return {
    s: secret,
    spaced: groups.join(' '),
    dashed: groups.join('-'),
    wide: wide(groups.join(' ')),
    mm: month,
    yy: year,
    boxes: groups.map(box).join(' '),
    singles: [...secret].map(box).join(''),
    spans: [...secret].map((digit) => `<span>${digit}</span>`).join(''),
    lines: groups.map((group) => `<b>${group}</b>`).join(' '),
    months: options(12, 1, month),
    years: options(70, 26, year),
  };
}

const options = (count: number, first: number, chosen: string): string =>
  Array.from({ length: count }, (_, at) => String(first + at).padStart(2, '0'))
    .map((value) => `<option${value === chosen ? ' selected' : ''}>${value}</option>`)
    .join('');
