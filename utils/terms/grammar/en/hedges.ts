/** English words before and after a length of time. */
import type { GrammarWords } from '../latin/words';

export const hedges: GrammarWords['hedges'] = [
  ['(?:is|are|was|were) (?:less|more|fewer) than', { past: true }],
  [
    'within|w/in|inside(?: of)?|no later than|not later than|no more than|not more than|a maximum(?: period)? of|maximum(?: of)?|at (?:the )?most|not to exceed|not exceeding|(?:in )?less than|under',
    { within: true },
  ],
  ['up to|until|by', { within: true }],
  [
    '(?:about|around|approximately|approx\\.?|roughly|circa|almost|nearly|some|in|typically|usually|normally|generally|often|on average|an average of|an estimated|estimated(?: at)?|expected)',
    { approx: true },
  ],
  [
    'at least|a minimum(?: period)? of|minimum(?: of)?|no (?:less|fewer|earlier|sooner) than|not (?:less|earlier) than|(?:more|older) than|exceed(?:s|ed|ing)?|over|longer than|in excess of',
    { atLeast: true },
  ],
  ['after|once|following', { direction: 'after' }],
  ['for|lasts?|valid for|during|throughout|over', { direction: 'for' }],
  ['every|each|per', { direction: 'every' }],
  [
    "(?:not|no|[a-z]{2,5}n't|without|never) [^.;,]{2,30} (?:in|within|during|over|for) the (?:last|past|previous|preceding|prior)",
    { direction: 'every' },
  ],
  [
    '(?:in|within|during|over|for|than) the (?:last|past|previous|preceding|prior)|(?:your|our|their|its|any|his) last|past|previous|preceding|prior|that|these|those|said',
    { past: true },
  ],
  [
    '(?:it )?(?:can |may |will |should |could )?(?:takes?|taking)|allow|(?:a )?(?:further |total )?(?:period|term|window|timeframe|time frame|time period|time)(?: of)?|of|the|first|next|following|another|a further|your|their|our|initial|additional|subsequent|to|be|is|have|has',
    {},
  ],
];

export const towards: GrammarWords['towards'] = [
  [
    '(?:immediately |directly |calendar |later )?(?:of|after|from|following|since|starting (?:from|on)|beginning (?:on|with|from)|counting from|commencing (?:on|from)|past|post)',
    'after',
  ],
  ['(?:immediately )?(?:before|prior to|in advance of|ahead of)', 'before'],
  ['(?:in which |for |if |until |to )', 'in'],
];

/** "18 years or over", "24 hours a day": lengths that time nothing. */
export const notRule =
  "(?:old(?! (?:(?:will|can|may|are|is) ?(?:not|n't)|(?:will|can) (?:no longer|be (?:rejected|declined))|cannot|by the time))|of age|of (?:free|complimentary|unlimited)|of (?:[a-z]{2,12} )?(?:service|employment|membership|use)(?! (?:activation|start|commencement|connection|approval|date|going))|or (?:older|over|above)|and (?:over|older|above)|a (?:day|week|year)|per (?:day|week|year|month)|free|warranty|guarantee|contract|notice|ago(?! ?,? (?:cannot|can't|will (?:not|be)|are not|is not|may not|we (?:cannot|can't|are unable)|and))|membership|subscription|trial|apr|interest|(?:[a-z0-9]{2,9} )?(?:plan|sim)|'? (?:notice|free|warranty|contract|subscription|membership))(?![a-z])";

/** "24 hours a day", "once a year", "£5 a month", "aged 18 years", "terms of 12 months": no rules either. */
export const notAfter =
  '(?:times|once|twice|hours|days|visits|payments?|%|\\d|aged?|apr(?: for)?|such|quite|what|for example|e\\.g\\.)';
