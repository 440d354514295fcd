/** Addresses in the shapes each network uses, with ids made up. One for each signature that differs by more than its host. */
import { engines } from './network-samples-engines';
import { european } from './network-samples-european';
import { indirect } from './network-samples-indirect';
import { japanese } from './network-samples-japanese';
import { worldwide } from './network-samples-worldwide';

export interface Sample {
  click?: readonly string[];
  /** The path and parameters that stand on any host. */
  shape?: string;
  /** As it stands in the query. */
  landing?: string;
  conversion?: readonly string[];
  /** On the network's own hosts, and neither a click nor a conversion. */
  neither?: readonly string[];
}

export const samples: Readonly<Record<string, Sample>> = {
  ...japanese,
  ...engines,
  ...european,
  ...worldwide,
  ...indirect,
};
