/** What the parties of practice gauges keep in this browser: in the open where the case is, under the case's key where it has one. */
import { digestText } from '../../core/digest.ts';
import type { Keep } from '../../desk/talk/keep.ts';
import { type Cipher, indexedKeep, keptBy } from './indexed-keep.ts';

export interface Keeper {
  readonly caseId: string;
  readonly party: string;
  /** The key of the case. */
  readonly key?: string;
}

export const participantOf = ({ caseId, party }: Keeper): string => `${caseId}/${party}`;

export function keepOf(keeper: Keeper): Keep {
  return indexedKeep(participantOf(keeper), cipherOf(keeper));
}

/** What is kept by name beside that. */
export function keptOf(keeper: Keeper) {
  return keptBy(participantOf(keeper), cipherOf(keeper));
}

/** Of a case's key; in the open without one. */
export function cipherOf({ key }: Pick<Keeper, 'key'>): Cipher | undefined {
  return key === undefined ? undefined : cipherWith(key);
}

function cipherWith(key: string): Cipher {
  const protect = import('../../desk/case/protect.ts');
  return {
    stamp: digestText(key),
    seal: async text => (await protect).sealText(text, key),
    open: async bytes => (await protect).openText(bytes, key),
  };
}
