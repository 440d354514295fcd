/**
 * What pages say of the reward, per language: regular expression sources on folded text (`fold`), each for one whole sentence.
 * A page's terms mention the same cases in longer sentences; those must not match, so nothing here is looked for within a sentence.
 */
import type { Language } from './records';

export type Words = Readonly<Record<Language, string>>;

/** What is offered. Only with "this" it is surely the page's own: lists of others have names. */
const thing: Words = {
  ja: '(?:広告|キャンペーン|プログラム|案件|オファー|特典|企画|ショップ|ページ|懸賞|モニター)',
  en: '(?:offer|deal|promotion|promo|campaign|programme|program|cash ?back(?: offer)?|reward|bonus|giveaway|competition|store|retailer|merchant|brand)',
  es: '(?:oferta|promocion|campana|sorteo|concurso|programa|cash ?back|bono|recompensa)',
};

const over: Words = {
  ja: '(?:終了|満了)(?:し(?:ました|ています|ております)|いたし(?:ました|ております)|致し(?:ました|ております)|(?:と|に)な(?:りました|っています|っております)|させていただきました|です|済み?(?:です)?)',
  en: '(?:(?:ended|expired|closed|finished)(?: on [\\w ,]{4,30})?|(?:has|have|is)(?: now| already| unfortunately)? (?:ended|expired|finished|closed|over|been (?:discontinued|withdrawn|removed))|(?:is|are) no longer (?:available|active|running|valid|live|offered)(?: (?:at|for|from|on|with) [^.,;:()]{1,40})?)',
  es: '(?:(?:ya )?(?:ha (?:terminado|finalizado|caducado|expirado|acabado|concluido)|termino|finalizo|caduco|expiro|concluyo)(?: el [\\w ]{4,30})?|ya no esta (?:disponible|activ[ao]|vigente)|(?:ya )?esta (?:terminad|finalizad|caducad|cerrad|expirad)[ao])',
};

const sorry: Words = {
  ja: '(?:(?:大変)?申し訳(?:ありません|ございません)(?:が)?[、,]?|恐れ入りますが[、,]?|残念ながら[、,]?|誠に勝手ながら[、,]?)?',
  en: '(?:(?:(?:we are |we.re )?sorry|unfortunately|oops)[,!:-]? ?(?:but )?)?',
  es: '(?:(?:lo sentimos|vaya|lamentablemente|desgraciadamente|ups)[,!:]? ?(?:pero )?)?',
};

const someDate = '[\\d年月日火水木金土()（）/.:時分 ]{2,30}';

/** It is over. */
export const ended: Words = {
  ja: `${sorry.ja}(?:(?:この|本|当|該当の?|お探しの|ご指定の|こちらの)${thing.ja}|キャンペーン)(?:は|の|が)?[、,]?(?:${someDate}(?:に|で|をもって|をもちまして|付けで)[、,]?)?(?:既に|すでに|現在)?(?:(?:掲載|開催|実施|募集|提供|お?取り?扱い|キャンペーン)?(?:期間)?(?:は|を|が))?(?:既に|すでに)?(?:掲載|募集|配信)?${over.ja}`,
  en: `${sorry.en}(?:(?:this|our|the current) (?:[a-z]{1,12} )?${thing.en}|the (?:campaign|promotion|competition|giveaway)) ${over.en}`,
  es: `${sorry.es}(?:(?:esta?e?|nuestra) ${thing.es}|(?:la|el) (?:promocion|campana|sorteo|concurso)) ${over.es}`,
};

/** It says so without saying what: on a page with a way on to the shop, it is another's. */
export const endedBare: Words = {
  ja: `(?:[【[(])?(?:(?:広告の)?掲載(?:は|を|が)?(?:既に|すでに)?${over.ja}|(?:掲載|募集|配信)終了|キャンペーン終了|プログラム終了)(?:[】\\])])?`,
  en: '(?:offer|deal|promotion|campaign|programme|program|giveaway) (?:has )?(?:ended|expired|closed|no longer available)',
  es: '(?:oferta|promocion|campana|sorteo|concurso|programa) (?:ya )?(?:finalizad|terminad|caducad|expirad|cerrad|no disponible)[ao]?',
};

const soon = '(?:まもなく|間もなく|もうすぐ|近日(?:中に?)?)';

