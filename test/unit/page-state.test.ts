// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { applyState } from '../../utils/capture/drawing/apply-state';
import { readState } from '../../utils/capture/page-state';
import { Census, elementsOf } from '../../utils/capture/page-walk';
import { cleanSnapshot } from '../../utils/capture/snapshot';
import { PageState } from '../../utils/messages/page-state';

const reading = { openShadow: (host: HTMLElement) => host.shadowRoot, strict: true };

/** A page, changed as a shopper would, and what is then written into the copy of its markup. */
async function kept(body: string, change: (document: Document) => void, strict = true) {
  document.body.innerHTML = body;
  const markup = document.documentElement.outerHTML;
  change(document);
  const state = PageState.parse(await readState(document, { ...reading, strict }));
  const html = cleanSnapshot(markup, { state });
  return { state, copy: new DOMParser().parseFromString(html, 'text/html'), html };
}

const field = (id: string) => document.getElementById(id) as HTMLInputElement;

describe('the state of a page', () => {
  it('brings what was typed, chosen and ticked into the snapshot', async () => {
    const { copy } = await kept(
      '<input id="a"><textarea id="b"></textarea><input type="checkbox" id="c"><input type="radio" id="d" checked name="r"><input type="radio" id="e" name="r"><select id="f"><option>1<option>2</select>',
      () => {
        field('a').value = '山田 花子';
        field('b').value = 'two\nlines';
        field('c').checked = true;
        field('e').checked = true;
        (document.getElementById('f') as HTMLSelectElement).selectedIndex = 1;
      },
    );
    expect(copy.getElementById('a')?.getAttribute('value')).toBe('山田 花子');
    expect(copy.getElementById('b')?.textContent).toBe('two\nlines');
    expect(copy.querySelectorAll('[checked]')).toHaveLength(2);
    expect(copy.getElementById('d')?.hasAttribute('checked')).toBe(false);
    expect(copy.querySelector('option[selected]')?.textContent).toBe('2');
  });

  it('is nothing on a page that shows what its markup says', async () => {
    const { state } = await kept('<input value="a"><select><option selected>1</select><p>text</p>', () => {});
    expect(state.marks).toEqual([]);
  });

  it.each([
    ['a password', '<input id="a" type="password">', 'hunter2!'],
    ['a password shown as text', '<input id="a" name="password">', 'hunter2!'],
    ['a security code', '<input id="a" autocomplete="cc-csc">', '9173'],
    ['what a page hides', '<input id="a" type="hidden">', 'token-9173'],
  ])('leaves %s where it is', async (_, body, secret) => {
    const { state, html } = await kept(body, () => {
      field('a').value = secret;
    });
    expect(JSON.stringify(state)).not.toContain(secret);
    expect(html).not.toContain(secret);
  });

  it('lets no card number through that was typed into a plain field', async () => {
    const { html } = await kept('<input id="a"><textarea id="b"></textarea>', () => {
      field('a').value = '4929843150672486';
      field('b').value = 'my card 4929 8431 5067 2486';
    });
    expect(html.replace(/\D/g, '')).not.toContain('49298431');
  });

  it('finds its elements again though others were left out of the copy', async () => {
    document.body.innerHTML = '<div class="x"></div><input class="y"><input class="y" id="z">';
    field('z').value = 'here';
    const state = await readState(document, reading);
    const copy = new DOMParser().parseFromString(
      '<input class="y"><p></p><input class="y" id="z">',
      'text/html',
    );
    applyState(copy, state, (html) => html);
    expect([...copy.querySelectorAll('[value]')].map(({ id }) => id)).toEqual(['z']);
  });

  it('writes nothing on an element that is not the one', async () => {
    document.body.innerHTML = '<input id="z">';
    field('z').value = 'here';
    const state = await readState(document, reading);
    const copy = new DOMParser().parseFromString(
      '<input id="other"><textarea id="z"></textarea>',
      'text/html',
    );
    applyState(copy, state, (html) => html);
    expect(copy.querySelector('[value]')).toBeNull();
  });

  it('believes no page that brings marks of ours itself', () => {
    const html = cleanSnapshot(
      '<dialog data-hikae-top="modal">x</dialog><iframe data-hikae-frame srcdoc="y"></iframe>',
    );
    expect(html).not.toContain('data-hikae');
    expect(html).not.toContain('srcdoc');
  });

  it('keeps styles of shadow trees, which saved pages leave out, once for all that share them', async () => {
    document.body.innerHTML = '<x-a></x-a><x-a></x-a>';
    // jsdom gives shadow roots no list of their style sheets.
    const sheets = {
      styleSheets: [{ cssRules: [{ cssText: 'b { color: teal; }' }] }],
      adoptedStyleSheets: [],
    };
    for (const host of document.querySelectorAll('x-a'))
      Object.assign(host.attachShadow({ mode: 'open' }), sheets).innerHTML = '<b>1</b>';
    const state = await readState(document, reading);
    expect(state.sheets).toHaveLength(1);
    const copy = '<x-a><template shadowrootmode="closed"><b>1</b></template></x-a>'.repeat(2);
    const html = cleanSnapshot(copy, { state });
    expect(html.match(/<template shadowrootmode="open"><style>b ?{/g)).toHaveLength(2);
  });
});

describe('frames', () => {
  const shown = (allow: string) => ({
    marks: [{ tag: 'iframe', look: '|||', nth: 0, frame: 'unknown' as const }],
    sheets: [],
    bars: null,
    allow,
  });
  const page =
    '<iframe srcdoc="<p onclick=x()>shown</p><script>1</script>"></iframe><iframe class="b" srcdoc="<p>secret</p>"></iframe>';

  it('are kept, cleaned, where a photograph would show them, and black where not', () => {
    const html = cleanSnapshot(page, { state: shown('') });
    const frames = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('iframe');
    expect(frames[0]?.getAttribute('srcdoc')).toContain('<p>shown</p>');
    expect(frames[0]?.getAttribute('srcdoc')).not.toMatch(/script|onclick/);
    expect(frames[0]?.getAttribute('sandbox')).toBe('allow-same-origin');
    expect(frames[1]?.hasAttribute('srcdoc')).toBe(false);
    expect(frames[1]?.getAttribute('style')).toContain('#000');
  });

  it('are all black when nothing is known of the page', () => {
    expect(cleanSnapshot(page)).not.toMatch(/shown|secret|srcdoc/);
  });

  it('of other sites are never shown on order pages, and payment frames on none', async () => {
    const body =
      '<iframe src="https://js.stripe.com/x"></iframe><iframe class="m" src="https://map.example/"></iframe>';
    const block = () => {
      for (const frame of document.querySelectorAll('iframe'))
        Object.defineProperty(frame, 'contentDocument', { value: null });
    };
    expect((await kept(body, block, true)).state.marks).toEqual([]);
    expect((await kept(body, block, false)).state.marks).toEqual([
      { tag: 'iframe', look: '|||m', nth: 0, frame: 'unknown' },
    ]);
  });
});

describe('the walk', () => {
  it('meets the elements of a page and of its saved copy in the same order', () => {
    document.body.innerHTML = '<i></i><x-b><u></u></x-b><s></s>';
    const host = document.querySelector('x-b');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<em></em>';
    const names = [...elementsOf(document.body, (element) => element.shadowRoot)].map((e) => e.localName);
    expect(names).toEqual(['i', 'x-b', 'em', 'u', 's']);
  });

  it('counts only what looks the same', () => {
    document.body.innerHTML = '<p></p><p class="a"></p><p></p>';
    const census = new Census();
    expect([...document.querySelectorAll('p')].map((p) => census.addressOf(p).nth)).toEqual([0, 0, 1]);
  });
});
