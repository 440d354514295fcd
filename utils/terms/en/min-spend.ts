/** The least to spend or to hold before something is given. */
import { currencies } from '../grammar/en/amounts';
import { amountKind } from '../latin/amounts';

export default amountKind('min-spend', {
  lang: 'en',
  kind: 'min_spend',
  before:
    '(?:qualifying|eligible|required) (?:spend|purchase|order)s? (?:is|of|:)|(?:exclud(?:es|ing)|(?:not|n.t) (?:valid|available|apply|applicable|eligible|accepted) (?:on|for|to)) (?:<1>)?(?:orders?|purchases?|transactions?|bookings?)(?: of)? (?:below|under|less than)|not (?:pay|transfer|send) (?:out )?(?:<1>)?(?:balances|amounts|payments|commissions) (?:below|under|of less than|less than)|transfer(?:ring)?(?: <1>)? at least|invest(?:ing|s)?|(?:recharges?|top[-\\s]?ups?) of|(?:a |the |with a |required )?min(?:imum|\\.)?(?: <3>(?:spend(?:ing)?|purchase|order|transaction|basket|payment|balance|withdrawal|payout|deposit|value|amount|threshold|subtotal|requirement|bet|stake|investment|booking))?(?: (?:value|amount|requirement))?(?: (?:of|is))?(?: at least)?|(?:spend(?:s|ing)?|spent|deposit|purchase|buy|shop|stake|bet|invest|pay|transfer|accumulated?|reach(?:ed|es)?|have|earned?|balance of|worth|total(?:l?ing)?(?: of)?|amount(?: of)?|value of)(?: <3>)?(?: |)(?:at least|a minimum of|minimum|more than|over|of|a total of|in excess of|(?:of )?(?:not|no) less than)|(?:you |members who |customers who |simply )?(?:spend|spending|when you spend|if you spend)|(?:orders?|purchases?|transactions?|bookings?|baskets?|stays?|bills?)(?: of| over| above| with| that)?(?: at least| over| above| a minimum of| more than| totall?ing| worth| exceed(?:ing)?| in excess of)|(?:threshold|minimum|target) (?:of|is)|minimum (?:amount|balance|threshold|pay-?out)[^.;]{0,64} (?:is|of)|(?:hits?|reach(?:es|ed)?|have|top(?:s|ped|ping)? up|convert(?:s|ing)?|exchange|redeem|cash out|pay-?out|withdraw|need|deposits?|stake)(?: <2>)?(?: at least| from| a minimum of| over)?|make|making|pay(?:ing|s)?(?: in)?|pay(?:ing|s)? in(?: at least| a minimum of)?|fund(?:ed|ing)?(?: (?:it|(?:your|the|an?) account))? with(?: at least| a minimum of)?|bring(?:ing)? over|transfer in',
  notBefore:
    '(?:free (?:[a-z]{2,10} ){0,2}(?:shipping|delivery|postage|returns) [^.;,]{0,40}|we(?:.ll| will| shall| may)? (?:<1>)?(?:pay|deposit|credit|transfer|load|add|give|top up(?: <2>with)?)|(?:points|miles|stars|coins) for an?|up to|maximum|max\\.?|no more than|capped at|limit of|worth up to|get|earn|receive|save|win)(?: an?)?(?: (?:total|maximum) of| of)?|\\(total of|(?<!(?:spend|spending|spent) a )total of',
  after:
    '(?:min(?:imum|\\.)?(?! to)(?![a-z])|or (?:more|over|above|greater)(?![a-z])|(?:and|&) (?:over|above)|<2>minimum|\\+|(?:in|on) (?:eligible|qualifying) (?:purchases|spend)|(?:of|worth of|in) (?:<2>)?(?:purchases|spend(?:ing)?|transactions)|(?:is|are|must be|has been) (?:spent|deposited|accumulated)|(?:that )?(?:you|they|members) spend|spent|is the minimum|(?:spend|purchase|order) required)',
  never:
    '(?:ships? free|maximum of|(?<![a-z])aged?(?![a-z])|years|save over|no minimum|liabilit|compensation|prize (?:worth|valued))',
  needs:
    '(?:(?<![a-z])book(?:ing)? |package|to (?:receive|get|claim|redeem) (?:an?|your|the) |spend|purchase|order|transaction|basket|minimum|min\\.|deposit|balance|shop|buy|withdraw|pay-?out|threshold|accumulat|bet|stake|booking|cash ?out|stay|redeem|convert|exchange|top(?:s|ped)? up|account|pay(?:ing)? in|earnings|cash ?back|available)',
  titles:
    '^(?:minimum|min\\.?) (?:<1>)?(?:spend|pay-?out|purchase|order|basket|withdrawal|cash ?out|balance|transaction|deposit)(?: (?:value|amount))?$',
  per: [
    [
      '(?:withdraw|pay-?out|cash ?out|payment threshold|minimum balance|request (?:a )?payment|accumulat|available cash ?back|\\bminimum\\b[^.;]{0,20}balance)',
      'withdrawal',
    ],
    [
      '(?:per|each|every|single|one|a) (?:qualifying )?(?:transaction|purchase|order|booking|stay)',
      'transaction',
    ],
    ['deposit', 'deposit'],
    [
      '(?:total|in (?:eligible|qualifying) purchases|first \\d{1,2} (?:months|days)|cumulative|within)',
      'total',
    ],
  ],
  units: [...currencies, 'point'],
});
