/** Is `attach/` what the manifest says of it, and made of pictures that are in the bundle? */
import { attachFolder } from '../attach/listing';
import { type Manifest, manifestName } from '../manifest';
import { shown, type UnpackedFile } from './unpack';

type Report = (problem: string) => void;

/** Whether a file is looked at here. */
export const isAttached = (path: string) => path.startsWith(attachFolder);

/**
 * Each attached file listed once, none besides; each of originals that the bundle holds; each message no larger than it was to be.
 * That an attachment shows what its originals show is not looked at: it was made from them, and they are what counts.
 */
export function checkAttached(
  files: ReadonlyMap<string, UnpackedFile>,
  { hikae: { attach } }: Manifest,
  report: Report,
): void {
  const listed = new Set<string>();
  for (const { path } of attach?.files ?? []) {
    if (listed.has(path)) report(`${manifestName}: attaches ${shown(path)} twice`);
    listed.add(path);
    if (!files.has(path)) report(`${path}: attached in ${manifestName}, but missing`);
  }
  for (const path of files.keys())
    if (isAttached(path) && !listed.has(path)) report(`${path}: not attached in ${manifestName}`);
  if (!attach) return;
  const originals = new Set(
    [...files.values()]
      .filter(({ path }) => /^(?:captures|documents)\//.test(path))
      .map(({ sha256 }) => sha256),
  );
  for (const { path, of } of attach.files)
    if (!of.every((sha256) => originals.has(sha256)))
      report(`${path}: made of a picture that is not in the bundle`);
  for (const path of attach.leftOut)
    if (!files.has(path)) report(`${manifestName}: leaves out ${shown(path)}, which is not in the bundle`);
  checkMessages(files, attach, report);
}

function checkMessages(
  files: ReadonlyMap<string, UnpackedFile>,
  { files: attached, target, maxFiles }: NonNullable<Manifest['hikae']['attach']>,
  report: Report,
): void {
  const messages = new Map<string, { bytes: number; count: number }>();
  for (const { path, message } of attached) {
    const name = `${path.endsWith('.pdf') ? 'PDF' : 'JPEG'} message ${message}`;
    const { bytes, count } = messages.get(name) ?? { bytes: 0, count: 0 };
    messages.set(name, { bytes: bytes + (files.get(path)?.bytes ?? 0), count: count + 1 });
  }
  for (const [name, { bytes, count }] of messages) {
    if (bytes > target) report(`${attachFolder}: ${name} has ${bytes} bytes, more than ${target}`);
    if (maxFiles !== null && count > maxFiles)
      report(`${attachFolder}: ${name} has ${count} files, more than ${maxFiles}`);
  }
}
