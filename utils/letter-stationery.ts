/** What the letters of each language have in common: greeting, close, how blanks, exhibits and quotes are written. */
import type { ClaimField } from './claims';
import { type Contact, inGroups, type Language } from './records';

/** What every letter of a language has in common. */
export interface Stationery {
  blank: (name: string) => string;
  /** `（資料1・資料3）`; empty without any. */
  mark: (exhibits: readonly number[]) => string;
  item: (label: string, value: string) => string;
  /** Something that is asked for, one of several. `beyond`: the kept terms do not grant it. */
  remedy: (text: string, beyond: boolean, mark: string) => string;
  /** Names of fields that the interface says to the user, as the user says them to the desk. */
  labels: Readonly<Partial<Record<ClaimField, string>>>;
  quote: (words: string, seenOn: string, mark: string) => string;
  contact: (day: string, means: string, who: string, said: string) => string;
  means: Readonly<Record<Contact['means'], string>>;
  /** Words of the desk, with the minute they came. */
  said: (moment: string, means: string, who: string, words: string) => string;
  /** One exchange in either direction. `effort`: tries and waiting of a call. */
  exchange: (
    day: string,
    byUser: boolean,
    means: string,
    who: string,
    words: string,
    effort: string,
  ) => string;
  effort: (tries: number, minutes: number) => string;
  subjectLine: (subject: string) => string;
  greeting: (desk: string, name: string) => string;
  /** `fingerprint`: of the key that signs the exhibits, where one does. */
  close: (name: string, hasExhibits: boolean, fingerprint: string | null) => string;
  /** Over the list of particulars, over quotes, over earlier contacts. */
  details: string;
  quotes: string;
  contacts: string;
  /** Over the desk's own words, over every exchange. */
  theirs: string;
  course: string;
  /** Said where the user ticked that every condition was met. */
  conditions: string;
}

const ja: Stationery = {
  blank: (name) => `【\u3000${name}\u3000】`,
  mark: (exhibits) => (exhibits.length ? `（${exhibits.map((number) => `資料${number}`).join('・')}）` : ''),
  item: (label, value) => `・${label}：${value}`,
  remedy: (text, beyond, mark) => `・${text}${beyond ? '（規定を超えるお願いとなります）' : mark}`,
  labels: {},
  quote: (words, seenOn, mark) => `・「${words}」（${seenOn}閲覧）${mark}`,
  contact: (day, means, who, said) => `・${day} ${means}${who && `（${who}様）`}${said && `：${said}`}`,
  means: { form: 'お問い合わせフォーム', mail: 'メール', phone: 'お電話', chat: 'チャット' },
  said: (moment, means, who, words) => `・${moment} ${means}${who && `（${who}様）`}：「${words}」`,
  exchange: (day, byUser, means, who, words, effort) =>
    `・${day} ${means}${byUser ? 'にて連絡' : 'にて回答'}${who && `（${who}様）`}${effort}${words && `：${words}`}`,
  effort: (tries, minutes) =>
    `、${[tries > 1 && `${tries}回目でつながりました`, minutes > 0 && `待ち時間${minutes}分`].filter(Boolean).join('・')}`,
  subjectLine: (subject) => `件名：${subject}`,
  greeting: (desk, name) => `${desk}\nご担当者様\n\nいつもお世話になっております。${name}と申します。`,
  close: (name, hasExhibits, fingerprint) =>
    [
      ...(hasExhibits ? ['資料の番号は、添付いたしました記録の番号です。'] : []),
      ...(hasExhibits && fingerprint
        ? [`記録には署名があります（署名鍵の指紋 SHA-256：${inGroups(fingerprint)}）。`]
        : []),
      '不足している情報がございましたら、お知らせいただけますと幸いです。',
      'お忙しいところ恐れ入りますが、何とぞよろしくお願いいたします。',
      '',
      name,
    ].join('\n'),
  details: '内容は次のとおりです。',
  quotes: '保存いたしましたページには、次のように記載されております。',
  contacts: 'これまでにいただいたご連絡は次のとおりです。',
  theirs: '次のようにご案内をいただいております。',
  course: 'これまでの経緯は次のとおりです。',
  conditions: '条件はすべて満たしていると認識しております。',
};

