/** No mails arrive: asks to have the address corrected, and what was sent to be sent again. */
import type { LetterRule } from '../letters';

export default {
  id: 'address-correction.es',
  write: (pen) => ({
    subject: 'Solicitud de corrección de mi correo electrónico',
    body: [
      'No me llegan los correos que ustedes envían.',
      pen.details('member-email', 'new-email', 'problem?'),
      pen.seen.account && `He guardado la página de mi cuenta que muestra cómo está${pen.seen.account}.`,
      pen.ticked('mail-searched') &&
        'He revisado el correo no deseado, los remitentes bloqueados y la dirección registrada.',
      '¿Podría corregir la dirección, reenviar lo relativo a recompensas e indicarme si algo ha caducado entretanto?',
    ],
  }),
} satisfies LetterRule;
