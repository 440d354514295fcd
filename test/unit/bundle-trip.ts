/** One whole trip in every form in which pages can be kept. */
import { CaseMaker, type Page } from './bundle-case';

/** Six pages of one trip, in every form a capture can have. */
export async function wholeTrip(): Promise<CaseMaker> {
  const maker = new CaseMaker();
  await maker.log({ at: maker.at(1), action: 'trip-opened', subject: maker.tripId, digest: null });
  const shop = 'https://tsumugi-store.test';
  const pages: Page[] = [
    {
      kind: 'campaign',
      minute: 3,
      url: `${shop}/autumn?a8=kZ3r_x0`,
      title: '秋の感謝祭|つむぎ商店',
      text: 'エントリーのうえ期間中に3,000円以上のご購入で5%還元',
      as: 'chrome',
    },
    {
      kind: 'entry',
      minute: 4,
      url: `${shop}/autumn/entry`,
      title: 'エントリー完了',
      text: 'エントリーを受け付けました',
      as: 'firefox',
    },
    { kind: 'cart', minute: 8, url: `${shop}/cart`, title: 'カート', text: '小計 12,800円', as: 'text-only' },
    {
      kind: 'checkout',
      minute: 10,
      url: `${shop}/checkout/confirm`,
      title: '最終確認画面',
      text: '合計 12,800円',
      as: 'tiled',
    },
    {
      kind: 'confirmation',
      minute: 12,
      url: `${shop}/thanks?order=TS-20261122-00417`,
      title: 'ご注文完了',
      text: '注文番号 TS-20261122-00417',
      as: 'chrome',
    },
    {
      kind: 'account',
      minute: 20,
      url: 'https://point-hiroba.test/history',
      title: 'ポイント通帳',
      text: '判定中',
      as: 'incomplete',
    },
  ];
  for (const page of pages) await maker.addPage(page);
  return maker;
}
