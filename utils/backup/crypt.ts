/** Encryption by a passphrase: the age format, version 1 (https://age-encryption.org/v1), which `age -d` and many others open too. */
import { Decrypter, Encrypter } from 'age-encryption';
import { BackupRefused } from './format';

const firstLine = 'age-encryption.org/v1\n';

/** The same passphrase from any keyboard. */
const asTyped = (passphrase: string) => passphrase.normalize('NFC');

/** Whether a file says that it is encrypted. */
export const isSealed = async (blob: Blob): Promise<boolean> =>
  (await blob.slice(0, firstLine.length).text()) === firstLine;

/**
 * A stream that encrypts what is written to it into `sink`. The key is made of the passphrase by scrypt with N = 2^18, as `age` does: some
 * seconds and 256 MB, once. `done` settles when the sink is closed. `work`: another exponent of N, for tests.
 */
export async function sealInto(
  sink: WritableStream<Uint8Array>,
  passphrase: string,
  work = 18,
): Promise<{ writable: WritableStream<Uint8Array>; done: Promise<void> }> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(work);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const done = (await encrypter.encrypt(readable)).pipeTo(sink);
  // Whoever writes hears of it first.
  done.catch(() => {});
  return { writable, done };
}

/** Decrypts into `sink` and closes it. Throws `BackupRefused` when the passphrase is another, or a byte was changed; then `sink` is aborted. */
export async function openSealed(
  blob: Blob,
  passphrase: string,
  sink: WritableStream<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  const plain = await decrypter.decrypt(blob.stream()).catch(async (error: unknown) => {
    await sink.abort(error).catch(() => {});
    const unknown = error instanceof Error && error.message.includes('no identity matched');
    throw new BackupRefused(unknown ? 'wrong-passphrase' : 'damaged', 'age');
  });
  try {
    await plain.pipeTo(sink, { ...(signal && { signal }) });
  } catch (error) {
    signal?.throwIfAborted();
    // The disk's own trouble is told as that.
    if (error instanceof DOMException) throw error;
    throw new BackupRefused('damaged', 'age');
  }
}
