/** A campaign up to the order: what one is told before paying, and what is kept. */

import { expect, it } from 'vitest';
import { translator } from '../../utils/i18n';
import { hostsOf } from '../site/hosts';
import { fillCart, order } from './at-once';
import { type Campaign, openRules, tripOf } from './campaign';
import { arrive } from './itinerary';
import { see } from './looked';
import { phone, phoneDid } from './other-device';
import { dropOn, mailOf } from './papers';
import { refuseForeignCookies } from './privacy-settings';
import { settledDown } from './scenes';
import { listed, reminded, remindersOf, says } from './seed-desk';
import { until } from './until';
import { found, overWarning } from './warned';

const lang = 'ja';
const words = translator(lang);

export function orderTests(campaign: () => Campaign): void {
  it('S0.1 the conditions are lines of a checklist with their quotes before one applies', async () => {
    const { outing, page } = campaign();
    expect(await listed(page, 'do', 'エントリー必須です')).toContain(words('fact_kind_entry_required'));
    await listed(page, 'do', '10,000円');
    const { anchors } = await tripOf(outing);
    expect([anchors.entered, anchors.purchased]).toEqual([undefined, undefined]);
    const purchase = await reminded(outing, await tripOf(outing), 'purchase-deadline');
    expect(purchase.quote).toContain('24時間以内');
    for (const later of ['payout-due', 'claim-window-closes'])
      expect(await remindersOf(outing, await tripOf(outing), later)).toEqual([]);
  });

  it('S0.2 an entry on another device and refused cookies are noticed before one pays, and no longer once both are mended', async () => {
    const { outing, page, shop } = campaign();
    const { driver } = outing;
    await fillCart(outing, shop);
    for (const rule of ['entry-on-other-device', 'third-party-cookies-off'])
      expect(await openRules(outing)).not.toContain(rule);
    const offer = { site: 'komorebi-store.test', portal: hostsOf[lang].portal };
    const forget = await phoneDid(driver, offer, { entered: 3 });
    await refuseForeignCookies(driver, true);
    await see(outing, shop, outing.world.urls[lang].checkout);
    expect((await found(outing, 'entry-on-other-device')).words.label).toBe(phone);
    await found(outing, 'third-party-cookies-off');
    expect((await tripOf(outing)).anchors.purchased).toBeUndefined();
    await says(page, `${phone}`);
    await refuseForeignCookies(driver, false);
    await see(outing, shop, outing.world.urls[lang].campaign);
    await shop.click('#enter');
    await arrive(shop, outing.world.urls[lang].entered);
    await until('the entry', async () => (await tripOf(outing)).anchors.entered);
    await overWarning(outing, 'entry-on-other-device');
    await forget();
    await settledDown(outing);
    await see(outing, shop, outing.world.urls[lang].checkout);
    await overWarning(outing, 'third-party-cookies-off');
  });

  it('S0.4 campaign, entry and order are kept without being asked for, and the mails beside them', async () => {
    const { outing, page, shop } = campaign();
    await order(outing, shop);
    await settledDown(outing);
    const { orderNumber } = await tripOf(outing);
    const [visits, captures] = [await outing.stored.visits(), await outing.stored.captures()];
    for (const kind of ['campaign', 'entry', 'confirmation']) {
      const own = visits.filter(({ pageKind, trigger }) => pageKind === kind && trigger === 'auto');
      expect(own.some(({ id }) => captures.some((one) => one.visitId === id && one.files.picture))).toBe(
        true,
      );
    }
    await page.bringToFront();
    await dropOn(page, [
      mailOf(
        'order.eml',
        '【木もれび商店】ご注文の確認',
        `ご注文ありがとうございます。\n注文番号：${orderNumber}`,
      ),
      mailOf('done.eml', '【木もれび商店】お手続き完了のお知らせ', 'お手続きが完了しました。'),
    ]);
    const roles = async () => (await outing.stored.documents()).map(({ proposedRole }) => proposedRole);
    await until('both mails', async () => (await roles()).length === 2);
    expect(await roles()).toEqual(['order-mail', 'completion-mail']);
  });
}
