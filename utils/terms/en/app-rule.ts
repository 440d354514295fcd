/** Whether an app must be used, must not be used, or must stay. */
import { wordedKind } from '../latin/worded';

const about =
  '(?:cash ?back|points|miles|reward|offer|track|promotion|voucher|bonus|earn|qualif|eligib|discount|coupon|credit|prize)';

export default wordedKind('en', 'app-rule', 'app_rule', [
  {
    says: '(?:(?:do not|don.t|must not|without) (?:uninstall|delet|remov)[a-z]{0,4}|uninstall[a-z]{0,4})',
    value: { type: 'keep_installed' },
    needs: '(?:app(?![a-z])|game|application)',
  },
  {
    says: '(?:app(?:s|lication)?(?: purchases| orders| transactions)?|in[-\\s]app (?:purchases|orders|bookings|transactions)|(?:purchases?|orders?|bookings?|transactions?) (?:made |placed |completed )?(?:on|via|through|in|using) (?:the |a |any |their |its |[a-z]{2,14}.s? )?(?:[a-z]{2,14} )?(?:mobile )?apps?)(?![a-z])[^.;]{0,50}(?:not|n.t|ineligible|cannot|excluded|never|void)',
    value: { type: 'no_app' },
    needs: about,
  },
  {
    says: '(?:not|n.t|ineligible|cannot|excluded|excludes|excluding|never|avoid)(?![a-z])[^.;]{0,60}(?:via|through|in|on|using|use|the|with) (?:the |a |any |their |its |retailer.s |store.s )?(?:[a-z]{2,14} )?(?:mobile )?apps?(?![a-z])',
    value: { type: 'no_app' },
    needs: about,
  },
  {
    says: '(?:only|must|exclusive(?:ly)?|required|needs? to|have to)(?![a-z])[^.;]{0,60}(?:via|through|in|on|using|use|with|download|install|open)(?:ed|ing)? (?:the |our |your )?<2>(?:mobile )?app(?![a-z])',
    value: { type: 'use_app' },
    needs: about,
  },
  {
    says: '(?:in[-\\s]app|app[-\\s]only|app[-\\s]exclusive|app users? only)(?: (?:offer|deal|purchase|order|exclusive)s?)?[^.;]{0,40}(?:only|exclusive|offer|deal)?',
    value: { type: 'use_app' },
    needs: about,
    never: '(?:not|n.t)(?![a-z])',
  },
]);
