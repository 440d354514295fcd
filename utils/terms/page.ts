/** A whole folded text that is read clause by clause: what all its clauses ask of their words is found once. */
import { folded } from './grammar/latin/pattern';
import { Sheet } from './sieve';

export class Page {
  readonly text: string;
  #plain: Sheet | null = null;
  #latin: Sheet | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Its letters as they are. */
  get plain(): Sheet {
    this.#plain ??= new Sheet(this.text);
    return this.#plain;
  }

  /** Without case and accents, every character at its place. */
  get latin(): Sheet {
    this.#latin ??= new Sheet(folded(this.text));
    return this.#latin;
  }
}
