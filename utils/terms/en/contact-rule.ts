/** From when and until when to ask for a missing reward, how long the answer takes, and whom not to ask. */
import type { FactValue } from '../../records/fact';
import { reward } from '../grammar/en/nouns';
import { timedKind } from '../latin/timed';
import { anchored, type Natural, periodOf, twoSided } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const natural: Natural = [
  ['(?:flights?|stays?|nights?|trips?|travel|rental)', 'x_usage_end'],
  ['(?:click|visit)', 'purchase'],
  ['', 'purchase'],
];
const absent =
  '(?:missing|untracked|nothing <1>(?:shows?|appears?|arrives?|comes|tracked)|(?:not|n.t) (?:<1>)?(?:see|seen|find|found|had|got)(?![a-z])|not <2>(?:received?|track(?:ed)?|appear(?:ed)?|credited|post(?:ed)?|record(?:ed)?|show(?:ing|n|ed)?|arrived?|been (?:received|credited|paid))|(?:has|have|does|did|was|is)n.t <2>(?:received?|tracked?|appear(?:ed)?|credited|posted|recorded|show(?:ing|n|ed)?(?: up)?|arrived?)|still (?:shows?|pending|not|missing)|fail(?:s|ed) to (?:track|appear|post))';

/** What one does about it. */
const ask =
  '(?:contact|claim|report|request|enquir|inquir|query|queries|ticket|let us know|get in touch|reach out|raise|support|submit|lodge|file|notify|write to|e-?mail us|call)';
/** What is done about it by those who were asked. */
const looking =
  '(?:investigat|look(?:ing)? into|chas(?:e|ing)|follow(?:ing)? (?:it |this |them )?up|check(?:ing)? (?:it |this )?with|review|raise (?:it|this|your)|take (?:it|this) up)';
/** "This may take up to two weeks": what "this" is was said before. */
const anaphor =
  /^(?:please note (?:that )?)?(?:this|it|that|the process|these|which)(?: [a-z]{2,10})? (?:can |may |might |could |will |should )?(?:[a-z]{3,9}ly )?takes? /;
const looked = new RegExp(
  `(?:we|team|support|us)(?![a-z])[^.;]{0,60}${looking}|(?:your|the|a) (?:enquir|inquir|ticket|query|dispute)`,
);

