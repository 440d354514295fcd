/** English words that name what a rule counts from. */
import type { AnchorWordsOf } from '../latin/anchors';

const campaign =
  '(?:promotion(?:al)?(?: period)?|campaign|competition|offer(?: period)?|promo|contest|sweepstakes?|giveaway|prize draw|entry period|qualifying period)';
const your = '(?:your |the |their |a |an |all |any |our |this |that |its )?';
const good =
  '(?:qualifying |eligible |completed |completing |complete |successful |valid |first |initial |confirmed |original |relevant |online )?';

export const anchorWords: AnchorWordsOf = {
  leads: 'after|once|when|upon|following|from|as soon as|if|of|on',
  weak: 'of|on',
  passives: 'is|was|are|were|has been|have been|had been|being|gets?|becomes?|will be',
  follows: 'after|following|from (?:the )?date of|(?:counted|calculated|starting) from|once',
  anchors: [
    [
      `${your}(?:minimum |qualifying )?(?:spend(?:ing)?|purchase|deposit|offer|promotion|eligibility) (?:criteria|requirements?|conditions?|target|threshold|goal)`,
      'condition_met',
    ],
    [
      '(?:claims?|orders?|purchases?|submissions?|redemptions?|receipts?|rebates?|applications?) (?:approval|validation|verification|confirmation|(?:is|are|has been|have been|being) <1>(?:approved|validated|verified))',
      'approval',
    ],
    [
      `${good}(?:claim|form|submission|rebate|application|documents?|paperwork|receipt) (?:receipt|(?:is |are |was |has been |have been |being )?received)`,
      'x_claim_received',
    ],
    [
      `(?:receipt|receiving|received|receive|processing)(?: of)? ${your}${good}(?:submission|claim|form|rebate|documents?|paperwork|application|redemption|request|mail-in|proof)`,
      'x_claim_received',
    ],
    [
      `${good}(?:requested|requesting|request|claiming|claimed|claim|redemption|redeeming|redeemed|withdrawal|withdrawing|cashing out|cash out|submitting|submitted|submission)`,
      'x_claim',
    ],
    [
      `${your}${good}(?:order|item|purchase|product)s? (?:has |have |is |are )?(?:ships?|shipped|dispatched)(?![a-z])`,
      'shipment',
    ],
    ['(?:ship(?:ping|ment|ped|s)?|dispatch(?:ed|ing)?|despatch(?:ed|ing)?)(?![a-z])', 'shipment'],
    [
      `${your}${good}(?:order|item|purchase|product|goods|parcel)s? (?:has been|have been|being|is|are|was|were|gets?) (?:<1>)?delivered|(?:confirmed |successful |order |product |item )?deliver(?:y|ed|ies)|(?:receipt|receiving|received|receive)(?: of)? ${your}(?:participating |promotional |promotion |qualifying |eligible |new )?(?:order|item|goods|product|parcel|device|phone|handset)|arriv(?:al|ed|es)`,
      'x_delivery',
    ],
    [
      `${your}(?:connection|go[-\\s]live|installation) date|(?:(?:broadband|service|line) )(?:activation|installation|connection)|(?:their |your |the )?(?:<1>)?(?:supply|service|line|broadband) (?:start(?:ing|s|ed)?(?: date)?|go(?:es|ing) live|is live)|connection(?! fee| speed)(?![a-z])|(?:service|broadband|line|plan|sim) (?:being |is |has been |was )activated|activating (?:your|their|the) (?:<1>)?(?:service|broadband|line|plan|sim)|being connected|opening(?=[.,;)]|$)`,
      'opening',
    ],
    ['install(?:ing|ation|ed|s)?(?![a-z])|download(?:ing|ed)?', 'x_install'],
    [
      `${your}(?:account )?(?:registration|registering|registered|register|signing up|sign(?:ed)?[-\\s]?up|joining|joined|join|creating ${your}(?:new )?account|account creation|account (?:is |was )?created|becoming a member)`,
      'x_register',
    ],
    ['activat(?:ing|ion|ed|e)', 'x_activation'],
    [
      'opt(?:ing|ed)?[-\\s]?in|enter(?:ing|ed)?(?![a-z])|entry|appl(?:ying|ication|ied|y)(?![a-z])|enroll?(?:ment|ing|ed|s)?(?![a-z])',
      'entry',
    ],
    [
      `${good}(?:meet(?:ing|s)?|met|satisf(?:y|ied|ying)|fulfil(?:l|led|ling|ment)?|complet(?:e|ed|ing|ion|es)|qualif(?:y|ies|ied|ying)|achiev(?:e|ed|ing)|reach(?:ed|ing)?|referr(?:al|ed|ing)|qualification|eligibility|friend(?!'s |(?: takes| flies| travels| stays)))(?![a-z])`,
      'condition_met',
    ],
    [
      `(?:complet(?:ion of|e|es|ing|ed) ${your})?(?:stay|travel(?:l?ed|ling)?|trip|check[-\\s]out(?: date)?|checkout date|flight|flown|journey|rental|holiday|departure|hire|checked out)(?![a-z])`,
      'x_usage_end',
    ],
    [
      `${good}(?:date of ${your})?${good}(?:purchas(?:es|e|ing|ed)|checkout|order(?:s|ing|ed)?|transactions?|buy(?:ing)?|bought|bookings?|booked|book|paid|payment|spend(?:ing)?|shop(?:ped|ping)?|sale|invoice date)(?![a-z])`,
      'purchase',
    ],
    [
      `(?:completion of ${your}|complet(?:e|ing|ed) ${your}|(?:make|made|making) ${your})${good}(?:purchase|order|transaction|booking)`,
      'purchase',
    ],
    [
      'approv(?:al|ed|es|ing)|validat(?:ion|ed|ing)|verif(?:ied|ication|ying)|confirm(?:ation|ed|ing|s)',
      'approval',
    ],
    [
      `issu(?:e|ed|ance|ing)(?![a-z])|(?:being )?award(?:ed|ing)?|credit(?:ed|ing)(?![a-z])|earn(?:ed|ing)(?![a-z])|earn(?:ing)? them|accru(?:al|ed|ing)|grant(?:ed)?|added to|(?:date |day )?(?:they|it|the voucher|the credit|the code) (?:is |are |was |were )?(?:first )?(?:applied|sent|e-?mailed|posted|received|given)|(?:receipt|receiving|received|receive)(?: of)? ${your}(?:voucher|code|reward|coupon|points|bonus|credit|gift card|email with)|(?:points|miles|avios|rewards?) (?:are |were )?(?:posted|deposited|added|issued|earned)`,
      'grant',
    ],
    [
      `${your}(?:last|latest|most recent) <3>(?:activity|transaction|use|used|purchase|purchased|earn|earned|collect|collected|login|log in|sign in|order|redemption|redeemed|shop|visit|accru(?:al|ed)|earning|stay|flight|booking|spend)`,
      'last_activity',
    ],
    ['inactiv(?:e|ity)|(?:qualifying |account )activity', 'last_activity'],
    [
      `(?:being |(?:been |is |was |are |were )?(?:first )?)?(?:notif(?:ied|ication|ying)|contacted|informed)|notice|(?:the |our |your )?(?:date of )?(?:the |our |your )?(?:first |initial |winning |winner's |prize )?(?:notification|e-?mail|contact|message|announcement)`,
      'x_notice',
    ],
    [
      `(?:rebate|promo(?:tion)?|offer|campaign|sale|deal|contest|sweepstakes?|competition) (?:end|closing) date|(?:end|close|closing|conclusion|expiry|expiration|last day|completion)(?: date)?(?: of)? (?:the |this |each |that )?${campaign}|closing date|(?:the |this )?${campaign}(?:'s)? (?:has |will |is |period )?(?:end(?:s|ed)?|clos(?:es|ed|ing)|over|finish(?:es|ed)?)`,
      'x_campaign_end',
    ],
    [
      `(?:start|launch|beginning|commencement)(?: date)?(?: of)? (?:the |this )?${campaign}`,
      'x_campaign_start',
    ],
    [
      '(?:the )?(?:prize |random )?draw(?:ing|n)?(?: date| takes place)?(?![a-z])|winners? (?:is |are |being |have been )?(?:drawn|selected|announced|chosen)|winner selection',
      'x_draw',
    ],
    [
      '(?:the )?(?:program(?:me)?|scheme) (?:has |is |will )?(?:end(?:s|ed)?|clos(?:es|ed|ing)|finish(?:es|ed)?|terminat(?:es|ed))',
      'x_program_end',
    ],
    ['click(?:ing|ed|s)?(?:[- ](?:through|thru|out))?(?![a-z])', 'x_click'],
    ['visit(?:ing|ed)?(?![a-z])', 'x_visit'],
    ['"?posting date', 'x_pending'],
    ['bill(?:ing|ed)?(?![a-z])|statement', 'x_billing'],
    [
      `(?:account|card|cardmember|membership|plan|policy|contract|cover)(?: account)? (?:is |was )?(?:open(?:ing|ed)?|start(?:s|ed|ing)?|approv(?:al|ed)|anniversary|inception|begins)|(?:the )?(?:date )?${your}(?:account|card|policy|contract) (?:is |was )(?:opened|issued|approved)|(?:open(?:ing|ed|s)?|approv(?:al|ed)|issu(?:e|ed|ing))(?: of| for)? ${your}(?:new |qualifying )?(?:card |current |bank |credit card )?account|becoming a (?:new )?card ?member|card(?:member)? ?ship|(?:start|commencement|beginning) (?:date )?of ${your}(?:policy|contract|plan|membership|cover)|(?:switching|switch)(?![a-z])|${your}(?:new )?(?:[a-z]{2,10} )?(?:plan|upgrade|subscription|service|contract|policy)(?: or (?:plan|upgrade|service|subscription))? (?:starts?|begins?|commences?|goes live)|(?:opening|opens?|opened) (?:of )?(?:their|his|her|your|the|a|an) (?:<1>)?account`,
      'contract_start',
    ],
    ['return(?:s|ing|ed)? (?:home|from)', 'x_usage_end'],
    ['birthday', 'x_birthday'],
    [`start(?:ing|ed)? (?:it|${your}(?:account )?switch|${your}application|the process)(?![a-z])`, 'entry'],
    ['(?:do(?:ing)? (?:so|this)|that|this|then)(?=[.,;)]|$)', 'condition_met'],
    ['(?:return(?:s|ed|ing)?)(?![a-z])', 'x_return'],
    ['(?:the )?post-?mark(?:ed)?(?: date)?', 'x_claim'],
    ['cancel(?:l?ation|l?ed|l?ing)?(?![a-z])', 'x_cancel'],
    ['deposit(?:ing)?(?![a-z])', 'x_deposit'],
    ['(?:enquir|inquir)(?:y|ies|ing)|(?:your |the )?(?:query|ticket|support request)', 'x_enquiry'],
    ['expir(?:y|ation|es|ed)', 'x_expiration'],
    ['receipt(?= or |[,.;]|$)', 'grant'],
    ['(?:end of (?:the |your )?(?:free )?)trial', 'x_trial_end'],
    ['review(?:ing|ed)?(?![a-z])', 'x_review'],
  ],
};
