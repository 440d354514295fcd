import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../utils/records';
import { readTerms } from '../../utils/terms';
import { coreOf } from '../eval/terms-score';

const read = (text: string, kind: FactKind) =>
  readTerms(text, { lang: 'ja', seenAt: '2026-11-26T00:00:00Z' })
    .filter((fact) => fact.kind === kind)
    .map(({ value }) => coreOf(kind, value));

const datesIn = (text: string) =>
  readTerms(text, { lang: 'ja', seenAt: '2026-11-26T00:00:00Z' }).filter(
    ({ value }) => 'anchor' in value || 'start' in value || 'date' in value,
  );

describe('windows in Japanese', () => {
  it.each<[string, FactKind, string | null, string | null]>([
    [
      '応募期間：2026年8月19日(水)定期メンテナンス後 ～ 8月31日(月)14:59',
      'entry_period',
      '2026-08-19',
      '2026-08-31',
    ],
    ['キャンペーン期間 11月1日(日)開店 ～ 11月3日(火)閉店まで', 'offer_period', '--11-01', '--11-03'],
    ['購入期間：2026年3月1日(日)0:00(予定)～3月31日(火)', 'purchase_deadline', '2026-03-01', '2026-03-31'],
    [
      '開催期間：2026年11月27日(金) 16:00頃～\n2026年12月17日(木) 15:59',
      'offer_period',
      '2026-11-27',
      '2026-12-17',
    ],
    ['応募期間：2026年6月1日（月）⇒6月30日（火）', 'entry_period', '2026-06-01', '2026-06-30'],
    ['応募期間：2026年6月1日（月）ー6月30日（火）', 'entry_period', '2026-06-01', '2026-06-30'],
    ['応募期間：2026.6.1 Mon. ～ 6.30 Tue.', 'entry_period', '2026-06-01', '2026-06-30'],
    ["応募期間：'26年6月1日～'26年6月30日", 'entry_period', '2026-06-01', '2026-06-30'],
    ['応募期間：26/6/1～26/6/30', 'entry_period', '2026-06-01', '2026-06-30'],
    ['応募期間：2026 年 6 月 1 日(月)～ 2026 年 6 月 30 日(火)', 'entry_period', '2026-06-01', '2026-06-30'],
    [
      '応募期間：令和8(2026)年6月1日(月)～令和9(2027)年1月31日(日)',
      'entry_period',
      '2026-06-01',
      '2027-01-31',
    ],
    ['キャンペーン期間　2026年\n6月1日(月)～6月30日(火)', 'offer_period', '2026-06-01', '2026-06-30'],
    ['2026年12月31日20:00～翌1:59のセール期間中、ポイント5倍', 'offer_period', '2026-12-31', '2027-01-01'],
    ['クーポンは12月31日までにご利用ください。', 'expiry_rule', null, '--12-31'],
    ['アプリを12月31日までにご利用ください。特典', 'purchase_deadline', null, '--12-31'],
    ['応募締切／2026年9月30日（水）', 'entry_period', null, '2026-09-30'],
    ['エントリー期間…2026年9月1日（火）～9月30日（水）', 'entry_period', '2026-09-01', '2026-09-30'],
    ['新規受付は2026年3月31日のお申し込みをもって終了いたします。特典', 'entry_period', null, '2026-03-31'],
    ['本キャンペーンは2026年3月31日ご購入分をもって終了します。', 'purchase_deadline', null, '2026-03-31'],
    ['プレミアム付商品券\n利用期間：令和8年7月1日から8月31日まで', 'expiry_rule', '2026-07-01', '2026-08-31'],
    [
      'カードのご利用でギフトが当たる\n利用期間：令和8年7月1日から8月31日まで',
      'purchase_deadline',
      '2026-07-01',
      '2026-08-31',
    ],
    ['賞品のお届け先を2026年11月20日（金）までにご登録ください。', 'claim_window', null, '2026-11-20'],
    ['11月30日までに5万円以上ご入金された方に現金1,000円をプレゼント', 'purchase_deadline', null, '--11-30'],
    ['現金1,000円は、11月30日までにご入金いたします。', 'payout_rule', null, '--11-30'],
  ])('%s', (text, kind, start, end) => {
    expect(read(text, kind)).toEqual([JSON.stringify([start, end])]);
  });

  it('are not made of two times that have a name each', () => {
    expect(read('当選発表日11月1日 応募期限～11月30日', 'entry_period')).toEqual(['[null,"--11-30"]']);
  });
});

