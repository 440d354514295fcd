/** What must be kept or sent as proof. */
import { wordedKind } from '../latin/worded';

const receipt =
  '(?:(?:original |purchase |sales )?receipts?|hotel bills?|invoices?|proof of purchase|packing slips?|sales slips?|till receipt)';
const kept =
  '(?:keep|retain|save|hold on to|must provide|provide|submit|send|upload|attach|include|enclose|present|supply|show|produce|required?|need(?:ed)?|make sure|have)';

export default wordedKind('en', 'evidence-required', 'evidence_required', [
  {
    says: '(?:provide|supply|produce|show|present|submit|send)(?:ing)? (?:<1>)?(?:evidence|proof|a copy)(?: of)? (?:<1>)?(?:the |your |a )?(?:purchase|payment|transaction|stay|receipt)',
    value: { what: 'proof_of_purchase' },
  },
  {
    says: '(?:accompanied by|attach(?:ing)?|include|provide|send|submit|upload)[^.;]{0,40}screen ?shots?(?![a-z])',
    value: { what: 'screenshot' },
    needs: '(?:claim|missing|purchase|order|proof|enquir|cash ?back|points|coins|report|support)',
  },
  {
    says: '(?:bar ?codes?|upc|proof[-\\s]of[-\\s]purchase (?:seal|label|sticker)|serial numbers?|original packaging)(?![a-z])',
    value: { what: 'original_barcode' },
    needs: '(?:rebate|claim|submit|accepted|original|form|enclose|mail|redemption|purchase|required)',
  },
  {
    says: `(?:(?:${kept}(?:s|d|ing)?|copy|copies|photo|picture|scan|image)(?![a-z])[^.;]{0,70}(?:order|booking|shipping|purchase|e-?mail) (?:confirmation|number|reference)|(?:order|booking|shipping) confirmation (?:e-?mail)?[^.;]{0,40}(?:required|needed|must|kept))`,
    value: { what: 'order_confirmation' },
    needs: '(?:claim|missing|purchase|order|proof|enquir|cash ?back|points|report)',
    never: 'you will receive an? <1>confirmation',
  },
  {
    says: '(?:photocop(?:y|ies)|copies|scans?|duplicates?) (?:of [^.;]{2,40} )?(?:is|are|will|may|cannot|can) ?(?:not|n.t)? ?(?:be )?(?:sufficient|accepted|acceptable|valid|honou?red)',
    value: { what: 'original' },
    needs: '(?:rebate|receipt|claim|proof|original|submission|coupon|voucher)',
  },
  {
    says: `(?:copy|copies|photo(?:graph)?|picture|image|scan|photocop(?:y|ies)) of (?:<3>)?${receipt}`,
    value: { what: 'receipt_copy' },
  },
  {
    says: `(?:${kept})(?:s|d|ing|ed)?(?![a-z])[^.;]{0,50}(?:original |dated |itemi[sz]ed |valid |your |a |the )${receipt}`,
    value: { what: 'receipt' },
    never: '(?:upon receipt|on receipt of|after receipt|bank statement fee)',
  },
  {
    says: `${receipt}[^.;]{0,50}(?:must|required|should|needs? to|will be (?:asked|required|requested)|may be (?:asked|required|requested)|not (?:be )?accepted)`,
    value: { what: 'receipt' },
    never: '(?:on receipt|upon receipt|after receipt)',
  },
  {
    says: '(?:keep|take|provide|attach|upload|send|submit)[^.;]{0,40}(?:screen ?shots?)',
    value: { what: 'screenshot' },
  },
  {
    says: '(?:proof|evidence|verification|copy|photo|form) of <2>(?:identity|id|age|identification|eligibility|residen(?:ce|cy)|address|passport|driv(?:er|ing)[^.;]{0,4} licen[cs]e)',
    value: { what: 'id' },
    needs: '(?:prize|winner|claim|reward|bonus|voucher|eligib|offer|promoter|rebate)',
  },
  {
    says: '(?:boarding pass(?:es)?|ticket stubs?|e-?ticket receipts?)',
    value: { what: 'boarding_pass' },
    needs: '(?:keep|retain|claim|missing|submit|provide|copy|request)',
  },
]);
