/**
 * Shapes of everything Hikae stores or exports. Every other room takes its types from here.
 * Times are UTC ISO 8601 strings with milliseconds; `zone` is the IANA zone they were seen in.
 * Ids are UUIDv7 (time-ordered). Sizes are CSS px unless a name says otherwise; bytes are bytes.
 */

export * from './records/balance';
export * from './records/basics';
export * from './records/capture';
export * from './records/claim';
export * from './records/custody';
export * from './records/document';
export * from './records/fact';
export * from './records/job';
export * from './records/key';
export * from './records/language';
export * from './records/observation';
export * from './records/own-rules';
export * from './records/picture';
export * from './records/recipient';
export * from './records/redaction';
export * from './records/reminder';
export * from './records/roster';
export * from './records/settings';
export * from './records/sorting';
export * from './records/status';
export * from './records/text-places';
export * from './records/trip';
export * from './records/visit';
export * from './records/warning';
