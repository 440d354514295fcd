/** What does not count, for reasons other than the more special kinds. */
import { wordedKind } from '../latin/worded';

const no =
  '(?:no (?:<2>)?(?:acumul|gener|valid|aplic|particip|podran|podra|inclu|admit|cuent|comput|tien|tendr|otorg|obten|dan|da|se paga|paga|abon|acredit|conced|entreg|sum|son|es|sera|seran|disponible|elegible|recib|estan|entran|combin|compatib|canje|permit)[a-z]{0,6}|(?:queda(?:n|ran)? )?excluid[oa]s?|exclu(?:ye|yen|yendo)|salvo|excepto|a excepcion|except(?:uando|uan)|anul(?:a|an|ara|aran)|invalid)';
const rewardNoun =
  '(?:cash ?back|puntos?|millas|avios|recompensas?|ofertas?|promocion(?:es)?|descuentos?|vales?|cupon(?:es)?|bonos?|bonificacion|premios?|concurso|sorteo|participa|comision(?:es)?|tarjeta|beneficios?|codigos?|programa|registros?)';

/** What is bought, paid with or handed in. */
const things =
  '(?:compras?|pagos?|pagar|tarjetas?|productos?|articulos?|servicios?|medicamentos?|formulas|vinos|licores|cigarr(?:os|illos)|tabaco|recargas?|retiros?|retiradas?|disposiciones|avances|transferencias|transacciones|operaciones|cuotas|impuestos|seguros|tiquetes|billetes|boletos|tarifas?|reservas?|dispositivos?|equipos?|celulares|moviles|terminales|efectivo|cheques?|cupones|vales|gift ?cards?|paquetes|bebidas|alimentos|combustibles?|gasolina|loterias?|apuestas|marketplace|envios?|domicilios?|delivery|cuentas?|contratos?|polizas?|suministros?|facturas?|alquileres|habitaciones|vuelos|estancias|menus?|libros|electronica|categorias?|marcas?|criptomonedas|divisas?)';

