/** Expiry counted from the last activity. */
import type { Rule } from '../../records/fact';
import { timedKind } from '../latin/timed';

const activities: readonly (readonly [RegExp, string])[] = [
  [
    /(?:earn|collect)[a-z]{0,5} (?:or|and|nor|\/) (?:us|spen|redeem)|(?:earn|collect)[a-z]{0,5}(?:,| or).{0,20}redeem/,
    'any',
  ],
  [/log(?:ged|ging)? ?in|sign(?:ed|ing)? ?in/, 'login'],
  [/earn|collect|accru/, 'earn'],
  [/purchas|order|shop|transaction/, 'purchase'],
  [/(?:date of|last|recent) use|used?(?![a-z])/, 'use'],
];
const idle =
  '(?:inactiv(?:e|ity)|dormant|(?:remain|stay|lie|sit|been|left)(?:s|ed)? idle|(?:accounts?|cards?|memberships?|wallets?) (?:<2>)?(?:is|are|has|have|was)(?: not|n.t) (?:been )?(?:used|active|accessed)|no <2>(?:activity|transactions?|login|earning|spending|collecting|purchases?|movement)|no (?:<1>)?(?:points|miles|stars|coins|avios) (?:are|is|have been|has been|were) (?:earned|collected|redeemed|added|used)|without (?:any |an? |[a-z]{2,14} )?<1>(?:activity|earning|collecting|using|logging|transactions?|a transaction)|(?:last|latest|most recent) <3>(?:activity|accru(?:al|ed)|earning|visit|stay|flight|booking|movement|transaction|used?|purchased?|earn(?:ed)?|collect(?:ed)?|login|logged|order(?:ed)?|redeem(?:ed)?|redemption|date of use)|(?:not|[a-z]{2,6}n.t|fail(?:s|ed|ing)? to) <2>(?:earn(?:ed)?|collect(?:ed)?|us(?:e|ed) your|(?:log|sign)(?:ged|ed)? ?in|transact(?:ed)?|shop(?:ped)?|scan(?:ned)?|spen[dt]|(?:ma(?:ke|de)|placed?) (?:an?|any)|visit(?:ed)?|bought|buy|swipe|stay(?:ed)?(?! (?:active|valid))|fly|flown|play(?:ed)?|had any|interact(?:ed)?|us(?:e|ed) (?:the|their|its|this))|(?:no|not|n.t) (?:[^.;]{0,40} )?(?:in|within|over|during) any (?:consecutive )?\\d{1,2}(?![\\d/])|(?:at least )?(?:one|once) <3>(?:every|within any|per))';

export default timedKind('inactivity-expiry', {
  lang: 'en',
  kind: 'inactivity_expiry',
  readsAnchors: true,
  cues: [[idle, 6.5]],
  needs:
    '(?:expir|forfeit|lapse|clos(?:e|ed|ure)|cancel|remov(?:e|ed)|deduct|fee|deactivat|suspend|terminat|lose|lost|delet|reset|keep your|void|zero|convert|wiped|disappear|gone|(?:stay|remain|keep)(?:s|ing)? (?:<2>)?(?:alive|active|valid|open|current)|don.t expire|drop|(?:deemed|considered|classed as|become|marked|treated as) .{0,2}inactive)',
  never:
    '(?:session|browser|cookie|last updated|privacy|password|logged out|new customer|data (?:permanently )?removed|(?:prizes?|gifts?|winnings) (?:<2>)?(?:not|n.t) (?:been |be )?(?:collected|claimed))',
  value(time, { text }) {
    if (time.sort !== 'rule' || time.lead.direction === 'before') return null;
    const activity = activities.find(([re]) => re.test(text))?.[1];
    const later =
      /later of (?:the )?(?:date |day )?(?:we (?:give|gave|issue)|[a-z\s]{0,20}(?:issu|grant|earn|award))/.test(
        text,
      );
    const rule: Rule = { ...time.value, anchor: 'last_activity', within: false };
    return {
      ...rule,
      ...(activity && { activity }),
      ...(later && { laterOf: 'grant' }),
      ...(/(?:fee|charge|deduct)/.test(text) && !/expir|forfeit/.test(text) && { effect: 'fee' }),
    };
  },
});
