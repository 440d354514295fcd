/** A clause as the kinds of Latin-script languages look at it. */
import { folded } from '../grammar/latin/pattern';
import type { Clause } from '../shapes';

export interface View {
  /** The clause, folded; places are the same. */
  readonly text: string;
  readonly label: string;
  readonly heading: string;
  /** Heading, label, the end of the clause before and the clause, folded. */
  readonly all: string;
  /** Where a worked example begins; what comes after it is no condition. */
  readonly example: number;
}

const examples =
  /(?<![a-z])(?:for example|for instance|e\.g\.|examples?:|por ejemplo|p\. ?ej\.|ejemplos?:|imagine |imagina |supongamos|suppose )/;

/** All kinds look at one clause after the other; each is folded once. */
const views = new WeakMap<Clause, View>();

/** The folded view of a clause. */
export function viewOf(clause: Clause): View {
  const known = views.get(clause);
  if (known) return known;
  const [text, label, heading] = [folded(clause.text), folded(clause.label), folded(clause.heading)];
  const from = text.search(examples);
  const example = from < 0 ? text.length : from;
  const view = {
    text,
    label,
    heading,
    example,
    all: `${heading}\n${label}\n${folded(clause.before)}\n${text}`,
  };
  views.set(clause, view);
  return view;
}
