/** What does not count, for reasons other than the more special kinds. */
import { wordedKind } from '../latin/worded';

const no =
  "(?:(?:is|are) not (?:<1>)?(?:purchases|considered|treated|counted)|(?:do|does|will) not (?:<1>)?(?:earn|collect|attract)|not (?:be )?(?:<1>)?(?:eligible|qualify|earn|valid|available|included|applicable|apply|accepted|payable|combinable|combined|count|permitted|allowed|redeemable|usable|entitled|used|awarded|track|transferable|exchangeable)|n[o']t (?:<1>)?(?:qualify|earn|apply|count|eligible|be (?:used|combined|eligible|paid))|cannot (?:be )?(?:<1>)?(?:combined|used|redeemed|earn(?:ed)?|applied|claimed|participate|enter|provide|receive)|can't be|ineligible|exclud(?:ed|es?|ing)|excl\\.|void(?:ed)?|will not be (?:<1>)?(?:paid|awarded|credited|eligible)|no (?:cash ?back|points|rewards?|miles|avios) |unable to (?:provide|pay|offer))";
const rewardNoun =
  '(?:cash ?back|points?|miles|avios|rewards?|offers?|promotions?|vouchers?|coupons?|bonus|rebates?|discounts?|codes?|prizes?|competition|entr(?:y|ies)|draw|gift cards?|earn)';

