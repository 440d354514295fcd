/** The programme behind a campaign ends after the order: from the dead link to the letter. */
import { expect, it } from 'vitest';
import { claimKind } from '../../utils/claims';
import { translator } from '../../utils/i18n';
import { deadEndHost } from '../site/hosts';
import { boughtAt, type Campaign, openRules, tripOf } from './campaign';
import { beginClaim, exportedCase, fillBlanks } from './claim-walk';
import { isAnswered, sayDay, says, tokyoDay } from './seed-desk';
import { until } from './until';
import { openWarnings } from './warned';

const lang = 'ja';
const words = translator(lang);

export function endTests(campaign: () => Campaign): void {
  it('S2.1 a dead link is noticed on the trip that is open, with why later visits no longer count', async () => {
    const { outing, page } = campaign();
    expect(await openRules(outing)).not.toContain('programme-ended');
    outing.world.vary('dead-link');
    const portal = await outing.driver.newPage();
    await portal.goto(outing.world.urls[lang].offer);
    await portal.click('#go-shop');
    const { id } = await tripOf(outing);
    const { hosts, severity } = await until('the warning', async () =>
      (await openWarnings(outing)).find(({ rule, tripId }) => rule === 'programme-ended' && tripId === id),
    );
    expect([hosts, severity]).toEqual([[deadEndHost], 'note']);
    outing.world.vary(null);
    const others = (await outing.driver.browser.pages()).filter((tab) => tab.url().includes(deadEndHost));
    await Promise.all([portal, ...others].map((tab) => tab.close()));
    await page.bringToFront();
    await says(page, '計測タグが動いても');
    await says(page, claimKind('programme-ended')?.why.seen?.ja ?? 'no why');
  });

  it('S2.2 the order is proved to be from before the end, S2.5 by a letter with the ids that a desk asks for and the mail as it came', async () => {
    const { outing, page } = campaign();
    await beginClaim(outing, page, 'programme-ended');
    const before = '注文が終了日より前であることを';
    for (const [days, isBefore] of [
      [-1, false],
      [1, true],
    ] as const) {
      const day = tokyoDay(await boughtAt(outing), { days });
      await sayDay(page, '.known-days [name="x_program_end"]', day);
      await until(`the end on ${day}`, async () => (await tripOf(outing)).supplied?.x_program_end === day);
      await until(`proof: ${isBefore}`, async () => (await isAnswered(page, before)) === isBefore);
    }
    await fillBlanks(page);
    const { letter, files } = await exportedCase(outing, page);
    const { offer, orderNumber, shop: site } = await tripOf(outing);
    expect(letter).toMatch(new RegExp(`注文番号：${orderNumber}（資料\\d+）`));
    expect(letter).toMatch(/(?:注文|申込)[^\n]*：\d{4}年\d+月\d+日 ?\d+:\d\d[^\n]*（資料\d+）/);
    expect(letter).toContain(`${words('form_field_programme_id')}：s00000021071001`);
    const sheet = files.get('form-fields.txt')?.toString('utf8') ?? '';
    for (const value of [offer.name, site, orderNumber, 's00000021071001']) expect(sheet).toContain(value);
    const lacking = (await outing.stored.captures()).flatMap(({ method, incomplete, takenAt }) =>
      incomplete ? [`${takenAt} ${method}: ${incomplete}`] : [],
    );
    for (const kept of [
      'campaign/page.png',
      'entry/page.png',
      'confirmation/page.png',
      'order-mail.eml',
      'completion-mail.eml',
    ])
      expect(
        [...files.keys()].filter((path) => path.endsWith(`-${kept}`)),
        `${kept}; ${lacking.join(', ')}`,
      ).not.toHaveLength(0);
    const [mail] = await outing.stored.documents();
    const exhibit = [...files.keys()].find((path) => path.endsWith('-order-mail.eml')) ?? '';
    expect(files.get(exhibit)).toEqual(await outing.stored.bytesOf(mail?.file ?? ''));
  });
}
