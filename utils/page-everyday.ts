/** What speaks against every kind: pages that only talk about shopping and rewards, and everyday pages. */
import type { SignalRule } from './page-rules';
import { words } from './page-words';

export const everyday: readonly SignalRule[] = [
  ['article-type', /article/],
  ['article-marker', /ld:(news|blog|tech)?(article|posting)|ld:(faqpage|qapage|howto|discussion|recipe)/],
  [
    'talk-url',
    /\/(blogs?|news|articles?|column|magazine|docs?|wiki|posts?|noticias|release|press|archive|help|hc|faq|support|guides?|ayuda|glossary|community|forum|topics?)\b|\/20\d\d\/|[?&](q|s|keyword|query|search)=|^(blog|news|help|support|faq|docs|ayuda|media)[./]/,
  ],
  [
    'everyday-title',
    words({
      ja: '質問|ヘルプ|ガイド|とは|使い方|方法を|まとめ|見つかりません|検索結果|(?:注文|購入)(?:履歴|一覧)|コラム|ブログ|比較|おすすめ|ランキング|お知らせ|口コミ|レビュー|ログイン',
      en: 'faq|help|how (?:to|do|we) |what (?:is|are) |why |guide|\\d+ (?:ways|tips|best)|best |404|(?:page )?not found|search|(?:your|my) orders|order (?:history|status)|my account|review of|vs\\.? |blog|news|log ?in|sign ?in|unsubscribe|wish ?list|careers?',
      es: 'preguntas|ayuda|como (?:a|c|e|f|g|h|r|s|t|u)|que (?:es|son|hacer) |guia|no encontrad|resultados|mis (?:pedidos|compras)|mi cuenta|blog|noticias|mejores|consejos|iniciar? sesion|lista de deseos|opiniones|favoritos|comparativa',
    }),
  ],
  [
    'legal-title',
    words({
      ja: 'プライバシー|個人情報|利用規約|返品|配送について|会社概要',
      en: 'privacy|terms of (?:use|service)|cookie|returns?\\b|shipping (?:info|polic)|about us',
      es: 'privacidad|(?:terminos|condiciones) (?:de uso|del servicio|generales)|aviso legal|cookies|devoluciones|envios y',
    }),
  ],
  [
    'account-heading',
    words({
      ja: 'マイページ|会員情報|アカウント設定|アドレス帳|お気に入り|購入履歴|注文履歴',
      en: 'my account|account settings|address book|payment methods|order history|saved (?:cards|addresses)|manage (?:your|my)',
      es: 'mi cuenta|mis direcciones|mis datos|metodos de pago guardados|libreta de direcciones|historial de (?:pedidos|compras)',
    }),
  ],
  ['login', ({ asks }) => asks.includes('password') && !asks.includes('street') && !asks.includes('card')],
  [
    'login-title',
    words({
      ja: 'ログイン|会員登録',
      en: '(?:log|sign) ?(?:in|up)|register|create (?:an |your )?account',
      es: 'iniciar? sesion|registr|crea(?:r)? (?:tu |una )?cuenta|acceso',
    }),
  ],
  [
    'talk-crumb',
    words({
      ja: 'ヘルプ|質問|ブログ|コラム|ニュース|お知らせ|記事|ガイド|お役立ち|採用',
      en: 'help|blog|news|articles?|guides?|faq|support|careers|press|community|forum|advice|learn',
      es: 'ayuda|blog|noticias|articulos|guias?|preguntas|soporte|empleo|prensa|comunidad|foro|consejos',
    }),
  ],
  [
    'article-text',
    words({
      ja: '(?:公開|更新|投稿|掲載)日|この記事|関連記事|ライター|編集部|執筆|監修|シェアする|カテゴリー?[:：]|タグ[:：]|コメント(?:を|\\d|（)|プレスリリース|目次',
      en: '(?:posted|written|published|updated|reviewed) (?:by|on|in)|by \\w+ \\w+ ?[|·•,-]|min(?:ute)?s? read|related (?:articles|posts|stories)|leave a (?:comment|reply)|comments? ?\\(|share this|in this article|table of contents|filed under|for immediate release',
      es: 'publicado (?:el|por|en)|actualizado el|escrito por|por \\w+ \\w+ ?[|·•,-]|min(?:utos)? de lectura|articulos relacionados|deja (?:un|tu) comentario|comentarios? ?\\(|comparti?r?|compartelo|en este articulo|nota de prensa|redaccion|hilo|etiquetas:',
    }),
  ],
  [
    'help-text',
    words({
      ja: '役に立ちました(?:か)?|解決しました(?:か)?|参考になった|関連する質問',
      en: '(?:was|did) this (?:article |answer |page )?(?:helpful|help|answer)|found this helpful|related (?:questions|topics)|still need help',
      es: '(?:te|le) (?:ha )?(?:resultado|fue|sirvio|parecio) util|(?:fue|es) util (?:este|esta)|preguntas relacionadas|sigues necesitando',
    }),
  ],
  [
    'forum-text',
    words({
      ja: '名無し|返信する?|スレッド|投稿者|レス',
      en: '(?:quick )?repl(?:y|ies)\\b|thread|original post|joined:? |members? online|upvote',
      es: 'respuesta rapida|mensajes:|responder|hilo|miembro desde|foro',
    }),
  ],
  ['prose', ({ paragraphs }) => paragraphs > 6],
  ['some-prose', ({ paragraphs }) => paragraphs > 3],
  ['home-url', /^[\w.-]*\/(?:index\.\w+|home|top)?\/?$/],
  [
    'talk-self',
    /\b(single-?post|post-template|blog|article|error-?404|search-results|forum|hc-|faq|archive|category|product|type-product|template-product|home)\b/,
  ],
  [
    'keep-button',
    words({
      ja: '^(?:住所を|変更を)?保存|^変更する|^残高(?:を)?照会|^再注文|^退会|^登録解除',
      en: '^save (?:changes|address|card|payment)|^update (?:card|payment|address|details)|^check balance|^add (?:new )?(?:card|address)|^unsubscribe|^track',
      es: '^guardar (?:cambios|tarjeta|direccion)|^agregar direccion|^anadir (?:tarjeta|direccion)|^consultar saldo|^darme de baja|^actualizar (?:tarjeta|datos)',
    }),
  ],
  [
    'survey-heading',
    words({
      ja: 'アンケート|ご意見',
      en: 'survey|questionnaire|your feedback',
      es: 'encuesta|cuestionario|tu opinion',
    }),
  ],
  [
    'stores-text',
    words({
      ja: '店舗(?:検索|一覧)|近くの店舗',
      en: 'store locator|find a store|stores near',
      es: 'localiza(?:dor)? (?:tu )?tienda|tiendas cerca|encuentra tu tienda',
    }),
  ],
  ['card-fields', ['card', 'csc']],
  ['many-fields', ({ fields }) => fields > 3],
  [
    'buy-button',
    /カート(?:に|へ)(?:入れる|追加)|買い物かごに|^add to (?:cart|bag|basket)|^a(?:n|g)\w+ (?:al c|a la c)|^buy now|^comprar ahora/m,
  ],
  ['product-marker', /event:view(_item|content)|ld:(product|itemlist|collectionpage)/],
  [
    'past-text',
    words({
      ja: '発送済み|配達(?:済み|完了)|お届け済み|もう一度購入|再度購入|返品(?:する|を申請)|配送状況',
      en: 'delivered (?:on|\\w+day)|track (?:your )?(?:package|parcel|order|shipment)|buy (?:it )?again|re-?order|return (?:or replace|items?)|view invoice|write a review',
      es: 'entregado el|volver a comprar|comprar de nuevo|rastrea(?:r)? (?:tu )?(?:envio|pedido)|seguimiento del? (?:envio|pedido)|devolver|ver factura',
    }),
  ],
  [
    'job-heading',
    words({
      ja: '採用|新卒|求人|転職',
      en: 'careers?|jobs?\\b|vacanc|resume',
      es: 'empleo|vacante|curriculum|trabaja con',
    }),
  ],
  [
    'donate-button',
    words({ ja: '寄付|募金', en: 'donat|give (?:monthly|once)', es: 'donar|donat|donacion' }),
  ],
];
