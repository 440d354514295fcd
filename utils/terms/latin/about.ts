/** Whether a clause is about a promise at all: the same words time deliveries, records and subscriptions. */
import { about as english } from '../grammar/en/about';
import { about as spanish } from '../grammar/es/about';
import { pattern } from '../grammar/latin/pattern';
import type { Lang } from '../shapes';
import { cue } from '../sieve';
import type { View } from './view';

export interface AboutWords {
  /** Nothing but a promise is spoken of like this. */
  readonly strong: string;
  /** These do as well, where the clause is not about ordinary business. */
  readonly promise: string;
  /** The ordinary business of a site: deliveries, returns, records, maintenance, contracts. */
  readonly mundane: string;
  /** So is this, unless something around it says otherwise. */
  readonly doubtful?: string;
}

const compiled = ({ strong, promise, mundane, doubtful }: AboutWords) => ({
  strong: cue(pattern(`(?<![a-z])${strong}`, '')),
  promise: cue(pattern(`(?<![a-z])${promise}`, '')),
  mundane: cue(pattern(`(?<![a-z])${mundane}`, '')),
  doubtful: doubtful === undefined ? null : cue(pattern(`(?<![a-z])${doubtful}`, '')),
});
const words: Readonly<Partial<Record<Lang, ReturnType<typeof compiled>>>> = {
  en: compiled(english),
  es: compiled(spanish),
};

/** All kinds ask of one clause after the other. */
let last: { view: View; lang: Lang; is: boolean } | null = null;

function judge(lang: Lang, view: View): boolean {
  const known = words[lang];
  if (!known) return true;
  if (view.has(known.mundane)) return view.hasNamed(known.strong);
  if (known.doubtful && view.has(known.doubtful)) return view.hasAround(known.strong);
  return view.hasAround(known.strong) || view.hasAround(known.promise);
}

/** True when the clause or what stands around it speaks of something to be had. */
export function isPromise(lang: Lang, view: View): boolean {
  if (last?.view !== view || last.lang !== lang) last = { view, lang, is: judge(lang, view) };
  return last.is;
}
