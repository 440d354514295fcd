/** Spanish words that tell what a passage is about: a promise to those who collect, or the ordinary business of a site. */
import type { AboutWords } from '../../latin/about';

export const about: AboutWords = {
  doubtful: '(?:reembols(?:os?|ar|aremos|aran?)|devolucion(?:es)?)(?![a-z])',
  strong:
    '(?:cash ?back|puntos(?! de venta)|millas|avios|recompensas?|bonos?|bonificacion(?:es)?|vales?|cupon(?:es)?|cheques?|tarjetas? regalo|premios?|ganador(?:es|as?)?|premiad[oa]s?|agraciad[oa]s?|sorteos?|concursos?|rifa|jurado|rascas?|regalos?|obsequios?|promo(?:cion(?:es|al)?)?|campana|ofertas?|descuentos?|reintegros?|saldo|monedero|fidelidad|referid[oa]s?|amig[oa]s?|canj(?:e|ear|eable|ear(?:los|las|se))|estrellas|gemas|monedas|participa(?:r|cion(?:es)?|ntes?)?|bienvenida|ahorro|incentivos?|beneficios?|comision(?:es)?|suplente)(?![a-z])',
  promise:
    '(?:reembolso|devolucion|llevate|consigue|gana(?:s|r)?(?![a-z])|obten|acumul|bases|vigencia|vigente|valid[oa]|dobles?|triple|inscri[bp]|registr[aeo]|apunt|compras?|reserva|transaccion|vuela|vuelos?|estancia|nomina|cuotas|codigo|caduc|venc|encuesta|cobrar|dinero|pendiente|disponible|solicitud|ingreso|abono|ticket|tique|programa|evento|tarjeta|fecha de (?:inicio|fin)|periodo|gasta|instala|juego|nivel|duracion ?:|primer (?:deposito|ingreso|pedido)|recib|contrata|abre (?:tu|una)|votar|votos?|publicacion|recoger)',
  mundane:
    '(?:boletin|precios? (?:vigentes?|validos?|sujetos?)|darte de baja|darse de baja|envios? (?:<3>)?(?:tarda|estandar|gratis|en|es|a)|plazo de entrega|coste de envio|(?:pedidos?|paquete|mercancia) (?:<3>)?(?:tarda|llega|sale|se entrega)|mercancia|desist|devolver (?:<2>)?(?:pedido|productos?|articulos?)|devol(?:ucion|vemos|veremos) (?:del? |el |tu )?(?:<1>)?(?:pedido|producto|articulo|dinero|importe)|te devolvemos|importe del pedido|reembolsos? se (?:procesan?|realizan?|efectuan?|tramitan?)|privacidad|datos personales|conserva(?:mos|ran|remos)|cuentas inactivas|mantenimiento|version|errores|garantia|preaviso|suscripcion|contrato (?:tiene|de)|antelacion|abrimos|horario|cerrado|abierto de(?!l)|pasaporte|visado|pleno|obras|ayuntamiento|matricula|(?:respond|contest)[a-z]{1,6} (?:<4>)?(?:dia|horas)|telefono|ultima (?:actualizacion|modificacion)|se actualizaron|entra(?:n|ra)? en vigor|alquiler se)',
};
