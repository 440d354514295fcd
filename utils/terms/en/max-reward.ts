/** The most one can get. */

import { currencies } from '../grammar/en/amounts';
import { amountKind } from '../latin/amounts';
import { counted } from '../latin/counted';
import type { KindRule } from '../shapes';
import { together } from '../worded';

const per = [
  ['(?:per|each|every|a|any|/) ?(?:calendar |statement |given )?month|monthly', 'month'],
  ['(?:per|each|every|a|any) (?:calendar |anniversary |cardmember )?year|annual', 'year'],
  ['(?:per|each|every|a|any) (?:single )?(?:transaction|purchase|order|booking|stay)', 'transaction'],
  [
    '(?:per|each|every|/) ?(?:customer|person|member|account|household|address|card|user|participant|entrant|guest|family)',
    'person',
  ],
  ['(?:per|each|every|a) (?:calendar )?day|daily', 'day'],
] as const;

const amount = amountKind('max-reward', {
  lang: 'en',
  kind: 'max_reward',
  before:
    '(?:a |the |up to a |to a )?(?:maximum|max\\.?)(?: <3>(?:cash ?back|reward|bonus|discount|rebate|savings?|credit|points?|free bets?|refund|amount|value|earnings?|benefit|earn|limit|cap))?(?: (?:of|is|amount|per (?:customer|person|order|transaction)(?: is| of)?|earned|that can be earned|available|limit|cap)){0,1}(?: (?:of|is))?|capped (?:at|to)|(?:is |are )?limited to(?: a maximum of| the first)?|(?:a |the |monthly |annual |reward |cash ?back )?(?:cap|limit)(?: of| is| on [a-z ]{3,30}(?: is| of))|(?:no|not) more than|cannot exceed|the most (?:that )?you can (?:<2>)?(?:get|earn|receive|claim|save)(?: back)?(?: is)?|(?:get|earn|collect|receive|win|enjoy|save|gain|be awarded) (?:<2>)?up to|^cap ?:?|(?:denominations|amounts) of not more than|not more than|(?:not|n.t) exceed|not to exceed|earn up to(?: a maximum of)?|up to a total of|reward(?:s)? up to(?: a maximum of)?|(?:cash ?back|bonus|points|credit|discount|rebate) (?:of )?up to|^(?:- ?)?up to|(?:value|off|[,(]) ?up to|match(?:ed|ing)? (?:<4>)?up to|(?:refund|reimburse)(?:ed)? (?:<3>)?up to|(?:off |back |plus |&) ?up to',
  notBefore: '(?:for |per )?(?:every|each)(?: <1>)?|per',
  after: '(?:max(?:imum|\\.)?(?![a-z])|cap(?![a-z])|<2>(?:is the maximum|maximum(?! of)|limit per|cap))',
  needs:
    '(?:cash ?back|points?|miles|avios|rewards?|bonus|discount|rebate|credits?|savings?|offer|promotion|referral|voucher|prize|earn|cap|limit|max(?:imum)?(?![a-z])|free bet|back|get|save)',
  never:
    '(?:up to [a-z]{0,3}[$£€] ?[\\d,]{1,9} (?:in|of|on) (?:<2>)?(?:purchases|spend(?:ing)?|transactions)|liabilit|prize (?:is )?worth|minimum (?:and|to) maximum|damages|fine of|insurance|penalt)',
  titles: '^(?:<2>)?(?:cap|maximum|max|limit)(?: (?:<2>)?(?:reward|cash ?back|per order|amount))?$',
  per,
  units: [...currencies, 'point'],
});

export default {
  ...amount,
  claim: together(
    amount.claim,
    counted({
      lead: '(?:a |the |up to a )?maximum(?: number| total)?(?: of|:)?|limited? (?:to|of)|max\\.?(?: of)?|up to a (?:total|limit) of|no more than|up to|limit(?: is| of|:)?|only(?= (?:one|1|a single|two|\\d{1,2}) (?:bonus|prize|reward|rebate|gift|claim|entry))|(?:win|claim|receive|earn|get) (?:only|more than)',
      number: { one: 1, two: 2, three: 3, four: 4, six: 6, five: 5, ten: 10, twenty: 20 },
      things: [
        ['(?:successful )?(?:referrals?|friends|referred|invites?|invitations?)', 'referral'],
        ['(?:entry|entries)', 'entry'],
        [
          '(?:per|for each) (?:person|customer|household|address|account|member|order|transaction|receipt|card|participant|entrant|family|e-?mail|user|guest)|/ ?(?:person|customer|household|account|order)',
          'reward',
        ],
        [
          '(?:cash ?back |welcome |bonus |e-?)?(?:times|statement credits?|gift cards?|e-?gift cards?|rewards?|prizes?|bonus(?:es)?|rebates?|vouchers?|(?:free )?(?:nights?|night awards?|night certificates?)|certificates?|coupons?|gifts?|stamps?|claims?|redemptions?|offers?)',
          'reward',
        ],
      ],
      per,
      trail:
        '(?:is |are )?(?:allowed|permitted|accepted) (?:per|for each)|(?:per|for each) (?:person|household|e-?mail|entrant|participant|individual)|at most|maximum|max|is the (?:limit|most)',
    }),
  ),
} satisfies KindRule;
