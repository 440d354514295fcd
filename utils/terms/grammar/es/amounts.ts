/** Spanish and Latin American money and points, without accents. */
import type { AmountWords } from '../latin/amounts';
import { numbers } from './words';

export const amountWords: AmountWords = {
  decimalComma: true,
  numbers,
  before: [
    ['(?:us ?\\$|u\\$s|usd ?\\$?)', 'USD'],
    ['(?:mx ?\\$|mxn ?\\$?|\\$ ?mxn)', 'MXN'],
    ['(?:cop ?\\$?|col ?\\$)', 'COP'],
    ['(?:ars ?\\$?|ar ?\\$)', 'ARS'],
    ['(?:clp ?\\$?)', 'CLP'],
    ['(?:s/\\.?|pen)', 'PEN'],
    ['(?:€|eur)', 'EUR'],
    ['(?:q(?:\\.|tz)?)', 'GTQ'],
    ['(?:¢|₡)', 'CRC'],
    ['\\$', '$'],
  ],
  after: [
    ['%|por ciento', 'percent'],
    ['€|euros?|eur', 'EUR'],
    ['usdt', 'USDT'],
    ['(?:usd|dolares)', 'USD'],
    ['(?:mxn|pesos mexicanos|pesos m\\.?n\\.?|m\\.n\\.)', 'MXN'],
    ['(?:cop|pesos colombianos)', 'COP'],
    ['(?:ars|pesos argentinos)', 'ARS'],
    ['(?:clp|pesos chilenos)', 'CLP'],
    ['soles', 'PEN'],
    ['quetzales', 'GTQ'],
    ['pesos', '$'],
    ['\\$', '$'],
    ['colones', 'CRC'],
    ['guaranies', 'PYG'],
    ['(?:puntos?|millas|avios|estrellas|monedas)(?: [a-z]{3,12})?', 'point'],
  ],
};

/** Where nothing better tells them apart, these are Argentine words. */
export const argentine = '\\bcuotas\\b|\\btope\\b';

/** Which pesos or dollars a bare `$` means, by signs of the country in folded text; the first that is there. */
export const pesos: readonly (readonly [source: string, unit: string])[] = [
  [
    'mexic|\\bmxn\\b|cdmx|telcel|\\bm\\.n\\.|00/100|\\bprofeco\\b|\\boxxo\\b|\\brfc\\b|\\bcurp\\b|segob|buen fin|\\bmeses sin intereses\\b|\\bspei\\b|\\bsat\\b|\\bcondusef\\b|\\bcat promedio\\b|\\btiempo aire\\b|\\bmonedero electronico\\b|\\bantad\\b|\\bcodi\\b|\\bvales de despensa\\b',
    'MXN',
  ],
  [
    'colombia|\\bcop\\b|bogota|medellin|\\bdroguerias?\\b|\\bnequi\\b|daviplata|\\bcedula de ciudadania\\b|superintendencia de industria|\\bdatafonos?\\b|\\bpse\\b|\\bcuotas? de manejo\\b|\\bavances? en efectivo\\b|\\befecty\\b|\\bcompra(?:s)? de cartera\\b|\\bdias calendario\\b|davivienda|\\bbaloto\\b',
    'COP',
  ],
  ['chile|cuenta vista|cuenta ?rut|santiago\\b|\\brut\\b|\\bsernac\\b|\\bredcompra\\b|\\bcmf\\b', 'CLP'],
  [
    'argentin|\\bars\\b|\\breintegro\\b|buenos aires|naranja x|cabal\\b|mercado ?pago|\\bafip\\b|\\bcuit\\b|\\bcft\\b|\\bcaba\\b|\\btna\\b|\\bcbu\\b|\\bcvu\\b|\\bgba\\b|\\bmodo\\b(?= o | y |,)',
    'ARS',
  ],
  ['estados unidos|ee\\.? ?uu|puerto rico|ecuador|panama|salvador', 'USD'],
];