describe('rules in Japanese', () => {
  it.each<[string, FactKind, string, object, string?]>([
    ['ポイントは配送完了の7日後に使えるようになります。', 'payout_rule', 'x_delivery', { days: 7 }],
    ['配達完了後30日間は保留ポイントとなります。', 'payout_rule', 'x_delivery', { days: 30 }],
    [
      '誕生月の1日にバースデークーポンをお送りします。',
      'payout_rule',
      'x_birth_month',
      { months: 0 },
      'day_1',
    ],
    ['クーポンは会員登録と同時にプレゼントします。', 'payout_rule', 'x_register', { days: 0 }],
    ['ポイントは発送完了時点で付与されます。', 'payout_rule', 'shipment', { days: 0 }],
    ['特典の商品券は、契約成立月の3か月後に郵送します。', 'payout_rule', 'contract_start', { months: 3 }],
    [
      'ポイントの有効期間：最終利用日の翌日から起算して24か月',
      'inactivity_expiry',
      'last_activity',
      { months: 24 },
    ],
    ['当選連絡のメールから7日以内に送付先をご入力ください。', 'claim_window', 'x_notice', { days: 7 }],
    [
      '口座開設から180日以内に$100以上の売買をするとコインがもらえます。',
      'purchase_deadline',
      'opening',
      { days: 180 },
    ],
    ['商品到着後30日以内に全額返金をお申し込みください。', 'claim_window', 'x_delivery', { days: 30 }],
  ])('%s', (text, kind, anchor, offset, snap = 'none') => {
    expect(read(text, kind)).toEqual([coreOf(kind, { anchor, offset, snap })]);
  });

  it('give nothing to him who must act first', () => {
    expect(read('口座開設から180日以内に$100以上の売買をするとコインがもらえます。', 'payout_rule')).toEqual(
      [],
    );
    expect(read('口座開設から180日以内にコインを付与します。', 'payout_rule')).toHaveLength(1);
  });

  it('of a reward that begins to be usable tell no expiry', () => {
    expect(read('ポイントは発送の14日後から使えます。', 'expiry_rule')).toEqual([]);
    expect(read('ポイントは発送の14日後まで使えます。', 'expiry_rule')).toHaveLength(1);
  });

  it('under the next heading of a list are named by it alone', () => {
    const text = '- レシート有効期間\n2026年4月3日～5月31日\n- 応募締切\n- 2026年6月3日まで';
    expect(read(text, 'purchase_deadline')).toEqual(['["2026-04-03","2026-05-31"]']);
    expect(read(text, 'entry_period')).toEqual(['[null,"2026-06-03"]']);
  });
});

describe('amounts in Japanese', () => {
  it.each<[string, FactKind, [number, string][]]>([
    ['1IDあたり合計1万円分のクーポンを付与されます。', 'max_reward', [[10_000, 'JPY']]],
    ['1人あたり1万円分の商品を購入できます。', 'max_reward', []],
    ['100円から2,000円までの5種類のクーポン', 'max_reward', []],
    ['2,000円までのクーポン', 'max_reward', [[2_000, 'JPY']]],
    ['ログインボーナスを最大で3個プレゼント！', 'max_reward', [[3, 'reward']]],
    ['ご応募のレシートは5枚まで添付できます。', 'max_reward', []],
    ['付与上限は合計5,000円相当（500ポイント×10回）です。', 'max_reward', [[5_000, 'JPY']]],
    ['開設から$100以上の取引で特典を進呈', 'min_spend', [[100, 'USD']]],
    ['3,000円(税込)お買い上げごとに1回抽選できます。', 'min_spend', [[3_000, 'JPY']]],
  ])('%s', (text, kind, sums) => {
    expect(read(text, kind)).toEqual(sums.map((sum) => JSON.stringify(sum)));
  });
});

describe('no date of an offer', () => {
  it.each([
    '「ポイント失効まであと1ヶ月です」などのメールが届くことがあります。',
    'ポイントの有効期限はだいたい1年というところが多いようです。',
    '多くのサイトでは商品購入から1～2か月後にポイントが付与されます。',
    '試しに登録したところ、6月5日にポイントが付与されていました。',
    '9月1日にインストール\n10月1日までの再インストールは再インストールとして記録されます。\n広告',
    'ご注文から3日以内にご入金が確認できない場合はキャンセルとなります。ポイントも取り消されます。',
    'ポイントカードの再発行には2週間かかります。',
    '株主優待の権利確定日：毎年3月31日',
    'ご購入時に「仮ポイント」が発行されます。',
  ])('is read from %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('but a month alone is where something is due in it', () => {
    expect(read('賞品の発送は11月頃を予定しています。', 'payout_rule')).toEqual([
      '{"approx":true,"date":"--11"}',
    ]);
    expect(read('賞品は11月号で発表した作品集です。', 'payout_rule')).toEqual([]);
  });

  it('but it is where the offer itself says it may take long', () => {
    expect(datesIn('ポイントの付与には2か月程度かかる場合があります。')).toHaveLength(1);
  });
});

describe('the word to the monitor company before one takes part', () => {
  it.each([
    'お申し込みの前に、参加の意思をモニター会社へご連絡ください。',
    '応募前に、モニターに参加する意思をモニター会社までお伝えください。',
    '購入前に参加表明の連絡が必要です。',
  ])('is asked for: %s', (text) => {
    expect(read(text, 'entry_required')).toEqual(['{"required":true}']);
  });

  it.each([
    '参加の意思は問いません。',
    '参加を辞退する場合は、参加の意思の取り消しをご連絡ください。',
    '当選の旨をご連絡いたします。',
  ])('is not: %s', (text) => {
    expect(read(text, 'entry_required')).toEqual([]);
  });
});
