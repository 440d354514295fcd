/** Spanish words before days on which a promise does not hold, over folded text. */

/** "No válido el …", "salvo los días …": right before a time. What stands further off is apart by itself: "salvo Canarias, del 1 al 30". */
const apart =
  /(?:(?:^|[^a-z])no (?:es |sera |seran |son |se )?(?:valid[oa]s?|aplica(?:n|ble|bles|ra|ran)?|disponibles?|vigentes?)|excepto|salvo|exceptuando|a excepcion de|excluid[oa]s?|excluyendo|quedan fuera)(?: (?:solo|los|las|dias?|el|la|del|de|entre|desde|en|durante)){0,4}\s{0,3}$/;

/** True when the words before a time take it out of the promise. */
export const isApart = (left: string): boolean => apart.test(left);
