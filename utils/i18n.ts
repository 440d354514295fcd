/** Words of the interface. The user may choose a language other than the browser's, so the locales are read here and not by `browser.i18n`. */
import en from '../public/_locales/en/messages.json?raw';
import es from '../public/_locales/es/messages.json?raw';
import ja from '../public/_locales/ja/messages.json?raw';
import { type Language, languages } from './records';

type Messages = typeof import('../public/_locales/ja/messages.json');
export type MessageKey = keyof Messages;

/** A sentence in the user's language; `$1`, `$2` … are replaced by the substitutions in order. */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;

/** As text: the words of a language are read when it is spoken first. Who opens the popup would wait for all three. */
const written: Record<Language, string> = { ja, en, es };
const read = new Map<Language, Messages>();

function wordsIn(language: Language): Messages {
  // A test holds the files against each other, key by key.
  const words: Messages = read.get(language) ?? JSON.parse(written[language]);
  read.set(language, words);
  return words;
}

/** The words of one language. */
export function translator(language: Language): Translate {
  const messages = wordsIn(language);
  return (key, ...substitutions) =>
    // As in browser.i18n, `$$` is a dollar sign.
    messages[key].message.replace(/\$([1-9$])/g, (_, place: string) =>
      place === '$' ? '$' : String(substitutions[Number(place) - 1] ?? ''),
    );
}

/** Whether there are words for a key; every language has the same. */
export const isMessageKey = (key: string): key is MessageKey =>
  Object.hasOwn(wordsIn(languages.find((language) => read.has(language)) ?? 'ja'), key);

/** The user's own choice, else the browser's language (BCP 47, e.g. `es-MX`) where Hikae speaks it, else English. */
export function chooseLanguage(setting: Language | null, uiLanguage: string): Language {
  const [primary] = uiLanguage.toLowerCase().split(/[-_]/);
  return setting ?? languages.find((language) => language === primary) ?? 'en';
}

/** A stored value as it stands in a message key: `full-native` → `full_native`. */
export function keyPart<Value extends string>(value: Value): Underscored<Value> {
  return value.replaceAll('-', '_') as Underscored<Value>;
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;
