// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FindingList } from '../../components/ready/finding-list';
import { HowToFix } from '../../components/ready/how-to-fix';
import { PortalNotes } from '../../components/ready/portal-notes';
import { ProbePanel, type ProbePanelProps } from '../../components/ready/probe-panel';
import { ReadyPanel } from '../../components/ready/ready-panel';
import { SettingsAsk } from '../../components/ready/settings-ask';
import { WordsProvider } from '../../components/words';
import type { ProbeReply } from '../../utils/messages/probe';
import type { Finding, ReadinessFacts } from '../../utils/readiness';
import { type Language, languages } from '../../utils/records';

const show = async (content: VNode, language: Language = 'en') => {
  await act(() =>
    render(
      <WordsProvider language={language} preferred={['en-GB']}>
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

afterEach(() => render(null, document.body));

/** Nothing was ever kept, and nothing asked. */
const nothing: ReadinessFacts = {
  browser: 'firefox',
  cookiesEnabled: true,
  globalPrivacyControl: null,
  doNotTrack: null,
  set: null,
  told: { cookies: null, thirdParty: null },
  stopped: [],
  observed: false,
  probe: null,
};
const reply: ProbeReply = {
  asked: true,
  answers: [
    { host: 'px.ad.test', outcome: 'reached' },
    { host: 'rd.ad.test', outcome: 'by-extension' },
  ],
  cookiesEnabled: true,
  thirdPartyCookies: null,
};
const portal = {
  key: 'portal.test',
  name: 'Portal',
  endpoints: ['https://px.ad.test:8443', 'https://rd.ad.test'],
  tabs: [{ id: 7, title: 'An offer' }],
};
const asking = 'Ask px.ad.test and rd.ad.test for a picture, from the page of Portal';
const probing = (changed: Partial<ProbePanelProps> = {}): ProbePanelProps => ({
  portals: [portal],
  chosen: 'portal.test',
  result: null,
  onChoose: () => {},
  onRun: async () => {},
  ...changed,
});
const settings = { granted: false, failed: false, onAsk: async () => true, onGiveBack: async () => true };
const panel = (facts: Partial<ReadinessFacts> = {}, probe: Partial<ProbePanelProps> = {}) => (
  <ReadyPanel facts={{ ...nothing, ...facts }} settings={settings} probe={probing(probe)} portals={[]} />
);

describe('the page', () => {
  it('says of an empty database what is not known, and is not ready', async () => {
    const body = await show(panel({}, { portals: [], chosen: null }));
    expect(body.querySelector('.verdict')?.className).toBe('verdict unknown');
    expect(body.querySelector('.verdict')?.textContent).toContain(
      'Third-party cookies, Tracking protection, Requests stopped lately, The way to the networks',
    );
    expect(body.textContent).toContain('There is no trip yet');
    expect(body.textContent).toContain('Once there is a trip');
    expect(body.querySelectorAll('.readiness details[open]')).toHaveLength(0);
  });

  it('is ready once all is known, and says no more than it can tell', async () => {
    const set = { thirdPartyCookies: 'partitioned', protection: 'standard' } as const;
    const probe = { ...reply, answers: reply.answers.slice(0, 1) };
    const body = await show(panel({ set, observed: true, probe }));
    expect(body.querySelector('.verdict')?.className).toBe('verdict ready');
    expect(body.querySelector('.verdict')?.textContent).toBe('Ready, as far as this check can tell.');
  });

  it.each(languages)('speaks %s to the last word', async (language) => {
    const stopped = [
      {
        host: 'px.ad.test',
        what: 'tag',
        by: 'tracking-protection',
        times: 2,
        at: '2026-11-22T10:00:00Z',
        since: true,
      },
    ] as const;
    const body = await show(panel({ stopped, probe: reply }, { result: reply }), language);
    expect(body.textContent).not.toMatch(/ready_|undefined|\$\d/);
    expect(body.querySelectorAll('.findings > li')).toHaveLength(7);
  });
});

describe('a finding', () => {
  it('says who says so, and when', async () => {
    const findings: Finding[] = [
      {
        id: 'third-party',
        state: 'check',
        says: 'third-party-blocked',
        from: 'page',
        at: '2026-11-22T10:00:00Z',
      },
    ];
    const body = await show(<FindingList findings={findings} stopped={[]} />);
    expect(body.textContent).toContain('Have a look');
    expect(body.textContent).toContain('From a page kept on 22 Nov');
  });

  it('lists what was stopped by host and by whom, and that it has got through since', async () => {
    const findings: Finding[] = [{ id: 'stopped', state: 'check', says: 'stopped-some' }];
    const at = '2026-11-22T10:00:00Z';
    const stopped = [
      { host: 'px.ad.test', what: 'tag', by: 'extension', times: 3, at, since: true },
      { host: 'rd.ad.test', what: 'click', by: 'unknown', times: 1, at, since: false },
    ] as const;
    const body = await show(<FindingList findings={findings} stopped={stopped} />);
    expect([...body.querySelectorAll('.hosts li')].map(({ textContent }) => textContent)).toEqual([
      'px.ad.test: the tag was stopped by another extension (3×, last on 22 Nov).It has got through since.',
      'rd.ad.test: the click was stopped by something in this browser (1×, last on 22 Nov).',
    ]);
  });
});

describe('the permission', () => {
  it('is asked for with its reason, in the click itself', async () => {
    const onAsk = vi.fn(async () => true);
    const body = await show(<SettingsAsk {...settings} onAsk={onAsk} />);
    expect(body.textContent).toContain('only reads them and changes nothing');
    act(() => button('Check the settings').click());
    expect(onAsk).toHaveBeenCalledTimes(1);
  });

  it('may be refused, and asked for again', async () => {
    const onAsk = vi.fn(async () => false);
    const body = await show(<SettingsAsk {...settings} onAsk={onAsk} />);
    await press('Check the settings');
    expect(body.querySelector('[role=status]')?.textContent).toContain('It was not allowed.');
    await press('Check the settings');
    expect(onAsk).toHaveBeenCalledTimes(2);
  });

  it('can be given back once it was granted', async () => {
    const onGiveBack = vi.fn(async () => true);
    const body = await show(<SettingsAsk {...settings} granted onGiveBack={onGiveBack} />);
    expect(body.textContent).not.toContain('Check the settings');
    await press('Give the permission back');
    expect(onGiveBack).toHaveBeenCalled();
  });

  it('says when the settings could not be read, and nothing until it is known', async () => {
    const failed = await show(<SettingsAsk {...settings} granted failed />);
    expect(failed.textContent).toContain('could not be read');
    const unknown = await show(<SettingsAsk {...settings} granted={null} />);
    expect(unknown.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('the probe', () => {
  it('says on its button whom it asks from where, and starts nothing by itself', async () => {
    const onRun = vi.fn(async () => {});
    await show(<ProbePanel {...probing({ onRun })} />);
    expect(onRun).not.toHaveBeenCalled();
    await press(asking);
    expect(onRun).toHaveBeenCalledWith(portal, 7);
  });

  it('cannot be started twice while it runs', async () => {
    let done = () => {};
    const onRun = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          done = resolve;
        }),
    );
    await show(<ProbePanel {...probing({ onRun })} />);
    await press(asking);
    expect(button('Asking…').disabled).toBe(true);
    await act(async () => done());
    expect(button(asking).disabled).toBe(false);
  });

  it('shows what became of each host', async () => {
    const body = await show(<ProbePanel {...probing({ result: reply })} />);
    expect([...body.querySelectorAll('.outcomes li')].map(({ textContent }) => textContent)).toEqual([
      'px.ad.testReached',
      'rd.ad.testStopped by another extension',
    ]);
    expect(body.textContent).toContain('tags alone may still be stopped');
  });

  it('says what to do without an open page, without a route, and when a page does not answer', async () => {
    const none = await show(<ProbePanel {...probing({ portals: [{ ...portal, tabs: [] }] })} />);
    expect(none.textContent).toContain('No page of Portal is open. Open one in another tab');
    expect(none.querySelectorAll('button')).toHaveLength(0);
    const lost = await show(<ProbePanel {...probing({ portals: [{ ...portal, endpoints: [] }] })} />);
    expect(lost.textContent).toContain('No route from Portal was recorded');
    const refused = { asked: false, why: 'not-allowed' } as const;
    const mute = await show(<ProbePanel {...probing({ result: refused })} />);
    expect(mute.textContent).toContain('That page could not be asked.');
  });

  it('says when it could not be tried', async () => {
    const body = await show(
      <ProbePanel {...probing({ onRun: () => Promise.reject(new Error('no answer')) })} />,
    );
    await press(asking);
    expect(body.querySelector('[role=alert]')?.textContent).toContain('could not be tried');
  });

  it('lets a portal be chosen, and one of its pages', async () => {
    const onChoose = vi.fn();
    const onRun = vi.fn(async () => {});
    const two = { ...portal, tabs: [...portal.tabs, { id: 9, title: 'The start' }] };
    const portals = [two, { ...portal, key: 'b', name: 'Other' }];
    const body = await show(<ProbePanel {...probing({ portals, onChoose, onRun })} />);
    const [which, page] = [...body.querySelectorAll('select')];
    const choose = (select: HTMLSelectElement | undefined, value: string) =>
      act(() => {
        if (!select) return;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose(page, '9');
    await press(asking);
    expect(onRun).toHaveBeenCalledWith(two, 9);
    await choose(which, 'b');
    expect(onChoose).toHaveBeenCalledWith('b');
  });
});

describe('how to fix it', () => {
  const steps = (body: HTMLElement) =>
    [...body.querySelectorAll('details')].map((one) => [one.open, one.querySelectorAll('li').length]);

  it('opens the steps of this browser for what is in the way, and no others', async () => {
    const findings: Finding[] = [
      { id: 'third-party', state: 'check', says: 'third-party-blocked' },
      { id: 'stopped', state: 'good', says: 'stopped-none' },
    ];
    const body = await show(<HowToFix here="chrome" findings={findings} />);
    expect(body.querySelector('summary')?.textContent).toBe('Chrome (this browser)');
    expect(steps(body)).toEqual([
      [true, 1],
      [false, 1],
    ]);
    expect(body.textContent).toContain('click through from the portal again');
  });

  it('keeps all steps folded where nothing is', async () => {
    const body = await show(<HowToFix here="firefox" findings={[]} />);
    expect(body.querySelector('summary')?.textContent).toBe('Firefox (this browser)');
    expect(steps(body)).toEqual([
      [false, 3],
      [false, 3],
    ]);
  });
});

describe('what portals say', () => {
  it('is shown with where it is from, or said to be unknown', async () => {
    const source = 'https://portal.test/help';
    const body = await show(
      <PortalNotes
        portals={[
          {
            key: 'a',
            name: 'A',
            privateWindow: { value: 'void', from: 'portal', source, asOf: '2026-11-22' },
            cookieWords: [{ value: null, from: 'offer', source, quote: 'Cookieを有効にしてください' }],
          },
          { key: 'b', name: 'B', privateWindow: undefined, cookieWords: [] },
        ]}
      />,
    );
    const [a, b] = [...body.querySelectorAll('.portals > li')];
    expect(a?.textContent).toContain('What is bought in a private window does not count.');
    expect(a?.querySelector('blockquote')?.textContent).toBe('Cookieを有効にしてください');
    expect(a?.querySelectorAll('a[href="https://portal.test/help"]')).toHaveLength(2);
    expect(b?.textContent).toContain('Nothing is known yet');
  });
});
