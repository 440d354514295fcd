// @vitest-environment jsdom
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { autoKinds, pageRules, recognise, saveThreshold } from '../../utils/pages';
import { en } from '../fixtures/pages/en';
import { es } from '../fixtures/pages/es';
import { ja } from '../fixtures/pages/ja';
import type { Fixture } from '../fixtures/pages/shape';

const look = ({ html, url }: Fixture) => recognise(new DOMParser().parseFromString(html, 'text/html'), url);

describe.each(Object.entries({ ja, en, es }))('pages in %s', (_, fixtures) => {
  it('has fixtures for every kind', () => {
    expect(Object.keys(fixtures).sort()).toEqual(pageRules.map(({ id }) => id).sort());
  });
  it.each(Object.entries(fixtures))('recognises %s and saves the automatic kinds', (kind, { yes }) => {
    const seen = look(yes);
    expect(seen).toMatchObject({ kind });
    if (autoKinds.some((auto) => auto === kind)) expect(seen?.score).toBeGreaterThanOrEqual(saveThreshold);
    expect(seen?.signals.length).toBeGreaterThan(1);
  });
  it.each(Object.entries(fixtures))('does not take for %s what only looks like it', (_kind, { no }) => {
    expect(look(no)).toBeNull();
  });
  it('names the order number, and only it with its digits', () => {
    const signals = look(fixtures.confirmation?.yes ?? { html: '', url: '' })?.signals ?? [];
    expect(signals.find(({ id }) => id === 'order-number')?.found).toBe('HK-2026-00417');
    for (const { id, found } of signals) if (id !== 'order-number') expect(found ?? '').not.toMatch(/\d/);
  });
});

describe('page rules', () => {
  it.each(Object.keys(import.meta.glob('../../utils/pages/*.ts')))('%s is named after its id', (path) => {
    expect(pageRules.map(({ id }) => id)).toContain(basename(path, '.ts'));
  });
  it('hold no signal that decides alone', () => {
    for (const { needs, signals } of pageRules)
      for (const [, weight] of signals) expect(weight).toBeLessThan(needs);
  });
  it('pass over what may be a card number', () => {
    const html =
      '<title>Order complete</title><h1>Thank you for your order</h1><p>Order number: 4111111111111111</p>';
    const seen = look({ html, url: 'https://shop.test/order/complete' });
    expect(seen?.kind).toBe('confirmation');
    expect(JSON.stringify(seen)).not.toContain('4111');
  });
});
