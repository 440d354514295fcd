import { describe, expect, it } from 'vitest';
import { escapeHtml, html, raw } from '../../utils/bundle/html';
import { mediaOf } from '../../utils/bundle/media';
import { bundleStem, dayOf, usableZone } from '../../utils/bundle/names';
import { csvCell } from '../../utils/bundle/timeline';

describe('html', () => {
  it('escapes by default, keeps markup, leaves out nothing-values', () => {
    expect(html`<p title="${'"><b>'}">${'<i>&'}${null}${undefined}${false}${0}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;&amp;0</p>',
    );
    expect(html`${[html`<b>${'<'}</b>`, raw('<hr>'), ['<']]}`.text).toBe('<b>&lt;</b><hr>&lt;');
  });
  it('shows hidden marks by number, and leaves ordinary text alone', () => {
    expect(escapeHtml('a\u202Eb\u0000c')).toBe('a[U+202E]b[U+0000]c');
    expect(escapeHtml('日本語 ñ 🎁\n')).toBe('日本語 ñ 🎁\n');
  });
});

describe('the timeline', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
    'disarms the formula %j',
    (formula) => {
      expect(csvCell(formula).replace(/^"/, '')).toMatch(/^'/);
    },
  );
  it.each(['秋の感謝祭', 'a=b', '12,800', 'say "yes"'])('leaves %j as it is', (text) => {
    expect(csvCell(text).replace(/^"|"$/g, '').replaceAll('""', '"')).toBe(text);
  });
});

describe('names', () => {
  it.each([
    ['tsumugi-store.test', 'hikae-tsumugi-store.test-20261122'],
    ['../../etc/passwd', 'hikae-etc-passwd-20261122'],
    ['con', 'hikae-page-20261122'],
    ['', 'hikae-page-20261122'],
    ['.hidden', 'hikae-hidden-20261122'],
    ['ショップ', 'hikae-page-20261122'],
    ['a:b?c', 'hikae-a-b-c-20261122'],
  ])('makes a safe name of %j', (shop, name) => expect(bundleStem(shop, '20261122')).toBe(name));
  it('keeps names short', () =>
    expect(bundleStem('a'.repeat(300), '20261122').length).toBeLessThanOrEqual(96));
  it('takes the day from the zone', () => {
    expect(dayOf('2026-11-22T20:00:00.000Z', 'Asia/Tokyo')).toBe('20261123');
    expect(dayOf('2026-11-22T20:00:00.000Z', 'UTC')).toBe('20261122');
  });
  it('falls back to UTC for a zone nobody knows', () => {
    expect(usableZone('Mars/Olympus')).toBe('UTC');
    expect(usableZone('Asia/Tokyo')).toBe('Asia/Tokyo');
  });
  it('names files by their bytes, not by what they are called', () => {
    expect(mediaOf('picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/png').extension).toBe('jpg');
    expect(mediaOf('snapshot', new Uint8Array(), 'text/html').extension).toBe('html');
    expect(mediaOf('snapshot', new Uint8Array(), 'multipart/related').extension).toBe('mhtml');
    expect(mediaOf('picture', new Uint8Array([1, 2]), 'image/png').extension).toBe('bin');
  });
});
