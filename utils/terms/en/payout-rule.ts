/** When the reward is given or approved. */
import type { Rule } from '../../records/fact';
import { comes, given, inState, natural } from '../grammar/en/giving';
import { reward } from '../grammar/en/nouns';
import type { Place } from '../grammar/latin/pattern';
import { type Around, isAtOnce, timedKind } from '../latin/timed';
import { anchored, dayOf, detailOf, goesOn } from '../latin/values';

const winners = '(?:winners?|winning (?:entry|entries|entrants?|numbers?)|results?|finalists?)';
const told = '(?:announc|publish|notif(?:y|i)|contact|reveal|inform|nam|declar)';
/** Right before a day: that is when it begins to be given. */
const begun = new RegExp(
  `(?:be|are|is|start|begin)(?: [a-z]{2,10}ly)? (?:to be )?(?:${told}e?d|sent(?: out)?|mailed|posted|delivered|distributed|dispatched|paid(?: out)?|credited|issued|awarded|available|transferred|deposited|released)(?: (?:in)?to (?:your|the|their|a) [a-z\\s]{3,30})?\\s{0,4}$`,
);
/** "You will get it once …"; what happens "once …, …" is mostly something else. */
const gets =
  /(?:receive|get|earn|be (?:credited|paid|awarded|given|added|issued))(?! (?:an? |the )?(?:notif|e-?mail|confirm|message))/;
const ofWindow = /^[^.;]{0,24}(?:window|period)(?![a-z])/;
/** What the one who is to be rewarded does, right before a day. */
const does =
  /(?:sign(?:ed|ing)? ?up|join(?:ed|ing)?|regist(?:er|ered|ering)|enroll?(?:ed|ing)?|opt(?:ed|ing)?[-\s]?in|appl(?:y|ied|ying)|enter(?:ed|ing)?|switch(?:ed)?|buy|bought|book(?:ed)?|shop(?:ped)?|spen[dt]|order(?:ed)?|subscribe[d]?|download(?:ed)?|activate[d]?|upgrade[d]?)(?: (?:with us|online|today|in[-\s]store|here|now))?,?\s{0,4}$/;
/** "The 15th of the next month", "in the same statement month": counted from the month, not from the day. */
const ofMonth =
  /(?:same|following|next|subsequent|after)(?![a-z])[^.;]{0,30}(?:months?|cycles?|periods?)$|(?:st|nd|rd|th) (?:day )?of /;
const monthly = /^(?:end_of_month|start_of_month|mid_of_month|day_\d{1,2})$/;

const granted = /(?:once|after|when|from|since) [^.;]{0,40}(?:issu|award|credit|earn|grant|receiv|post)/;

/** A payout's rule with what it counts from. */
function counted(rule: Rule, { core, end }: { core: Place; end: number }, words: Around): Rule {
  const { text, left } = words;
  const said = text.slice(core.at, core.end);
  const named = text.slice(core.end, end);
  let { anchor } = rule;
  // "Within 6 weeks of receipt": of the claim. What is given does not count from itself, but where it says so.
  if (anchor === 'grant' && named.endsWith('receipt')) anchor = 'x_claim_received';
  else if (anchor === 'grant' && named === '' && !granted.test(left)) anchor = '';
  // "Drawn on 15 October and notified within three days": what is done does not count from itself.
  else if (anchor === 'x_notice' && named === '' && /(?:notif|contact|inform)/.test(left.slice(-40)))
    anchor = '';
  const isMonth = monthly.test(rule.snap) || (rule.offset.months !== undefined && ofMonth.test(said));
  // What the sentence goes on to say is no part of it.
  if (isMonth && (anchor === '' || anchor === 'condition_met' || /,| and /.test(named)))
    anchor = 'month_of_condition';
  return anchored({ ...rule, anchor }, natural, words);
}

/** "Once your friend has been a member for": what must last so long. */
const lasting =
  /(?:once|after|when|if) ([^.;,]{2,60}) (?:has|have) (?:been|remained|stayed|held|kept)[a-z\s]{0,30}\s{0,3}$/;
