/** By when a reward must be claimed, answered for, or its papers sent. */
import type { FactValue } from '../../records/fact';
import { timedKind } from '../latin/timed';
import { anchored, bothSides, type Natural, periodOf, twoSided } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const natural: Natural = [
  ['your (?:purchase|order|invoice|receipt)', 'purchase'],
  ['(?:winners?|prize|draw|notif|contacted|respon|reply)', 'x_notice'],
  ['(?:purchase|bought|invoice|receipt|order)', 'purchase'],
  ['(?:(?:your|make (?:a|my|your)|the|a) claim|rebate)', 'purchase'],
  ['', 'condition_met'],
];

/** What names a last day, in the label of its line. */
const lastDay =
  /claim(?:s|ing)? (?:deadline|closing date)|(?:deadline|last (?:day|date)) (?:for|to) claim|(?:claim|redeem|submit) by/;
/** What comes later is not taken. */
const refused =
  /(?:cannot|can.t|(?:will|must|may|are|is|do|does)(?: not|n't)|won't|unable to|reject|declin|invalid|ineligible|denied|disqualif|void|too late|refus)/;

const timed = timedKind('claim-window', {
  lang: 'en',
  kind: 'claim_window',
  cues: [
    ['(?:cannot|can.t|could not|unable to|not) (?:be )?(?:reach|contact|trac)(?:ed)?', 3.6],
    ['(?:have|has|given|get) [^.;]{0,50} to (?:respond|reply|claim|accept|collect|redeem)', 3.8],
    ['(?:must|should|need to|has to|have to) (?:reach|be with|be in) (?:us|our)', 3.8],
    ['claims? (?:<1>)?(?:opens?|can be made|are accepted|close)(?![a-z])', 4],
    ['(?:post-?marked|date-?stamped)', 4.4],
    ['send (?:us |in |back )?(?:your|the) (?:<1>)?(?:old|used|trade-?in) ', 4],
    ['(?:final|latest|last) claim (?:date|day)', 4.2],
    [
      '(?:receipts?|invoices?|claims?|submissions?|photos?) (?:<4>)?(?:older than|(?:more than|over) [^.;]{1,24}(?:old|ago|after))',
      4.2,
    ],
    [
      '(?:(?:products?|appliances?|devices?|machines?|purchases?|tools?) <2>(?:must|should|needs? to|ha(?:s|ve) to) be registered)',
      4.8,
    ],
    ['(?:cards?|vouchers?|codes?) (?:must|should|needs? to|ha(?:s|ve) to) be activated', 4.2],
    [
      '(?:must|should|to|can|may|need to|needs to|have to|be) (?:be )?<2>(?:claim(?:ed)?(?![a-z])|redeem(?:ed)?(?![a-z])|collected|taken(?! (?:out|care))|picked up|accepted)',
      3.2,
    ],
    ['(?:claim|redeem)(?:ed|ing)?(?: (?:your|the|their|it|this|a|any|online|by))', 2.8],
    [
      '(?:claiming|(?<!to )claim) (?:<2>)?(?:cash ?back|rebate|reward|refund|bonus|gift|prize)s?(?![a-z])',
      3.4,
    ],
    [
      '(?:claims?|redemptions?|rebate|claim forms?|forms?|submissions?|screenshots?|documents?|documentation|proofs?(?: of purchase)?|receipts?|requests?|paperwork|invoices?) <4>(?:must|should|needs?|ha(?:ve|s) (?:to|been)|received|submitted|postmarked|uploaded|made|accepted|sent|returned)',
      3.4,
    ],
    [
      '(?:submit|upload|scan|snap|photograph|send|mail|e-?mail|fax|post|return|complete|lodge|forward|hand in|present|provide)(?:ted|ed|ting|ing)? <5>(?:claims?|forms?|proofs?|receipts?|documents?|documentation|invoices?|rebates?|redemptions?|paperwork|photos?|screenshots?|cop(?:y|ies)|certificates?|registration (?:card|part|form)|bar-?codes?|upcs?|packaging|labels?)(?![a-z])',
      3.4,
    ],
    [
      '^(?:submit|upload|redeem|claim|send in) (?:<1>)?(?:by|before|within|between|no later than|on or before)(?![a-z])',
      3.6,
    ],
    ['received (?:by|no later|on or before|within)', 3],
    // What is sent in must be there by then.
    [
      '(?:must|should|needs? to|ha(?:s|ve) to) (?:<1>)?(?:be )?(?:received (?:by|with) us|reach us|arrive)(?![a-z])',
      4,
    ],
    ['(?:redemption|claim) (?:is )?required(?= (?:by|within|w/in|before|no later))', 4.2],
    [
      '(?:send|post|mail|return|fax|forward|submit|upload|lodge) (?:it |them |this |these )?(?:in |back |off )?(?:to (?:us|our)|by (?:<1>)?(?:post|mail|e-?mail|courier)|via (?:post|mail))(?![a-z])',
      3.2,
    ],
    [
      '(?:winner|winners|they|you|recipient|prize) <4>(?:respond|reply|accept|confirm|claim|collect|contact(?!ed)|acknowledge|provide|return(?! (?:period|window|policy|time)))',
      3.6,
    ],
    [
      '(?:fails?|failure|unable|not|n.t) <3>(?:respond|reply|claim|accept|collect|contactable|be contacted|make contact|reach)',
      3.6,
    ],
    ['register (?:your |the |their |a )(?:<1>)?(?:products?|appliances?|devices?|warranty)(?![a-z])', 4.2],
    ['(?:no|without|not received a|do not receive a) (?:response|reply)', 3.6],
    ['(?:prizes?|unclaimed) <4>(?:claimed|collected|unclaimed|forfeit(?:ed)?)', 3.4],
    [
      '(?:deadline|time limit|last (?:day|date)) (?:for|to) (?:<2>)?(?:claim|submit(?:ting)? (?:<2>)?(?:claim|receipt|rebate|form|proof)|redeem)',
      4.2,
    ],
    ['claim (?:period|window|deadline|form|by)|redemption (?:period|deadline|window)', 4],
    ['(?:respond|reply|responding|replying) (?:to|within|by)', 3.4],
    [
      '(?:hear nothing|(?:do not|don.t|have not|haven.t|not) (?:hear|heard)|cannot reach|can.t reach|no (?:answer|reply|response))',
      3.6,
    ],
    [
      '(?:make|making|made|submit|send|must have receive|must have received|must receive|file|filing) <1>(?:your|a|the|any|all) <1>(?:claims?|rebates?|redemptions?)(?![a-z])',
      3.4,
    ],
    [
      '(?:register|apply|ask|sign up|log in|go online) (?:for|to claim|to get) (?:your|the|a|their) (?:<1>)?(?:reward|gift|voucher|prepaid|cash ?back|rebate|e-?gift|bonus)',
      4.4,
    ],
    [
      'activate (?:your|the|their) (?:<1>)?(?:reward |gift |prepaid |e-?gift )?(?:card|voucher|code)(?![a-z])',
      4.2,
    ],
    ['and claim (?:it |them |your |online )?(?:between|from|within|by|before)', 4],
    [
      '(?:receipts?|claims?|forms?|entries|rebates?) <2>(?:uploaded|submitted|received|sent|dated|posted|made) (?:after|by|before|between|within)',
      3.6,
    ],
  ],
  titles:
    'claim(?:s|ing)?(?: period| deadline)?|redemption|redeem|how to claim|(?:claim|receipt|rebate|proof|form) submission|submission of (?:claim|receipt|proof|form)',
  never:
    '(?:entry forms?|(?:enquir|inquir)(?:y|ies)|postcards?|entr(?:y|ies) (?:<4>)?(?:post-?marked|mailed)|missing (?:cash|points|purchase|transaction|avios|miles|reward)|untracked|giving rise to|liab(?:le|ility)|privacy|personal (?:data|information)|insurance claim|legal claim|dispute|arbitration|change your mind|(?:points|credits?|vouchers?|coupons?|gift cards?) (?:[^.;]{0,60} )?(?:expire|valid)|we (?:will|aim to|try to|usually) (?:respond|reply))',
  neverAround:
    '(?:missing|untracked|(?:do not|don.t|cannot|can.t) see |not (?:tracked|received|credited|shown)|(?:has|have|does|did)n.t (?:tracked?|appear|received?))',
  neverNear:
    '(?<![a-z])allow (?:up to|at least|about|around|approximately|\\d|[a-z]{3,6} (?:to|weeks|days))|(?:requests?|claims?) (?:is|are|will be) (?:<1>)?(?:sent|forwarded|passed|reviewed|handled)|(?:address|details|number|account|card) (?:that |which )?you (?:have )?(?:provide|gave|give|registered)|(?:will|shall) be (?:e-?mailed|sent|posted|issued|credited) |(?:we|team) (?:will |aim to |try to |usually )?(?:respond|reply|get back|send|post)|we.ll (?:send|post|e-?mail)|each (?:voucher|credit)|(?:offers?|receipts?|rebates?|it|this) (?:can |may |will )?takes? (?:up to|about|around)',
  value(time, words): FactValue | null {
    if (time.sort === 'window') {
      const window = periodOf(time);
      if (!window) return null;
      // A day that stands alone under "Claim deadline" is the last one.
      if (time.lead.side === 'on') return lastDay.test(words.all) ? { ...window, start: null } : null;
      const near = `${words.left.slice(-50)} `;
      const mailed = /post-?mark|date-?stamp/.test(near);
      const arrives = !mailed && /receiv/.test(near);
      return { ...window, ...(mailed && { postmark: true }), ...(arrives && { mustArrive: true }) };
    }
    if (time.sort === 'detail') return twoSided(time, natural, words);
    if (time.sort !== 'rule' || time.lead.direction === 'before' || time.lead.direction === 'every')
      return null;
    // "Under 18 years old" is an age.
    if ('years' in time.value.offset && /^\s{0,3}old(?![a-z])/.test(words.right)) return null;
    // What counts from the day the claim came in, or from a cancellation, is not the claimant's to do.
    const own = /(?:received (?:by|with) us|reach us)[^.;]{0,24}$/.test(words.left);
    if (/^x_(?:claim|claim_received|cancel)$/.test(time.value.anchor) && !own) return null;
    // "Within five days of it being sent": of the notice that a winner answers.
    const isNotice =
      time.value.anchor === 'grant' && /(?:notif|e-?mail|repl(?:y|ies)|respond)/.test(words.left);
    const from = isNotice ? { ...time.value, anchor: 'x_notice' } : time.value;
    const range = bothSides(anchored(from, natural, words));
    if (range && /(?:window|between|period)/.test(words.left.slice(-24) + words.right.slice(0, 12)))
      return range;
    // "Claims more than 90 days after the purchase will be declined", "receipts must not be older than 7 days".
    const isLate = time.value.atLeast === true && refused.test(words.text);
    const opens =
      (time.value.atLeast && !isLate) ||
      /claims? (?:can|may) (?:only )?be (?:submitted|made|lodged|entered)\s{0,3}$/.test(
        words.left.slice(-48),
      ) ||
      /(?:from|wait|not before|only after|starting|opens?)\s{0,3}$/.test(words.left.slice(-24));
    const { atLeast: _, ...rule } = anchored(from, natural, words);
    if (opens && !time.value.within) return { opensAt: { ...rule, within: false } };
    const within =
      time.lead.direction !== 'after' ||
      time.value.within === true ||
      isLate ||
      /cannot|not be able|no longer|forfeit/.test(words.text);
    return { ...rule, within };
  },
});

/** A day that is written somewhere else: "before the date shown on the form". */
const elsewhere =
  '(?:by|before|until|within|prior to|no later than|not later than|on or before|after) (?:the|its|their) <3>(?:date|deadline|period|time ?frame|time limit) <2>(?:stated|shown|specified|indicated|printed|displayed|set out|listed|noted|detailed|given|on the|in the|mentioned)|(?:by|before|until|prior to) the (?:last |final )?(?:post-?mark|submission|claim) (?:date|deadline)';

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: `(?:submi|send|post|mail|claim|upload|fax|return|drop it off|lodge|register|redemption)[^.;]{0,90} ${elsewhere}`,
        value: { unspecified: true },
        needs: '(?:claim|rebate|receipt|offer|cash ?back|reward|prize|submission|gift|promotion)',
        never: '(?:orders?|items?|goods) (?:must|can|may) be returned',
      },
      {
        says: 'post-?mark (?:date|deadline) (?:<1>)?(?:has |is )?(?:passed|over|gone)',
        value: { unspecified: true },
      },
    ]),
  ),
};
