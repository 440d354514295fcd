/** What can be done with claims. Everything is stored at once; what is deleted can be brought back. */
import type { KnownDay, RemedyId } from '../../utils/claims';
import type { NewContact } from '../../utils/db/claims';
import type { Written } from '../../utils/letters';
import type { ClaimStatus, ContactMeans, Language } from '../../utils/records';

export interface ClaimActions {
  onOpen: (kind: string) => void;
  /** The user sent the letter as it is shown. */
  onSend: (claimId: string, letter: string, means: ContactMeans) => void;
  onStep: (claimId: string, to: ClaimStatus) => void;
  /** The last step was a slip. */
  onBack: (claimId: string) => void;
  onReopen: (claimId: string) => void;
  onLanguage: (claimId: string, language: Language) => void;
  onLetter: (claimId: string, letter: string) => void;
  /** Goes on with another letter; what was decided is taken up again by it. */
  onEscalate: (claimId: string, letter: string) => void;
  /** Null: back to what was written. */
  onEdit: (claimId: string, text: string | null, written: Written) => void;
  onTick: (claimId: string, check: string, ticked: boolean) => void;
  /** Empty: what the pages say counts again. */
  onAnswer: (claimId: string, field: string, value: string) => void;
  /** A day that only the user knows; null: not any more. */
  onSupply: (day: KnownDay, date: string | null) => void;
  /** What the letter asks for. */
  onRemedies: (claimId: string, chosen: RemedyId[]) => void;
  /** What was claimed has come: the claim is won, and the trip paid. */
  onArrived: (claimId: string) => void;
  onContact: (contact: NewContact) => void;
  onDelete: (what: 'claims' | 'contacts', id: string) => void;
  onRestore: (what: 'claims' | 'contacts', id: string) => void;
}
