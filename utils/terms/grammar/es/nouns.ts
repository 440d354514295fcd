/** Spanish names of the things terms are about, as sources over folded text. */

/** What is given in the end. */
export const reward =
  '(?:orden(?:es)? de compra|cash ?back|puntos?|millas|avios|recompensas?|bonos?|bonificacion(?:es)?|reembolsos?|devolucion|vales?|cupon(?:es)?|tarjetas? regalo|cheques?|premios?|saldo|comision(?:es)?|regalos?|obsequios?|incentivos?|beneficios?|ganador(?:es|a)?|ganancias|abono|descuentos?|recargas?|codigos?|monedero|(?<!de )creditos?|dinero|(?:datos|gigas?|megas?|gb|mb|minutos) (?:de regalo|adicionales?|extras?|gratis|de cortesia|promocionales?|bonificad[oa]s))';

/** Without use, as verbs say it: counted from the last movement. */
export const idle =
  '(?:sin que (?:<1>)?(?:hag|realic|registr|acumul|uses|use|utilic|teng|exist|hay|compr|muev|consum|viaj|vuel)|ultim[oa] (?:recarga|carga|renovacion))';

/** What is held and can lapse. */
export const held =
  '(?:orden(?:es)? de compra|puntos?|millas|avios|recompensas?|bonos?|bonificacion(?:es)?|vales?|cupon(?:es)?|tarjetas?(?: regalo)?|cheques?|saldo|descuentos?|recargas?|codigos?|monedero|creditos?|beneficios?|premios?|entradas?|boletos?|pases?|e-?gift|estrellas|noches|invitaciones|folios?|cash ?back|gift ?cards?|vouchers?|giros|tiradas|freebets?|monedas|gemas|diamantes|ganancias|(?:datos|gigas?|megas?|gb|mb|minutos) (?:de regalo|adicionales?|extras?|gratis|de cortesia|promocionales?|bonificad[oa]s))';

/** What runs for a time. */
export const promotion =
  '(?:promocion(?:es)?|promo|campanas?|ofertas?|descuentos?|accion promocional|programa|beneficio|evento|bonificacion)';

/** What people take part in. */
export const contest = '(?:concursos?|sorteos?|participacion(?:es)?|rifa|juego|dinamica|trivia)';
