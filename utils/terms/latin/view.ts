/** A clause as the grammars and kinds of Latin-script languages look at it. */
import { folded } from '../grammar/latin/pattern';
import type { Clause } from '../shapes';
import { type Cue, cue, find, Sifted } from '../sieve';
import { Openings } from '../sieve/openings';

const examples = cue(
  /(?<![a-z])(?:for example|for instance|e\.g\.|examples?(?: [a-z0-9])?:|por ejemplo|p\. ?ej\.|ejemplos?(?: [a-z0-9])?:|imagine |imagina |supongamos|suppose |(?:es decir|o sea|asi|de este modo|de esta manera|en otras palabras|that is|i\.e\.|in other words|so|thus),? (?:si|if) [^.;]{0,60}20\d\d)/,
);

/** The heading of lines that are worked examples. */
const exemplary = /^(?:examples?|ejemplos?)(?![a-z])/;

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
  /** Where its words begin. */
  readonly words: Openings;
  readonly #clause: Clause;
  #siftedAround: Sifted | null = null;
  #named: Openings | null = null;
  #around: Openings | null = null;
  #all: string | null = null;
  #label: string | null = null;
  #heading: string | null = null;
  #folded: string | null = null;
  #example: number | null = null;
  #isQuestion: boolean | null = null;

  constructor(clause: Clause) {
    this.#clause = clause;
    const { page, at, end } = clause;
    this.text = page ? page.latin.text.slice(at, end) : folded(clause.text);
    this.words = new Openings(this.text);
    this.sifted = page ? new Sifted([], null, { sheet: page.latin, place: clause }) : new Sifted([this.text]);
  }

  get #namedWords(): Openings {
    this.#named ??= new Openings(this.named);
    return this.#named;
  }

  get #allWords(): Openings {
    this.#around ??= new Openings(this.all);
    return this.#around;
  }

  get label(): string {
    this.#label ??= folded(this.#labelled());
    return this.#label;
  }

  /** "Entre 30 y 60 días" after a question is its answer and has no label of its own. */
  #labelled(): string {
    const { label, text, before } = this.#clause;
    const asks = label === '' || !text.startsWith(`${label}:`) ? askedBefore(before) : '';
    return asks || label;
  }

  get heading(): string {
    this.#heading ??= folded(this.#clause.heading);
    return this.#heading;
  }

  get #before(): string {
    const { before, page, at } = this.#clause;
    this.#folded ??= page ? page.latin.text.slice(at - before.length, at) : folded(before);
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
    this.#example = exemplary.test(this.heading) ? 0 : (this.find(examples)?.index ?? this.text.length);
    return this.#example;
  }

  get isQuestion(): boolean {
    this.#isQuestion ??= this.text.includes('?') && question.test(this.text);
    return this.#isQuestion;
  }

  /** Where the cue's pattern matches the clause first. */
  find(one: Cue): RegExpExecArray | null {
    return this.sifted.may(one) ? find(one, this.words) : null;
  }

  /** Whether the clause has what the cue says. */
  has(one: Cue): boolean {
    return this.find(one) !== null;
  }

  /** Whether the clause with its names has. */
  hasNamed(one: Cue): boolean {
    return this.#mayAround(one) && find(one, this.#namedWords) !== null;
  }

  /** Whether the clause or what stands around it has. */
  hasAround(one: Cue): boolean {
    return this.#mayAround(one) && find(one, this.#allWords) !== null;
  }

  #mayAround(one: Cue): boolean {
    if (this.sifted.may(one)) return true;
    this.#siftedAround ??= this.#siftAround();
    return this.#siftedAround.may(one);
  }

  #siftAround(): Sifted {
    const { before, page, at } = this.#clause;
    const names = [this.heading, this.label];
    if (!page) return new Sifted([...names, this.#before], this.sifted);
    const place = { at: at - before.length, end: at };
    return new Sifted(names, this.sifted, { sheet: page.latin, place });
  }
}

/** All kinds look at one clause after the other; each is folded once. */
let last: { clause: Clause; view: View } | null = null;

/** The folded view of a clause. */
export function viewOf(clause: Clause): View {
  if (last?.clause !== clause) last = { clause, view: new View(clause) };
  return last.view;
}
