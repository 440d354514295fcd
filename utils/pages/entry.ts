import { offer, offerNames } from '../page-offers';
import { captions, words } from '../page-words';
import type { PageRule, PageView } from '../pages';

const done = words({
  ja: 'エントリー(?:[をがはの]|手続き?|いただき)*(?:受け?付け|完了|ありがとう|しました|済み)|登録済み|(?:オファー|ミッション)(?:の)?(?:登録|参加)(?:が|を)?(?:完了|しました)|(?:キャンペーン|クーポン)(?:への|の|に|を)?(?:参加|エントリー|獲得)(?:登録)?(?:が|を)?(?:完了|しました)',
  en: "you(?:['’]| a)re (?:now )?(?:in\\b|entered|enrolled|registered|opted)|entry (?:is |has been )?(?:accept|receiv|confirm|complet)|(?:offer|cash ?back|deal|bonus|promotion|coupon) (?:is |has been |now )?(?:activated|added|active)|you(?:.ve| have) (?:activated|enrolled|entered|opted)",
  es: '(?:inscripcion|participacion) (?:ha sido |ha quedado )?(?:confirm|registr|recib|complet)|(?:te has|ya estas|estas) (?:inscrit|participando|registrad)|(?:oferta|promocion|cupon|cashback|bono) (?:ha sido |esta )?activad|codigo de inscripcion|folio de activacion|te estamos redirigiendo|ya (?:participas|estas dentro)|ya (?:tienes|has) activad',
});

const button = captions({
  ja: '(?:今すぐ|キャンペーンに|同意して)?エントリー(?:する)?|参加する|クーポンを獲得',
  en: 'activate|enter (?:now|me)|enrol|opt (?:me )?in|opt-in|register (?:for|now)|add to (?:card|account)|join (?:now|the)',
  es: 'inscrib|participar|activar|apuntarme|quiero participar|unirme',
});
/** Licences, SIM cards and seminars have their buttons too: without an offer an entry is none. */
const namesOffer = ({ title, text }: PageView['folded']) =>
  offerNames.test(title) || offerNames.test(text) || offer.reward.test(text);

export default {
  id: 'entry',
  signals: [
    ['entered-heading', done],
    ['entered-text', done],
    ['entry-button', ({ folded }) => namesOffer(folded) && button.exec(folded.button)?.[0]],
    [
      'entry-heading',
      words({
        ja: 'エントリー',
        en: '(?:activate|enrol|opt[ -]?in|enter|register)\\w*\\b|entry',
        es: 'inscri|activa|participa|apuntate',
      }),
    ],
    [
      'entry-receipt',
      words({
        ja: '(?:エントリー|受付|参加)(?:日時|番号|日)',
        en: 'ent(?:ry|ered) (?:time|date|number|on|id|ref)|(?:activated|enrolled|registered) (?:on|at)|expires',
        es: 'fecha de (?:ins|par|act)|(?:inscrito|activad[ao]) el|numero de participacion',
      }),
    ],
    [
      'entry-text',
      words({
        ja: '(?:要|必ず|事前に|購入前に|以前に?).{0,6}エントリー|エントリー(?:が)?(?:必要|前)',
        en: '(?:must|need to|before you shop|before (?:purchas|buying)).{0,30}(?:activate|opt|enrol|enter|register)|one[ -]click|(?:activate|enrol|opt).{0,20}before',
        es: '(?:debes|es necesario|antes de).{0,30}(?:inscrib|activar|comprar)|un clic',
      }),
    ],
    [
      'url',
      /\b(entry|enter|activat|enrol|inscri|participa|opt-?in|entrar|activar|apunt)|\/entry|register-offer|ouen|mission|coupon\/get|redirect|\bout\/|\breto/,
    ],
    ['offer-heading', offerNames],
    ['reward', offer.reward],
  ],
  against: [
    ['no-offer', ({ folded }) => !namesOffer(folded)],
    [
      'device-text',
      words({
        ja: 'ライセンス|sim|シリアル',
        en: 'licen[cs]e|\\bsim\\b|serial|product key|gift ?card|e?-?mail address (?:is )?(?:verified|confirmed)',
        es: 'licencia|\\bsim\\b|numero de serie|tarjeta (?:de )?regalo',
      }),
    ],
    [
      'work-text',
      words({
        ja: '新卒|採用|志望|インターン|選考',
        en: 'internship|graduate scheme|hiring',
        es: 'practicas|seleccion de personal',
      }),
    ],
    [
      'full-conditions',
      ({ folded }) => Object.values(offer).filter((part) => part.test(folded.text)).length > 3,
    ],
    ['person-fields', ['name', 'street', 'postal', 'city', 'birth', 'phone'], 2],
    [
      'account-text',
      words({
        ja: '会員登録|アカウント',
        en: 'create (?:an )?account|verify your e|account (?:is |has been )?(?:activated|verified)|newsletter',
        es: 'crea(?:r)? (?:tu |una )?cuenta|verifica tu|cuenta (?:ha sido )?(?:activad|verificad)|boletin|newsletter',
      }),
    ],
    [
      'event-text',
      words({
        ja: 'イベント|セミナー|大会|マラソン|新卒|採用|志望|選手',
        en: 'webinar|conference|marathon|race|tournament',
        es: 'evento|seminario|maraton|carrera|torneo',
      }),
    ],
  ],
} satisfies PageRule;
