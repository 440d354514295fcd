/** Which language a clause is in: Japanese by its script, English and Spanish by their little words. */
import type { Lang } from './shapes';

const kana = /[\u3041-\u30fa]/;
const han = /[\u4e00-\u9fff]/;
const english = /\b(?:the|and|of|to|you|your|is|with|for|within|after|this|that|are|will|must)\b/gi;
const spanish =
  /\b(?:el|la|los|las|de|del|en|que|por|para|con|tus?|sus?|una?|hasta|desde|es|al|y|si|se|sin|durante|como)\b|[ñ¿¡áéíóú]/gi;
const sampleLength = 20_000;

const count = (text: string, form: RegExp) => text.match(form)?.length ?? 0;

/** The language of a whole text, judged by its beginning; English when nothing speaks. */
export function languageOf(text: string): Lang {
  const sample = text.slice(0, sampleLength);
  if (kana.test(sample)) return 'ja';
  if (count(sample, spanish) > count(sample, english)) return 'es';
  return han.test(sample) ? 'ja' : 'en';
}

/** The language of one clause of a text: quotations and lists of another language are read as such. */
export function languageWithin(clause: string, whole: Lang): Lang {
  if (kana.test(clause)) return 'ja';
  if (whole !== 'ja' || han.test(clause)) return whole;
  const en = count(clause, english);
  const es = count(clause, spanish);
  if (Math.max(en, es) < 3) return 'ja';
  return es > en ? 'es' : 'en';
}
