// @vitest-environment jsdom
/** Every way in which a page asks for a secret, each alone in its page: nothing beside it helps. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanSnapshot } from '../../utils/capture/snapshot';
import { cardNumbersIn, walkPage } from '../../utils/capture/walk';
import { drawn, variantsIn } from '../site/fields/page';
import { plainOf } from '../site/fields/plain';
import { langs } from '../site/hosts';

const all = langs.flatMap(variantsIn);
const variants = all.filter(({ live }) => !live);
const plain = langs.flatMap((lang) => plainOf(lang).map((one) => ({ ...one, lang })));

/** Elements of which something is masked. */
function maskedIn(markup: string): Element[] {
  document.body.innerHTML = `<form>${markup}</form>`;
  const { fields, pieces } = walkPage(document, (element) => element.shadowRoot, performance.now() + 10_000);
  const texts = cardNumbersIn(pieces).map(({ node }) => ('data' in node ? node.parentElement : node));
  return [...fields.map(({ element }) => element), ...texts].filter((element) => element !== null);
}

beforeAll(() => {
  document.documentElement.innerHTML = '<head></head><body></body>';
});

describe('a secret that no other tells of', () => {
  it.each(variants)('is masked wherever it is shown: $id, $what', ({ ...variant }) => {
    const masked = maskedIn(drawn(variant, 'a'));
    const targets = [...document.querySelectorAll('[data-t]')];
    for (const target of targets)
      expect(
        masked.some((element) => target.contains(element) || element.contains(target)),
        target.outerHTML,
      ).toBe(true);
    expect(targets.length).toBeGreaterThan(variant.what.startsWith('attributes') ? -1 : 0);
  });

  it.each(all.filter((variant) => drawn(variant, 'a') !== drawn(variant, 'b')))(
    'is in no snapshot: $id, $what',
    (variant) => {
      const page = `<!doctype html><html><head></head><body>${drawn(variant, 'a')}</body></html>`;
      const other = `<!doctype html><html><head></head><body>${drawn(variant, 'b')}</body></html>`;
      expect(cleanSnapshot(page)).toBe(cleanSnapshot(other));
    },
  );
});

describe('what is no secret', () => {
  it.each(plain)('stays readable: $what ($lang)', ({ markup, words }) => {
    expect(maskedIn(markup).map(({ outerHTML }) => outerHTML)).toEqual([]);
    const kept = cleanSnapshot(`<!doctype html><html><head></head><body>${markup}</body></html>`);
    if (words) expect(kept).toContain(words);
    else expect(kept).toMatch(/<input[^>]* value="[^"]+"/);
  });
});
