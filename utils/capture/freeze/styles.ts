/** Style sheets as text: what the page's rules say now, those put in by script included, with their pictures inside. */
import type { Pictures } from './pictures';

/** The text of a sheet, or null when it is another site's and may not be read. */
export async function sheetText(
  sheet: CSSStyleSheet,
  base: string,
  pictures: Pictures,
): Promise<string | null> {
  if (sheet.disabled) return '';
  const rules = rulesOf(sheet);
  if (!rules) return null;
  const text = await rulesText(rules, sheet.href ?? base, pictures);
  const media = sheet.media.mediaText;
  return media && text ? `@media ${media} {\n${text}\n}` : text;
}

/** The rules of a sheet; null when it may not be read. */
export function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] | null {
  try {
    return [...sheet.cssRules];
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function rulesText(rules: readonly CSSRule[], base: string, pictures: Pictures): Promise<string> {
  const texts: string[] = [];
  for (const rule of rules) texts.push(await ruleText(rule, base, pictures));
  return texts.filter(Boolean).join('\n');
}

async function ruleText(rule: CSSRule, base: string, pictures: Pictures): Promise<string> {
  if (rule instanceof CSSImportRule) return importText(rule, base, pictures);
  if (rule instanceof CSSFontFaceRule) return fontText(rule, base, pictures);
  return withPictures(defined(rule.cssText), base, pictures);
}

/** No element of a snapshot is upgraded by a script; what waits for that must not stay hidden. */
const defined = (text: string) => text.replaceAll(':defined', ':not(.hikae-none)');

async function importText(rule: CSSImportRule, base: string, pictures: Pictures): Promise<string> {
  const { styleSheet } = rule;
  const rules = styleSheet && rulesOf(styleSheet);
  if (!styleSheet || !rules) return '';
  let text = await rulesText(rules, styleSheet.href ?? base, pictures);
  const layer: unknown = Reflect.get(rule, 'layerName');
  const supports: unknown = Reflect.get(rule, 'supportsText');
  if (typeof layer === 'string') text = `@layer ${layer} {\n${text}\n}`;
  if (typeof supports === 'string' && supports) text = `@supports ${supports} {\n${text}\n}`;
  const media = rule.media.mediaText;
  return media ? `@media ${media} {\n${text}\n}` : text;
}

/** A font that cannot be had is left out, so that the next of the family's list is taken. */
async function fontText(rule: CSSFontFaceRule, base: string, pictures: Pictures): Promise<string> {
  const sources = [...rule.cssText.matchAll(address)].map((found) => absolute(found, base));
  for (const source of sources) {
    const data = source && (await pictures.font(source));
    if (data) return rule.cssText.replace(/src:[^;]+;/, `src: url("${data}");`);
  }
  return sources.length ? '' : rule.cssText;
}

const address = /url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^"')\s]+))\s*\)/g;

function absolute(found: RegExpMatchArray, base: string): string | null {
  const written = (found[1] ?? found[2] ?? found[3] ?? '').replace(/\\(["'()\\])/g, '$1');
  return URL.parse(written, base)?.href ?? null;
}

/** A text of styles with every `url()` replaced by the picture itself; what cannot be had becomes an empty one. References within the page stay. */
export async function withPictures(text: string, base: string, pictures: Pictures): Promise<string> {
  let whole = '';
  let from = 0;
  for (const found of text.matchAll(address)) {
    const written = found[1] ?? found[2] ?? found[3] ?? '';
    if (written.startsWith('#')) continue;
    const source = absolute(found, base);
    const data = source && (await pictures.of(source));
    whole += `${text.slice(from, found.index)}url("${data || 'data:,'}")`;
    from = found.index + found[0].length;
  }
  return whole + text.slice(from);
}
