/** The window in which the promise holds. */
import { promotion } from '../grammar/en/nouns';
import { timedKind } from '../latin/timed';
import { periodOf } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

/** A lone day is a period only where it is called one. */
const named =
  /(?:valid|only|one day|held|promo[a-z]{0,8}|offers?|sale|campaign|event|runs?|available|good|double|triple|bonus|off|save|ends|ending|expires)(?![a-z])/;

const timed = timedKind('offer-period', {
  lang: 'en',
  kind: 'offer_period',
  cues: [
    [
      `${promotion} (?:[^.;]{0,50} )?(?:is |are |will |shall )?(?:be )?(?:only )?(?:valid|available|runs?|running|live|applies|active|ends?|ending|expires?|starts?|begins?|closes?|commences?|open|good|in effect|effective|conclude[sd]?|extended|take[s]? place|held)`,
      3.4,
    ],
    [
      '(?:offer|promotion(?:al)?|promo|campaign|sale|bonus|program(?:me)?|event) (?:period|dates?|window|term|duration)',
      4,
    ],
    // What a contest begins and ends is its campaign; what it opens and closes for is entering.
    [
      '(?:sweepstakes?|contest|giveaway|competition|prize draw|raffle) (?:[^.;]{0,30} )?(?:begins?|starts?|runs?|commences?|will (?:begin|start|run|commence))(?! (?:accepting|with))',
      4.4,
    ],
    [
      '^(?:<1>)?(?:coupon|code|voucher|offer|promo) valid (?:until|through|till|thru|from|to|on)(?![a-z])',
      5.4,
    ],
    ['^(?:ends|ending|expires|valid|starts|until|available)(?![a-z])', 2.6],
    ['(?:start|end|expiry|expiration) date', 2.4],
    [`(?:${promotion}|black friday|cyber monday) ?\\(`, 3],
    [
      '(?:valid|available|effective|applies|live|runs?|running)(?: only)?(?: from| between| until| through| till| thru| to| on| for| starting)?(?![a-z])',
      2.3,
    ],
    [`(?:limited time|this|the|our) <2>${promotion}`, 1.8],
    [
      'limited[-\\s](?:time|period)(?: only)?(?![a-z])|(?:now|today) (?:through|thru|until|till|to)(?![a-z])',
      2.6,
    ],
    [
      '(?:double|triple|increased|boosted|bonus|extra|enhanced|up to) <2>(?:cash ?back|points|miles|avios|rewards?|bonus|discount)',
      2.2,
    ],
    ['(?:ends|ending|starts|starting|now until|today until|until) ', 1.7],
    [
      '(?:get|earn|save|collect|receive|enjoy) (?:[^.;]{0,40} )?(?:off|cash ?back|points|miles|avios|bonus|rebate|discount|free)',
      2,
    ],
  ],
  otherwise: '(?:from|between|until|through|till|ends?|valid|up to) |\\d (?:-|to|through) (?:<1>)?\\d',
  titles:
    '(?:double|triple|bonus) <2>(?:points|miles|week|weekend|days?)$|(?:offer|promotion|promo|campaign|sale|bonus|event|program(?:me)?|sweepstakes?|contest|competition|giveaway)s? (?:period|dates?|valid|ends?|duration)|^(?:period|validity|valid|when|dates?|duration|promotion|offer ends|ends|expires|valid until)$',
  needs:
    '(?:offer|(?<![a-z])ends |promo|campaign|deal|sale|bonus|discount|off(?![a-z])|cash ?back|points|miles|avios|rewards?|rebate|valid|competition|contest|period|rate|gift|coupon|voucher|code|free|event|competition|sweepstake|giveaway|draw|prizes?|referr)',
  neverAround: '(?:delivery|shipping|arrives?|get it)(?: by| date| time| estimate)?:? ?\n',
  never:
    '(?:(?:return|refund|exchange|cancell?ation) (?:window|period|deadline)|last (?:updated|modified|revised|reviewed)|updated on|effective date|privacy|copyright|born (?:on|before|after)|these terms (?:are|were|and)|version|policy (?:is|was)|posted on|published|price(?:s)? (?:correct|accurate)|established|founded|incorporated|registered in)',
  neverNear:
    "(?:announce|(?<!with)drawn|draw (?:will )?take|selected|notified|post-?mark|as of \\w{3,9} \\d|(?:(?:you|who|they|anyone|customers?|members?)(?:'ve| have| has| had) (?:not |never |previously |already )?(?:held|had|been an?|opened|owned|received|switched|joined|banked|invested)|at any time (?:since|in|within|during))(?![a-z]))",
  value: (time, { left }) =>
    time.sort === 'window' && time.lead.side === 'on' && !named.test(left) ? null : periodOf(time),
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: '(?:(?:valid|available|runs?|open|offer|promotion|ends?|good|only)[^.;]{0,40})?(?:while|whilst|until|as long as) (?:the )?(?:supplies|stocks?|quantities|vouchers|codes|inventory|funds) (?:lasts?|(?:are|is) (?:exhausted|depleted)|run(?:s)? out)',
        value: { endCondition: 'cap_reached' },
        never:
          '\\d{4}|\\d{1,2}/\\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d|\\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)',
      },
    ]),
  ),
};
