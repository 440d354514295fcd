/** What a letter may ask of a shop, and whether the kept terms grant it. Only reasonable demands: what goes beyond is marked. */
import type { DeskCase } from './claim-case';
import { policyWords } from './claim-policy-words';
import type { Language } from './records';

export const remedyIds = ['return', 'replacement', 'partial-refund'] as const;
export type RemedyId = (typeof remedyIds)[number];

interface Remedy {
  id: RemedyId;
  /** As the letter lists it. */
  text: Readonly<Record<Language, string>>;
  /** A sentence that speaks of it. */
  named: RegExp;
  /** A sentence that makes the shopper bear what this remedy asks the shop to bear. */
  borne?: RegExp;
}

const remedies: Readonly<Record<RemedyId, Remedy>> = {
  return: {
    id: 'return',
    text: {
      ja: '送料をご負担いただいたうえでの返品と返金',
      en: 'to return the item at your cost, against a refund',
      es: 'devolver el artículo a su cargo, con reembolso',
    },
    named: /返品|返金|\brefund|\breturn|money back|devol[uv]|reembols/i,
    borne:
      /(?:送料|返送料)[^。]{0,16}(?:お客様|購入者|ご負担ください)|at your (?:own )?(?:cost|expense)|(?:customer|buyer)[^.]{0,20}(?:pays?|bears?)|a cargo del (?:cliente|comprador)|corren por (?:su )?cuenta del (?:cliente|comprador)/i,
  },
  replacement: {
    id: 'replacement',
    text: {
      ja: '注文どおりの品との交換',
      en: 'to have it replaced by the one that was ordered',
      es: 'cambiarlo por el que se pidió',
    },
    named:
      /交換|代替品|代わりの(?:品|商品)|\breplace|\bexchange|\bcambi(?:o|ar?|an|amos)\b|sustitu|reemplaz/i,
  },
  'partial-refund': {
    id: 'partial-refund',
    text: { ja: '一部の返金', en: 'to have a part of the price refunded', es: 'un reembolso parcial' },
    named:
      /一部(?:の|を)?(?:ご)?返金|部分返金|partial(?:ly)? refund|refund(?:ed)? in part|part of the price|reembolso parcial|devolución parcial/i,
  },
};

/** `granted` by a kept sentence, `beyond` what the kept terms say, or `unknown`: no terms about it are kept. */
export type RemedyState = 'granted' | 'beyond' | 'unknown';

export interface RemedyLine {
  id: RemedyId;
  text: string;
  state: RemedyState;
  /** The sentence that grants it, or that refuses it. */
  quote: string | null;
  /** Numbers of the pages that grant it. */
  exhibits: readonly number[];
  chosen: boolean;
}

/** Remedies of a claim, those that are granted first. `all`: what its kind may ask for. Without a choice all are chosen. */
export function remediesOf(input: DeskCase, all: readonly RemedyId[], language: Language): RemedyLine[] {
  const chosen = input.claim?.remedies;
  const lines = all.map((id) => ({
    id,
    text: remedies[id].text[language],
    ...judged(input, remedies[id]),
    chosen: chosen?.includes(id) ?? true,
  }));
  return lines.sort((a, b) => Number(b.state === 'granted') - Number(a.state === 'granted'));
}

function judged({ policy = [] }: DeskCase, remedy: Remedy): Pick<RemedyLine, 'state' | 'quote' | 'exhibits'> {
  if (!policy.length) return { state: 'unknown', quote: null, exhibits: [] };
  const named = policy.filter(({ text }) => remedy.named.test(text));
  const against = named.find(({ text }) => policyWords.exclusion.test(text) || remedy.borne?.test(text));
  const grants = named.find(({ text }) => isGranted(text) && !policyWords.exclusion.test(text));
  const borne = policy.find(({ text }) => remedy.borne?.test(text));
  if (grants && !borne) return { state: 'granted', quote: grants.text, exhibits: [grants.exhibit] };
  return { state: 'beyond', quote: borne?.text ?? against?.text ?? null, exhibits: [] };
}

const isGranted = (text: string): boolean =>
  /(?:いた)?します|承り|応じ|できます|可能|受け付け|いただけます|\b(?:we|you|can|may|will|is|are)\b|(?:se )?(?:puede|podrá|admit|acept|realiz|ofrec|reembolsa|cambia|devolve)/i.test(
    text,
  );
