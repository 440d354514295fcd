// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { MaskedNote } from '../../components/capture/masked-note';
import { WordsProvider } from '../../components/words';
import type { Capture, Language } from '../../utils/records';

const show = async (capture: Pick<Capture, 'masks' | 'masked'>, language: Language = 'en') => {
  await act(() =>
    render(
      <WordsProvider language={language} preferred={[language]}>
        <MaskedNote capture={capture} />
      </WordsProvider>,
      document.body,
    ),
  );
  return document.body.textContent;
};
const mask = { why: 'card', x: 0, y: 0, width: 9, height: 9 } as const;

afterEach(() => render(null, document.body));

describe('the note of what was masked', () => {
  const masked: Capture['masked'] = [
    { where: 'picture', why: 'card', count: 3 },
    { where: 'picture', why: 'payment-frame', count: 1 },
    { where: 'text', why: 'card-number', count: 2 },
  ];

  it.each<[Language, string]>([
    ['en', 'Masked: card details × 3 · payment frame × 1 (in the picture) · card number × 2 (in the text)'],
    ['ja', '隠したもの：カード情報 3か所 · 決済用の枠 1か所（画像） · カード番号 2か所（文章）'],
    [
      'es',
      'Tapado: datos de tarjeta × 3 · marco de pago × 1 (en la imagen) · número de tarjeta × 2 (en el texto)',
    ],
  ])('says where, why and how often (%s)', async (language, words) => {
    expect(await show({ masks: [mask], masked }, language)).toBe(words);
  });

  it('says nothing where nothing was masked', async () => {
    expect(await show({ masks: [], masked: [] })).toBe('');
  });

  it('tells of black areas where nothing else is known', async () => {
    expect(await show({ masks: [mask, mask] })).toBe('Masked areas: 2');
  });
});
