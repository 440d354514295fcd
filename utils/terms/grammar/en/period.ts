/** English words around the ends of a period. */
import type { PeriodWords } from '../latin/words';

const ending =
  '(?:end(?:s|ed|ing)?|clos(?:es?|ed|ing)|expir(?:es?|ed|ing|y)|conclud(?:es?|ed|ing)|finish(?:es|ed|ing)?|terminat(?:es?|ed|ing))';
/** "closed for submissions on", "stopped accepting entries on". */
const doing = '(?: (?:for|to|accepting) (?:new )?[a-z]{4,14})?';

export const period: PeriodWords = {
  to:
    'to|through|thru|until|till|til|up to|up until|to and including|through and including|up to and including|' +
    'and ' +
    `(?:until|through|(?:will |it |is )?${ending}(?: on| at)?|runs? (?:until|through|to)|continu(?:es|ing) (?:until|through)|before|by|no later than|on or before)`,
  and: 'and|& ',
  between: 'between|from|in between',
  begins:
    '(?:valid |available |live |open |running |runs? |dated |effective |applies )?(?:from|as from|starting(?: from| on| at)?|beginning(?: on| at)?|commencing(?: on| at)?|since|as of|effective(?: as of| on)?|with effect from)|' +
    `on or after|on and after|(?:dated |purchased |made )?after|(?:will )?(?:beg[ai]ns?|start(?:s|ed)?|open(?:s|ed)?|commence[sd]?|launch(?:es|ed)?)${doing}(?: on| at)?|(?:start|opening|launch|effective) date(?: is| of)? ?[:-]? ?|start of (?:the )?[a-z]{4,14} ?: ?`,
  ends:
    '(?:(?:is |are |remains? )?(?:valid|available|open|redeemable|good|running|runs?|live|extended|active) )?(?:until|till|til|through|thru|up to|up until|to|by|before|prior to|on or before|by or before|no later than|not later than|by no later than|before or on|up to and including|until and including|through and including|not after)(?: the end of| the close of(?: business)?(?: on)?| end of(?: day)?| close(?: of business)?(?: on)?)?(?: on)?|' +
    `(?:will |must |is |are |was |were )?${ending}${doing}(?: on| at| by)?(?: the end of)?(?: on)?|end of (?:the )?[a-z]{5,14} ?: ?|` +
    '(?:closing|end|ending|expir(?:y|ation)|final|deadline|use[-\\s]by|redeem[-\\s]by|last) (?:date|day)(?: (?:for|to|of) [a-z ]{3,40}?| of| for)?(?: is| will be)?(?: on)? ?[:-]? ?|last (?:entr(?:y|ies)|claims?|orders?|submissions?) ?[:-] ?|deadline(?: (?:for|to) [a-z ]{3,50}?)?(?: is| of)? ?[:-]? ?|you have until|exp\\.?|expiry|latest(?: by)?|stop(?:s|ped)? accepting [a-z]{4,14}(?: on| at)?',
  beginsAfter:
    '(?:and )?onwards?|or (?:later|after)|and (?:after|later|beyond)|(?:and )?until (?:further notice|supplies|stocks?|withdrawn)|- (?:ongoing|until further)',
  endsAfter:
    'or (?:earlier|before|sooner)|whichever (?:is|comes|occurs|happens) (?:the )?(?:sooner|first|earlier)|at the latest|latest|is the (?:last day|deadline|closing date|final day)|deadline',
  recurs: '(?:of )?(?:each|every)|annually',
  endOf: '(?:the )?end of|(?:the )?last day of|month[-\\s]end',
  published:
    'from (?:the )?(?:date |time |moment )?(?:of )?(?:the |this |its )?(?:publication|posting|announcement)(?: of (?:the |this )?[a-z]{3,14})?',
  late: 'after|later than|past',
  refused:
    "not|[a-z]{2,5}n't|void|invalid|disqualif|reject|ineligible|too late|no longer|disregard|ignored|refused|declined|lost|forfeit|expire|lapse|removed|cease",
};