export default wordedKind('en', 'exclusion', 'exclusion', [
  {
    says: '(?:(?:may|can|must|will)? ?(?:not|n.t|cannot|can.t)(?: be)?(?: used| redeemed| valid| combined| combinable)?|not (?:to be )?(?:valid|used|available))[^.;]{0,50}(?:in conjunction with|combin(?:ed|able|ation)? with|together with|alongside|with (?:any|some|certain|other) (?:other )?(?:[a-z]{2,14} )?(?:offers?|promotions?|discounts?|codes?|vouchers?|coupons?|deals?|rewards?)(?![a-z])|with any other|stack(?:ed|able)?)[^.;]{0,80}|(?:cannot|not|n.t|may not) be (?:combined|stacked)',
    value: { type: 'combination' },
  },
  {
    says: '(?:coupons?|vouchers?|(?:promo(?:tion(?:al)?)?|discount|voucher|coupon) codes?|codes?)[^.;]{0,60}(?:not (?:<1>)?(?:listed|provided|authori[sz]ed|approved|sanctioned|displayed|published|found|shown|posted|on|from|issued|advertised|supplied)|(?:other than|unless)|from (?:other|another|third)|(?:may|will|could) (?:void|invalidate|affect|prevent|result|cancel|make))',
    value: { type: 'other_coupon' },
  },
  {
    says: '(?:only use|use only|using|use of|use|used)[^.;]{0,30}(?:coupons?|vouchers?|codes?|store credit)(?![a-z])[^.;]{0,60}(?:posted|listed|provided|displayed|from|on|void|ineligible|not (?:be )?(?:eligible|qualify|earn)|invalidate)',
    value: { type: 'other_coupon' },
    needs: rewardNoun,
  },
  {
    says: `${no}[^.;]{0,60}(?:paid (?:for )?(?:with|by|using)|purchased (?:with|using)|made (?:with|using)|pay(?:ing|ment)? (?:with|by|using))`,
    value: { type: 'payment_method' },
    needs: rewardNoun,
  },
  {
    says: `(?:paid (?:for )?(?:with|by|using)|(?:made|purchased) (?:with|using)|part[-\\s]?paid|payments? (?:with|by))[^.;]{0,70}${no}`,
    value: { type: 'payment_method' },
    needs: rewardNoun,
  },
  {
    says: `(?:employees?|staff|directors?|officers?|agents?|contractors?|immediate famil(?:y|ies)|famil(?:y|ies) members?)(?![a-z])[^.;]{0,110}(?:${no}|may not|not eligible|not open|cannot enter)`,
    value: { type: 'employee' },
  },
  {
    says: `(?:${no}|except|excluding|other than|not open)[^.;]{0,60}(?:employees|staff (?:members)?|directors|immediate famil)`,
    value: { type: 'employee' },
  },
  {
    says: '(?:(?:only )?(?:open|available|valid|eligible|limited|restricted|applies|offered)(?: only| solely| exclusively)? (?:to|in|for|within|at) (?:<2>)?(?:residents?|persons?|individuals|customers|people|members|u\\.s\\.|us(?= (?:resid|citiz|only))|usa|uk|united|great britain|northern ireland|ireland|england|scotland|canada|australia|addresses|the (?:us|uk|usa|eu|fifty|50))[^.;]{0,60}(?:resid|u\\.s\\.|us(?= (?:resid|citiz|only))|usa|uk|united|ireland|britain|kingdom|states|canada|australia|zealand|singapore|india|customers|countr|provinces?)|void (?:where|in)|(?:only )?(?:open|available|limited|restricted) (?:only |exclusively )?to (?:<2>)?residents of|(?:not|[a-z]{2,5}n.t) (?:available|valid|open) (?:to|for) (?:<2>)?(?:customers|residents|households|members|people) (?:in|of|from|outside)(?![a-z])|(?:legal )?residents? of [^.;]{0,50}(?:only|aged|who|are not|(?:are )?(?:excluded|ineligible)|(?:is |are )?void)|not (?:available|valid|open)[^.;]{0,20} (?:outside|in (?:the )?(?:states?|northern|province|quebec|country)))',
    value: { type: 'region' },
  },
  {
    says: '(?:residents?|citizens) (?:of|in) [^.;]{2,60}(?:excluded|ineligible|not (?:be )?eligible|may not (?:enter|participate))',
    value: { type: 'region' },
  },
  {
    says: '(?:only |limit(?:ed)?(?: to| of)? |maximum (?:of )?|max )?(?:one|1|single)(?: \\(1\\))? (?:<2>)?(?:per|for each|allowed per|to each|can be (?:used|redeemed) per) (?:<1>)?(?:household|address|family|home)',
    value: { type: 'once_per_household' },
  },
  {
    says: '(?:only |limit(?:ed)?(?: to| of)? |maximum (?:of )?|max |strictly )?(?:one|1|once|single use)(?: \\(1\\))? (?:<3>)?(?:per|for each|by each|allowed per|to each) (?:<1>)?(?:order|transaction|booking|purchase|basket|shop)',
    value: { type: 'once_per_order' },
  },
  {
    says: '(?:only |limit(?:ed)?(?: to| of)? |maximum (?:of )?|max |strictly )?(?:one|1|once)(?: \\(1\\))? (?:<3>)?(?:per|for each|by each|allowed per|to each) (?:<1>)?(?:customer|person|member|account|user|card|participant|entrant|individual|e-?mail|client|player|subscriber|device|guest)',
    value: { type: 'once_per_person' },
  },
  {
    says: '(?:purchases?|orders?|bookings?|transactions?|sales) (?:made |placed |booked |completed )?(?:via|through|on|from|at|by|using) [^.;]{2,60}(?:are|is|will be) (?:<1>)?(?:excluded|ineligible|not (?:<1>)?(?:eligible|included|valid))',
    value: { type: 'channel' },
    never: '(?:cancel|return|refund|delivery)',
  },
  {
    says: '(?:do|does|will) not (?:<1>)?(?:earn|accrue|attract) (?:<2>)?(?:miles|points|cash ?back|rewards?|avios|stars|coins)(?![a-z])',
    value: { type: 'product' },
    never: '(?:if|when|where|unless) (?:you|an?|your|the) |for \\d|months|days',
  },
  {
    says: '(?:trips|tips|orders|purchases|flights|stays|fares|nights|bookings|transactions) [^.;]{0,40}do not (?:earn|count)(?=[.;,]|$)',
    value: { type: 'product' },
  },
  {
    says: 'self[-\\s]?referr(?:al|ing|ed)s?(?![a-z])|refer(?:ring)? yourself',
    value: { type: 'self_referral' },
  },
  {
    says: '(?:multiple|duplicate|bulk|automated|third[-\\s]party|syndicate|repeat) (?:accounts?|entr(?:y|ies)|claims?|registrations?|orders?|submissions?|receipts?|scans?|uploads?|redemptions?)[^.;]{0,60}(?:not|n.t|will|void|disqualif|reject|prohibit|cannot)',
    value: { type: 'duplicate' },
  },
  {
    says: `${no}[^.;]{0,60}(?:gift (?:cards?|vouchers?|certificates?)|delivery|shipping|postage|vat|taxes|tax|insurance|warrant(?:y|ies)|fees|alcohol|tobacco|lottery|fuel|infant (?:formula|milk)|prescription|sale items|stamps|top[-\\s]?ups?|certain (?:products|brands|items)|selected (?:items|products|brands))`,
    value: { type: 'product' },
    needs: rewardNoun,
  },
  {
    says: `(?:gift (?:cards?|vouchers?)|(?:bulk|business|trade|wholesale|resale|commercial|corporate|phone|telephone|call cent(?:re|er)|in[-\\s]store|offline|custodial|third[-\\s]party delivery) (?:orders?|purchases?|bookings?|customers?|sales|accounts?|transactions?|cards?)|resellers?|balance transfers?|cash advances?|travell?er.?s che(?:que|ck)s|money orders?|prescriptions?|alcohol|tobacco|lottery|emi transactions?|deliver(?:y|ies)|vat|taxes|insurance)(?![a-z])[^.;]{0,90}${no}`,
    value: { type: 'product' },
    needs: rewardNoun,
  },
  {
    says: '(?:(?:only|exclusively|solely) (?:available |valid |applies |redeemable |be (?:used|redeemed) )?(?:for |on |to |with |at |in )?(?:all )?(?:online|in[-\\s]store|participating|phone|telephone|web)[^.;]{0,50}|(?:online|in[-\\s]store|participating (?:stores?|locations?|outlets?)) (?:purchases? |orders? |transactions? )?only|only (?:works?|paid|tracks?|applies) (?:on|for) <2>(?:online|purchases completed|orders completed)[^.;]{0,50}|(?:purchases?|orders?|bookings?|sales|transactions?) (?:made |placed )?(?:by (?:phone|telephone)|over the (?:phone|telephone)|in[-\\s]store|offline|via (?:live )?chat)[^.;]{0,50})',
    value: { type: 'channel' },
    needs: rewardNoun,
  },
  {
    says: `(?:purchases?|orders?|items?|products?|bookings?|reservations?|stays?|flights?|transactions?|sets|pistons|services?|spend|sale items|models?)(?![a-z])[^.;]{0,80}${no}`,
    value: { type: 'product' },
    needs: rewardNoun,
    never: '(?:cancel|return|refund|expired?|receipt)',
  },
  {
    says: `(?:cash ?back|points|miles|avios|rewards?|offer|promotion|voucher|discount|bonus|rebate)s? (?:is |are |does |do |will |can |may )(?:<1>)?${no}`,
    value: { type: 'product' },
    never: '(?:cancel|return|refund|expir|transferable|exchange|cash alternative|received|appear|track)',
  },
  {
    says: '(?:(?:is|are) (?:<1>)?(?:not eligible|ineligible|excluded)|only (?:[^.;]{2,40} )?(?:counts?|qualif(?:y|ies)|(?:is|are) eligible)(?![a-z])|only eligible [^.;]{3,60}|cannot be (?:<2>)?together|you (?:used|bought|paid with) (?:<2>)?(?:gift cards?|discount codes?|vouchers?|store credit))',
    value: {},
    needs: rewardNoun,
  },
]);
