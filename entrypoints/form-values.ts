/** Brought into a desk's form when the user presses "keep this form": answers with what its fields hold, secrets left out. */
import { defineUnlistedScript } from '#imports';
import { readForm } from '../utils/capture/form-values';

export default defineUnlistedScript(() => readForm(document));
