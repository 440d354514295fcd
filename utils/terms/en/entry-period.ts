/** The window in which one enters, applies or registers. */
import { contest } from '../grammar/en/nouns';
import { timedKind } from '../latin/timed';
import { anchored, type Natural, periodOf } from '../latin/values';

const natural: Natural = [
  ['(?:purchase|receipt|bought|transaction|order)', 'purchase'],
  ['', 'x_campaign_start'],
];

export default timedKind('entry-period', {
  lang: 'en',
  kind: 'entry_period',
  cues: [
    [
      `${contest} (?:[^.;]{0,50} )?(?:opens?|open|closes?|closed|closing|ends?|ended|begins?|began|starts?|started|opened|runs?|commences?|stop(?:s|ped)? accepting|accepted|received|submitted|must|will|concludes?|between|from)`,
      3.7,
    ],
    [
      '(?:entry|entries|registrations?|applications?|enroll?ment|opt[-\\s]?in|submissions?|nominations?|voting|sign[-\\s]?ups?) (?:takes? place|runs?|period|window|dates?|deadline|opens?|opened|closes?|closed|closing|is open|are open|ends?|ended|starts?|started|begins?)',
      4.4,
    ],
    [
      'votes? (?:count|must|are|will|can)|(?:registrations?|entry|entries|enroll?ment|applications?|opt[-\\s]?in|submissions?) (?:<4>)?(?:must|should|need|has to|have to|can) (?:be )?(?:completed|received|submitted|made|done)',
      4.6,
    ],
    [
      '(?:registration|enroll?ment|opt[-\\s]?in|entry|activation) (?:is |must be |are )?(?:required|needed|mandatory|necessary)',
      3.8,
    ],
    // Entries by mail are dated by their postmark.
    [
      '(?:entr(?:y|ies)|entry forms?|postcards?|envelopes?|ballots?|nominations?|votes?)(?![a-z])[^.;]{0,60}(?:post-?marked|mailed|received)',
      5.4,
    ],
    [
      '(?:entr(?:y|ies)|postcards?|envelopes?|ballots?)(?![a-z])[^.;]{0,118}received (?:by|no later|on or before)',
      5.4,
    ],
    [
      '(?:submission|receipt|submitting|upload) of (?:<1>)?(?:entries|photos?|photographs|videos?|works|artworks?|proposals|nominations|projects|stories|designs|essays)(?![a-z])',
      4.4,
    ],
    // What one enters is no more than the object of entering.
    [
      '(?:enter(?:ing)?|regist(?:er|ering|ration) (?:for|in)|opt(?:ing)?[-\\s]in (?:to|for)|sign(?:ing)?[-\\s]up (?:for|to)|join(?:ing)?|appl(?:y|ying) for|enroll?(?:ing)? in|tak(?:e|ing) part in|participat(?:e|ing) in) (?:the|this|our|a) <1>(?:promotion|offer|campaign|contest|competition|draw|program(?:me)?|sweepstakes?|giveaway|event|raffle)',
      4,
    ],
    [
      '(?:deadline|last (?:date|day)|time limit) (?:for|to) (?:<2>)?(?:entr(?:y|ies)|enter|submissions?|applications?|apply|regist|nominat|vot)',
      4.4,
    ],
    [
      '(?:get|send|e-?mail|submit|upload|post|enter)(?:ting|ing)? (?:us |in )?(?:your|their|a|an|the) (?:<1>)?(?:photos?|videos?|entry|entries|designs?|stor(?:y|ies)|drawings?|answers?|recipes?|artworks?|ideas?|essays?|proposals?)(?![a-z])',
      3.8,
    ],
    ['(?:submit|complete|send|return|post|fill)(?:ted|ing)? <5>entry forms?(?![a-z])', 5],
    ['(?:entrants?|participants?|contestants?|applicants?) (?:<1>)?(?:have|has|can|may) ', 3],
    [
      '(?:entry|registration|voting|submission|nomination|application|enroll?ment|opt[-\\s]in) (?:period|window) <1>(?:begins?|starts?|opens?|commences?|runs?|from|is)',
      5,
    ],
    [
      '(?:entr(?:y|ies)|nominations?|submissions?|postcards?) <2>(?:must|should|to) <1>(?:reach|arrive|be in)',
      4.8,
    ],
    [
      '(?:customers?|members?|residents|people|anyone|those|applicants?|cardholders?) who <1>(?:apply|applies|applied|register|sign up|enrol|opt in)(?![a-z])',
      4.6,
    ],
    ['(?:closing|entry) (?:date|time|deadline)|last entr(?:y|ies)', 4],
    ['(?:text|sms|message|dm) (?:the (?:word|code) )?["\']?[a-z0-9]{2,15}["\']? to \\d{3,8}', 3.8],
    [
      '(?:friend|referee|customer|member|participant|you|who) <1>(?:registers?|enrol?ls?|joins?|signs? up|opts? in|enters?)(?![a-z])',
      3.6,
    ],
    [
      '(?:enter|apply|register|opt[-\\s]?in|enroll?|sign[-\\s]?up|join|nominate|vote|post|upload|tweet|comment|activate|participate|take part|request (?:a|your|the) <1>(?:switch|transfer|card|account|upgrade)|submit (?:your|an|their) (?:entry|application))(?:ed|ing)?(?! (?:e-?mail|address|account|phone|mobile|card|users?|customers?|office))(?![a-z])',
      2.9,
    ],
    ['(?:entries|applications|registrations|submissions) ', 3.4],
    ['(?:to (?:be eligible to )?enter|to participate|to take part)', 3],
  ],
  titles:
    '(?:entry|entries|registrations?|applications?|enroll?ment|opt[-\\s]?in|submissions?|voting) ?(?:period|dates?|deadline|window)?|how to enter|(?:opening|closing) date',
  never:
    '(?:we(?:.ll| will) (?:<1>)?apply|last (?:updated|modified)|effective date|privacy|copyright|registered (?:in|office)|born (?:on|before|after)|claim form|expir)',
  neverNear:
    '(?:announc|reveal|(?<!with)drawn|take place|selected|notified|spend|disputes?|queries|we(?:.ll| will) (?:<1>)?apply|(?<!(?:register|registering|upload|enter) (?:the|your|a|their) )purchase|book and|book (?:by|between))',
  // Papers that are sent in to claim are no entries.
  neverAround:
    '(?:(?:mail|send|submit|claim)[^.;]{0,20} rebates?(?![a-z])|rebate (?:forms?|envelopes?)|mail-in envelope|(?:claim|redemption) forms?|interviews?|vacanc|per annum|salary|(?:fixed|full|part)[-\\s](?:term|time)|upc)',
  value(time, words) {
    if (time.sort === 'window') return periodOf(time);
    if (time.sort !== 'rule' || !/(?:register|enter|opt|enroll?|upload|apply)/.test(words.text)) return null;
    const { direction } = time.lead;
    return time.value.within && direction === 'after' ? anchored(time.value, natural, words) : null;
  },
});
