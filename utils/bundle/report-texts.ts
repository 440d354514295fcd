/** The report's texts. For each language one file here, one in `report-words/` and one in `report-desk/`; a key missing in one does not compile. */
import type { Capture, CapturePart, Hop, Language, Mask, PageKind, TripStatus } from '../records';
import type { Shortfall } from './manifest';
import type { DeskTexts } from './report-desk';
import en from './report-texts/en';
import es from './report-texts/es';
import ja from './report-texts/ja';

/** What the values of records are called: `report-words/`. */
export interface ReportWords {
  kinds: Record<PageKind, string>;
  methods: Record<Capture['method'], string>;
  masks: Record<Mask['why'], string>;
  parts: Record<CapturePart, string>;
  reasons: Record<Shortfall['reason'], string>;
  statuses: Record<TripStatus, string>;
}

/** The report's own sentences: `report-texts/`. */
export interface ReportTexts extends ReportWords {
  desk: DeskTexts;
  title: (shop: string) => string;
  singlePage: string;
  intro: string;
  exported: string;
  zone: (zone: string) => string;
  contents: string;
  seeExhibit: (number: number) => string;
  facts: {
    heading: string;
    promisedBy: string;
    offer: string;
    offerId: string;
    reward: string;
    offerPage: string;
    clicked: string;
    entered: string;
    conditionMet: string;
    orderNumber: string;
    ordered: string;
    amount: string;
    shop: string;
    status: string;
  };
  /** What a desk will look for and the bundle does not hold. */
  absent: {
    portal: string;
    offer: string;
    clicked: string;
    entered: string;
    orderNumber: string;
    ordered: string;
    route: string;
  };
  route: {
    heading: string;
    caption: string;
    time: string;
    address: string;
    kind: string;
    answer: string;
    serverDate: string;
    network: string;
    fromCache: string;
    headers: string;
    kinds: Record<Hop['kind'], string>;
  };
  exhibits: {
    leftOut: (numbers: readonly number[]) => string;
    heading: string;
    intro: string;
    exhibit: string;
    page: string;
    /** Beside the kind of a page that is the user's word. */
    corrected: (recognised: string) => string;
    pageTitle: string;
    address: string;
    seen: string;
    taken: string;
    method: string;
    serverClock: string;
    skew: (seconds: string) => string;
    masked: string;
    noMasks: string;
    maskCount: (what: string, count: number) => string;
    /** What was masked in one place: the picture, the text, the snapshot. */
    maskedIn: (what: string, where: string) => string;
    missing: (parts: string) => string;
    agreement: (share: string) => string;
    agreementUnknown: string;
    drawnBadge: string;
    realBadge: string;
    drawnBy: string;
    /** Share of the page that is real pixels. */
    realShare: string;
    picturePart: (part: number, of: number) => string;
    openPicture: string;
    topShown: string;
    /** Beside the badge of a picture with words blackened. */
    redactedBadge: (places: number) => string;
    /** What it derives from, and where that is. */
    redacted: string;
    /** `redaction.text` is `withheld`. */
    textWithheld: string;
    originalRecord: string;
    originalPictures: string;
    pictureOf: (page: string, title: string) => string;
    textCut: string;
    files: string;
    fileRoles: Record<
      'picture' | 'tile' | 'slice' | 'thumbnail' | 'text' | 'snapshot' | 'places' | 'record',
      string
    >;
    triggers: Record<'auto' | 'manual' | 'import', string>;
  };
  documents: {
    heading: string;
    intro: string;
    noRole: string;
    from: string;
    subject: string;
    sent: string;
    messageId: string;
    attached: string;
    added: string;
    record: string;
  };
  environment: {
    heading: string;
    extension: string;
    browser: string;
    device: string;
    language: string;
    viewport: string;
    cookies: string;
    doNotTrack: string;
    globalPrivacyControl: string;
    yes: string;
    no: string;
    unset: string;
    languages: string;
    screen: string;
    colourScheme: string;
    schemes: Record<'light' | 'dark', string>;
    reducedMotion: string;
    thirdPartyCookies: string;
    foreign: Record<'allowed' | 'partitioned' | 'blocked', string>;
    unknown: string;
    connection: string;
    connections: Record<'wifi' | 'cellular' | 'ethernet' | 'other', string>;
  };
  hashes: {
    heading: string;
    proof: string;
    limits: string;
    check: string;
    chain: (lines: number) => string;
    key: string;
    table: string;
    file: string;
    record: string;
  };
  /** README.txt of a ZIP of several bundles. */
  collection: readonly string[];
  readme: readonly string[];
}

export const reportTexts: Record<Language, ReportTexts> = { ja, en, es };
