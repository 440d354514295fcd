/** Whether one must enter, opt in, link or verify before it counts. */
import { wordedKind } from '../latin/worded';

const must =
  '(?:must|(?:you.ll )?need to|have to|has to|needs to|required to|be sure to|make sure (?:that )?(?:you )?|remember to|don.t forget to|should)';

export default wordedKind('en', 'entry-required', 'entry_required', [
  {
    says: '(?:no (?:(?:registration|entry|enroll?ment|opt[-\\s]?in|activation|code|sign[-\\s]?up) (?:is )?(?:required|needed|necessary))|(?:do not|don.t) need to (?:enter|register|opt[-\\s]?in|activate|enroll?|sign[-\\s]?up)|(?:automatically (?:entered|enrolled|opted in))|(?:is|are|be) (?:entered|enrolled|opted in) automatically|no need to (?:enter|register|opt[-\\s]?in|activate|enroll?|sign[-\\s]?up|apply|claim))',
    value: { required: false },
  },
  {
    says: `${must} (?:first )?(?:be )?<2>(?:link|connect|add|register)(?:ed)? (?:your |a |an |the )?(?:eligible |payment |credit |debit )?(?:card|bank|account|loyalty)`,
    value: { required: true, type: 'account_link' },
  },
  {
    says: '(?:(?:using|(?:enter|use|apply|quote|input|add)(?:ing)?) (?:the )?(?:promo(?:tional)?|coupon|discount|voucher|offer|referral|bonus|invite|unique)? ?code(?![a-z])|code (?:must be|needs to be) (?:entered|used|applied)|(?:at checkout )?(?:with|using) (?:the )?(?:promo |coupon )?code [a-z0-9]{4,16})',
    value: { required: true, type: 'code' },
    never:
      '(?:do not|don.t|not provided|other|any|only) (?:[a-z]{2,14} )?(?:use |enter )?[^.;]{0,30}codes? (?:that |which )?(?:are |is )?not',
  },
  {
    says: `${must} (?:[^.;]{0,60} )?(?:verif(?:y|ied)|confirm(?:ed)?) (?:your|their) (?:e-?mail|phone|mobile|account|identity|id|number)`,
    value: { required: true, type: 'verified_account' },
  },
  {
    says: `${must} (?:first |also |be )?(?:<2>)?(?:opt(?:ed)?[-\\s]?in|enroll?(?:ed)?|register(?:ed)?|activate(?:d)?|enter(?:ed)?(?! (?:your|a|the) (?:name|details|e-?mail|card|payment|password|address))|sign(?:ed)?[-\\s]?up|click (?:the )?.{0,12}(?:activate|enter|opt|add)|add(?:ed)? the offer|save(?:d)? the offer)(?![a-z])`,
    value: { required: true },
  },
  {
    says: '(?:enroll?ment|registration|activation|opt[-\\s]?in|entry) (?:is )?(?:required|necessary|needed)',
    value: { required: true },
  },
  {
    says: '(?:activate|opt[-\\s]?in|enroll?|add (?:the|this) offer(?: to your card)?)[^.;]{0,40} (?:before|prior to)(?![a-z])',
    value: { required: true },
  },
  {
    says: 'to (?:enter|participate|take part|qualify|be eligible|receive the (?:offer|bonus))[^.;]{0,60}(?:register|opt[-\\s]?in|enroll?|activate|sign[-\\s]?up|fill (?:in|out)|complete the (?:entry|online|registration) form)',
    value: { required: true },
  },
  {
    says: '(?:^|[.;,:] |and |then )(?:please |first |just |simply )?(?:register|enroll?|opt[-\\s]?in|activate)(?: (?:first|before|now|online|in advance|your (?:card|stay|purchase)|for|the offer|this offer)|$|[.,])',
    value: { required: true },
  },
  {
    never:
      '(?:we|we.ll|we will) (?:will )?(?:add|credit|send)|(?:will be|are|is) (?:added|loaded|credited)|add (?:points|your reward)|receive|appear as',
    says: '(?:add|save|load|link|clip|activate)(?:ed|ing)? (?:the |this |it |an |your |each )?(?:<1>)?(?:offers?|deals?|coupons?|it|rewards?)? ?(?:to|on|onto) (?:your|their|the|an?) (?:<1>)?(?:card|account|wallet)',
    value: { required: true },
  },
  {
    says: '(?:only|exclusively) (?:members|customers|cardholders|cardmembers|those) who (?:have )?(?:opted|enrolled|registered|activated|signed|entered)',
    value: { required: true },
  },
  {
    says: `${must} (?:be )?(?:claim(?:ed)?|request(?:ed)?) (?:the |your |this )?(?:card|voucher|gift|reward|bonus|offer|points|cash ?back|credit|rebate)`,
    value: { required: true, type: 'claim' },
  },
]);
