/** A claim about a campaign: silence, an investigation, and points that lapse once they are there. */

import { expect, it } from 'vitest';
import { escalations } from '../../utils/escalations';
import { translator } from '../../utils/i18n';
import { hostsOf } from '../site/hosts';
import { ageClaimsBy } from './age';
import { type Campaign, tripOf } from './campaign';
import { beginClaim, exportedLetter, fillBlanks, logAnswer, sendAnd } from './claim-walk';
import { letterOn, pressOn, sayStatus } from './desk';
import { reminded, remindersOf, says, tokyoDay } from './seed-desk';
import { keepTermsSaying } from './seed-trip';
import { until } from './until';

const lang = 'ja';
const words = translator(lang);

export function claimTests(campaign: () => Campaign): void {
  it('S0.8 after a week of silence the claim is asked after politely, and an investigation is waited for with a date', async () => {
    const { outing, page } = campaign();
    const followUp = escalations.find(({ id }) => id === 'follow-up') ?? expect.fail('no such way');
    await sayStatus(outing, page, 'unlisted');
    await beginClaim(outing, page, 'not-listed');
    await fillBlanks(page);
    expect(await letterOn(page)).toContain(`\n\n${hostsOf[lang].portal}\nご担当者様`);
    await sendAnd(outing, page);
    const sent = await until('the letter to be kept', async () => (await outing.stored.contacts())[0]?.at);
    await reminded(outing, await tripOf(outing), 'follow-up', tokyoDay(sent, { days: 7 }));
    expect(await page.evaluate(() => document.body.textContent)).not.toContain(followUp.why[lang]);
    await ageClaimsBy(outing.driver, 8 * 24);
    await page.reload();
    await says(page, followUp.why[lang]);
    await pressOn(page, words('claim_escalate_use'));
    await until('the other letter', async () => (await letterOn(page)).includes('先日のお問い合わせ'));
    const asked = (await outing.stored.contacts())[0]?.at ?? '';
    expect(await exportedLetter(outing, page)).toMatch(
      new RegExp(`${Number(tokyoDay(asked, {}).slice(8))}日にお問い合わせいたしました件`),
    );
    expect(await remindersOf(outing, await tripOf(outing), 'investigation')).toEqual([]);
    const now = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 16);
    await logAnswer(outing, page, {
      at: now,
      means: 'mail',
      person: '佐藤',
      said: '調査には1〜2か月かかります。',
      answer: 'acknowledged',
    });
    const { due } = await reminded(outing, await tripOf(outing), 'investigation');
    expect(due?.earliest).toBe(tokyoDay(asked, { months: 1 }));
    expect((due?.latest ?? '') <= tokyoDay(asked, { months: 3 })).toBe(true);
  });

  it('S0.3 points that are there are reminded of before they lapse, a month after the payout or after a year of rest', async () => {
    const { outing, page } = campaign();
    await keepTermsSaying(outing, page, await tripOf(outing), [
      '期間限定ポイントの有効期限は、ポイント付与日から1か月です。',
      'ポイントは最後の増減から1年間変動がない場合、失効します。',
    ]);
    for (const rule of ['points-expire', 'inactivity-expiry'])
      expect(await remindersOf(outing, await tripOf(outing), rule)).toEqual([]);
    await sayStatus(outing, page, 'payable');
    const granted = (await tripOf(outing)).statusAt?.payable ?? expect.fail('not granted');
    const soon = await reminded(
      outing,
      await tripOf(outing),
      'points-expire',
      tokyoDay(granted, { months: 1 }),
    );
    expect(soon.dueAt < (soon.due?.date ?? '')).toBe(true);
    await reminded(outing, await tripOf(outing), 'inactivity-expiry', tokyoDay(granted, { months: 12 }));
  });
}
