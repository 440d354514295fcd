/** What pages ask and promise, and what does not fit together, of trips that are said by hand. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { translator } from '../../utils/i18n';
import { beginClaim, chooseLetter, exportedLetter, fillBlanks, logAnswer, sendAnd } from './claim-walk';
import { pressOn } from './desk';
import { dropOn, mailOf } from './papers';
import { claimIs, listed, reminded, says } from './seed-desk';
import { keepTermsSaying, sayTrip } from './seed-trip';
import type { Outing } from './start';
import { until } from './until';

const words = translator('ja');

export function conditionTests(stage: () => { outing: Outing; page: Page }): void {
  it('S0.1 what a monitor company wants first, and when the receipt is to be handed in, are lines of a checklist with their quotes', async () => {
    const { outing, page } = stage();
    const trip = await sayTrip(outing, page, {
      shop: 'komorebi-store.test',
      portal: 'ファンくる',
      purchasedDay: '2026-11-10',
    });
    await keepTermsSaying(outing, page, trip, [
      '応募前に、モニターに参加する意思をモニター会社までお伝えください。',
      'レシートの受取手続き期間は2030年11月20日から2030年12月20日までです。',
    ]);
    expect(await listed(page, 'do', '参加する意思')).toContain(words('fact_kind_entry_required'));
    await listed(page, 'claim', '受取手続き期間');
    await reminded(outing, trip, 'receipt-opens', '2030-11-20');
    await reminded(outing, trip, 'receipt-due', '2030-12-20');
  });

  it('S0.11 a premium membership’s coupon that does not come is asked for with the words of two pages, and granted', async () => {
    const { outing, page } = stage();
    const trip = await sayTrip(outing, page, {
      shop: '朝日プレミアム',
      portal: '朝日カード',
      purchasedDay: '2026-09-10',
    });
    const [first, second] = [
      'プレミアム会員へのクーポンは、入会月の翌月末までにお送りします。',
      'プレミアム会員特典クーポンは、エントリー不要です。',
    ];
    await keepTermsSaying(outing, page, trip, [first]);
    await beginClaim(outing, page, 'coupon-not-received');
    await fillBlanks(page);
    const quotes = (text: string) =>
      [...text.matchAll(/「([^」]+)」（[^）]+閲覧）（資料(\d)）/g)].map(([, said, number]) => [said, number]);
    expect(quotes(await exportedLetter(outing, page))).toEqual([[first.slice(0, -1), '1']]);
    await sendAnd(outing, page);
    await logAnswer(outing, page, {
      at: '2026-11-20T10:00',
      means: 'form',
      person: '青木',
      said: 'エントリーがありません。',
      answer: 'refused',
    });
    await claimIs(outing, trip, 'lost');
    await keepTermsSaying(outing, page, trip, [second]);
    await chooseLetter(outing, page, 'quote-clause');
    await pressOn(page, words('claim_reopen'));
    expect(quotes(await exportedLetter(outing, page))).toEqual([
      [first.slice(0, -1), '1'],
      [second.slice(0, -1), '2'],
    ]);
    await sendAnd(outing, page);
    await logAnswer(outing, page, {
      at: '2026-11-24T10:00',
      means: 'form',
      person: '青木',
      said: 'クーポンを付与しました。',
      answer: 'received',
    });
    await claimIs(outing, trip, 'won');
  });

  it('S1.3 what is unclear, and numbers that differ, are shown before the request is sent, and no longer once they are put right', async () => {
    const { outing, page } = stage();
    const trip = await sayTrip(outing, page, {
      shop: '夕日靴店',
      purchasedDay: '2026-11-10',
      orderNumber: 'A-7781',
    });
    await beginClaim(outing, page, 'refund');
    expect(await fillBlanks(page)).not.toEqual([]);
    const differing = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.contradictions li')].map(({ textContent }) =>
          textContent?.replace(/\s+/g, ' '),
        ),
      );
    await dropOn(page, [
      mailOf('same.eml', '【夕日靴店】ご注文の確認', 'ご注文ありがとうございます。\n注文番号：A-7781'),
    ]);
    await says(page, words('document_standing_same'));
    expect(await differing()).toEqual([]);
    await dropOn(page, [
      mailOf('other.eml', '【夕日靴店】ご注文の確認', 'ご注文ありがとうございます。\n注文番号：B-9902'),
    ]);
    const [line] = await until(
      'the difference',
      async () => {
        const found = await differing();
        return found.length === 1 && found;
      },
      { state: differing },
    );
    expect(line).toMatch(/A-7781.*≠.*B-9902/);
    await claimIs(outing, trip, 'draft');
    await page.click(`button[aria-label="${words('document_delete_named', 'other.eml')}"]`);
    await until('nothing to differ', async () => (await differing()).length === 0, { state: differing });
    expect(await exportedLetter(outing, page)).toContain('A-7781');
  });
}
