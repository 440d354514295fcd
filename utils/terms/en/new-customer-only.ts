/** Only for those who are new. */
import { wordedKind } from '../latin/worded';

export default wordedKind('en', 'new-customer-only', 'new_customer_only', [
  {
    says: '(?:new|first[-\\s]time) (?:and existing|or existing|& existing)',
    value: { scope: 'all' },
    never: '.',
  },
  {
    says: '(?:(?:offer|only|open|available|valid|applies|limited|restricted|eligible|exclusive(?:ly)?|for|to)[^.;]{0,50})(?:new|first[-\\s]time)(?: [a-z-]{2,14})?(?: [a-z-]{2,14})? (?:customers?|members?|users?|subscribers?|accounts?|cardmembers?|cardholders?|applicants?|players?|clients?|policyholders?|sign[-\\s]?ups?|registrations?|depositors?)',
    value: { scope: 'new_customer' },
    never: '(?:new (?:and|or|&) existing|existing (?:and|or|&) new)',
  },
  {
    says: '(?:new|first[-\\s]time)(?: [a-z-]{2,14})?(?: [a-z-]{2,14})? (?:customers?|members?|users?|subscribers?|cardmembers?|applicants?|players?|clients?) (?:only|offer|discount|bonus|voucher)',
    value: { scope: 'new_customer' },
    never: '(?:new (?:and|or|&) existing)',
  },
  {
    says: '(?:existing|current|previous|former|returning|past)(?:,? (?:or|and|and/or) (?:former|previous|existing|past|returning|lapsed))? (?:<1>)?(?:customers?|members?|users?|cardmembers?|cardholders?|subscribers?|clients?|players?|account ?holders?) (?:are |is |will |do |may |who |of |with )?[^.;]{0,60}(?:not|ineligible|n.t|excluded|cannot|exempt)',
    value: { scope: 'new_customer' },
  },
  {
    says: '(?:not (?:available|open|valid|eligible)|excludes?|ineligible|not apply)[^.;]{0,50}(?:existing|current|previous|former|past) (?:[a-z]{2,14} )?(?:customers?|members?|users?|cardmembers?|cardholders?|subscribers?|account ?holders?)',
    value: { scope: 'new_customer' },
  },
  {
    says: '(?:(?:not|never) have(?: previously| already| ever)?|(?:have|has|had|who)(?: never|n.t| not)(?: previously| already| ever| yet)?) (?:invested|banked|switched|signed up|traded|deposited|booked|stayed|flown|taken out|enrolled|tried|been a|held|had|been supplied|been|opened|received|ordered|shopped|purchased|used|registered|owned|subscribed|placed|bought|joined|made)',
    value: { scope: 'first_purchase' },
    needs:
      '(?:offer|bonus|eligib|qualif|promotion|cash ?back|new|reward|voucher|welcome|discount|limited to|only|referr|invite)',
    never:
      '(?:have not received|has not received|not been (?:credited|tracked)|missing|if you have|yet|been (?:<1>)?(?:cancel|return|refund|terminat|clos)|cancelled or|\\d[^.;]{0,40}(?:lose|forfeit|expire|will not))',
  },
  {
    says: '(?:(?:your|their|the|a|on) (?:very )?first (?:[a-z-]{2,14} )?(?:order|purchase|transaction|deposit|booking|shop|ride|trip|payment)(?: only)?|first (?:order|purchase|booking|deposit)s? only|first[-\\s]time (?:purchase|order|booking)s?)',
    value: { scope: 'first_purchase' },
    needs:
      '(?:offer|bonus|eligib|qualif|promotion|cash ?back|new|reward|voucher|welcome|discount|refer|friend|only|valid|off)',
    never:
      '(?:after|within|since|following|from) (?:the date of )?your first|expire|after [a-z0-9]{1,8} days',
  },
  {
    says: "(?:must not|mustn't|n't|not|cannot|if (?:you|they)(?: have|'ve)?|who) (?:<2>)?(?:have )?(?:<1>)?(?:held|had|been|owned|opened|received|cancelled|closed)(?![a-z])[^.;]{0,80}(?:in|within|during|at any time (?:in|since)|since|over) (?:the )?(?:(?:last|previous|past|preceding|prior) (?:\\d|[a-z]{2,9} )|\\d|[a-z]{3,9} \\d)",
    value: { scope: 'never_member' },
    needs: '(?:offer|bonus|eligib|qualif|reward|switch|refer|friend|credit|promotion|welcome)',
    never: 'tracked|credited|missing',
  },
  {
    says: '^(?:<1>)?(?:new|first[-\\s]time) (?:customers?|members?|users?|subscribers?|cardmembers?|applicants?|players?|clients?|depositors?) (?:who|that|can|will|get|receive|earn|must|need|signing|joining|opening|using)(?![a-z])',
    value: { scope: 'new_customer' },
    needs: '(?:offer|bonus|eligib|qualif|reward|entitled|get|receive|earn|free|credit|promotion|welcome)',
  },
  {
    says: '(?:(?:hold|have|had|currently have),? or (?:have |previously )?(?:held|had)|(?:has|have) (?:had|held)|already (?:hold|have|own)),? [^.;]{0,50}(?:card|account|membership|policy|subscription)',
    value: { scope: 'never_member' },
    needs: '(?:not|n.t|eligib|only|offer|bonus)',
  },
  {
    says: '(?:first[-\\s]time|new) (?:<1>)?(?:users?|customers?|shoppers?|buyers?|members?|orders?) (?:of|to|at|with|get|earn|receive)',
    value: { scope: 'first_purchase' },
  },
  {
    says: 'new[- ]to[- ](?:bank|the bank|[a-z]{2,12}) (?:<1>)?(?:customers?|cardmembers?|cardholders?|members?|clients?)',
    value: { scope: 'new_customer' },
  },
  {
    says: '(?:no longer be|not be|must be|be|as) (?:considered )?an? (?:brand[-\\s])?new (?:customer|member|user|subscriber|client|player)',
    value: { scope: 'new_customer' },
  },
]);
