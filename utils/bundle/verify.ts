/** Checks a bundle: every file, every record and the chain against each other. Shared by the extension, the command line, the page in every bundle, and tests. */
import { bundlesIn, isCollection } from './verify/collection';
import { checkContents } from './verify/contents';
import { checkHeaders } from './verify/headers';
import { checkSignature } from './verify/signature';
import { checkTimestamps, type FoundStamp } from './verify/timestamps';
import { type Limits, limits, listEntries, Refusal, unpack } from './verify/unpack';

export interface Verdict {
  ok: boolean;
  /** One plain sentence each, in English, safe to print. */
  problems: string[];
  /** Files read and lines of the custody log. */
  files: number;
  chainLines: number;
  /** Fingerprint of the key that signed it; null where none did, or its signature does not fit. */
  signer: string | null;
  /** Time-stamps that hold. Whether the authorities are to be trusted is not looked at: it is the reader's to say. */
  timestamps: FoundStamp[];
}

export interface VerifyOptions {
  /** What is unpacked at most, in files and bytes. */
  max?: Limits;
  /** Fingerprint of the key that must have signed it; by itself any key does, or none. */
  expected?: string | null;
}

/**
 * Says whether a bundle, or a ZIP of several, is whole and unchanged. Never throws: what cannot be read is a problem.
 * It proves that the parts fit each other and the chain; not by whom they were made, nor when, but for what time-stamps say. `index.html` and the timeline are
 * checked to be the bytes that were written, not against the records they sum up.
 */
export async function verifyBundle(
  blob: Blob,
  { max = limits, expected = null }: VerifyOptions = {},
): Promise<Verdict> {
  const problems = new Set<string>();
  const report = (problem: string) => void problems.add(problem);
  let found: Omit<Verdict, 'ok' | 'problems'> = { files: 0, chainLines: 0, signer: null, timestamps: [] };
  try {
    const entries = await listEntries(blob, max);
    const check = isCollection(entries.map(({ filename }) => filename)) ? checkCollection : checkOne;
    found = await check(blob, entries, { max, expected }, report);
  } catch (error) {
    report(error instanceof Refusal ? error.message : `could not be checked: ${String(error)}`);
  }
  return { ok: problems.size === 0, problems: [...problems], ...found };
}

type Entries = Awaited<ReturnType<typeof listEntries>>;
type Report = (problem: string) => void;

async function checkOne(blob: Blob, entries: Entries, options: Required<VerifyOptions>, report: Report) {
  const files = await unpack(entries, options.max, report);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const { log, manifest } = await checkContents(byPath, report);
  await checkHeaders(blob, entries, byPath, manifest?.created ?? null, report);
  const signer = await checkSignature(byPath, manifest, options.expected, report);
  const timestamps = await checkTimestamps(byPath, report);
  return { files: files.length, chainLines: log.length, signer, timestamps };
}

/** Each bundle for itself. Where not all are signed by one key, none is named. */
async function checkCollection(
  blob: Blob,
  entries: Entries,
  options: Required<VerifyOptions>,
  report: Report,
) {
  const found: Awaited<ReturnType<typeof checkOne>>[] = [];
  for await (const [name, bundle] of bundlesIn(blob, entries)) {
    const tell = (problem: string) => report(`${name}: ${problem}`);
    try {
      if (!bundle) throw new Refusal('was packed anew; take it out and check it by itself');
      // Not again a ZIP of several: one level is all there is.
      found.push(await checkOne(bundle, await listEntries(bundle, options.max), options, tell));
    } catch (error) {
      tell(error instanceof Refusal ? error.message : `could not be checked: ${String(error)}`);
    }
  }
  const sum = (part: 'files' | 'chainLines') => found.reduce((total, one) => total + one[part], 0);
  const [signer = null, ...others] = new Set(found.map((one) => one.signer));
  return {
    files: sum('files'),
    chainLines: sum('chainLines'),
    signer: others.length ? null : signer,
    timestamps: found.flatMap(({ timestamps }) => timestamps),
  };
}
