/** Swagbucks. A ticket that comes before the stated waiting time is over is not looked into. */
import type { Portal } from '../portal-shape';

export default {
  id: 'swagbucks',
  name: 'Swagbucks',
  hosts: ['swagbucks.com', '*.swagbucks.com'],
  kind: 'cashback',
  languages: ['en', 'es'],
  claim: { opens: { after: 'expected' }, closes: { after: 'expected', businessDays: 14 } },
  form: { fields: ['offer-name', 'condition-met-at'], documents: ['proof-image', 'order-mail'] },
  sources: [
    {
      url: 'https://help.swagbucks.com/hc/en-us/articles/360034306572-How-to-submit-a-ticket-to-Customer-Service',
      readOn: '2026-11-26',
      for: ['opens', 'closes'],
    },
    {
      url: 'https://help.swagbucks.com/hc/en-us/articles/37988116749204-Why-Do-I-Need-to-Submit-Supporting-Documentation',
      readOn: '2026-11-26',
      for: ['form'],
    },
  ],
} satisfies Portal;
