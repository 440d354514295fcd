/** What is lost by cancelling, returning or leaving, and how long it must be kept. */
import type { FactValue } from '../../records/fact';
import { timedKind } from '../latin/timed';
import { anchored, type Natural } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const natural: Natural = [['', 'contract_start']];
const lost =
  '(?:revers(?:e|ed|al)|revok(?:e|ed)|cancel(?:l?ed)?|forfeit(?:ed)?|declin(?:e|ed)|void(?:ed)?|deduct(?:ed)?|claw(?:ed)? ?back|reclaim(?:ed)?|withdrawn?|remov(?:e|ed)|lose|lost|not (?:be )?(?:eligible|paid|payable|qualify|earn|receive|restored|entitled|valid|awarded)|invalid(?:ate|ated)?|ineligible|recover(?:ed)?|rejected|adjust(?:ed)?|disqualif|reduced?|debited|(?:must|should|need to) (?:also )?be returned|not (?:get|be given)|n.t (?:qualify|earn|receive|get|be)|no (?:cash ?back|points|reward|credit|bonus|voucher)|be charged (?:for |back )?(?:the )?(?:full )?(?:value|amount|cost|voucher|reward|bonus|gift)|fee (?:of [a-z$£€]{1,3}\\d{1,4} )?(?:will|may) be charged|no longer (?:be )?(?:valid|eligible|entitled|qualif(?:y|ies)|available|paid|payable)|(?:credits?|discounts?|bonus|payments?) (?:will )?(?:stop|cease|end)(?![a-z]))';
const undone =
  '(?:cancel(?:s|l?ed|l?ing|l?ation)?|return(?:s|ed|ing)?(?! (?:time|period|policy|window|shipping|flight|journey|label))|refund(?:s|ed)?|exchang(?:e|ed|ing)|amend(?:ed|ing)?|charge ?back|downgrad(?:e|ed)|clos(?:e|ed|ing) (?:your|the|an) <1>account|terminat(?:e|ed|ing)|switch(?:es)? away|switch (?:is |was )?cancelled|leave[s]?|withdraw (?:your|the|any|all) (?:funds|deposit|money|assets)|sent? back|send back|withdrawn|no longer (?:be )?(?:an? )?(?:<1>)?(?:member|customer|subscriber)|(?:accounts?|cards?|memberships?|polic(?:y|ies)|plan|subscription|contract) (?:is|are|was|gets?|has been|being) (?:<1>)?(?:closed|terminated|suspended))(?![a-z])';
const needs =
  '(?:(?:prepaid|gift|reward) cards?|cash ?back|points?|miles|avios|rewards?|bonus|credits?|coins?|voucher|rebate|prize|offer|commission|earnings|promotion code|referral|gift|promotion|free [a-z]{4,12})';

