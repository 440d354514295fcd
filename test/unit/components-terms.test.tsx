// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TermsChanges } from '../../components/terms/terms-changes';
import { WordsProvider } from '../../components/words';
import { pageAddress } from '../../utils/offers/same-page';
import { termsPages } from '../../utils/offers/terms-versions';
import type { Visit } from '../../utils/records';
import { visitRecord } from '../fixtures/records';

const url = 'https://portal.test/offer?id=7';
const texts = new Map<string, string>();
const load = async (hash: string) => {
  const text = texts.get(hash);
  // jsdom's own Blob cannot be read.
  return text === undefined ? null : new Response(text).blob();
};

/** A page kept at a time of 22 November, with its text. */
const seen = (clock: string, text: string, fields: Partial<Visit> = {}) => {
  const hash = [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 2 ** 48, 7);
  const file = hash.toString(16).padStart(64, 'ab');
  texts.set(file, text);
  const seenAt = `2026-11-22T${clock}:00.000Z`;
  return visitRecord({ url, title: '案件', pageKind: 'campaign', text: file, seenAt, ...fields });
};
type Counts = Parameters<typeof TermsChanges>[0]['counts'];
const show = async (visits: readonly Visit[], counts?: Counts, countsAt?: string) => {
  await act(() =>
    render(
      <WordsProvider language="en" preferred={['en-GB']}>
        <TermsChanges visits={visits} load={load} counts={counts} countsAt={countsAt} />
      </WordsProvider>,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(document.body.textContent).not.toContain('Comparing…'));
};
const all = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

beforeEach(() => texts.clear());
afterEach(() => act(() => render(null, document.body)));

const before = '購入で500ポイント\n対象外：ギフト券\n60日後に付与';
const after = '購入で300ポイント\n60日後に付与\n初回購入に限ります';

describe('terms that changed on the way', () => {
  it('are said with both times, what went and what came, as text', async () => {
    const click = seen('10:00', `${before}\n<i>条件A</i>`);
    await show([click, seen('12:00', after)]);
    expect(all('.verdict')).toEqual(['The terms changed between 22 Nov 2026, 19:00 and 22 Nov 2026, 21:00.']);
    expect(all('del')).toEqual(['対象外：ギフト券', '購入で500ポイント', '<i>条件A</i>']);
    expect(all('ins')).toEqual(['購入で300ポイント', '初回購入に限ります']);
    expect(document.querySelector('del i')).toBeNull();
  });

  it('are not told of where only what changes by itself did, though the bytes differ', async () => {
    const [click, done] = [seen('10:00', `${before}\n残り3日`), seen('12:00', `${before}\n残り2日`)];
    await show([click, done]);
    expect(click.text).not.toBe(done.text);
    expect(all('.verdict')).toEqual(['The same at both times: 22 Nov 2026, 19:00 and 22 Nov 2026, 21:00.']);
    expect(all('del, ins')).toEqual([]);
    expect(all('code')).toEqual([click.text, done.text].map((hash) => `${hash.slice(0, 12)}…`));
  });

  it('are found between the two times at which they were last and first seen', async () => {
    await show([seen('13:00', after), seen('10:00', before), seen('11:00', before), seen('14:00', after)]);
    expect(all('.verdict')).toEqual(['The terms changed between 22 Nov 2026, 20:00 and 22 Nov 2026, 22:00.']);
  });

  it('are folded when there are many', async () => {
    const lines = Array.from({ length: 9 }, (_, i) => `条件${'甲乙丙丁戊己庚辛壬'[i]}について別の文です`);
    await show([seen('10:00', before), seen('12:00', [before, ...lines].join('\n'))]);
    expect(all('details > summary')).toEqual(['3 more']);
    expect(all('details ins')).toHaveLength(3);
  });

  it('are not claimed either way when a text is gone', async () => {
    const [click, done] = [seen('10:00', before), seen('12:00', after)];
    texts.delete(click.text);
    await show([click, done]);
    expect(all('.problem')).toEqual(['A kept text could not be read, so nothing can be compared.']);
    expect(all('.verdict')).toEqual([]);
  });

  it('say when only a part of a long page was kept', async () => {
    await show([seen('10:00', before, { textCut: true }), seen('12:00', before)]);
    expect(document.body.textContent).toContain('only the part that was kept is compared');
    await show([seen('10:00', before), seen('12:00', before)]);
    expect(document.body.textContent).not.toContain('only the part that was kept is compared');
  });
});

describe('which version counts', () => {
  const counts = {
    value: 'click',
    from: 'portal',
    source: 'https://portal.test/help',
    asOf: '2026-11-22',
  } as const;

  it('is said with its source where it is known, and as unknown where not', async () => {
    const visits = [seen('10:00', before), seen('12:00', after)];
    await show(visits, counts);
    expect(all('.counts p')).toEqual([
      'The terms at the time of the click count.',
      'as of 22 Nov 2026 source ↗',
    ]);
    await show(visits);
    expect(all('.counts p')).toEqual(['Which version counts is not known.']);
  });

  it('is named by when it was last seen before then, unless it was not', async () => {
    const visits = [seen('10:00', before), seen('12:00', after)];
    const last = 'Last seen before that time: 22 Nov 2026, 19:00';
    await show(visits, counts, '2026-11-22T10:05:00.000Z');
    expect(document.body.textContent).toContain(last);
    await show(visits, counts, '2026-11-22T09:00:00.000Z');
    expect(document.body.textContent).not.toContain('Last seen');
    await show([seen('10:00', before), seen('12:00', before)], counts, '2026-11-22T10:05:00.000Z');
    expect(document.body.textContent).not.toContain('Last seen');
  });
});

describe('a hash', () => {
  it('is copied whole, or shown whole where copying is barred', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
    const click = seen('10:00', before);
    await show([click, seen('12:00', after)]);
    const press = () => act(async () => document.querySelector<HTMLElement>('.text-hashes button')?.click());
    await press();
    expect(writeText).toHaveBeenCalledWith(click.text);
    expect(all('.text-hashes [role=status]')[0]).toBe('Copied');
    writeText.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    await press();
    expect(all('code')[0]).toBe(click.text);
    vi.unstubAllGlobals();
  });
});

describe('the same page', () => {
  it.each([
    `${url}#terms`,
    'https://portal.test/offer?utm_source=x&id=7&gclid=abc',
    'https://portal.test/offer?id=7&a8=s00000001',
  ])('is %s', (address) => {
    expect(pageAddress(address)).toBe(url);
  });

  it.each(['https://portal.test/offer?id=8', 'https://portal.test/offer', 'http://portal.test/offer?id=7'])(
    'is not %s',
    (address) => {
      expect(pageAddress(address)).not.toBe(url);
    },
  );

  it('is looked for among offers and terms, by what the user says they are', () => {
    const twice = (fields: Partial<Visit>) => [seen('10:00', before, fields), seen('12:00', after, fields)];
    expect(termsPages(twice({ pageKind: 'terms' }))).toHaveLength(1);
    expect(termsPages(twice({ pageKind: 'checkout' }))).toEqual([]);
    expect(termsPages(twice({ correctedKind: 'other' }))).toEqual([]);
    expect(termsPages(twice({}).slice(1))).toEqual([]);
  });

  it('kept once is compared with nothing', async () => {
    await show([seen('10:00', before), seen('12:00', after, { url: 'https://portal.test/offer?id=8' })]);
    expect(document.body.textContent).toBe('');
  });
});
