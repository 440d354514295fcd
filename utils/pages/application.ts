import { captions, words } from '../page-words';
import type { PageRule } from '../pages';

const heading = words({
  ja: '(?:申し?込み?|応募)(?:フォーム|手続|内容|情報|完了|ページ|入力|受付|$)|口座開設|資料請求|見積|加入|契約(?:者|内容|情報)|カード(?:の)?申し?込|モニター(?:応募|登録)',
  en: 'application|apply|entry form|open (?:an |your )?account|get (?:a |your )?quote|enter (?:to win|the|our)|enrol|sign up for',
  es: 'solicit|formulario de (?:ins|par)|contrata|abrir? (?:tu |una )?cuenta|alta (?:de|en)|cotiza|presupuesto|inscripcion|postula|calcula tu (?:seguro|precio)|date de alta|formulario de',
});
/** Who applies for work applies for no reward. */
const work = words({
  ja: 'アルバイト|パート|志望|採用|シフト',
  en: 'job|vacanc|career|volunteer',
  es: 'hoja de vida|curriculum|vacante|empleo|voluntari|trabaja |puesto|candidat',
});

export default {
  id: 'application',
  spares: ['many-fields', 'login', 'login-title'],
  signals: [
    ['heading', ({ folded }) => !work.test(folded.heading) && heading.exec(folded.heading)?.[0]],
    ['person-fields', ['name', 'email', 'street', 'postal', 'city', 'phone', 'birth'], 3],
    ['birth-field', ['birth']],
    [
      'apply-button',
      captions({
        ja: '(?:お?申し?込|応募)[むみをす]|確認(?:画面|ページ)?[へにす]|入力内容(?:を|の)?確認|同意して|次へ|送信',
        en: '(?:submit |send |start |continue |complete )?(?:\\w+ )?appl|submit (?:my |your )?entry|enter (?:now|me)|get (?:my |a )?quote|open (?:my )?account',
        es: '(?:enviar )?(?:\\w+ )?solicit|contratar|participar|enviar (?:mi )?(?:participacion|datos)|abrir (?:mi )?cuenta|continuar (?:solicitud|con la)|ver mi precio|enviar (?:postulacion|solicitud)|quiero (?:participar|mi)|inscribir',
      }),
    ],
    [
      'url',
      /\bappl[yi]|\/form|mou?shi-?komi|oubo|obo\b|solicit|contrat|entry-?form|open-?account|kouza|kaisetsu|quote|alta\b|signup\/step|onboarding|inscripcion|participa|mitsumori|\best\b|open-?account|postul|contest|cotiz|presupuesto/,
    ],
    [
      'applied',
      words({
        ja: '(?:応募|申し?込み?)(?:いただき|[をがは、])*(?:ありがとう|完了|受け?付)',
        en: '(?:thank you for|we(?: have|.ve)? received your|your) (?:applying|application|entry)|application (?:received|submitted|complete)',
        es: 'gracias por (?:participar|tu solicitud|inscrib)|solicitud (?:recibida|enviada)|hemos recibido tu solicitud',
      }),
    ],
    [
      'agree',
      words({
        ja: '(?:規約|個人情報|重要事項).{0,20}同意',
        en: '(?:i|by .{0,30}you) (?:agree|accept|consent|confirm)|declaration',
        es: '(?:he leido|acepto|declaro)',
      }),
    ],
    [
      'work-text',
      words({
        ja: '年収|勤務先|職業|本人確認|ご?家族構成|フリガナ|ローマ字|暗証番号|本人確認書類|反社会|重要事項|レシート|希望の賞品|紹介コード',
        en: 'annual income|employer|employment|occupation|social security|national insurance|date of birth',
        es: 'ingresos|empleador|ocupacion|profesion|dni|nif|curp|rut\\b|cedula|estado civil|buro|portabilidad|matricula|boleta',
      }),
    ],
    [
      'form-steps',
      words({
        ja: '(?:入力|確認|完了|本人確認|審査)[\\s\\S]*(?:確認|完了|審査)',
        en: '(?:your details|personal|eligibility|about you)[\\s\\S]*(?:review|submit|confirm)',
        es: '(?:tus datos|datos personales)[\\s\\S]*(?:confirma|fin|revision)',
      }),
    ],
  ],
  against: [
    ['message-field', ['message']],
    [
      'pay-heading',
      words({ ja: 'お?支払い?方法|注文', en: 'checkout|payment|place order|billing', es: 'pago|pedido' }),
    ],
    ['work-heading', work],
    [
      'leave-text',
      words({
        ja: '退会',
        en: 'unsubscribe|close (?:your|my) account|delete (?:your|my) account',
        es: 'darte de baja|darme de baja|cerrar (?:tu|mi) cuenta',
      }),
    ],
    ['cart-url', /cart|checkout|basket|carrito/],
    [
      'account-only',
      ({ asks, fields }) => asks.includes('password') && fields < 8 && !asks.includes('birth'),
    ],
    [
      'newsletter-text',
      words({
        ja: 'メルマガ|メールマガジン',
        en: 'newsletter|subscribe to',
        es: 'newsletter|boletin|suscrib',
      }),
    ],
    [
      'nothing-to-fill',
      ({ fields, folded }) =>
        fields === 0 &&
        !/確認|完了|ありがとう|review|confirm|thank|received|gracias|recibid/.test(folded.heading),
    ],
  ],
} satisfies PageRule;
