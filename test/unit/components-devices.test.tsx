// @vitest-environment jsdom
import jsQR from 'jsqr';
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OtherDevices } from '../../components/devices/other-devices';
import { DeviceSettings } from '../../components/settings/device-settings';
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
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words) ??
  expect.fail(`no "${words}"`);
const press = (words: string) => act(async () => button(words).click());
const paste = (words: string) =>
  act(() => {
    const field = document.querySelector<HTMLTextAreaElement>('form textarea') ?? expect.fail('no field');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

afterEach(() => render(null, document.body));

/** What a camera reads in the code: its modules painted as large as `module` pixels. */
function readCode(code: Element, module = 4): string | undefined {
  const size = Number(code.getAttribute('viewBox')?.split(' ')[2]) * module;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y] of code
    .querySelector('path')
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)/g) ?? [])
    for (let dy = 0; dy < module; dy++) {
      const from = ((Number(y) * module + dy) * size + Number(x) * module) * 4;
      for (let i = 0; i < module * 4; i++) if (i % 4 !== 3) pixels[from + i] = 0;
    }
  return jsQR(pixels, size, size)?.data;
}

const phone = {
  device: 'aaaaaaaa',
  label: '<b>Phone</b>',
  enteredAt: '2026-11-09T02:00:00.000Z',
  clickedAt: null,
};
const calls = () => ({ onWrite: vi.fn(async () => 'HIKAE1.x.y'), onRead: vi.fn(async () => null) });

describe('other devices', () => {
  it('are listed with what they did and when, by the name they have, taken as words', async () => {
    const body = await show(<OtherDevices entries={[phone]} synced {...calls()} />);
    const [line] = body.querySelectorAll('li');
    expect(line?.querySelector('bdi')?.textContent).toBe('<b>Phone</b>');
    expect([...(line?.querySelectorAll('time') ?? [])].map(({ dateTime }) => dateTime)).toEqual([
      phone.enteredAt,
    ]);
    expect(body.textContent).not.toContain('Switch that on in the settings');
  });

  it('that said nothing are said to have said nothing, and where nothing is synced, why', async () => {
    const body = await show(<OtherDevices entries={[]} synced={false} {...calls()} />);
    expect(body.textContent).toContain('No other device has said anything');
    expect(body.textContent).toContain('Switch that on in the settings');
  });
});

describe('a passport', () => {
  it('is shown as text when asked for', async () => {
    const body = await show(<OtherDevices entries={[]} synced {...calls()} />);
    await press('Show the passport');
    expect(body.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value).toBe('HIKAE1.x.y');
  });

  it('is drawn as a code that a camera reads as the same text', async () => {
    const passport = `HIKAE1.${'Ab3_-'.repeat(50)}.0123abcd`;
    const onWrite = async () => passport;
    const body = await show(<OtherDevices entries={[]} synced {...calls()} onWrite={onWrite} />);
    await press('Show the passport');
    expect(readCode(body.querySelector('svg.passport-code') ?? expect.fail('no code'))).toBe(passport);
  });

  it('is not there while there is nothing to carry, or when it could not be made', async () => {
    const onWrite = vi.fn<() => Promise<string | null>>(async () => null);
    const body = await show(<OtherDevices entries={[]} synced {...calls()} onWrite={onWrite} />);
    await press('Show the passport');
    expect(body.textContent).toContain('nothing to carry');
    onWrite.mockRejectedValue(new Error('gone'));
    await press('Show the passport');
    expect(body.textContent).toContain('did not work');
    expect(body.querySelector('textarea[readonly]')).toBeNull();
  });

  it('that is pasted is taken, and its field is empty again', async () => {
    const { onRead, onWrite } = calls();
    const body = await show(<OtherDevices entries={[]} synced onRead={onRead} onWrite={onWrite} />);
    await paste('HIKAE1.a.b');
    await press('Take it');
    expect(onRead).toHaveBeenCalledWith('HIKAE1.a.b');
    expect(body.querySelector<HTMLTextAreaElement>('form textarea')?.value).toBe('');
    expect(body.textContent).toContain('Taken.');
  });

  it('that is none is refused in plain words, and stays to be mended', async () => {
    const onRead = async () => 'other-portal' as const;
    const body = await show(<OtherDevices entries={[]} synced {...calls()} onRead={onRead} />);
    await paste('HIKAE1.a.b');
    await press('Take it');
    expect(body.querySelector('[role=alert]')?.textContent).toContain('through another portal');
    expect(body.querySelector<HTMLTextAreaElement>('form textarea')?.value).toBe('HIKAE1.a.b');
  });
});

describe('the settings of several devices', () => {
  it('say what is sent, are off at first, and name the device', async () => {
    const onChange = vi.fn();
    const settings = { syncRoster: false, deviceLabel: null };
    const body = await show(
      <DeviceSettings settings={settings} usualLabel="Chrome (Windows)" onChange={onChange} />,
    );
    expect(body.textContent).toContain('digest of shop and portal');
    const [on, name] = body.querySelectorAll('input');
    expect(on?.checked).toBe(false);
    expect(name?.placeholder).toBe('Chrome (Windows)');
    on?.click();
    expect(onChange).toHaveBeenCalledWith('syncRoster', true);
    if (name) name.value = ' Desk ';
    name?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenLastCalledWith('deviceLabel', 'Desk');
  });
});
