/** Patterns of the words between and around the dates of a period. */
import { beginning, ending, pattern, spaced } from './pattern';
import type { GrammarWords } from './words';

export interface Joins {
  to: RegExp;
  and: RegExp;
  between: RegExp;
  begins: RegExp;
  ends: RegExp;
  beginsAfter: RegExp;
  endsAfter: RegExp;
  endOf: RegExp;
  recurs: RegExp;
  published: RegExp;
  late: RegExp;
  refused: RegExp;
}

/** Makes the patterns of a language. */
export function joinsOf({ period, article, weekdays }: GrammarWords): Joins {
  // A date in figures has its weekday before it: "and Wednesday 31/03/27".
  const weekday = `(?: (?:${weekdays.map(([source]) => source).join('|')})\\.?,?)?`;
  const lead = `(?: (?:${article}))?${weekday}`;
  const to = `(?: ?\\([^()]{0,24}\\))? ?\\)?[,;]? ?(?:-|${period.to})${lead} ?,? ?\\(?`;
  return {
    to: new RegExp(`^${spaced(to)}$`),
    and: new RegExp(`^${spaced(` ?,? ?(?:${period.and})${lead} ?`)}$`),
    between: ending(`(?:${period.between})${lead}`),
    begins: ending(`(?:${period.begins})${lead}`),
    ends: ending(`(?:${period.ends})${lead}`),
    beginsAfter: beginning(period.beginsAfter),
    endsAfter: beginning(period.endsAfter),
    endOf: ending(`(?:${period.endOf})${lead}`),
    recurs: beginning(period.recurs),
    published: ending(period.published),
    late: ending(`(?:${period.late})${lead}`),
    refused: pattern(`(?<![a-z])(?:${period.refused})`, ''),
  };
}
