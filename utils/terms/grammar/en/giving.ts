/** English words of giving: what is given, what comes by itself, and what it counts from where nothing is said. */
import type { Natural } from '../../latin/values';

/** "Stays in this state for 90 days": what is had already waits. */
export const inState =
  '(?:stays?|remains?|is kept|is held) <2>(?:in (?:this|that|a|the) <2>(?:state|status|stage)|as "?(?:pending|tracked|unconfirmed))';
export const natural: Natural = [
  [
    `(?:(?:remains?|stays?|held|kept) (?:as |in )?"?pending|(?:from|out of) "?pending|pending for|${inState})`,
    'x_pending',
  ],
  ['(?:tracking|confirmation|approval|validation|average payment) (?:time|period|speed)', 'purchase'],
  // What is still to be received is counted from its being sent.
  [
    '(?:to receive (?:and|your|the)|to be received|(?:been |be |have |once |after )(?:[a-z]{2,9}ly )?submitted)(?![a-z])',
    'x_claim',
  ],
  ['(?:processing|submission|submitted|rebate form|claim form|mail-in|received, )', 'x_claim_received'],
  ['(?:withdraw|cash ?out|request|claim|redeem|bank transfers?|paypal)', 'x_claim'],
  ['submit (?:your|the|a) (?:<1>)?receipt', 'x_claim'],
  ['(?:winners?|prize|draw)', 'x_draw'],
  // A sum that is named beforehand is given for what was done, not for what was bought.
  ['[£$€] ?\\d{2,4} (?:<1>)?(?:cash ?back|bonus|reward|switch|welcome)', 'condition_met'],
  [
    '(?:(?<!will )(?<!to )stays?(?! (?:in|as|pending|valid|active|at|on|with))(?![a-z])|travel|flight|check-?out)',
    'x_usage_end',
  ],
  ['(?:purchase|order|shop|transaction|spend|retailer|merchant|store|bought|booking)', 'purchase'],
  ['cash ?back(?! details)', 'purchase'],
  ['', 'condition_met'],
];
export const given =
  '(?:credited|paid(?: out)?|posted|awarded|added|issued|sent|deposited|applied|confirmed|validated|approved|transferred|e-?mailed|released|delivered|mailed|fulfilled|loaded|distributed|dispatched|provided|given|processed|payable|available|sent out|on its way|released|reflected|in your (?:[a-z]{2,10} )?(?:account|wallet|balance|inbox))';
/** What a reward does by itself when it comes. */
export const comes =
  '(?:shows?|appears?|lands?|arrives?|hits?|reach(?:es)?|posts?|clears?|turns?|tracks?|goes|go|drops?(?! (?:below|to|under))|loads?|comes? through|moves?|becomes?|is with|be with|reflects?|hit|remains? pending|stays? pending)(?! (?:level|the (?:target|spend)))';
