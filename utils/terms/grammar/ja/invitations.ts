/** The mail that asks for a claim: `15日頃に手続きメールをお送りします`, `申請のご案内は8カ月後にSMSで送信します`. */
import type { Clause, Time } from '../../shapes';

const letter = '(?:メール|SMS|URL|はがき|ハガキ|書類|書面)';
const asking =
  '(?:お?手続き?|申請|お?受け?取り?|口座登録|振込先登録)(?:用|方法|のため)?の?(?:ための?|に関する)?ご?';
const sends = '(?:送信|送付|配信|発送|郵送|お送り|お届け|お知らせ|ご?案内|届)';

/** Said behind the time; what names the next thing is not looked into. */
const behind = new RegExp(
  `^(?:頃|ごろ)?に?、?[^。]{0,30}?(?:${asking}(?:案内|お知らせ|連絡)?(?:の|用)?${letter}|${asking}(?:案内|お知らせ)|案内${letter})[^。、]{0,14}${sends}`,
);
/** Said before it. */
const front = new RegExp(
  `(?:${asking}(?:案内|お知らせ|連絡)?(?:の|用)?${letter}|${asking}(?:案内|お知らせ))[はを]、?[^、。]{0,24}$`,
);
const sent = new RegExp(`^(?:頃|ごろ)?に?、?[^、。]{0,24}?${sends}`);

/** Whether what comes then only asks for the claim, and gives nothing yet. */
export const isInvitation = ({ at, end }: Time, { text }: Clause): boolean => {
  if (!/案内|手続|申請|受/.test(text)) return false;
  const after = text.slice(end, end + 64);
  return behind.test(after) || (front.test(text.slice(Math.max(0, at - 48), at)) && sent.test(after));
};
