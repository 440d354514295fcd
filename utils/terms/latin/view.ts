/** A clause as the grammars and kinds of Latin-script languages look at it. */
import { folded } from '../grammar/latin/pattern';
import type { Clause } from '../shapes';
import { type Cue, cue, Sifted } from '../sieve';

const examples = cue(
  /(?<![a-z])(?:for example|for instance|e\.g\.|examples?:|por ejemplo|p\. ?ej\.|ejemplos?:|imagine |imagina |supongamos|suppose |(?:es decir|o sea|asi|de este modo|de esta manera|en otras palabras|that is|i\.e\.|in other words|so|thus),? (?:si|if) [^.;]{0,60}20\d\d)/,
);

/** The question that a clause answers names it as a label would. */
const asked = /([^\n?.!¿]{6,90}\?)\s{0,3}$/;
const askedBefore = (before: string): string =>
  // Most sentences before are no questions, and the pattern is slow to find that out.
  before.trimEnd().endsWith('?') ? (asked.exec(before)?.[1] ?? '') : '';

/** A question states nothing; its answer does. */
const question = /\?\s{0,2}$/;

/** What is asked for seldom is made when it is asked for. */
export class View {
  /** The clause, folded; places are the same. */
  readonly text: string;
  /** Which patterns may match in the clause or in parts of it. */
  readonly sifted: Sifted;
  readonly #clause: Clause;
  #around: Sifted | null = null;
  #all: string | null = null;
  #label: string | null = null;
  #heading: string | null = null;
  #folded: string | null = null;
  #example: number | null = null;
  #isQuestion: boolean | null = null;

  constructor(clause: Clause) {
    this.#clause = clause;
    this.text = folded(clause.text);
    this.sifted = new Sifted([this.text]);
  }

  get label(): string {
    this.#label ??= folded(this.#clause.label || askedBefore(this.#clause.before));
    return this.#label;
  }

  get heading(): string {
    this.#heading ??= folded(this.#clause.heading);
    return this.#heading;
  }

  get #before(): string {
    this.#folded ??= folded(this.#clause.before);
    return this.#folded;
  }

  /** Heading, label and the clause, folded. */
  get named(): string {
    return `${this.heading}\n${this.label}\n${this.text}`;
  }

  /** Heading, label, the end of the clause before and the clause, folded. */
  get all(): string {
    this.#all ??= `${this.heading}\n${this.label}\n${this.#before}\n${this.text}`;
    return this.#all;
  }

  /** Where a worked example begins; what comes after it is no condition. */
  get example(): number {
    if (this.#example !== null) return this.#example;
    const from = this.sifted.may(examples) ? this.text.search(examples.re) : -1;
    this.#example = from < 0 ? this.text.length : from;
    return this.#example;
  }

  get isQuestion(): boolean {
    this.#isQuestion ??= this.text.includes('?') && question.test(this.text);
    return this.#isQuestion;
  }

  /** Where the cue's pattern matches the clause first. */
  find(one: Cue): RegExpExecArray | null {
    return this.sifted.may(one) ? one.re.exec(this.text) : null;
  }

  /** Whether the clause has what the cue says. */
  has(one: Cue): boolean {
    return this.sifted.may(one) && one.re.test(this.text);
  }

  /** Whether the clause with its names has. */
  hasNamed(one: Cue): boolean {
    return this.#mayAround(one) && one.re.test(this.named);
  }

  /** Whether the clause or what stands around it has. */
  hasAround(one: Cue): boolean {
    return this.#mayAround(one) && one.re.test(this.all);
  }

  #mayAround(one: Cue): boolean {
    if (this.sifted.may(one)) return true;
    this.#around ??= new Sifted([this.heading, this.label, this.#before], this.sifted);
    return this.#around.may(one);
  }
}

/** All kinds look at one clause after the other; each is folded once. */
let last: { clause: Clause; view: View } | null = null;

/** The folded view of a clause. */
export function viewOf(clause: Clause): View {
  if (last?.clause !== clause) last = { clause, view: new View(clause) };
  return last.view;
}
