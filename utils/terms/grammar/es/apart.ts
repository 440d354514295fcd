/** Spanish words before days on which a promise does not hold, over folded text. */

/** "No válido el …", "excepto del … al …": at the end of what stands before a time. */
const apart =
  /(?:(?:^|[^a-z])no (?:es |sera |seran |son |se )?(?:valid[oa]s?|aplica(?:n|ble|bles|ra|ran)?|disponibles?|vigentes?)|excepto|salvo|exceptuando|a excepcion de|excluid[oa]s?|excluyendo|quedan fuera)(?![a-z])[^.;:]{0,90}$/;

/** After those, what holds again: "no válido en Canarias, vigente hasta …". */
const again = /(?:valid|vigen|aplica|desde|hasta|consig|llevate)[^.;:]{0,90}$/;

/** True when the words before a time take it out of the promise. */
export const isApart = (left: string): boolean => {
  const found = apart.exec(left);
  return found !== null && !again.test(found[0].slice(14));
};
