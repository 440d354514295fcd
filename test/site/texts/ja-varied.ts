/** What the Japanese world says when it differs from itself. */
import type { VariedTexts } from '../variations';

const couponSaid = (text: string) => ({ cart: { campaign: text, notEntered: text } });

export default {
  'offer-ended': { offer: { lead: 'この広告は掲載を終了しました。' } },
  'offer-ending': { offer: { lead: 'この広告はまもなく掲載を終了します。' } },
  'once-only': {
    offer: {
      reward: '初めてのお買い物で500ポイント',
      rate: '500pt',
      lead: 'ポイント堂を経由して木もれび商店で初めてお買い物をすると、500ポイントがもらえます。',
      exclusions: [
        '2回目以降のお申し込み(お一人様1回限り)',
        'キャンセル、返品、未払いのお申し込み',
        '他のサイトや広告を経由したあとのご購入',
      ],
    },
    campaign: {
      heading: 'エントリー＆10,000円以上のお買い物で、1,000ポイントプレゼント',
      lead: '期間中にエントリーのうえ、税込10,000円以上お買い上げいただいたお客様全員に、1,000ポイントを進呈します。',
      facts: [
        ['キャンペーン期間', '{start} 10:00 〜 {end} 23:59'],
        ['エントリー', 'エントリー必須です。ご購入の前に、下のボタンからエントリーしてください。'],
        ['特典', '1会員様あたり1,000ポイント'],
        ['ポイント付与時期', 'ご購入月の翌々月末に付与いたします。'],
      ],
    },
  },
  'terms-changed': {
    offer: {
      conditions: [
        'ポイント堂を経由した、木もれび商店での商品購入と代金の支払い完了',
        '1回のご注文につき税込5,000円以上のご購入',
        '経由してから24時間以内の注文確定',
      ],
    },
  },
  'logged-out': { portal: { member: 'ログイン', balance: '無料会員登録' } },
  'coupon-offered': couponSaid('次回のご注文で使えるクーポンをお届けします'),
  'coupon-used': couponSaid('クーポンコード「AKI10」を適用しました'),
  'number-by-mail': { orderNumber: '確認メールでお知らせします' },
} satisfies VariedTexts;
