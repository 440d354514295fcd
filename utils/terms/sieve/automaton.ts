/** Finds all words of a list in one walk over a text (Aho and Corasick, https://doi.org/10.1145/360825.360855). */

import { masksOf } from './masks';

/** ASCII has a table; the edges of other characters are too many and too few in a text for one. */
const codes = 0x80;
const otherCodes = 0x10000;

const lowered = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

/** The places of a text where a word ends (its last character), in order, and the node a walk is at there. */
export interface Marks {
  readonly ends: Uint32Array;
  readonly nodes: Uint16Array;
}

/** Words may only be added before the first walk. */
export class Automaton {
  /** The next node by node and ASCII character; 0 where there is none. */
  #ascii = new Uint16Array(codes * 1_024);
  /** The same for every other character, by `node * otherCodes + code`; the root's by character alone. */
  readonly #others = new Map<number, number>();
  readonly #roots = new Uint16Array(otherCodes);
  /** What the words say that end at a node. */
  readonly #says: Set<number>[] = [new Set()];
  /** The same as bits, one node after the other: where they stand and what they are, in turn. */
  #masks = new Int32Array(0);
  /** Where the bits of a node begin; those of the next one begin where they end. */
  #masksAt = new Int32Array(0);
  /** The node of the longest end of a node's letters that begins a word as well. */
  #shorter = new Uint16Array(0);
  /** The walk that came to a node last: what a node says is told once per walk. */
  #walked = new Uint32Array(0);
  #walks = 0;

  get #isReady(): boolean {
    return this.#walked.length > 0;
  }

  /** Adds a word and what it says. */
  add(word: string, said: number) {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = this.#grown(node, word.charCodeAt(i));
    this.#says[node]?.add(said);
  }

  /** Sets a bit, counted from the number `from` of `bits` on, for all that the words in these texts say; blind to case in ASCII. */
  walk(texts: readonly string[], bits: Uint32Array, from = 0) {
    if (!this.#isReady) this.#link();
    this.#walks++;
    for (const text of texts) {
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        node = this.#next(node, lowered(code));
        if (this.#walked[node] === this.#walks) continue;
        this.#walked[node] = this.#walks;
        this.noteNode(node, bits, from);
      }
    }
  }

  /** Where in a text words end, with the nodes that say so; case as in `walk`. */
  marksOf(text: string): Marks {
    if (!this.#isReady) this.#link();
    const ends = new Uint32Array(text.length);
    const nodes = new Uint16Array(text.length);
    // Taken out of the walk, as it is the longest there is.
    const [ascii, masksAt] = [this.#ascii, this.#masksAt];
    let count = 0;
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      node = code < codes ? (ascii[node * codes + lowered(code)] ?? 0) : this.#next(node, code);
      if (masksAt[node] === masksAt[node + 1]) continue;
      ends[count] = i;
      nodes[count++] = node;
    }
    return { ends: ends.subarray(0, count), nodes: nodes.subarray(0, count) };
  }

  /** Sets the same bits as `walk` for a node that a walk came to. */
  noteNode(node: number, bits: Uint32Array, from: number) {
    const masks = this.#masks;
    const end = this.#masksAt[node + 1] ?? 0;
    for (let k = this.#masksAt[node] ?? 0; k < end; k += 2) {
      const at = from + (masks[k] ?? 0);
      bits[at] = (bits[at] ?? 0) | (masks[k + 1] ?? 0);
    }
  }

  #edge(node: number, code: number): number {
    if (code < codes) return this.#ascii[node * codes + code] ?? 0;
    return (node === 0 ? this.#roots[code] : this.#others.get(node * otherCodes + code)) ?? 0;
  }

  #next(node: number, code: number): number {
    if (code < codes) return this.#ascii[node * codes + code] ?? 0;
    for (let from = node; from !== 0; from = this.#shorter[from] ?? 0) {
      const next = this.#others.get(from * otherCodes + code);
      if (next !== undefined) return next;
    }
    return this.#roots[code] ?? 0;
  }

  #grown(node: number, code: number): number {
    const known = this.#edge(node, code);
    if (known !== 0) return known;
    const made = this.#says.push(new Set()) - 1;
    if (made * codes + codes > this.#ascii.length) {
      const wider = new Uint16Array(this.#ascii.length * 2);
      wider.set(this.#ascii);
      this.#ascii = wider;
    }
    if (code < codes) this.#ascii[node * codes + code] = made;
    else if (node === 0) this.#roots[code] = made;
    else this.#others.set(node * otherCodes + code, made);
    return made;
  }

  /** Lets each node go on where its words end: nodes near the root first. */
  #link() {
    this.#shorter = new Uint16Array(this.#says.length);
    this.#walked = new Uint32Array(this.#says.length);
    const others = new Map<number, (readonly [code: number, child: number])[]>();
    for (const [key, child] of this.#others) {
      const node = Math.floor(key / otherCodes);
      others.set(node, [...(others.get(node) ?? []), [key % otherCodes, child]]);
    }
    const queue = [...this.#ascii.subarray(0, codes), ...this.#roots].filter((child) => child !== 0);
    for (const node of queue) {
      const shorter = this.#shorter[node] ?? 0;
      for (const said of this.#says[shorter] ?? []) this.#says[node]?.add(said);
      for (let code = 0; code < codes; code++) {
        const past = this.#ascii[shorter * codes + code] ?? 0;
        const child = this.#ascii[node * codes + code] ?? 0;
        if (child === 0) this.#ascii[node * codes + code] = past;
        else queue.push(this.#after(child, past));
      }
      for (const [code, child] of others.get(node) ?? [])
        queue.push(this.#after(child, this.#next(shorter, code)));
    }
    [this.#masks, this.#masksAt] = masksOf(this.#says);
  }

  #after(child: number, shorter: number): number {
    this.#shorter[child] = shorter;
    return child;
  }
}