export default wordedKind('es', 'exclusion', 'exclusion', [
  {
    says: '(?:excepto|exceptuando|a excepcion de|salvo(?! (?:que|si|error|prueba|indicacion|pacto))) (?:en )?(?:las? |los? |el )?[a-z][^.;]{2,60}',
    value: {},
    needs: `(?:${rewardNoun}|valid[oa]|descuento)`,
  },
  {
    says: '(?:el|la|los|las) [^.;]{3,60} no (?:participan?|computan?|entran?|suman?|cuentan?|bonifican?)(?![a-z])',
    value: {},
    needs: `(?:${rewardNoun}|ticket|compra)`,
  },
  {
    says: '(?:no|ni) (?:<4>)?(?:en conjunto|conjuntamente|junto|simultanea(?:mente)?) (?:con|a) |(?:no|en ningun caso|ni)(?: <6>)?(?:acumulable|combinable|compatible|acumul(?:ar|arse|an)|combin(?:ar|arse|a))[a-z]{0,2}',
    value: { type: 'combination' },
    needs: `(?:${rewardNoun}|rebajas|planes|cuotas|campanas|otr[oa]s? )`,
    never: 'no acumul(?:a|ar|an) (?:puntos|millas)',
  },
  {
    says: `(?:${rewardNoun}|no) (?:no )?(?:se )?(?:acredit|abon|gener|acumul|otorg|conced|pag|aplic)[a-z]{0,5} [^.;]{0,40}(?:usar?|utiliz[a-z]{1,4}|aplic[a-z]{1,4}|introduc[a-z]{1,4}) (?:<2>)?(?:cupon|codigo|vale)`,
    value: { type: 'other_coupon' },
    needs: ' no ',
  },
  {
    says: `no podran? (?:participar|tomar parte)[^.;]{0,120}(?:emplead[oa]s?|trabajador(?:es|as)|personal de|familiares)(?![a-z])|(?:empleados?|trabajadores|personal|familiares|directivos|colaboradores)(?![a-z])[^.;]{0,110}${no}`,
    value: { type: 'employee' },
  },
  {
    says: `${no}[^.;]{0,80}(?:empleados?|trabajadores|personal de|familiares|directivos)(?![a-z])`,
    value: { type: 'employee' },
  },
  {
    says: '(?:(?:solo|unicamente|exclusiv[a-z]{0,6}|valid[oa]s?|limitad[oa]|dirigid[oa]|podran participar|abiert[oa])[^.;]{0,70}(?:residentes?|residencia|residan|domicilio|territorio|peninsula|espana|mexico|colombia|argentina|republica|chile|peru|baleares|canarias)|(?:no|excepto|salvo|excluid[oa]s?)[^.;]{0,30}(?:canarias|ceuta|melilla|baleares|fuera de (?:espana|la peninsula)))',
    value: { type: 'region' },
    needs: rewardNoun,
  },
  {
    says: '(?:registros?|participacion(?:es)?|inscripcion(?:es)?|cuentas?|tickets?|usuarios?) (?:<1>)?(?:dobles?|duplicad[oa]s?|repetid[oa]s?|multiples|fraudulent[oa]s?|falsos?)',
    value: { type: 'duplicate' },
  },
  {
    says: '(?:misma persona|mismo (?:participante|cliente|usuario|ganador)|nadie) (?:<1>)?no (?:podra|puede) (?:<1>)?(?:recibir|ganar|obtener|participar|optar)[^.;]{0,40}',
    value: { type: 'duplicate' },
  },
  {
    says: '(?:una?|un solo|una sola|maximo (?:de )?(?:una?|1)|limitad[oa] a (?:una?|1)|solo (?:se )?(?:<2>)?(?:una?|1)|1) (?:<3>)?(?:por|cada) (?:<1>)?(?:hogar|domicilio|direccion|unidad familiar)',
    value: { type: 'once_per_household' },
  },
  {
    says: '(?<!vale de )(?:un|una|un solo|una sola|maximo (?:de )?(?:una?|1)|limitad[oa] a (?:una?|1)|solo (?:se )?(?:<2>)?(?:una?|1)|1|una vez|unic[oa]) (?:<2>)?(?:por|cada) (?:compra|pedido|ticket|transaccion|operacion|factura)',
    value: { type: 'once_per_order' },
  },
  {
    says: '(?:una?(?! (?:maximo|tope|limite|total|saldo|minimo|importe))|un solo|una sola|maximo (?:de )?(?:una?|1)|limitad[oa] a (?:una?|1)|solo (?:se )?(?:<2>)?(?:una?|1)|1|una vez|unic[oa]) (?:<3>)?(?:por|cada) (?:<1>)?(?:persona|cliente|usuario|participante|titular|socio|dni|cuenta|miembro|e-?mail)',
    value: { type: 'once_per_person' },
  },
  {
    says: `(?:cupon(?:es)?|codigos?|vales?)(?: (?:promocional(?:es)?|de descuento))?[^.;]{0,60}(?:no (?:<1>)?(?:publicad|facilitad|mostrad|proporcionad|listad|ofrecid)|ajen[oa]s?|distint[oa]s?|de otr[oa]s?|extern[oa]s?)`,
    value: { type: 'other_coupon' },
  },
  {
    says: `(?:se excluyen|quedan excluidas|excluye) (?:<1>)?tarjetas [^.;]{3,40}|${no}[^.;]{0,70}(?:pagad[oa]s?|pagos?|abonad[oa]s?|pagando|pagar) (?:con|mediante|en|de)`,
    value: { type: 'payment_method' },
    needs: rewardNoun,
  },
  {
    says: `(?:(?:solo|unicamente|exclusiv[a-z]{0,6}) (?:<3>)?(?:online|en linea|tiendas? (?:fisicas?|participantes|adheridas)|puntos de venta|web|canal|establecimientos)|no (?:<4>)?(?:tiendas? (?:virtual|online|fisicas?)|online|telefon|presencial)[a-z]{0,6}|${no}[^.;]{0,50}(?:por telefono|telefonic[oa]s?|en tienda|tienda (?:fisica|virtual|online)|presencial(?:es)?))`,
    value: { type: 'channel' },
  },
  {
    says: `(?:no|sin|excluid|except|salvo)[^.;]{0,80}(?:iva|transporte|gastos de envio|envio|tasas|impuestos|accesorios|propinas|seguros?)(?![a-z])`,
    value: { type: 'amount_base' },
    needs: '(?:cash ?back|puntos|comision|recompensa|millas|calcul|descuento|bonificacion)',
  },
  {
    says: `${no}[^.;]{0,70}(?:tarjetas? regalo|productos?|articulos?|marcas?|libros?|tabaco|alcohol|loteria|farmacia|carburante|outlet|rebajad[oa]s?|categorias?|servicios?)`,
    value: { type: 'product' },
    needs: rewardNoun,
  },
  {
    says: `(?:tarjetas? regalo|productos?|articulos?|marcas?|libros?|tabaco|alcohol|categorias?|compras? (?:de|realizadas? (?:por|para) (?:empresas|revend)|al por mayor)|revendedores|empresas)(?![a-z])[^.;]{0,70}${no}`,
    value: { type: 'product' },
    needs: rewardNoun,
  },
  {
    says: `${rewardNoun} (?:<2>)?no (?:<1>)?(?:es |son |sera |seran )?(?:se )?(?:valid|aplic|acumul|gener|disponible|acredit|otorg|conced)[a-z]{0,6}`,
    value: { type: 'product' },
  },
  {
    says: '(?:qued(?:a|an|ara|aran) (?:fuera|excluid[oa]s?)(?: de (?:la|el|esta) [a-z]{4,12})?|se excluy(?:e|en)|exclu(?:ye|yen|imos)|no (?:estan|esta) inclu[a-z]{3,6}|no se inclu[a-z]{3,6}) [^.;]{3,60}',
    value: { type: 'product' },
    needs: rewardNoun,
  },
  {
    says: '(?:no (?:se )?aplican?|sin|ni) (?:con )?otr[oa]s? (?:<1>)?(?:descuentos?|promocion(?:es)?|ofertas?|cupon(?:es)?)',
    value: { type: 'combination' },
  },
  {
    says: '(?:no (?:se )?(?:aplica|aplicable|valid[oa])[ns]? (?:en|para|con|a|sobre) [^.;]{3,60}|(?:solo|unicamente) (?:<1>)?(?:podran?|pueden?) (?:<1>)?(?:participar|us|utiliz|canje)[^.;]{3,60}|(?:esta|queda) (?:<1>)?prohibid[oa][^.;]{3,60}|con (?:la )?excepcion de[^.;]{3,60}|no podran? (?:<1>)?participar[^.;]{3,60})',
    value: {},
    needs: rewardNoun,
  },
  {
    says: `no (?:<1>)?(?:se )?(?:particip|abon|pag|acredit|conced|devuelv|incluy|cubr|acumul|sum|comput|bonific|gener|cuent|entr|otorg|obtien|dan|da|reciben?|aplic)(?:an?|en?|ables?|ara|aran|aremos)?(?![a-z]) (?:como (?:gasto|compra) |(?:cash ?back|puntos|millas|avios|saldo|estrellas|bonificacion|comision(?:es)?|premios?|recompensas?) )?(?:(?:a|al|en|para|por|con|sobre|de) )?(?:l[oa]s?|el|compras?|pagos?|tarjetas?|productos?|ni|${things})(?![a-z])[^.;]{0,60}`,
    value: { type: 'product' },
    needs: `(?:${rewardNoun}|${things}|compra|consumo)`,
    never: 'no (?:<1>)?acumulables?',
  },
  {
    says: `no (?:se )?(?:aceptan?|aceptar(?:a|an)|admiten?|admitir(?:a|an)|permiten?|valid[oa]s? (?:para|en|con)|es valid[oa]|son valid[oa]s)(?![a-z]) (?:<2>)?${things}(?![a-z])`,
    value: { type: 'product' },
  },
]);
