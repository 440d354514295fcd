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

/** The question that a clause answers names it as a label would. */
const asked = /([^\n?.!¿]{6,90}\?)\s{0,3}$/;

/** All kinds look at one clause after the other; each is folded once. */
const views = new WeakMap<Clause, View>();

/** The folded view of a clause. */
export function viewOf(clause: Clause): View {
  const known = views.get(clause);
  if (known) return known;
  const [text, heading] = [folded(clause.text), folded(clause.heading)];
  const label = folded(clause.label || (asked.exec(clause.before)?.[1] ?? ''));
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
