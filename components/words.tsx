/** The user's language for everything below, and how it writes times and sizes. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Translate, translator } from '../utils/i18n';
import type { Language } from '../utils/records';
import { type Times, timesIn } from './times';

interface Words {
  language: Language;
  /** BCP 47: the browser's own form of the language, where it has one. */
  locale: string;
  t: Translate;
  times: Times;
}

const Spoken = createContext<Words | null>(null);

/** `preferred`: the browser's languages, so that en-GB keeps its own way of writing dates. */
export function WordsProvider(props: {
  language: Language;
  preferred: readonly string[];
  children: ComponentChildren;
}) {
  const { language, preferred, children } = props;
  const words = useMemo(() => {
    const locale = preferred.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
    return { language, locale, t: translator(language), times: timesIn(locale) };
  }, [language, preferred]);
  return <Spoken.Provider value={words}>{children}</Spoken.Provider>;
}

/** The words of the nearest `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(Spoken);
  if (!words) throw new Error('A component stands outside WordsProvider');
  return words;
}
