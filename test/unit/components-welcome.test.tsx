// @vitest-environment jsdom
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AccessNotice } from '../../components/access/access-notice';
import { NewsCard } from '../../components/news/news-card';
import { WelcomeScreen } from '../../components/welcome/welcome-screen';
import { WordsProvider } from '../../components/words';
import { placeOf } from '../../entrypoints/dashboard/place';
import { translator } from '../../utils/i18n';
import { type Language, languages } from '../../utils/records';

const words = translator('en');
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
const press = (label: string) =>
  act(() => {
    const buttons = [...document.querySelectorAll('button')];
    (buttons.find(({ textContent }) => textContent === label) ?? expect.fail(`no "${label}"`)).click();
  });

afterEach(() => render(null, document.body));

describe('the notice of access', () => {
  it('says what is missing, and asks in the click itself', async () => {
    const onAsk = vi.fn(async () => true);
    const body = await show(<AccessNotice granted={false} onAsk={onAsk} />);
    expect(body.textContent).toContain(words('access_missing'));
    expect(onAsk).not.toHaveBeenCalled();
    await press(words('access_ask'));
    expect(onAsk).toHaveBeenCalledOnce();
    expect(body.textContent).not.toContain(words('access_refused'));
  });

  it('takes a no, and may be asked again', async () => {
    const body = await show(<AccessNotice granted={false} onAsk={async () => false} />);
    await press(words('access_ask'));
    await vi.waitFor(() => expect(body.textContent).toContain(words('access_refused')));
    expect(body.querySelector('button')?.disabled).toBe(false);
  });

  it('says so when the browser could not be asked', async () => {
    const body = await show(
      <AccessNotice granted={false} onAsk={() => Promise.reject(new Error('no gesture'))} />,
    );
    await press(words('access_ask'));
    await vi.waitFor(() => expect(body.textContent).toContain(words('access_failed')));
  });

  it('asks for nothing where it is granted', async () => {
    const body = await show(<AccessNotice granted onAsk={async () => true} />);
    expect(body.querySelector('button')).toBeNull();
    expect(body.textContent).toContain(words('access_granted'));
    expect(body.textContent).not.toContain(words('access_missing'));
  });
});

describe('the welcome', () => {
  it.each(languages)('says everything in %s, and begins at a press', async (language) => {
    const onBegin = vi.fn();
    const t = translator(language);
    const body = await show(<WelcomeScreen language={null} access={null} onBegin={onBegin} />, language);
    expect(body.querySelectorAll('li')).toHaveLength(12);
    expect(body.textContent).toContain(t('welcome_never_send'));
    expect(onBegin).not.toHaveBeenCalled();
    await press(t('welcome_begin'));
    expect(onBegin).toHaveBeenCalledOnce();
  });

  it('has an address of its own, and no other address leads there', () => {
    expect(placeOf('#welcome').section).toBe('welcome');
    for (const hash of ['', '#', '#welcomes', '#today']) expect(placeOf(hash).section).toBe('today');
  });
});

describe('the news', () => {
  const point = { ja: '新しい点', en: 'A new point', es: 'Un punto nuevo' };

  it('are told in the user’s language and closed by a press', async () => {
    const onDismiss = vi.fn();
    const body = await show(
      <NewsCard news={[{ id: '0.2', points: [point] }]} failed={false} onDismiss={onDismiss} />,
    );
    expect(body.querySelector('h2')?.textContent).toBe('What’s new in 0.2');
    expect([...body.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['A new point']);
    await press(words('news_dismiss'));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('stay where it could not be stored that they were seen, and say so', async () => {
    const body = await show(<NewsCard news={[{ id: '0.2', points: [point] }]} failed onDismiss={() => {}} />);
    expect(body.querySelector('[role="alert"]')?.textContent).toBe(words('settings_failed'));
  });

  it('are no empty card where there are none', async () => {
    const body = await show(<NewsCard news={[]} failed={false} onDismiss={() => {}} />);
    expect(body.textContent).toBe('');
  });
});
