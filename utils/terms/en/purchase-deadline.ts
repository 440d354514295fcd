/** The window of the act that earns the reward: buy, spend, open, install, travel. */
import type { Rule } from '../../records/fact';
import { timedKind } from '../latin/timed';
import { anchored, type Natural, periodOf } from '../latin/values';

const natural: Natural = [
  ['(?:install|download|level|app)', 'x_install'],
  ['(?:card|account|policy|contract|direct debit|switch)', 'contract_start'],
  ['(?:regist|sign|join|friend)', 'x_register'],
  ['(?:click|visit)', 'x_click'],
  ['', 'entry'],
];
const act =
  '(?:spend|purchase|buy|(?:pre-?)?order|book|travel|stay|shop|deposit|fund|open|switch|activate|install|reach|complete|make|transfer|pay|use|refer|trade|bet|play|fly|check[-\\s]?in|check[-\\s]?out|start(?! date)|subscribe|take out|set up|place|hit|meet|charge|top up|convert|pay in|bring over|move)';

/** Hours after a click are how long a visit counts, no time to buy in. */
const isVisit = ({ anchor, offset }: Rule): boolean =>
  ('hours' in offset || 'minutes' in offset) && /^x_(?:click|visit)$/.test(anchor);

const shutOut =
  /^[^.;]{0,30}(?:will|do|does|are|is|shall)(?: also)?(?: not|n't) (?:also )?(?:be )?(?:consider|eligib|count|qualif|accept|includ|valid)/;

export default timedKind('purchase-deadline', {
  lang: 'en',
  kind: 'purchase_deadline',
  cues: [
    [`(?:when|if|provided(?: that)?) (?:they|you|members|customers) ${act}(?![a-z])`, 3.6],
    [
      '(?:purchases?|orders?|bookings?|transactions?|stays?|travel|spend|deposits?|bets?) (?:[^.;]{0,40} )?(?:must|should|need|needs|has to|have to|to) (?:be )?(?:made|placed|completed|take place|booked|occur|commenced?|received|purchased|begin)',
      4.4,
    ],
    [
      '(?:purchases?|orders?|bookings?|transactions?|stays?|deposits?) (?:of [^.;]{0,60} )?(?:made|placed|completed|booked|taken|invoiced|occurring|dated|performed|carried out|effected|starting|beginning|between|from)(?![a-z])',
      4,
    ],
    [
      '(?:must|should|needs? to|have to|has to|to (?:qualify|be eligible|earn|receive|get)[^.;]{0,40}) (?:be )?(?:purchased|bought|ordered|booked|installed|activated|opened|completed|funded|made|placed)',
      3.8,
    ],
    [
      `(?:must |should |need to |have to |has to |simply |when you |if you |when they |if they |who |customers |members |and |then |to )(?:<1>)?${act}(?:s|ed)?(?![a-z])`,
      2.7,
    ],
    [
      `(?:customers?|members?|residents|people|anyone|those|shoppers|households|cardholders?|subscribers?) who <1>${act}(?:s|ed)?(?![a-z])`,
      4.4,
    ],
    [`(?<=[,:;.] )${act}(?![a-z])`, 2.7],
    [`^(?:- ?)?(?:simply |just |then |please |first |to qualify, )?${act}(?![a-z])`, 3.4],
    [
      `(?:purchased|bought|booked|ordered|spent|opened|installed|invoiced|performed|dated|converted|switched|flown|travell?ed|stayed|picked up|collected in person) (?:between|from|on|by|before|after|in|within|during|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? ?\\d|\\d{1,2}(?:[/.-]\\d| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,
      3.4,
    ],
    [
      'you (?:have|will have|get|ve got) (?:until |up to |[0-9a-z()]{1,8} (?:days|weeks|months))(?![^.;]{0,60} to (?:contact|claim|tell|redeem))',
      3,
    ],
    [
      '(?:(?:spend|spending|spent|[£$€]\\d[\\d,.]{0,7} (?:is |are |must be )?(?:deposited|transferred|paid in)) (?:in|within|during|inside)) ',
      3.6,
    ],
    ['(?:must|should|needs? to|have to|has to) be (?:live|active|connected|up and running)(?![a-z])', 4],
    ['(?:spend|spending|spent) (?:at least |over |a total of )?[£$€]?\\d', 3.8],
    [
      '(?:book|shop|buy|travel|stay|(?<!(?:register|registering|upload|claim|of|enter) (?:the|your|a|their) )purchase|order|spend) (?:by|before|between|from|until|on)',
      3.8,
    ],
    [
      '(?:purchase|booking|travel|stay|spend|qualifying|shopping|redemption of travel) (?:period|window|dates?|deadline)',
      4.4,
    ],
    [
      '(?:makes?|making|made|places?|placing|placed) (?:<2>)?(?:purchase|order|booking|deposit|transaction|payment)s?(?![a-z])',
      3,
    ],
    // What the offer is for: "valid for stays through …", "on purchases from … to …".
    [
      '(?:for|on) (?:all |any )?(?:new |eligible |qualifying |completed )?(?:stays|travel|bookings|purchases|orders|flights|trips|departures|reservations|rentals)(?= (?:(?:made|placed|completed|booked|taken|commencing|starting|beginning|up) )?(?:from|between|until|till|through|thru|before|by|on|during|within|to|[a-z]{3,9}\\.? \\d|\\d))',
      4.6,
    ],
    [
      '(?:is|are|be|been|gets?) (?:<1>)?(?:matched|funded|activated|completed|opened|installed|invested|checked out) (?:(?:with)?in|by|on or before)(?![a-z])',
      3.6,
    ],
    [
      '(?:receive|have|set up|get|make) <3>(?:direct deposits?|salary|pension|direct debits?|bill payments?)(?![a-z])',
      3.6,
    ],
    [`(?:friend|referee|customer|member|referral|cardholder)s? ${act}s?(?![a-z])`, 2.6],
    [
      '(?:charged|spent|put|billed|[\\d,.]{2,9}) (?:to|on) (?:the|your|a|their) (?:<1>)?card (?:with)?in(?![a-z])',
      3.8,
    ],
    ['(?:direct debits?|direct deposits?|bill payments|standing orders),? (?:with)?in(?![a-z])', 3.6],
    ['(?:first|new) <2>(?:purchase|order|transaction|deposit|direct debit)', 2.2],
  ],
  titles:
    '^(?:book|travel|stay|buy|shop|spend|fly)(?:ing)?$|(?:purchase|booking|travel|stay|spend|qualifying) (?:period|window|dates?|deadline|by)|book by|travel (?:by|between)|buy by',
  never:
    '(?:(?:order|payment|request|application) (?:is|are|will be|has been) (?:<1>)?(?:processed|completed|shipped|confirmed)|(?:prices?|rates) (?:start(?:ing|s)? )?(?:at|on|from) [a-z]{0,3}[£$€\\d]|last (?:updated|modified)|effective date|privacy|copyright|expir|missing|untracked|enquir|cookie|claim(?:s|ed)? (?:form|must)|post-?mark|change your mind|refund(?:ed)? within|price match)',
  neverNear:
    '(?:older than|points (?:remain|stay)|credited|be (?:e-?mailed|delivered|paid|posted|awarded|issued|sent|added|announced|notified)|(?<!to )receive (?:your|the)|available to (?:spend|use)|becomes? (?:available|payable)|allow|takes? (?:up|about|around)|respond|reply|of (?:the )?(?:date of )?(?:issue|receipt)|deliver|dispatch|return|received by us)',
  value(time, words) {
    // "Bookings made before 1 May will not be considered": from when, said by what is shut out.
    if (time.sort === 'window' && time.value.start === null && shutOut.test(words.right)) return null;
    if (time.sort === 'window') return periodOf(time);
    if (time.sort !== 'rule') return null;
    const { direction } = time.lead;
    const isFirstOf = /first/.test(words.text.slice(time.at, time.lead.core.at));
    if (isVisit(time.value)) return null;
    // What counts from the giving is how long the given lasts.
    if (time.value.anchor === 'grant') return null;
    // What is asked for after leaving earns nothing.
    if (time.value.anchor === 'x_cancel') return null;
    if (
      direction === 'before' ||
      direction === 'every' ||
      (direction === 'none' && !isFirstOf) ||
      (direction === 'after' &&
        !time.value.within &&
        !/(?:first|initial|in) (?:the )?$|first/.test(words.left.slice(-14)) &&
        !/first|you (?:will )?have|to (?:meet|spend|complete|hit|reach|finish)/.test(words.text))
    )
      return null;
    if (direction === 'for' && !isFirstOf) return null;
    // "when they spend £50 within their first 30 days": the first days of being a customer.
    const isFirst = time.value.anchor === 'purchase' && isFirstOf;
    const rule = isFirst ? { ...time.value, anchor: '' } : time.value;
    // The first days without another word are those of a customer's.
    const spends = /spen[dt]/.test(words.text) && isFirstOf;
    const own = spends ? [['', 'contract_start'] as const] : natural;
    return { ...anchored(rule, own, words), within: true };
  },
});
