// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecipientChoice } from '../../components/export/recipient-choice';
import { WordsProvider } from '../../components/words';
import { ofSize, usualRecipient, zipAlone } from '../../utils/recipients';
import { RecipientProfile, Settings } from '../../utils/records';

async function show(value: RecipientProfile, portal: string | null = null) {
  const onChange = vi.fn();
  await act(() =>
    render(
      <WordsProvider language="en" preferred={['en-GB']}>
        <RecipientChoice value={value} portal={portal} onChange={onChange} />
      </WordsProvider>,
      document.body,
    ),
  );
  return onChange;
}

const enter = (field: HTMLInputElement | HTMLSelectElement | null | undefined, value: string) =>
  act(() => {
    if (!field) return expect.fail('no such field');
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
const numbers = () => [...document.querySelectorAll<HTMLInputElement>('input[type=number]')];
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

afterEach(() => render(null, document.body));

describe('the choice of a recipient', () => {
  it('shows the usual one, and gives the limits of what is chosen', async () => {
    const onChange = await show(usualRecipient);
    const select = document.querySelector('select');
    expect(select?.value).toBe('4mb');
    expect(numbers()).toHaveLength(0);
    await enter(select, 'stripe');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'stripe', target: 5_000_000 }));
    await enter(select, '20mb');
    expect(onChange).toHaveBeenLastCalledWith(ofSize(20));
    for (const [given] of onChange.mock.calls) expect(RecipientProfile.safeParse(given).success).toBe(true);
  });

  it('can be the ZIP alone, and then takes every format again when one chooses for oneself', async () => {
    const onChange = await show(usualRecipient);
    await enter(document.querySelector('select'), 'zip');
    expect(onChange).toHaveBeenLastCalledWith(zipAlone);
    expect(RecipientProfile.safeParse(zipAlone).success).toBe(true);
    const again = await show(zipAlone);
    await enter(document.querySelector('select'), 'own');
    expect(again).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'own', accepts: ['pdf', 'jpeg'] }));
  });

  it('offers the form of the portal that is asked first', async () => {
    await show(usualRecipient, 'shopback');
    expect(document.querySelector('optgroup')?.textContent).toBe('ShopBack (up to 4 MB)');
    await show(usualRecipient, 'moppy');
    expect(document.querySelector('optgroup')?.label).toBe('Desks that publish their limit');
  });

  it('takes limits of one’s own, within bounds, and at least one format', async () => {
    const onChange = await show({ ...usualRecipient, id: 'own' });
    await enter(numbers()[0], '0.2');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'own', target: 1_000_000 }));
    await enter(numbers()[0], '6.5');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ target: 6_500_000 }));
    onChange.mockClear();
    await enter(numbers()[0], '');
    expect(onChange).not.toHaveBeenCalled();
    await enter(numbers()[1], '3');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ maxFiles: 3 }));
    await act(() => boxes()[1]?.click());
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ accepts: ['pdf'] }));
    await show({ ...usualRecipient, id: 'own', accepts: ['pdf'] });
    expect(boxes().map(({ disabled }) => disabled)).toEqual([true, false]);
  });

  it('is remembered in the settings, and not chosen at first', () => {
    expect(Settings.parse({}).recipient).toBeNull();
    expect(Settings.parse({ recipient: ofSize(8) }).recipient).toEqual(ofSize(8));
  });
});
