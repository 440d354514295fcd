/** A passport: written on one device, read on another, and refused when it is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../utils/custody';
import { newSalt, readPassport, writePassport } from '../../utils/roster';

const now = '2026-11-10T03:00:00.000Z';
const offer = { site: 'shop.test', portal: 'pointo.test' };
const deed = { offer, enteredAt: '2026-11-09T02:00:00.000Z', clickedAt: '2026-11-10T02:00:00.000Z' };
const phone = { device: '6f2c1f62', label: '電話' };
const salt = newSalt(new Uint8Array(12).fill(9));
const here = { offer, own: '00000001', now };

const written = async (fields: Partial<typeof deed> | { enteredAt: null; clickedAt: null } = {}) =>
  (await writePassport({ ...deed, ...fields }, phone, salt)) ?? expect.fail('no passport');
/** With a checksum that is right, whatever the content. */
async function sealed(content: unknown, version = 1) {
  const head = `HIKAE${version}.${Buffer.from(JSON.stringify(content)).toString('base64url')}`;
  return `${head}.${(await sha256(head)).slice(0, 8)}`;
}

describe('a passport', () => {
  it('carries who did what and when, short enough to be drawn, and names no shop', async () => {
    const text = await written();
    expect(text).toMatch(/^HIKAE1\.[\w-]+\.[0-9a-f]{8}$/);
    expect(text.length).toBeLessThan(240);
    expect(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString()).not.toContain('shop');
    expect(await readPassport(text, here)).toEqual({ ...deed, ...offer, offer: undefined, ...phone });
  });

  it('may be broken into lines on its way', async () => {
    const text = await written();
    expect(await readPassport(` ${text.slice(0, 60)}\r\n${text.slice(60)}\n`, here)).toHaveProperty('device');
  });

  it('is not written before there is something to carry', async () => {
    const nothing = { offer, enteredAt: null, clickedAt: null };
    expect(await writePassport(nothing, phone, salt)).toBeNull();
  });

  it('carries a trip begun by hand', async () => {
    const byHand = { ...offer, portal: null };
    const text = await writePassport({ ...deed, offer: byHand }, phone, salt);
    expect(await readPassport(text ?? '', { ...here, offer: byHand })).toMatchObject({ portal: null });
  });
});

describe('what is pasted', () => {
  it('is damaged when a character is lost, added or changed, and never throws', async () => {
    const text = await written();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('', 'x', '0', 'é', '..'),
        async (at, other) => {
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          const read = await readPassport(changed, here);
          if (changed !== text) expect(['damaged', 'other-version']).toContain(read);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    '',
    'hello',
    'https://shop.test/',
    'HIKAE1..00000000',
    'HIKAE1.e30',
    `HIKAE1.${'x'.repeat(9_999)}.00000000`,
  ])('is damaged: %#', async (text) => {
    expect(await readPassport(text, here)).toBe('damaged');
  });

  it('is damaged when its checksum is right and its content is not', async () => {
    const good = { s: salt, o: 'abcdefgh0123', d: '6f2c1f62', l: 'x', e: null, c: 1 };
    for (const content of [{ ...good, c: null }, { ...good, more: 1 }, { ...good, d: '../..' }, [], null])
      expect(await readPassport(await sealed(content), here)).toBe('damaged');
    expect(await readPassport(await sealed(good), here)).toBe('other-shop');
  });

  it('is of another version', async () => {
    expect(await readPassport(await sealed({}, 2), here)).toBe('other-version');
  });

  it('is about another shop, or about this shop through another portal', async () => {
    const text = await written();
    const at = (other: Partial<typeof offer>) => ({ ...here, offer: { ...offer, ...other } });
    expect(await readPassport(text, at({ site: 'other.test' }))).toBe('other-shop');
    expect(await readPassport(text, at({ portal: 'rabato.test' }))).toBe('other-portal');
  });

  it('is from the future, or too old, or this device’s own', async () => {
    expect(await readPassport(await written({ clickedAt: '2026-11-10T03:10:00.000Z' }), here)).toBe(
      'from-future',
    );
    const old = { enteredAt: '2026-07-01T00:00:00.000Z', clickedAt: '2026-07-01T00:00:00.000Z' };
    expect(await readPassport(await written(old), here)).toBe('too-old');
    expect(await readPassport(await written(), { ...here, own: phone.device })).toBe('own-device');
  });
});
