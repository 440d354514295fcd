/** English words around the ends of a period. */
import type { PeriodWords } from '../latin/words';

export const period: PeriodWords = {
  to:
    'to|through|thru|until|till|til|up to|up until|to and including|through and including|up to and including|' +
    'and (?:until|through|will end(?: on| at)?|ending(?: on| at)?|ends?(?: on| at)?|closes?(?: on| at)?|closing(?: on| at)?|finish(?:es|ing)(?: on| at)?|' +
    'concludes?(?: on| at)?|expires?(?: on| at)?|expiring(?: on| at)?|runs? (?:until|through|to)|continu(?:es|ing) (?:until|through)|before|by|no later than|on or before)',
  and: 'and|& ',
  between: 'between|from|in between',
  begins:
    '(?:valid |available |live |open |running |runs? |dated |effective |applies )?(?:from|as from|starting(?: from| on| at)?|beginning(?: on| at)?|commencing(?: on| at)?|since|as of|effective(?: as of| on)?|with effect from)|' +
    'on or after|on and after|(?:dated |purchased |made )?after|(?:will )?(?:begins?|starts?|opens?|commences?|launch(?:es|ed)?)(?: on| at)?|(?:start|opening|launch|effective) date(?: is| of)? ?[:-]? ?',
  ends:
    '(?:(?:is |are |remains? )?(?:valid|available|open|redeemable|good|running|runs?|live|extended|active) )?(?:until|till|til|through|thru|up to|up until|to|by|before|prior to|on or before|by or before|no later than|not later than|by no later than|before or on|up to and including|until and including|through and including|not after)(?: the end of| the close of(?: business)?(?: on)?| end of(?: day)?| close(?: of business)?(?: on)?)?(?: on)?|' +
    '(?:will |must )?(?:ends?|ending|closes?|closing|expir(?:es?|ing|y)|concludes?|finish(?:es|ing)?|terminat(?:es|ing))(?: on| at| by)?(?: the end of)?(?: on)?|' +
    '(?:closing|end|ending|expir(?:y|ation)|final|deadline|use[-\\s]by|redeem[-\\s]by|last) date(?: is| for entries is| of| for)? ?[:-]? ?|deadline(?: (?:for|to) [a-z ]{3,50}?)?(?: is| of)? ?[:-]? ?|you have until|exp\\.?|expiry|latest(?: by)?',
  beginsAfter:
    '(?:and )?onwards?|or (?:later|after)|and (?:after|later|beyond)|(?:and )?until (?:further notice|supplies|stocks?|withdrawn)|- (?:ongoing|until further)',
  endsAfter:
    'or (?:earlier|before|sooner)|at the latest|latest|is the (?:last day|deadline|closing date|final day)|deadline',
  recurs: '(?:of )?(?:each|every)|annually',
  endOf: '(?:the )?end of|(?:the )?last day of|month[-\\s]end',
  late: 'after|later than|past',
  refused:
    "not|[a-z]{2,5}n't|void|invalid|disqualif|reject|ineligible|too late|no longer|disregard|ignored|refused|declined",
};
