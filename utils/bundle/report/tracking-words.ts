/** Words of the tracking section, by language. */
import type { Language } from '../../records';
import type { TrackingGap, TrackingStep } from '../../tracking';

export interface TrackingWords {
  heading: string;
  caption: string;
  heads: readonly [step: string, device: string, server: string];
  kinds: Record<Exclude<TrackingStep['kind'], 'page' | 'tag' | 'gap'>, string>;
  tags: Record<'sent' | 'blocked' | 'failed', string>;
  cookies: (count: number) => string;
  gaps: Record<TrackingGap, string>;
}

export const trackingWords: Record<Language, TrackingWords> = {
  ja: {
    heading: '計測の記録',
    caption: 'クリックから注文まで、このブラウザで観測したとおりの順。Cookieとタグの中身は保存していません。',
    heads: ['できごと', '端末の時計', 'サーバーの時計'],
    kinds: { click: 'クリック', hop: '中継', landing: '到着', rival: '別の経路が割り込み' },
    tags: { sent: '計測タグ送信', blocked: '計測タグ遮断', failed: '計測タグ失敗' },
    cookies: (count) => `クリックのCookie ${count}件`,
    gaps: {
      'no-route': 'クリックの経路は観測できていません。',
      'no-tags': '注文を伝えるタグは観測できていません。店舗がサーバーから直接伝えることもあります。',
      'no-server-time': 'サーバーの時刻は得られていません。',
      'route-beginning': '経路のはじまり（クリックの前後）は確認できていません。',
      'route-between': '経路の途中に、観測できなかったところがあります。',
      'route-onward': '到着したページから、まもなく別のサイトへ移動しています。',
    },
  },
  en: {
    heading: 'Tracking record',
    caption:
      'From the click to the order, in the order this browser observed it. Contents of cookies and tags were not kept.',
    heads: ['What', 'Device’s clock', 'Server’s clock'],
    kinds: { click: 'Click', hop: 'Hop', landing: 'Landing', rival: 'Another route came between' },
    tags: { sent: 'Tag sent', blocked: 'Tag blocked', failed: 'Tag failed' },
    cookies: (count) => `${count} click cookies`,
    gaps: {
      'no-route': 'The route of the click was not observed.',
      'no-tags': 'No tag reporting the order was observed. Shops may also report from their server.',
      'no-server-time': 'No server time was received.',
      'route-beginning': 'How the route began was not observed for certain.',
      'route-between': 'Part of the route was not observed.',
      'route-onward': 'Soon after arrival the page went on to another site.',
    },
  },
  es: {
    heading: 'Registro del seguimiento',
    caption:
      'Del clic al pedido, en el orden en que lo observó este navegador. No se guardó el contenido de cookies ni etiquetas.',
    heads: ['Qué', 'Reloj del dispositivo', 'Reloj del servidor'],
    kinds: { click: 'Clic', hop: 'Salto', landing: 'Llegada', rival: 'Otra ruta se interpuso' },
    tags: { sent: 'Etiqueta enviada', blocked: 'Etiqueta bloqueada', failed: 'Etiqueta fallida' },
    cookies: (count) => `${count} cookies del clic`,
    gaps: {
      'no-route': 'La ruta del clic no se observó.',
      'no-tags':
        'No se observó ninguna etiqueta que comunicara el pedido. Las tiendas también pueden comunicarlo desde su servidor.',
      'no-server-time': 'No se recibió la hora del servidor.',
      'route-beginning': 'El comienzo de la ruta no se observó con certeza.',
      'route-between': 'Una parte de la ruta no se observó.',
      'route-onward': 'Poco después de la llegada, la página pasó a otro sitio.',
    },
  },
};
