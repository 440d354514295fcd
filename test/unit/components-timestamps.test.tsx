// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TimestampList } from '../../components/timestamps/timestamp-list';
import { TrustedTime } from '../../components/timestamps/trusted-time';
import { VerifyPanel } from '../../components/verify/verify-panel';
import { WordsProvider } from '../../components/words';
import { translator } from '../../utils/i18n';
import type { Timestamp } from '../../utils/records';
import { authorities } from '../../utils/timestamps';

const words = translator('en');
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
afterEach(() => render(null, document.body));

const ids = authorities.map(({ id }) => id);
const boxes = (body: HTMLElement) => [...body.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

describe('trusted time in the settings', () => {
  it('is off at first: says what would be sent and to whom, and is switched on for all', async () => {
    const onChoose = vi.fn();
    const body = await show(<TrustedTime chosen={[]} onChoose={onChoose} />);
    expect(boxes(body).map(({ checked }) => checked)).toEqual([false]);
    for (const { name, address } of authorities)
      expect(body.textContent).toContain(`${name} (${new URL(address).hostname})`);
    for (const key of ['timestamps_sent', 'timestamps_would_ask', 'timestamps_no_others'] as const)
      expect(body.textContent).toContain(words(key));
    boxes(body)[0]?.click();
    expect(onChoose).toHaveBeenCalledWith(ids);
  });

  it('is switched off for one, or for all', async () => {
    const onChoose = vi.fn();
    const body = await show(<TrustedTime chosen={ids} onChoose={onChoose} />);
    const [all, first] = boxes(body);
    first?.click();
    expect(onChoose).toHaveBeenLastCalledWith(ids.slice(1));
    all?.click();
    expect(onChoose).toHaveBeenLastCalledWith([]);
  });
});

const row = (changes: Partial<Timestamp>): Timestamp => ({
  id: crypto.randomUUID(),
  digest: '8'.repeat(64),
  bundle: 'hikae-shop.test-20261120.zip',
  tripId: null,
  authority: authorities[0]?.address ?? '',
  askedAt: '2026-11-20T01:00:00.000Z',
  state: 'kept',
  tries: 1,
  notBefore: null,
  token: 'MAA=',
  statedAt: '2026-11-20T01:00:02.000Z',
  ...changes,
});
const waits = {
  state: 'waiting',
  token: null,
  statedAt: null,
  notBefore: '2026-11-20T02:00:00.000Z',
} as const;

describe('the time-stamps of exports', () => {
  it('say how each stands, and those that were had can be saved', async () => {
    const onSave = vi.fn();
    const later = row({ tries: 2 });
    const rows = [
      row({}),
      later,
      row(waits),
      row({ ...waits, state: 'refused' }),
      row({ ...waits, state: 'given-up' }),
      row({ ...waits, authority: 'https://closed.example/tsr' }),
    ];
    const body = await show(<TimestampList timestamps={rows} chosen={ids} onSave={onSave} />);
    const lines = [...body.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
    expect(lines[0]).toContain('in the ZIP');
    expect(lines[1]).toContain('came after the export');
    expect(lines[2]).toContain('asked again after');
    expect(lines[3]).toContain(words('timestamps_refused'));
    expect(lines[4]).toContain(words('timestamps_given_up'));
    expect(lines[5]).toBe(`closed.example: ${words('timestamps_stopped')}`);
    const buttons = [...body.querySelectorAll('button')];
    expect(buttons).toHaveLength(2);
    buttons[1]?.click();
    expect(onSave).toHaveBeenCalledWith(later);
    expect(body.querySelector('code')?.textContent).toContain('openssl ts -verify');
  });

  it('of earlier exports are folded away, and those of none are nothing', async () => {
    const rows = [row({}), row({ digest: '9'.repeat(64), bundle: 'earlier.zip' })];
    const body = await show(<TimestampList timestamps={rows} chosen={ids} onSave={vi.fn()} />);
    expect(body.querySelector('details')?.textContent).toContain('earlier.zip');
    expect(body.querySelector('code')).toBeNull();
    expect((await show(<TimestampList timestamps={[]} chosen={ids} onSave={vi.fn()} />)).textContent).toBe(
      '',
    );
  });
});

describe('a checked bundle', () => {
  it('tells what its time-stamps say, and that it is their word', async () => {
    const stamp = {
      path: 'timestamps/one.tsr',
      statedAt: '2026-11-20T01:00:02.000Z',
      authority: 'CN=One',
      issuedBy: 'CN=Root',
      fingerprint: '7'.repeat(64),
    };
    const verdict = { ok: true, problems: [], files: 9, chainLines: 4, signer: null, timestamps: [stamp] };
    const body = await show(<VerifyPanel check={async () => verdict} />);
    const input = body.querySelector<HTMLInputElement>('input[type=file]') ?? expect.fail('no input');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.zip')] });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(body.textContent).toContain('CN=One'));
    for (const said of ['timestamps/one.tsr', 'CN=Root', '7'.repeat(64), words('verify_stamps_trust')])
      expect(body.textContent).toContain(said);
  });
});
