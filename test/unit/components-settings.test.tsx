// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Corrections } from '../../components/settings/corrections';
import { SiteChoice } from '../../components/settings/site-choice';
import { WordsProvider } from '../../components/words';

const show = async (content: VNode) => {
  await act(() =>
    render(
      <WordsProvider language="en" preferred={['en-GB']}>
        {content}
      </WordsProvider>,
      document.body,
    ),
  );
  return document.body;
};
const press = (words: string) =>
  act(() => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent === words) ?? expect.fail(`no "${words}"`);
    button.click();
  });

afterEach(() => render(null, document.body));

describe('the choice for a site', () => {
  it('is one of three, shown and chosen', async () => {
    const onChoose = vi.fn();
    const body = await show(<SiteChoice site="shop.test" chosen="never" onChoose={onChoose} />);
    const radios = [...body.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['auto', false],
      ['always', false],
      ['never', true],
    ]);
    expect(body.querySelector('legend')?.textContent).toContain('shop.test');
    radios[1]?.click();
    expect(onChoose).toHaveBeenCalledWith('always');
  });
});

describe('the lists in the settings', () => {
  it('forget a correction and put it back', async () => {
    const correction = { site: 'shop.test', path: '/orders/*', kind: 'other' } as const;
    const calls = { onForget: vi.fn(), onRemember: vi.fn() };
    const body = await show(<Corrections corrections={[correction]} {...calls} />);
    expect(body.querySelector('li')?.textContent).toContain('Nothing worth keeping shop.test/orders/*');
    await press('Forget');
    expect(calls.onForget).toHaveBeenCalledWith(correction);
    await show(<Corrections corrections={[]} {...calls} />);
    await press('Undo');
    expect(calls.onRemember).toHaveBeenCalledWith(correction);
  });
});
