/** Spanish words around the ends of a period, without accents. */
import type { PeriodWords } from '../latin/words';

/** Verbs of beginning and ending in any person and tense. */
const inflected = '(?:[ae]n?|[oi]o?|aron|ieron|[aei]ran?|ando|iendo|aban?|ado)';
const beginning = `(?:(?:inici|comenz|comienz|empez|empiez|arranc|abr)${inflected}|(?:dara|da|dio) (?:comienzo|inicio)|entra(?:ra)? en vig(?:or|encia))`;
/** What begins or ends, after its verb: "finaliza la promoción el …", "venciendo su vigencia el …". */
const what = '(?: (?:la|el|su|las|los|esta|este) [a-z]{4,15}(?: de(?:l| la| los| las)? [a-z]{4,15})?)?';
const ending = `(?:finaliz|termin|remat|culmin|conclu|concluy|acab|venc|caduc|cierr|cerr|expir)${inflected}`;
const closingDown = '(?:finaliz|termin|culmin|conclu[iy]|acab|venc|caduc|cerr|expir)(?:ando|iendo|endo)';

export const period: PeriodWords = {
  to: `al|a|hasta|(?:y )?hasta|y (?:su |con )?(?:fin(?:al)?|termino|cierre)(?: sera)?(?: el)?|y (?:se )?${ending}${what}(?: el(?: dia)?| a(?: las?)?)?|${closingDown}${what}(?: el(?: dia)?| a(?: las?)?)?|al dia|hasta el dia|hasta las|y el cierre`,
  and: 'y|e',
  between: 'entre|desde|del|de',
  begins: `(?:valid[oa]s? |vigentes? |disponibles? |vigencia |comienza |inicia )?(?:a partir|desde|del|a contar)(?: del?| el)?(?: dia)?|(?:se )?${beginning}${what}(?: el(?: dia)?| a(?: las?)?)?|(?:fecha (?:de )?)?(?:inicio|apertura|comienzo)(?: del?(?: la| los| las)? [a-z]{4,14})? ?:? ?|tras|posterior(?:es)? a(?:l)?|despues del?`,
  ends: `(?:valid[oa]s? |vigentes? |disponibles? |abiert[oa]s? |canjeables? |vigencia )?(?:hasta|antes|antes de que (?:acabe|termine|finalice)|a mas tardar|como (?:maximo|mucho|(?:muy )?tarde)|a lo sumo|no mas tarde|maximo(?= el)|con fecha limite|hasta antes)(?: del?| el| en)?(?: dia)?|(?:con anterioridad|anterior(?:es)?|previ[oa]s?|previamente) a(?:l| las?)?(?: dia)?|(?:se )?${ending}${what}(?: el(?: dia)?| a(?: las?)?)?|(?:fecha (?:limite|maxima|ultima|de fin|fin|final|de cierre|de caducidad|de vencimiento|de finalizacion|tope)|limite|ultimo dia)(?: (?:de|para|del) [a-z ]{4,44}?)?(?: es| sera)?(?: el| hasta el| hasta)? ?:? ?|(?:fin|cierre|vencimiento|caducidad|plazo)(?: (?:de|para|del|de la|de los|de las) [a-z]{4,14}(?: (?:el|la|los|las|tu|su) [a-z]{4,14})?)?(?: es| sera)?(?: el| hasta el| hasta)? ?:? ?`,
  beginsAfter: 'en adelante|y siguientes|inclusive en adelante|- (?:indefinid)',
  endsAfter:
    'como (?:fecha limite|maximo|mucho|tope|(?:muy )?tarde)|a mas tardar|sera el ultimo dia|es el ultimo dia|es la fecha limite',
  recurs: '(?:de )?cada|de todos los',
  endOf: '(?:a |hasta )?(?:finales?|fines?|fin|el final|el ultimo dia|ultimo dia|cierre) de(?: mes de)?',
  published:
    'desde (?:el momento de |la fecha de |el dia de )?(?:la |su )?publicacion(?: de(?:l| la| las| este| esta| los)? [a-z]{3,14})?',
  late: '(?:despues|tras|posterior(?:es|idad)?|con posterioridad)(?: a| al| del?)?',
  refused:
    'no|seran? rechazad|quedaran? excluid|invalid|fuera de plazo|perder|pierd|caduc|anulad|eliminad|cancelad|sin efecto|desiert',
};
