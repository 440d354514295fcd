/**
 * Style sheets of a page, made fit for a drawing: inside an SVG picture the root is `<svg>`, the window is the picture,
 * and names are matched to the letter. Everything else stays as the page wrote it.
 */

/** The window the page was laid out for. */
export interface Window {
  /** CSS px, with the scroll bar: what `vw` and `vh` are shares of. */
  width: number;
  height: number;
  /** Whether a media query held there. */
  matches(media: string): boolean;
}

/**
 * What must be told apart so that nothing is changed inside of it: comments, strings, addresses, names (`.h-100vh` is one),
 * numbers with their unit, and the two at-rules that ask for media. CSS Syntax Level 3, https://www.w3.org/TR/css-syntax-3/.
 */
const escaped = String.raw`\\(?:[0-9a-f]{1,6}\s?|[\s\S])`;
const token = new RegExp(
  [
    String.raw`\/\*[\s\S]*?(?:\*\/|$)`,
    String.raw`"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'`,
    String.raw`url\(\s*(?!["'\s])(?:\\[\s\S]|[^)\\])*(?:\)|\\?$)`,
    '@media(?<media>[^{;]*)',
    String.raw`(?<root>(?<!:):root)(?![\w-])`,
    String.raw`(?<number>[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(?<unit>[sld]?v(?:w|h|i|b|min|max))(?![\w-])`,
    String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?[\w%-]*`,
    String.raw`#(?:[\w\-\u0080-\uffff]|${escaped})+`,
    String.raw`[@.]?-{0,2}(?:[a-z_\u0080-\uffff]|${escaped})(?:[\w\-\u0080-\uffff]|${escaped})*`,
  ].join('|'),
  'gi',
);

/** A style sheet (or the content of a `style` attribute) with window units as px, media queries answered, and `:root` meaning `<html>`. */
export function fitStyles(css: string, window: Window): string {
  return css.replace(token, (...found: unknown[]) => {
    const [piece, groups, offset] = [String(found[0]), found.at(-1), Number(found.at(-3))];
    const { media, root, number, unit } = groups as Record<string, string | undefined>;
    if (media !== undefined) return `@media ${window.matches(media.trim()) ? 'all' : 'not all'}`;
    // As specific as `:root`, and true of the page's own root.
    if (root) return ':is(html,:root)';
    if (number && unit) return `${px(Number(number), unit.toLowerCase(), window)}px`;
    return isTagInCapitals(piece) && !/[-.#:[=(\\]\s*$/.test(css.slice(Math.max(0, offset - 2), offset))
      ? piece.toLowerCase()
      : piece;
  });
}

/** Large, small and dynamic windows are one: nothing folds away in a picture. `vi` and `vb` as in horizontal text. */
function px(number: number, unit: string, { width, height }: Window): number {
  const sides: Record<string, number> = {
    w: width,
    i: width,
    h: height,
    b: height,
    min: Math.min(width, height),
    max: Math.max(width, height),
  };
  return Math.round(number * (sides[unit.replace(/^[sld]?v/, '')] ?? 0) * 10) / 1_000;
}

/** In HTML `BODY {}` means `body`; in the picture, which is XML, it would mean nothing. */
const tags = new Set(
  'a b i p q s u h1 h2 h3 h4 h5 h6 html body div span ul ol li dl dt dd table tr td th tbody thead tfoot form input select option textarea label img font center small strong em big pre code hr br button address blockquote caption fieldset legend iframe'.split(
    ' ',
  ),
);
const isTagInCapitals = (name: string) => name !== name.toLowerCase() && tags.has(name.toLowerCase());
