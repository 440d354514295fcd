import { captions, words } from '../page-words';
import type { PageRule } from '../pages';

export default {
  id: 'application',
  needs: 3.2,
  spares: ['many-fields'],
  signals: [
    [
      'heading',
      2,
      words(
        '(申し?込み?|応募)(フォーム|手続|内容|情報|完了|$)|口座開設',
        'application|apply|entry form',
        'solicit|formulario de (ins|par)|contrata',
      ),
    ],
    ['person-fields', 1.3, ['name', 'email', 'street', 'postal', 'city'], 3],
    [
      'apply-button',
      1.4,
      captions(
        '(申し?込|応募)[むをす]|確認(画面)?[へに]|同意して',
        '(submit |send )?(\\w+ )?appl|submit entry',
        '(enviar )?(\\w+ )?solicit|contratar',
      ),
    ],
    ['url', 0.8, /appl[yi]|\/form|mou?shikomi|oubo|solicit|contrat|\/(complete|confirm)\b/],
    [
      'applied',
      1.4,
      words('応募(いただき|[をが])*(ありがとう|完了|受)', 'thank you for applying', 'gracias por participar'),
    ],
    ['message', -1.2, ['message']],
  ],
} satisfies PageRule;
