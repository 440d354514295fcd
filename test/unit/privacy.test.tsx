// @vitest-environment jsdom
/** What is said of privacy, and that the sources do not speak to anyone besides. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { PrivacyPanel } from '../../components/settings/privacy-panel';
import { WordsProvider } from '../../components/words';
import ja from '../../public/_locales/ja/messages.json';
import readme from '../../README.md?raw';
import { type MessageKey, translator } from '../../utils/i18n';
import { languages } from '../../utils/records';

const sources = {
  ...import.meta.glob<string>('../../utils/**/*.ts', { eager: true, query: '?raw', import: 'default' }),
  ...import.meta.glob<string>('../../components/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../entrypoints/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
};

/** Ways by which a script speaks to the outside. */
const outwards =
  /\bfetch\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\.sendBeacon\(|\bstorage\.sync\b/;

/** Files that use one, with what the privacy text says of them; null: it goes to the extension itself, or to the browser's cache. */
const told: Record<string, MessageKey | null> = {
  'entrypoints/background/probe.ts': 'privacy_leaves_ready',
  'entrypoints/background/synced.ts': 'privacy_leaves_sync',
  'entrypoints/background/timestamps.ts': 'privacy_leaves_stamps',
  'utils/export/stamping.ts': 'privacy_leaves_stamps',
  'utils/export/attach.ts': null,
  'utils/export/pack.ts': null,
  'utils/capture/freeze/pictures.ts': null,
};

const speaking = (files: Record<string, string>) =>
  Object.entries(files)
    .filter(([, source]) => outwards.test(source))
    .map(([path]) => path.replace('../../', ''))
    .sort();

afterEach(() => render(null, document.body));

describe('the privacy text', () => {
  it.each(languages)('says everything in %s', async (language) => {
    await act(() =>
      render(
        <WordsProvider language={language} preferred={[]}>
          <PrivacyPanel />
        </WordsProvider>,
        document.body,
      ),
    );
    const t = translator(language);
    const keys = Object.keys(ja).filter((key): key is MessageKey => key.startsWith('privacy_'));
    expect(keys.length).toBeGreaterThan(20);
    // The heading is that of the settings' section.
    for (const key of keys) if (key !== 'privacy_title') expect(document.body.textContent).toContain(t(key));
  });

  it('leaves out nobody that is spoken to', () => {
    expect(speaking(sources)).toEqual(Object.keys(told).sort());
  });

  it('would be found wanting: a script that speaks to the outside is noticed', () => {
    const files = {
      '../../utils/a.ts': "await fetch('https://a.test')",
      '../../utils/b.ts': "navigator.sendBeacon('/b')",
      '../../utils/c.ts': "new WebSocket('wss://c.test')",
      '../../utils/d.ts': 'const prefetch = (word: string) => word;',
    };
    expect(speaking(files)).toEqual(['utils/a.ts', 'utils/b.ts', 'utils/c.ts']);
  });

  it('stands in the README as well', () => {
    const section = readme.split('\n## Privacy\n')[1]?.split('\n## ')[0] ?? '';
    for (const word of [
      'Trusted time',
      'networks',
      'sync',
      'forms',
      'Deleted',
      'data_collection_permissions',
    ])
      expect(section).toContain(word);
  });
});
