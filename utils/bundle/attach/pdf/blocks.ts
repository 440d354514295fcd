/** What a PDF of the report is made of. It is read from the report’s own HTML, so that both say the same. */

export interface Run {
  text: string;
  bold?: boolean;
  tone?: 'soft' | 'accent' | 'warn';
  small?: boolean;
  /** An address or a hash: it may be broken anywhere. */
  breaks?: boolean;
  /** Kept on one line wherever it fits. */
  whole?: boolean;
  /** Id of the exhibit it leads to. */
  goTo?: string;
}
export type Runs = readonly Run[];

export type Block =
  | { is: 'brand'; runs: Runs }
  | { is: 'title'; runs: Runs }
  | { is: 'heading'; runs: Runs; level: 1 | 2 }
  | { is: 'text'; runs: Runs; look: 'plain' | 'gap' | 'quote' | 'badge' | 'badge-warn' | 'badge-black' }
  | { is: 'facts'; rows: readonly { head: Runs; cell: Runs }[]; small: boolean }
  | { is: 'table'; caption: Runs; heads: readonly Runs[]; rows: readonly (readonly Runs[])[]; dense: boolean }
  /** Begins a page of its own. */
  | { is: 'exhibit'; id: string; number: string; name: Runs; title: Runs }
  /** All parts of the picture at this path of the bundle. */
  | { is: 'picture'; path: string };

/** The parts of a report that may come to lie in different files: what stands before the exhibits, each exhibit, what follows. */
export interface Chapter {
  /** Id of the exhibit; null for the rest. */
  exhibit: string | null;
  blocks: readonly Block[];
}
