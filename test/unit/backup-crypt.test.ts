/** Backups under a passphrase. */
import { describe, expect, it } from 'vitest';
import { isSealed, openSealed, sealInto } from '../../utils/backup';
import { memory } from './backup-world';

/** 2^4 rather than 2^18: what is tested is not how long guessing takes. */
const work = 4;

async function sealed(content: Blob, passphrase: string): Promise<Blob> {
  const into = memory();
  const { writable, done } = await sealInto(into.sink, passphrase, work);
  await content.stream().pipeTo(writable);
  await done;
  return into.blob();
}

async function unsealed(blob: Blob, passphrase: string): Promise<Blob> {
  const into = memory();
  await openSealed(blob, passphrase, into.sink);
  return into.blob();
}

const content = new Blob([new Uint8Array(200_000).map((_, i) => i * 7)]);

describe('a passphrase', () => {
  it('brings back what was sealed with it, byte for byte', async () => {
    const hidden = await sealed(content, 'あいことば 12');
    expect(await isSealed(hidden)).toBe(true);
    expect(await isSealed(content)).toBe(false);
    const back = await unsealed(hidden, 'あいことば 12');
    expect(Buffer.from(await back.arrayBuffer()).equals(Buffer.from(await content.arrayBuffer()))).toBe(true);
  });

  it('is the same however a keyboard puts its accents', async () => {
    const hidden = await sealed(content, 'contraseña');
    expect((await unsealed(hidden, 'contraseña')).size).toBe(content.size);
  });

  it('that is another one is told to be wrong', async () => {
    await expect(unsealed(await sealed(content, 'right one'), 'wrong one')).rejects.toMatchObject({
      because: 'wrong-passphrase',
    });
  });

  it('does not open what was changed or cut anywhere', async () => {
    const hidden = new Uint8Array(await (await sealed(content, 'right one')).arrayBuffer());
    for (const place of [30, 120, 1_000, 70_000, hidden.length - 1]) {
      const changed = hidden.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      await expect(unsealed(new Blob([changed]), 'right one')).rejects.toMatchObject({
        name: 'BackupRefused',
      });
    }
    await expect(unsealed(new Blob([hidden.slice(0, 100_000)]), 'right one')).rejects.toMatchObject({
      because: 'damaged',
    });
  });
});
