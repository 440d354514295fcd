/** One export from the first file to the line in the custody log. What it reaches for is handed in. */
import type { NamedDamage } from '../db/integrity/damage';

export interface Packed {
  blob: Blob;
  name: string;
}

export interface ExportSteps<Bundle extends Packed> {
  /** Looks whether what is to be exported is still what was kept. */
  check: (options: {
    signal: AbortSignal;
    onProgress: (done: number, total: number) => void;
  }) => Promise<readonly NamedDamage[]>;
  pack: (options: {
    signal: AbortSignal;
    onProgress: (done: number, total: number) => void;
  }) => Promise<Bundle>;
  /** Resolves with the name of the finished file. Rejects when it is not on the disk. */
  save: (bundle: Bundle, signal: AbortSignal) => Promise<string>;
  /** Writes the custody line. `name` is the file's, as it was saved. */
  note: (bundle: Bundle, name: string) => Promise<void>;
}

export type ExportEnd =
  /** `logged` is false when the file is there but its custody line is not. */
  { end: 'saved'; name: string; logged: boolean } | { end: 'cancelled' | 'disk-full' | 'failed' };

export type ExportStep =
  | { step: 'checking' | 'packing'; done: number; total: number }
  /** Waits until it is told whether to go on. */
  | { step: 'damaged'; damage: readonly NamedDamage[]; goOn: () => void }
  /** `stamping`: authorities are asked to stamp the time. */
  | { step: 'stamping' | 'saving' };

/** How long one step of the progress is shown at least, ms. */
const shownFor = 100;

/** Runs an export. Never throws: how it ended is the answer. */
export async function runExport<Bundle extends Packed>(
  { check, pack, save, note }: ExportSteps<Bundle>,
  signal: AbortSignal,
  onStep: (step: ExportStep) => void,
): Promise<ExportEnd> {
  try {
    const telling = (step: 'checking' | 'packing') => seldom((done, total) => onStep({ step, done, total }));
    const damage = await check({ signal, onProgress: telling('checking') });
    if (damage.length) await consent(damage, signal, onStep);
    signal.throwIfAborted();
    const bundle = await pack({ signal, onProgress: telling('packing') });
    signal.throwIfAborted();
    onStep({ step: 'saving' });
    const name = await save(bundle, signal);
    const logged = await note(bundle, name).then(
      () => true,
      (error: unknown) => !log(error),
    );
    return { end: 'saved', name, logged };
  } catch (error) {
    if (signal.aborted || nameOf(error) === 'AbortError') return { end: 'cancelled' };
    log(error);
    return { end: /QuotaExceeded|NO_SPACE/.test(nameOf(error)) ? 'disk-full' : 'failed' };
  }
}

/** Passes on the first and the last step, and what lies between no more often than is seen: each is painted, and the work waits for it. */
function seldom(tell: (done: number, total: number) => void) {
  let last = Number.NEGATIVE_INFINITY;
  return (done: number, total: number) => {
    const now = performance.now();
    if (done < total && now - last < shownFor) return;
    last = now;
    tell(done, total);
  };
}

/** Resolves when the user wants the export all the same; rejects when it is cancelled. */
const consent = (
  damage: readonly NamedDamage[],
  signal: AbortSignal,
  onStep: (step: ExportStep) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    onStep({ step: 'damaged', damage, goOn: resolve });
  });

const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));

function log(error: unknown): true {
  console.error('Hikae: an export did not end well', nameOf(error));
  return true;
}
