/** Devices, systems and networks that count or do not. */
import { wordedKind } from '../latin/worded';

export default wordedKind('en', 'device-rule', 'device_rule', [
  {
    says: '(?:one|single|same|multiple|more than one|only)[^.;]{0,40}(?:ip(?: address)?|device|computer|phone)(?:s|es)?(?![a-z])',
    value: { type: 'same_device_or_ip' },
    needs: '(?:account|entr|reward|bonus|cash ?back|points|offer|claim|per|qualif|eligib)',
    never: '(?:notice|location data|privacy|cookies to)',
  },
  {
    says: '(?:vpn|proxy|proxies|virtual private network|tor)(?![a-z])',
    value: { type: 'network' },
    never: 'privacy policy',
  },
  {
    says: '(?:emulators?|virtual machines?|jailbroken|rooted)(?![a-z])',
    value: { type: 'emulator' },
  },
  {
    says: '(?:(?:only|must|requires?|available|compatible|valid|not|eligible|excludes?|exclud)[^.;]{0,40})(?<![a-z])(?:iphones?|ipads?|android|ios|smartphones?|tablets?|desktop|mobile (?:devices?|phones?|site|browser|web)|windows phone)(?![a-z])',
    value: { type: 'os' },
    needs:
      '(?:cash ?back|points|miles|reward|offer|track|promotion|voucher|bonus|earn|qualif|eligib|purchase|order)',
    never: '(?:download (?:our|the) app|google play and|trademark|app store)',
  },
  {
    says: '(?:purchases?|orders?|transactions?|bookings?) (?:made )?(?:on|via|through|from|using) (?:a |your |any )?(?:mobile|tablet|smartphone|desktop|phone)[^.;]{0,60}(?:not|n.t|ineligible|cannot|only|excluded)',
    value: { type: 'device' },
  },
]);