/** It will soon be over. */
export const ending: Words = {
  ja: `[※★◆【!]{0,2}(?:(?:この|本|当)${thing.ja}は[、,]?)?(?:${soon}[、,]?(?:掲載|募集|配信)?(?:が|を)?終了(?:し(?:ます)?|いたします|致します|予定(?:です)?|となります|です)?|(?:掲載|募集)?終了間近(?:です)?|(?:${someDate}(?:に|で|をもって|をもちまして)[、,]?)?掲載(?:を)?終了(?:予定日?|となります|いたします)(?:です|: ?${someDate}| ?${someDate}|は${someDate}(?:です)?)?|終了まで(?:あと|残り)\\d{1,2}(?:日|時間))[】!]{0,2}`,
  en: `(?:hurry[,!:-]? ?)?(?:(?:(?:this|our) (?:[a-z]{1,12} )?${thing.en} )?(?:is )?(?:ending|ends|expiring|expires|closes|closing) (?:very )?(?:soon|today|tonight|tomorrow|in \\d{1,2} (?:days?|hours?))|(?:the )?(?:last|final)(?: few)? (?:days|hours)(?: of (?:this|the) ${thing.en}| to (?:activate|claim|earn))?|last chance(?: to (?:activate|earn|claim)[^.,;:]{0,30})?|only \\d{1,2} (?:days?|hours?) left)`,
  es: `[¡]?(?:date prisa[,!:]? ?)?(?:(?:esta?e? ${thing.es} )?(?:termina|finaliza|acaba|caduca|expira) (?:muy )?(?:pronto|hoy|manana|en \\d{1,2} (?:dias?|horas?))|(?:los |las )?ultim[oa]s (?:dias|horas)(?: de (?:la|esta|el|este) ${thing.es})?|ultima oportunidad|(?:esta?e? ${thing.es} esta )?a punto de (?:terminar|finalizar|caducar|acabar))`,
};

/** Asked to log in. */
export const logIn: Words = {
  ja: '(?:(?:ご利用|ポイント(?:を)?(?:の)?(?:獲得|貯める|ゲット)(?:する)?|続ける|参加する|エントリーする|この[^。、]{1,12})(?:に)?は[、,]?(?:会員)?(?:登録|ログイン)(?:・|または|/|か)?(?:会員登録|ログイン|新規登録)?が必要です|(?:(?:この|続き)[^。、]{1,14}(?:は|には|の場合は)[、,]?)?(?:先に)?ログインして(?:ください|下さい)|ログインして(?:ポイントを?(?:貯める|獲得|ゲット)(?:する)?|利用する|エントリーする?)|(?:新規|無料)?(?:会員登録|ログイン) ?[・/|｜] ?(?:新規|無料)?(?:会員登録|新規登録|登録|ログイン))',
  en: '(?:please )?(?:log|sign) ?in (?:or (?:sign up|join|register) )?(?:now )?(?:to (?:start )?(?:earn|activate|unlock|collect|get (?:cash ?back|points|your|rewards?|this))[^.,;:?]{0,40}|(?:or|/|\\|) ?(?:sign up|join|register|create an account)(?: free| now)?(?: to (?:earn|activate|unlock|collect|get)[^.,;:?]{0,40})?)|(?:join|sign up|register) (?:for )?(?:free|now)? ?(?:to (?:earn|activate|unlock|collect|get (?:cash ?back|points))[^.,;:?]{0,40}|(?:or|/|\\|) ?(?:log|sign) ?in)|you (?:are not|aren.t|are currently not) (?:logged|signed) ?in|you are (?:logged|signed) out',
  es: '(?:inicia(?:r)? sesion|identificate|entra(?:r)?|accede(?:r)?)(?: o (?:registrate|unete|crea una cuenta))? ?(?:para (?:ganar|activar|conseguir|obtener|acumular|empezar a ganar|sumar)[^.,;:?]{0,40}|(?:o|/|\\|) ?(?:registrate|registrarse|crear? (?:una )?cuenta|unete)(?: gratis)?)|registrate (?:gratis )?(?:para (?:ganar|activar|conseguir|obtener|acumular)[^.,;:?]{0,40}|(?:o|/|\\|) ?inicia(?:r)? sesion)|no has iniciado sesion',
};

/** Two links side by side that nobody who is logged in is shown. */
export const logInLink: Words = {
  ja: 'ログイン',
  en: '(?:log|sign) ?in',
  es: '(?:iniciar sesion|inicia sesion|entrar|acceder)',
};
export const joinLink: Words = {
  ja: '(?:無料|新規)?(?:会員登録|新規登録)(?:\\(無料\\)|はこちら)?',
  en: '(?:sign ?up|join(?: free| now)?|register|create (?:an )?account)',
  es: '(?:registrate|registrarse|registro|crear cuenta|unete)(?: gratis)?',
};
