/** Words of the interface. The user may choose a language other than the browser's, so the locales are read here and not by `browser.i18n`. */
import en from '../public/_locales/en/messages.json';
import es from '../public/_locales/es/messages.json';
import ja from '../public/_locales/ja/messages.json';
import { type Language, languages } from './records';

export type MessageKey = keyof typeof ja;

/** A sentence in the user's language; `$1`, `$2` … are replaced by the substitutions in order. */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;

const locales: Record<Language, Record<MessageKey, { message: string }>> = { ja, en, es };

/** The words of one language. */
export function translator(language: Language): Translate {
  const messages = locales[language];
  return (key, ...substitutions) =>
    // As in browser.i18n, `$$` is a dollar sign.
    messages[key].message.replace(/\$([1-9$])/g, (_, place: string) =>
      place === '$' ? '$' : String(substitutions[Number(place) - 1] ?? ''),
    );
}

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
