/** What is typed into a store's forms, as one text in the order of the forms. */
import { translator } from '../../utils/i18n';
import type { Language } from '../../utils/records';
import { category, permissionsOf, type Shot, type Store, type StoreTexts, shots } from './shape';
import en from './texts/en';
import es from './texts/es';
import ja from './texts/ja';

export const texts: StoreTexts = { ja, en, es };

/** Chrome's store shows what the package says of itself; Firefox's lets one say it anew. */
export function titleOf(store: Store, lang: Language): { name: string; summary: string } {
  if (store === 'firefox') return texts[lang].firefox;
  const t = translator(lang);
  return { name: t('extensionName'), summary: t('extensionDescription') };
}

/** Name of a picture in the listing's folder. */
export const pictureName = (shot: Shot): string => `${shots.indexOf(shot) + 1}-${shot}.png`;

/** The listing of a store in a language, Markdown. */
export function listing(store: Store, lang: Language): string {
  const text = texts[lang];
  const { headings } = text;
  const { name, summary } = titleOf(store, lang);
  const part = (key: keyof typeof headings, body: string) => `## ${headings[key]}\n\n${body}\n`;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return [
    `# ${name}\n`,
    part('summary', summary),
    part('description', text.description),
    part('category', category),
    part('purpose', text.purpose),
    part(
      'permissions',
      list(permissionsOf(store).map((permission) => `\`${permission}\`: ${text.permissions[permission]}`)),
    ),
    part('remoteCode', text.remoteCode),
    part('dataUse', list(text.dataUse)),
    part('screens', list(shots.map((shot) => `${pictureName(shot)}: ${text.captions[shot]}`))),
  ].join('\n');
}
