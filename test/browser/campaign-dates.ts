/** Of a campaign that was ordered on: when the reward is due, whom one asks, and until when. */

import { expect, it } from 'vitest';
import { boughtAt, type Campaign, openRules, tripOf } from './campaign';
import { see } from './looked';
import { reminded, says, tokyoDay } from './seed-desk';
import { found } from './warned';

const lang = 'ja';

export function dateTests(campaign: () => Campaign): void {
  it('S0.3 “the end of the month after next” becomes the day on which the payout is reminded of', async () => {
    const { outing, page } = campaign();
    const day = tokyoDay(await boughtAt(outing), { months: 2, end: true });
    expect((await reminded(outing, await tripOf(outing), 'payout-due', day)).quote).toContain('翌々月末');
    await says(page, '翌々月末');
  });

  it('S0.5 the portal is the desk that is named, and who opens the shop’s form is told so by the portal’s words', async () => {
    const { outing, page, shop } = campaign();
    expect(await openRules(outing)).not.toContain('shop-contact-forbidden');
    await see(outing, shop, outing.world.urls[lang].contact);
    const { words: said, quote } = await found(outing, 'shop-contact-forbidden');
    expect([said.ban, quote?.source]).toEqual(['forbidden', outing.world.urls[lang].offer]);
    await page.bringToFront();
    await says(page, quote?.text ?? 'no quote');
  });

  it('S0.6 the last day to ask is reminded of a week before it', async () => {
    const { outing } = campaign();
    const last = await reminded(
      outing,
      await tripOf(outing),
      'claim-window-closes',
      tokyoDay(await boughtAt(outing), { days: 90 }),
    );
    const days = (Date.parse(`${last.due?.date}T00:00:00+09:00`) - Date.parse(last.dueAt)) / 86_400_000;
    expect(days).toBeGreaterThan(6);
    expect(days).toBeLessThan(8);
  });
}
