/** What a desk asks for: the fields of its form, and what is to be attached. */

export const formFields = [
  'shop',
  'offer-name',
  'offer-from-access-list',
  'member-email',
  'name',
  'name-kana',
  'use-date',
  'entered-at',
  'condition-met-at',
  'installed-at',
  'order-number',
  'order-number-or-reason',
  'amount',
  'amount-breakdown',
  'currency',
  'coupon',
  'items',
  'payment',
  'paid-on',
  'received-on',
  'device',
  'phone-model',
  'os',
  'browser',
  'connection',
  'extension-list',
  'registered-name',
  'registered-email',
  'campaign-code',
  'product',
  'invoice-number',
  'invoice-date',
  'consent-to-share',
] as const;
export type FormField = (typeof formFields)[number];

export const formDocuments = [
  'proof-image',
  'order-mail',
  'order-mail-full-text',
  'order-mail-with-footer',
  'contract-mail',
  'receipt',
  'invoice',
  'boarding-pass-or-invoice',
  'receipt-photo',
  'payment-record',
  'access-record',
] as const;
export type FormDocument = (typeof formDocuments)[number];

/** The form of the desk: what it asks for and what it takes. */
export interface PortalForm {
  url?: string;
  fields: readonly FormField[];
  documents?: readonly FormDocument[];
  /** File types it takes, lower case without dot. */
  accepts?: readonly string[];
  /** Most files. */
  files?: number;
}
