/** A clause as the kinds look at it: its letters once, and what stands around it when it is asked for. */
import type { Clause } from './shapes';
import { type Cue, Sifted } from './sieve';

/** The places that a cue may be asked of, in the order its pattern sees them. */
const places = {
  text: ({ text }: Clause) => text,
  named: ({ heading, label, text }: Clause) => `${heading}\n${label}\n${text}`,
  spoken: ({ heading, label, text, before }: Clause) => `${before}${heading}\n${label}\n${text}`,
  about: ({ heading, label, text, before }: Clause) => `${heading}\n${label}\n${text}\n${before}`,
  told: ({ heading, label, before, text }: Clause) => `${heading}\n${label}\n${before}\n${text}`,
};

export class Look {
  /** Which patterns may match in the clause or in parts of it. */
  readonly sifted: Sifted;
  readonly #clause: Clause;
  #around: Sifted | null = null;

  constructor(clause: Clause) {
    this.#clause = clause;
    const { page, text } = clause;
    this.sifted = page ? new Sifted([], null, { sheet: page.plain, place: clause }) : new Sifted([text]);
  }

  /** Whether the clause (`text`), with its names, or with the sentences before it too, has what the cue says. */
  has(one: Cue, where: keyof typeof places = 'text'): boolean {
    if (!this.sifted.may(one) && (where === 'text' || !this.#mayAround(one))) return false;
    return one.re.test(places[where](this.#clause));
  }

  #mayAround(one: Cue): boolean {
    this.#around ??= this.#siftedAround();
    return this.#around.may(one);
  }

  #siftedAround(): Sifted {
    const { heading, label, before, page, at } = this.#clause;
    if (!page) return new Sifted([heading, label, before], this.sifted);
    const place = { at: at - before.length, end: at };
    return new Sifted([heading, label], this.sifted, { sheet: page.plain, place });
  }
}

/** All kinds look at one clause after the other. */
let last: { clause: Clause; look: Look } | null = null;

/** The look at a clause; the same for all who ask in a row. */
export function lookAt(clause: Clause): Look {
  if (last?.clause !== clause) last = { clause, look: new Look(clause) };
  return last.look;
}