/** "If you have not received it within": that long one waits. */
const stillAbsent = /(?:if|where|should|when) [^.;,]{2,70}(?:not|n't)(?![a-z])[^.;,]{0,60}$/;

/** What is not looked into any more. */
const tooOld =
  /(?:(?:we|team) (?:can only|(?:cannot|can't|are unable to|will not|won't|are not able to)) (?:[a-z]{2,12} )?(?:investigat|look(?:ed)? into|chase|raise|accept|credit|query)[^.;]{0,60}(?:up to|older than|within|more than|over|for)|(?:older than|(?:more than|over) [^.;]{1,24}(?:old|ago|after))[^.;]{0,120}(?:cannot|can't|unable|not (?:be )?(?:able|investigat|look|accept|credit|rais)))/;

const timed = timedKind('contact-rule', {
  lang: 'en',
  kind: 'contact_rule',
  readsAnchors: true,
  cues: [
    [`${absent}[^.;]{0,110}(?:missing|${ask})`, 4.6],
    [`${ask}[^.;]{0,90}${absent}`, 4.6],
    [
      "(?:if|where|should|when) (?![^.;,]{0,16}(?:orders?|parcels?|packages?|items?|goods|deliver(?:y|ies))(?![a-z]))[^.;,]{2,50}(?:not|n't) <2>(?:credited|received?|posted|track(?:ed)?|appear(?:ed)?|arrived?|shown?|showing|paid)(?![a-z])",
      4.4,
    ],
    [
      '(?:to|must|should|can|please|may|need to) (?:also )?(?:contact|notify|tell|write to|e-?mail|call|report (?:it|this|them)|let) (?:us|the|our|member|customer)',
      3.4,
    ],
    [
      '(?:missing|past|previous|uncredited|unrecorded) <2>(?:points|miles|stays?|flights?|nights?|trips?|credit|coins|transactions?|purchases?|rewards?|cash ?back|avios|activity)(?![a-z])',
      4.2,
    ],
    ['(?:retro(?:spective|active)(?:ly)?|retro[-\\s]?(?:credit|claim))', 4.6],
    ['(?:requests?|claims?|applications?) (?:to|for)[^.;]{0,60}must be (?:received|made|submitted)', 5],
    [
      '(?:requests?|requested|claims?|claimed|ask(?:ed)?) (?:<2>)?(?:to (?:add|modify|credit|correct|have)|for (?:missing|past|retro|the credit|up to))',
      4.2,
    ],
    ['(?:reported|queried|disputed|looked into|chased)(?![a-z])', 3.6],
    [
      '(?:disputes?|queries|complaints?|discrepanc(?:y|ies)) (?:[^.;]{0,40} )?(?:must|should|need to|have to|has to|may|can) be (?:<1>)?(?:raised|made|reported|submitted|notified|lodged)(?![a-z])',
      4.4,
    ],
    ['untracked[^.;]{0,70}must reach us', 4.6],
    ['raise (?:a|your|the) (?:<1>)?(?:claim|query|ticket|case|dispute)', 4.2],
    ['missing <3>(?:claims?|reports?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|form)', 4.6],
    ['(?:deadline|time limit|last (?:day|date)) (?:for|to) (?:<2>)?(?:claim|submi|report|rais)', 3.8],
    ['(?:claims?|requests?|cases?) (?:<2>)?(?:be )?(?:raised|lodged|logged|investigated|opened)', 4.2],
    ['(?:allow|wait)[^.;]{0,30} before (?:<1>)?(?:contact|writing|rais|get|call|e-?mail)', 4.2],
    ['wait (?:<1>)?(?:at least|a minimum of|no less than|a full|until)(?![a-z])', 4.2],
    [
      '(?:we ask (?:that )?|please )(?:you )?(?:to )?wait (?:<1>)?(?:\\d|one|two|three|four|five|seven|ten)',
      4.4,
    ],
    [
      '^(?:please note (?:that )?)?(?:this|it|that|the process|these|which)(?: [a-z]{2,10})? (?:can |may |might |could |will |should )?(?:[a-z]{3,9}ly )?takes?(?![a-z])',
      3.3,
    ],
    [
      "(?:if|once|when) it(?:'s| has| is) (?:been )?(?:longer|more|over|at least|about|around|\\d|two|three|four|six)",
      4.2,
    ],
    [
      '(?:transactions?|purchases?|orders?|bookings?|stays?|flights?|visits?|tickets?|requests?) (?:<3>)?(?:older than|(?:more than|over) [^.;]{1,24}(?:old|ago|after))[^.;]{0,90}(?:investigat|look(?:ed)? into|claim|rais|chase|quer|credit|unable)',
      4.6,
    ],
    ['(?:unable to|cannot|can.t|not|only) (?:<1>)?(?:investigate|look into|chase|query|raise)(?![a-z])', 4.2],
    [
      '(?:enquir(?:y|ies)|inquir(?:y|ies)|queries|disputes? (?:about|regarding) (?:points|cash)|support tickets?) <4>(?:must|should|can|raised|made|submitted|received|within|before|after)',
      3.8,
    ],
    [
      '(?:claims?|queries|enquiries|inquiries|tickets?|cases?|investigations?) <3>(?:is|are|be|get|can|may|will|usually|typically) <3>(?:resolved|answered|investigated|dealt with|settled|take)(?![a-z])',
      4,
    ],
    [`${reward} (?:enquir|inquir|quer)(?:y|ies)`, 4.6],
    [
      '(?:we|team|agents?|support) <3>(?:responds?|repl(?:y|ies)|gets? back|answers?|investigates?|resolves?)',
      3.8,
    ],
    [
      '(?:please )?(?:contact|wait)[^.;]{0,30}(?:us|customer|support|before (?:contacting|raising|submitting|claiming))',
      2.6,
    ],
  ],
  titles: 'missing|untracked|not (?:tracked|received)|where.s my|enquir|haven.t received',
  needs:
    '(?:cash ?back|points?|miles|mileage|trips?|avios|nights|stays?|flights?|coins|stars|reward|bonus|gift|prize|purchase|transaction|order|credit|rebate|voucher|missing|enquir|inquir)',
  never: '(?:privacy|personal data|winner|courier|change your mind|faulty|damaged|subject access)',
  value(time, words): FactValue | null {
    if (time.sort === 'detail') return twoSided(time, natural, words);
    // "If it has not come, get in touch by 28 February."
    if (time.sort === 'window') return time.lead.side === 'ends' ? periodOf(time) : null;
    if (time.sort !== 'rule') return null;
    if (time.lead.direction === 'before') {
      // "Wait 14 days before you contact us": the wait begins with the purchase.
      const { atLeast: _, ...wait } = time.value;
      return /(?:wait|allow)[a-z]{0,4}(?: at least| up to| a further| another)?\s{0,3}$/.test(
        words.left.slice(-24),
      )
        ? { opensAt: { ...wait, anchor: 'purchase', within: false } }
        : null;
    }
    const rule = time.value;
    // "If you cancel within 14 days you will not receive it": nothing to ask for.
    if (rule.anchor === 'x_cancel') return null;
    const isAnaphor = anaphor.test(words.text);
    if (isAnaphor && !looked.test(words.all.slice(0, -words.text.length))) return null;
    if (
      /wait[^.;]{0,70} (?:for|before) (?:your|the|any|all) [a-z]{2,14} (?:to|is|are)(?![a-z])/.test(
        words.text,
      )
    )
      return null;
    const from = anchored(rule, natural, words);
    // "We can only look into purchases of the last 90 days": what is older is too late.
    if (tooOld.test(words.text) && (rule.atLeast || rule.within || tooOld.test(words.left))) {
      const { atLeast: _, ...late } = from;
      return { ...late, within: true };
    }
    if (
      isAnaphor ||
      (/(?:respond|repl(?:y|ies)|gets? back|answer|investigat|resolve)/.test(
        words.left.slice(-60) + words.right.slice(0, 20),
      ) &&
        /(?:we|team|us|support|merchant|retailer)(?![a-z])|(?:are|is|be|get) (?:resolved|answered|settled)/.test(
          words.left,
        ))
    )
      return { reply: { ...rule, anchor: rule.anchor === '' ? 'x_enquiry' : rule.anchor } };
    const [first, last] = Array.isArray(from.offset.days) ? from.offset.days : [];
    if (
      first !== undefined &&
      last !== undefined &&
      rule.within !== true &&
      /between|from/.test(words.left.slice(-20))
    )
      return {
        opensAt: { ...from, offset: { days: first } },
        closes: { ...from, offset: { days: last }, within: true },
      };
    const isLimit =
      /(?:you have (?!not|n't|been|already|still)|up to $|deadline|time limit|last (?:day|date)|latest)/.test(
        words.left,
      );
    const isWait = stillAbsent.test(words.left);
    const closes =
      isLimit ||
      (rule.within === true && !/(?:if|until|till)/.test(words.left)) ||
      (!isWait &&
        /must|no later|cannot|will not|unable|only/.test(words.text.slice(0, 400)) &&
        rule.within === true);
    if (
      closes ||
      (!isWait &&
        rule.within === true &&
        /(?:must|please|should) (?:contact|submit|report|raise|claim|let us|notify|get)/.test(words.text) &&
        !/(?:not|n.t)[^.;]{0,60}within/.test(words.text))
    )
      return { ...from, within: true };
    const { atLeast: _, ...bare } = from;
    return { opensAt: { ...bare, within: false } };
  },
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: "(?:do not|don't|please do not|you (?:must|should|may) not|never) <2>(?:contact|call|e-?mail|ask|approach|get in touch with) (?:the )?(?:retailer|merchant|store|shop|advertiser|partner|brand|seller|vendor|bank|supplier)",
        value: { type: 'no_direct_contact' },
      },
      {
        says: '(?:retailer|merchant|store|partner|advertiser)s? (?:will not|cannot|are unable to|is unable to|can.t|won.t) <2>(?:help|assist|answer|deal with|discuss)',
        value: { type: 'no_direct_contact' },
        needs: '(?:cash ?back|points|reward|miles)',
      },
      {
        says: '(?:no correspondence will be entered|(?:we (?:will not|cannot|are unable to)|unable to) <3>(?:accept|investigate|answer|respond to|take|process|chase|pursue|consider) <3>(?:enquir|inquir|quer|claims?|missing|correspondence)|(?:enquir|inquir|quer)ies[^.;]{0,50}(?:not be (?:accepted|answered|investigated)|cannot be (?:accepted|raised|made)))',
        value: { type: 'no_enquiry' },
      },
    ]),
  ),
};