export default timedKind('payout-rule', {
  lang: 'en',
  kind: 'payout_rule',
  cues: [
    // The same is said in the passive, the active and by a noun.
    [
      `${winners} <1>(?:(?:will|shall) (?:also )?|is |are |to )?(?:be )?<1>(?:${told}(?:e?d)|known|come out|posted|released|available|displayed|listed)(?![a-z])`,
      3.4,
    ],
    [
      `${told}(?:e|es|ing|ed)?(?! (?:by|within|before|in writing)) <3>(?:the |all |our )?<1>${winners}(?![a-z])`,
      3.4,
    ],
    [
      `(?:announcement|notification|publication|declaration) of (?:the |all )?<1>${winners}|${winners} (?:announcement|notification|publication)`,
      3.4,
    ],
    [
      '(?:usually|typically|normally|generally|will|should|can|may) (?:<1>)?(?:post|track|show up|appear|arrive|land|clear)(?= (?:with)?in |, | after | up to | between | about | around | \\d)',
      3,
    ],
    [`${given} (?:with)?(?:in|on|by|after|up to|from|\\d)(?![a-z])`, 2.4],
    [inState, 3],
    ['(?:on hold|held|locked|frozen|pending) for', 3],
    [`you(?:'ll| will)? <1>(?:receive|get|earn) [^.;]{0,60}(?:once|after|when|as soon as) `, 2.6],
    [`(?:${reward}) (?:<1>)?(?:go(?:es)? out|(?:are|is) run)`, 3],
    [
      `(?:will|shall|is|are|be|being|been|usually|normally|typically|automatically|get|gets|become|becomes) <2>"?${given}`,
      3,
    ],
    [`${reward} <4>${given}`, 2.8],
    [
      `(?:you(?:'ll| will| should| can| may)?|winners? will|members? will|customers? will) <2>(?:receive|get|be paid|see|earn|be awarded) (?:<5>${reward}|(?:your |a |an extra )?[£$€] ?\\d)`,
      2.6,
    ],
    [
      `we(?:'ll| will| shall| aim to| endeavour to)? <2>(?:pay|credit|send|issue|post|add|award|e-?mail|transfer|apply|deposit|process|release|top up|load)`,
      3,
    ],
    [
      `(?:please )?(?:allow|takes?|wait|taking)(?: up to| about| around| approximately| between)?(?![a-z])`,
      2.5,
    ],
    [`(?:for|before) (?:your |the |any |all )?(?:<2>)?${reward} (?:to|is|are|can|will|becomes?)`, 2.5],
    // "Allow six weeks after the stay for the points to post": what is waited for may be said last.
    [`allow [^.;]{3,70} for (?:<3>)?${reward} to (?:<1>)?(?:${comes}|be |arrive)`, 4.4],
    [
      `allow [^.;]{3,40} (?:for|until) (?:<1>)?(?:delivery|receipt|arrival|processing|crediting|posting) (?:of )?(?:<2>)?${reward}`,
      4.4,
    ],
    [`${reward} <3>(?:within|after|in)`, 2],
    [
      '(?:post|track and confirm|show up|appear|clear|arrive)(?:s|ed)? (?:to|in|on|as) (?:your|the|a) (?:[a-z]{2,14} )?(?:account|balance|statement|wallet)',
      2.8,
    ],
    ['(?:and|will be|are|be) (?:<1>)?(?:announced|revealed|published)(?! (?:in advance|by us))', 2.6],
    ['and (?:<1>)?(?:notified|contacted|informed)(?= (?:by|via|within|in|on)(?![a-z]))', 2.6],
    // What is paid in parts begins on a day.
    [
      `${reward} (?:[a-z]{2,9} )?(?:[a-z]{4,9}ly )?(?:starts?|begins?|commences?|kicks? in)(?![a-z]| (?:date|period|at))`,
      2.8,
    ],
    [`expect (?:to (?:receive|get|see) )?(?:<3>)?${reward}`, 2.8],
    [`${reward} (?:<1>)?should (?:<1>)?(?:reach|arrive|be with|come)`, 2.8],
    [
      '(?:sent out|(?:payments?|pay-?outs?|transfers?) (?:are|is|(?:will|shall|can|may) be) (?:<1>)?(?:made|processed|run|issued|initiated)|payouts? (?:are|is)|pays? out|be published|be announced)',
      2.6,
    ],
    ['(?:receive|get) (?:your|the|their|a) ', 2],
    [
      `(?:${reward}|transactions?|purchases?|transfers?|coupons?|the (?:cash|money|funds)|it|they|earnings|orders?) <4>${comes} <3>(?:in(?:to|side)?|within|on|to|up|out|through|as|pending|payable|available|your|the|for|about|around|\\d|instantly|immediately)`,
      2.8,
    ],
    [
      '(?:turns?|becomes?|goes|go|shows?(?: up)?|appears?|moves?(?: in)?to|moved (?:in)?to|remains?) (?:as )?"?(?:payable|available|confirmed|pending|approved)',
      3,
    ],
    [
      `(?:process|validate|check|verify|review) (?:your|the|all|each) (?:<1>)?(?:claim|payment|reward|${reward})`,
      2.6,
    ],
    ['(?:it|they|this) (?:can|may|could|might) (?:take|be)(?![a-z])', 2.3],
    [
      `(?:process|processing|validation|verification|confirmation|approval|tracking|crediting|hold(?:ing)?(?: period)?|offers?|receipts?|${reward}) (?:can |may |will |could |usually |normally |typically )?(?:takes?|lasts?|of|is)(?![a-z])`,
      2.4,
    ],
    [
      '(?:it|this|that|which) (?:is|are) (?:usually|normally|typically|generally|about|around|approximately)',
      2.3,
    ],
    ['(?:receive|get|be sent|have) (?:it|them|this) (?:<2>)?(?:through|by|via|in|within) ', 2.6],
    ['net ?-?\\d{2}(?!\\d)', 3.4],
    ['(?:tracks?|payable|paid|confirmed|pays?) (?:in|within|after) ?:', 3],
  ],
  otherwise: `(?:^|if |once |, )(?:within|after|in) [^.;]{0,120}(?:receive|get|credited|we will|add|send|paid?|e-?mail)|(?<!up to \\d{1,6} )${reward}[^.;]{0,70}(?:within|after|in|once|takes?|about|around|up to) `,
  titles:
    'announce|results?$|^(?:approval|confirmation|confirmed|validation|tracking|tracked|payable)$|(?:process(?:ing)?|crediting|redemption|tracking|confirmation|approval|validation|payment|pay-?out) (?:time|period|speed)|tracks?(?: in| within)?$|track(?:ing|s) (?:time|speed)|payable|paid (?:in|within|after)|pay[-\\s]?outs?|payment|(?:when (?:will|do|does|are|is)|how long)(?! [^?]{0,50}(?:expire|end|close|valid|have to|last))|(?:receive|get) my|award|crediting|fulfil|confirm|delivery of (?:prize|reward)',
  needs: `(?:${reward}|(?:welcome|bonus|sign-?up) offers?|payable|pending|holding period|(?:tracking|confirmation|approval|validation|payment|pay-?out) (?:time|period|speed)|requests? (?:are|is)|trade-?in|we(?:'ll| will| shall)? (?:deposit|credit|send you) |transactions? |we(?:'ll| will)? pay|(?:get|receive|earn|claim) (?:your |a |an extra )?[£$€]|paid|pay[-\\s]?outs?|payments?|earnings|gift|approve|submission|cash out|withdraw|retail(?:er)?s?|your purchases?|(?:whole|entire) process|receipt|reward card|claimed|credited|winn|results)`,
  never:
    '(?:faulty|defective|full refund|refunds? (?:for|of|will|is|are)|sent back|return (?:the|your) (?:item|goods)|privacy|personal (?:data|information)|change your mind|(?<!(?:end|expiry|close|expiration) of (?:your|the|any|a) )cooling|right to cancel|last updated|copyright|inactiv)',
  neverNear:
    '(?:redraw|(?<!with)drawn|draw (?:will )?(?:take|be)|expir|(?:orders?|items?|parcels?) [^.;]{0,40}(?:ships?|dispatched|leave) (?:within|in|the same)|must be (?:used|redeemed|claimed|spent|postmarked|made|submitted|activated|registered|collected|played|accepted|uploaded|returned)|claim(?:ing)? (?:<2>)?(?:cash ?back|rebate|reward|refund|bonus|gift|prize)s? (?:with)?in(?![a-z])|valid (?:for|until)|(?:must|need to|have to) (?:<1>)?(?:remain|stay|keep|maintain|hold)(?![a-z])|(?:no longer|not) be earned|(?:is|are|become) void|must (?:be )?(?:spend|spent|deposit)|spend (?:of )?(?:at least |a minimum of )?[a-z]{0,3}[£$€]|(?<![a-z])lasts(?![a-z])|(?:spread|split) (?:evenly |equally |out )?(?:over|across)(?![a-z])|stop working|good for|remain(?:s)? (?:active|valid|in your))|deliver(?:y|ed) (?:of (?:your|the) (?:order|goods)|times?)|standard delivery|(?:item|order)s? (?:will be|is|are) (?:delivered|returned|refunded)',
  value(time, words) {
    const { text } = words;
    if (/every [a-z]{3,9} in\s{0,3}$/.test(words.left)) return null;
    // "Join by 3 March and we will credit": the day is that of joining.
    if (time.sort === 'window' && does.test(words.left)) return null;
    if (time.sort === 'window')
      return (time.lead.side === 'begins' && !begun.test(words.left)) || goesOn(time, words)
        ? null
        : dayOf(time);
    if (time.sort === 'detail') return detailOf(time);
    if (time.sort !== 'rule' || time.lead.direction === 'before' || time.lead.direction === 'every')
      return null;
    if (text.startsWith('once', time.lead.core.at) && isAtOnce(time) && !gets.test(words.left)) return null;
    if (time.lead.direction === 'for') {
      const state = lasting.exec(words.left)?.[1];
      if (state)
        return anchored(
          time.value,
          [['', /serv|connect|broadband/.test(state) ? 'opening' : 'contract_start']],
          words,
        );
      if (!/(?:pending|remain|stay|wait|take|hold|held|locked|frozen)/.test(words.left)) return null;
    }
    // "Within a week of the end of the 45-day funding window": the window's length is no wait.
    if (
      /(?:end|close|expiry|completion) of (?:the|this|that|your|a) ?$/.test(words.left) &&
      ofWindow.test(words.right)
    )
      return null;
    const longer = /in rare cases|in some cases|sometimes|rarely|exceptional/.test(words.left.slice(-60));
    return longer ? null : counted(time.value, { core: time.lead.core, end: time.end }, words);
  },
});
