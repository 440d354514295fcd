/** Cookies, ad blockers, sessions and other sites between the click and the purchase. */
import type { FactValue } from '../../records/fact';
import { timedKind } from '../latin/timed';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const about =
  '(?:cash ?back|points|miles|avios|reward|track|purchase|order|earn|qualif|commission|click|credit|shopping)';
const noPolicy =
  '(?:we use cookies|cookie (?:policy|notice|settings|preferences)|third[-\\s]party cookies to|privacy policy|improve your experience|cookies (?:help|allow) us)';

/** An act of one's own that has days. */
const does =
  /(?:open(?:s|ed|ing)?|create[sd]?|set up|regist(?:er|ers|ered|ering)|sign(?:s|ed)? up|activate[sd]?|join(?:s|ed)?|apply|applies|verify)(?![a-z])[^.;,]{0,40}$/;

const timed = timedKind('cookie-rule', {
  lang: 'en',
  kind: 'cookie_rule',
  cues: [
    ['(?:tracking )?cookies? (?:<3>)?(?:expires?|expired|lasts?|valid|active|duration|window|life)', 4.6],
    ['(?:same|single|one) (?:web )?(?:brows(?:er|ing) )?(?:session|visit)', 4.2],
    [
      '(?:within|in)[^.;]{0,40}(?:of|after|from) (?:you )?(?:click|visit|leaving|being redirected|activat)',
      4.4,
    ],
    ['(?:shopping trip|session|click)s? (?:<3>)?(?:expires?|valid|times? out|lasts?)', 4.2],
  ],
  needs: about,
  readsAnchors: true,
  never: `(?:${noPolicy}|we (?:store|keep|retain))`,
  value(time, words): FactValue | null {
    const { text } = words;
    if (
      time.sort !== 'rule' ||
      time.lead.direction === 'before' ||
      !/cookie|session|click|visit|redirect|trip|activat/.test(text)
    )
      return null;
    // Days after an activation are a promise's time, hours after it are a visit's.
    if (/activat/.test(text) && !/cookie|session|click|cash ?back/.test(text)) return null;
    if (
      !('hours' in time.value.offset || 'minutes' in time.value.offset) &&
      !/cookie|session|click|redirect|trip/.test(text)
    )
      return null;
    // "Open an account within 14 days of clicking": what is to be done by then, not how long a click counts.
    if (does.test(words.left) && !('hours' in time.value.offset)) return null;
    const { atLeast: _, ...rule } = time.value;
    const type = /session|visit|trip/.test(text) && !/cookie/.test(text) ? 'same_session' : 'cookie_window';
    return { ...rule, anchor: 'x_click', within: true, type };
  },
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: '(?:clear|delet|empty)(?:e|ed|ing)?[^.;]{0,30}(?:cookies?|cache|history)',
        value: { type: 'clear_before' },
        needs: about,
        never: noPolicy,
      },
      {
        says: '(?:accept|enabl|allow|turn on|switch on)(?:e|ed|ing)?[^.;]{0,25}cookies?[^.;]{0,80}|(?:prevent|stop|interfere)(?:s|ed|ing)? (?:with )?(?:<1>)?cookies?|cookies? (?:is |are |must be |should be |need to be |be |to be |have been )?(?:<1>)?(?:enabled|disabled|accepted|allowed|blocked|rejected|declined|turned (?:on|off)|switched on|active)[^.;]{0,80}|(?:disabl|block(?!er)|reject|declin|refus)(?:e|ed|ing)?[^.;]{0,20}cookies?',
        value: { type: 'cookies' },
        needs: about,
        never:
          '(?:we use cookies|your experience|cookies (?:help|allow) us|website may not (?:function|work)|parts of (?:the|our) (?:site|website))',
      },
      {
        says: '(?:not|n.t|un)(?: (?:be |been |properly )?(?:configured|set(?: up)?|able|allowed))? (?:to )?(?:accept|allow|enable)(?:ed|ing)? (?:<2>)?cookies',
        value: { type: 'cookies' },
      },
      {
        says: '(?:not|n.t|without|fail(?:ed|s|ing)? to|must|always|each time|every time|only by) (?:<1>)?click(?:ed|ing)?[- ]?(?:(?:through|thru|on|via|out)(?![a-z])|(?:<2>)?(?:link|button))',
        value: { type: 'click' },
        needs: about,
        never: 'unsubscribe|privacy',
      },
      {
        says: '(?:cart|basket|bag|trolley) <2>(?:not|n.t) (?:<1>)?(?:empt(?:y|ied)|cleared)',
        value: { type: 'cart_before_click' },
      },
      {
        says: '(?:ad[-\\s]?block(?:er|ers|ing)?|pop-?up blockers?|privacy (?:extension|plug-?in)s?|tracking (?:protection|prevention)|anti-?virus)(?![a-z])',
        value: { type: 'ad_blocker' },
      },
      {
        says: '(?:incognito|private (?:browsing|browser|window|mode))(?![a-z])',
        value: { type: 'private_mode' },
      },
      {
        says: "(?:do not|don't|never|without|avoid|not) (?:<2>)?(?:open|visit|click|brows|leav|navigat|us)(?:e|ing)?[^.;]{0,50}(?:other|another|any other|different)[^.;]{0,40}(?:sites?|websites?|tabs?|windows?|links?|extensions?|pages?)",
        value: { type: 'other_affiliate' },
        needs: about,
      },
      {
        says: '(?:(?:add|plac|put)(?:e|ed|ing)? (?:<2>)?(?:items?|products?|anything)[^.;]{0,30}(?:cart|basket|bag|trolley)|(?:items?|products?)[^.;]{0,30}(?:already|previously) (?:<2>)?(?:in|added)[^.;]{0,20}(?:cart|basket|bag)|(?:cart|basket|bag|trolley) (?:is |must be |should be )?empty|empty (?:your )?(?:shopping )?(?:cart|basket|bag))',
        value: { type: 'cart_before_click' },
        needs: '(?:click|before|after|empty|visit|session)',
        never: 'gift card only',
      },
      {
        says: '(?:same|single|one) (?:brows(?:er|ing)|shopping|web) ?(?:session|window|tab|visit)?[^.;]{0,70}|(?:clos|leav)(?:e|ed|ing)? (?:<1>)?(?:browser|window|tab)',
        value: { type: 'same_session' },
        needs: about,
      },
      {
        says: '(?:app tracking|allow(?: apps)? to track|limit ad tracking|advertising id|ad[-\\s]?id|reset (?:your )?(?:idfa|advertising))',
        value: { type: 'tracking_permission' },
      },
    ]),
  ),
};