const en: Stationery = {
  blank: (name) => `[ ${name} ]`,
  mark: (exhibits) =>
    exhibits.length ? ` (${exhibits.map((number) => `Exhibit ${number}`).join(', ')})` : '',
  item: (label, value) => `- ${label}: ${value}`,
  remedy: (text, beyond, mark) => `- ${text}${beyond ? ' (this goes beyond what your terms say)' : mark}`,
  labels: { 'member-email': 'e-mail of my account', 'out-of-pocket': 'sum that I paid' },
  quote: (words, seenOn, mark) => `- “${words}”, seen on ${seenOn}${mark}`,
  contact: (day, means, who, said) => `- ${day}, ${means}${who && `, ${who}`}${said && `: ${said}`}`,
  means: { form: 'contact form', mail: 'e-mail', phone: 'telephone', chat: 'chat' },
  said: (moment, means, who, words) => `- ${moment}, ${means}${who && `, ${who}`}: “${words}”`,
  exchange: (day, byUser, means, who, words, effort) =>
    `- ${day}, ${byUser ? 'I wrote or called, by' : 'your answer by'} ${means}${who && `, ${who}`}${effort}${words && `: ${words}`}`,
  effort: (tries, minutes) =>
    ` (${[tries > 1 && `reached at try ${tries}`, minutes > 0 && `waited ${minutes} min`].filter(Boolean).join(', ')})`,
  subjectLine: (subject) => `Subject: ${subject}`,
  greeting: (desk, name) => `To ${desk}\n\nDear Sir or Madam,\n\nMy name is ${name}.`,
  close: (name, hasExhibits, fingerprint) =>
    [
      ...(hasExhibits ? ['The exhibit numbers are those of the records that I have attached.'] : []),
      ...(hasExhibits && fingerprint
        ? [`The records are signed; the key has the fingerprint (SHA-256) ${inGroups(fingerprint)}.`]
        : []),
      'If anything is missing, please let me know and I will send it.',
      'Thank you for your help.',
      '',
      'Kind regards,',
      name,
    ].join('\n'),
  details: 'The particulars are:',
  quotes: 'The pages that I kept say:',
  contacts: 'What I have heard from you so far:',
  theirs: 'This is what I was told:',
  course: 'This is what has happened so far:',
  conditions: 'To the best of my knowledge every condition was met.',
};

const es: Stationery = {
  blank: (name) => `[ ${name} ]`,
  mark: (exhibits) =>
    exhibits.length ? ` (${exhibits.map((number) => `Documento ${number}`).join(', ')})` : '',
  item: (label, value) => `- ${label}: ${value}`,
  remedy: (text, beyond, mark) =>
    `- ${text}${beyond ? ' (va más allá de lo que dicen sus condiciones)' : mark}`,
  labels: { 'member-email': 'correo de mi cuenta', 'out-of-pocket': 'importe pagado' },
  quote: (words, seenOn, mark) => `- «${words}», visto el ${seenOn}${mark}`,
  contact: (day, means, who, said) => `- ${day}, ${means}${who && `, ${who}`}${said && `: ${said}`}`,
  means: { form: 'formulario', mail: 'correo electrónico', phone: 'teléfono', chat: 'chat' },
  said: (moment, means, who, words) => `- ${moment}, ${means}${who && `, ${who}`}: «${words}»`,
  exchange: (day, byUser, means, who, words, effort) =>
    `- ${day}, ${byUser ? 'mi consulta' : 'respuesta'} por ${means}${who && `, ${who}`}${effort}${words && `: ${words}`}`,
  effort: (tries, minutes) =>
    ` (${[tries > 1 && `al intento ${tries}`, minutes > 0 && `${minutes} min de espera`].filter(Boolean).join(', ')})`,
  subjectLine: (subject) => `Asunto: ${subject}`,
  greeting: (desk, name) => `A la atención de ${desk}\n\nBuenos días:\n\nMi nombre es ${name}.`,
  close: (name, hasExhibits, fingerprint) =>
    [
      ...(hasExhibits ? ['Los números de documento son los de los registros que adjunto.'] : []),
      ...(hasExhibits && fingerprint
        ? [`Los registros van firmados; la huella (SHA-256) de la clave es ${inGroups(fingerprint)}.`]
        : []),
      'Si falta algún dato, le ruego que me lo indique y lo enviaré.',
      'Muchas gracias por su ayuda.',
      '',
      'Atentamente,',
      name,
    ].join('\n'),
  details: 'Los datos son los siguientes:',
  quotes: 'Las páginas que guardé dicen:',
  contacts: 'Lo que me han comunicado hasta ahora:',
  theirs: 'Esto es lo que se me indicó:',
  course: 'Esto es lo ocurrido hasta ahora:',
  conditions: 'Que yo sepa, se cumplieron todas las condiciones.',
};

export const stationery: Readonly<Record<Language, Stationery>> = { ja, en, es };
