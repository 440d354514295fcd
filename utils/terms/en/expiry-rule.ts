/** When what was given stops being usable, counted from when it was given or bought. */
import { held } from '../grammar/en/nouns';
import { timedKind } from '../latin/timed';
import { anchored, detailOf, endOf, isIdle, type Natural } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const natural: Natural = [
  ['(?:when|once|after) [^.;,]{0,50}redeem', 'x_claim'],
  ['', 'grant'],
];
const gap = '(?:[^.;]{0,80} )?';

const timed = timedKind('expiry-rule', {
  lang: 'en',
  kind: 'expiry_rule',
  cues: [
    [
      '(?:credits?|vouchers?|coupons?|points|codes?|certificates?) (?:issued|given|earned|awarded|sent)[^.;]{0,40} (?:is|are|remains?) valid',
      4.6,
    ],
    ['(?:gift ?cards?|vouchers?|coupons?|certificates?|codes?) (?:is |are )?(?:only )?valid', 4.4],
    [
      `${held} ${gap}(?:expires?|expired|expiring|lapse[sd]?|(?:be |is |are )?forfeited|(?:become(?:s)?|is|are|be) (?:<1>)?void|(?:(?:will|shall|may) be|are|is) cancelled|(?:be )?removed|wiped|(?:fall|drop)s? (?:away|off)|disappears?|runs? out|(?:will |be )?(?:deleted|lost|zeroed)|stops? working|no longer (?:valid|usable|work))`,
      4,
    ],
    [
      `${held} (?:<1>)?(?:will |shall |that |which )?(?:is |are |remains? |be )?(?:only )?(?:valid|good|usable|redeemable|active|available)(?: for use| to use| to spend)?(?: for| until| up to| through| within| from)?(?![a-z])`,
      3.4,
    ],
    [
      `${held} ${gap}(?:must|should|can|may|needs? to|has to|have to)(?: only)? (?:be |also be )?(?:used|spent|redeemed|exchanged|applied|converted|swapped|played|staked|wagered)`,
      4,
    ],
    [`(?:use|spend|redeem) (?!<1>[£$€₹] ?\\d)(?:your |the |all |any |their )?<2>${held}`, 3],
    [
      '(?:is|are|be|remain|remains) (?:only )?(?:valid|good|usable|redeemable) (?:for|until|through|till)',
      2.8,
    ],
    ['(?:expires?|expire[sd]|lapses?|expiry|expiration)(?: date)?', 2.4],
    [
      '(?:you have|have|with) (?:up to )?(?:\\d|one|two|three|six|twelve|a year)[^.;]{0,24} to (?:use|spend|redeem)',
      3.4,
    ],
    ['validity(?: period)?', 2.4],
    ['valid for(?= (?:up to |a )?(?:\\d|one|two|three|six|seven|twelve|thirty)(?![a-z]))', 2.8],
    [
      '(?:it|they|points|vouchers?|codes?|credits?|each|cards?|stars|rewards?) <2>(?:lasts?|keeps?|stays? (?:alive|live|active|valid|good)|are kept|is kept|lives?)(?: for)?(?![a-z])',
      3.4,
    ],
    [
      '(?:stops? working|(?:fall|drop)s? (?:away|off)|wiped|disappears?|runs? out|life ?(?:span|time)? of|(?:has|have|with) (?:<2>)?(?:a )?<2>life(?:span|time)?(?![a-z])|use (?:it|them|these|this) (?:by|before|within|until|up to)|(?:not|un)used)',
      3,
    ],
    ['^(?:use|redeem|spend) by(?![a-z])', 4.4],
    ['(?:not|un)(?: been)? ?(?:used|utili[sz]ed|redeemed|spent|withdrawn)', 2.4],
  ],
  titles: 'expir|validity',
  needs: held,
  never:
    '(?:if you (?:cancel|close|return|leave|(?:do not|don.t|have not|haven.t) <2>(?:earn|collect|spend|shop|use|log|transact))|inactiv|(?:not|un|n.t) ?(?:been |be )?(?:claimed|collected)|(?:no|not|n.t) (?:[^.;]{0,40} )?(?:in|within|over|during) any (?:consecutive )?\\d{1,2}[-\\s]|no (?:qualifying |account |earning )?activity|without (?:any )?(?:activity|earning|collecting)|(?:last|most recent) (?:[a-z]{2,14} )?(?:activity|transaction|use|purchase|earn)|cookie|session|link (?:will )?expire|password|privacy|tracking)',
  neverNear:
    '(?:need to|must|have to|should) claim (?:your|the|it|an?|their)(?![a-z])|(?<!under (?:this|the) )(?:offer|promotion|promo|deal|competition|sale)s? (?:is |are |will )?(?:only )?(?:expires?|valid|ends?)',
  value(time, words) {
    if (time.sort === 'window') return endOf(time);
    if (time.sort === 'detail') return detailOf(time);
    if (
      time.sort !== 'rule' ||
      isIdle(time) ||
      time.lead.direction === 'before' ||
      time.lead.direction === 'every'
    )
      return null;
    // What is given lapses by time, not by a cancellation.
    if (time.value.anchor === 'x_cancel') return null;
    const lead = words.text.slice(Math.max(0, time.at - 40), time.lead.core.at);
    if (
      time.lead.direction === 'for' &&
      !/(?:valid|good|usable|active|available|redeem|use|swap|exchange|convert|spen[dt]|keep|kept|last|stay|alive|live|remain)/.test(
        lead,
      )
    )
      return null;
    // "Six months after the card is issued": a card of funds is what was given.
    const isGiven = time.value.anchor === 'contract_start' && /issu/.test(words.text);
    return anchored(isGiven ? { ...time.value, anchor: 'grant' } : time.value, natural, words);
  },
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: '(?:expir(?:es?|y|ation)|valid|use(?:d)?|redeem(?:ed)?)[^.;]{0,40}(?:date|period) (?:that is |which is )?(?:<1>)?(?:stated|shown|specified|indicated|printed|displayed|set out|listed|noted|detailed)',
        value: { unspecified: true },
        needs: held,
        never:
          'passport|card number|offer (?:is )?valid|(?:submit|upload|send|mail|post) (?:<3>)?(?:receipt|claim|form|submission|rebate|proof)',
      },
    ]),
  ),
};