const timed = timedKind('cancel-rule', {
  lang: 'en',
  kind: 'cancel_rule',
  cues: [
    [`${undone}[^.;]{0,110}${lost}`, 4.3],
    [`${lost}[^.;]{0,110}(?:if|when|where|should) [^.;]{0,40}${undone}`, 4.3],
    [
      '(?:must|need to|has to|have to) (?:not )?<1>(?:remain|keep|stay|maintain|hold|retain|be kept|continue)[^.;]{0,60}(?:for|until|at least)',
      4.2,
    ],
    [
      '(?:remain|keep|stay|maintain)(?:s|ed|ing)? <2>(?:open|active|a customer|subscribed|in good standing|installed|member)',
      4,
    ],
    [
      '(?:keep|keeping|maintain|hold|stay (?:with|on)) (?:the|your|this|their|our) <1>(?:package|plan|account|contract|service|policy|subscription|card|broadband|product|shares?) (?:<1>)?(?:for|at least)',
      4,
    ],
    [
      '(?:provided|as long as|so long as|if) (?:that )?(?:you|they|the account) (?:<1>)?(?:remain|stay|continue|keep)s?[^.;]{0,40}(?:for|until|at least)(?![a-z])',
      4,
    ],
    ['auto(?:matically|-)? ?renew', 3.2],
  ],
  needs,
  never:
    '(?:change your mind|cooling[-\\s]off|privacy|expir|missing|(?:points|rewards?|miles|coins|vouchers?|credits?) (?:will |shall )?(?:remain|stay|keep)s? (?:<1>)?(?:active|valid))',
  value(time, words): FactValue | null {
    if (time.sort !== 'rule' || time.lead.direction === 'before') return null;
    if (/not (?:been |be )?(?:cancel|return|withdrawn|refund)/.test(words.text)) return null;
    // The cancelling is what is ruled, not what it counts from.
    const own = /^x_(?:cancel|return)$/.test(time.value.anchor) ? { ...time.value, anchor: '' } : time.value;
    const rule = anchored(own, natural, words);
    return {
      until: { ...rule, within: false },
      type: /(?:clos|leav|terminat|remain|keep|stay|maintain)/.test(words.text) ? 'leave' : 'cancelled_order',
    };
  },
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: `${undone}[^.;]{0,118}(?:[^.;]{0,60} )?${lost}`,
        value: { type: 'cancelled_order' },
        needs,
        never: '(?:we|promoter|organi[sz]er) (?:reserve|may (?:cancel|amend|terminate))',
      },
      {
        says: `${lost}[^.;]{0,110}(?:if|when|where|should|for|on|due to|in the event of) (?:[^.;]{0,60} )?${undone}`,
        value: { type: 'cancelled_order' },
        needs,
        never: '(?:we|promoter|organi[sz]er) (?:reserve|may (?:cancel|amend|terminate))',
      },
      {
        says: '(?:the |your )?(?:<1>)?(?:account|card|policy|plan|contract|membership|subscription|service) must (?:<1>)?(?:be|remain|stay) (?:<1>)?(?:open|active|live|in force|in good standing)(?![a-z])|(?:provided|as long as|so long as) (?:that )?(?:you|they) (?:<1>)?(?:remain|stay|continue|keep)s?(?![a-z])',
        value: { type: 'leave' },
        needs: `(?:${needs}|pay(?:ment)?(?![a-z])|[£$€] ?\\d)`,
      },
      {
        says: `(?:clos(?:e|ing)|cancel(?:l?ing)?|terminat(?:e|ing)|leav(?:e|ing)) (?:your|the) (?:account|membership)[^.;]{0,80}${lost}`,
        value: { type: 'leave' },
      },
      {
        says: '(?:provided(?: that)?|(?<!for )(?:as|so) long as) (?:the|your|their) <1>(?:policy|order|booking|account|service|contract|plan|purchase|subscription|stay) (?:(?:has|have|is|was) not (?:been )?<1>(?:cancelled|returned|terminated|refunded|closed)|(?:is|are|remains?) (?:still )?(?:active|open|live|in force))',
        value: { type: 'cancelled_order' },
      },
      {
        says: '(?:points|miles|rewards?|credits?|coins|balance|avios)[^.;]{0,40}(?:forfeited|lost|void(?:ed)?|cancelled|removed) (?:upon|on|at) <1>(?:termination|cancellation|closure|leaving|closing)',
        value: { type: 'leave' },
      },
      {
        says: `(?:cash ?back|points|miles|rewards?|bonus|commission) (?:is|are|will) (?:not|only)(?! be (?:returned|refunded|exchanged|restored))[^.;]{0,60}${undone}`,
        value: { type: 'cancelled_order' },
      },
      // A reason in a list of reasons: the sentence says no more than that it was undone.
      {
        says: `^(?:the |your |any |an? )?(?:order|item|purchase|product|booking|transaction|service|subscription)s?(?: purchased| ordered)? (?:is|was|are|were|has been|have been|being|gets) ${undone}`,
        value: { type: 'cancelled_order' },
        never: '(?:we will|refund(?:ed)? (?:within|in|to)|faulty|damaged)',
      },
      {
        says: '(?:will )?(?:automatically renews?|auto-?renews?|renews? automatically|rolls? over automatically)[^.;]{0,90}(?:unless|until|cancel)?',
        value: { type: 'auto_renew' },
      },
    ]),
  ),
};
