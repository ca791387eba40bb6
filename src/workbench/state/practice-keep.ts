/** What the parties of practice gauges keep in this browser: in the open where the case is, under the case's key where it has one. */
import type { Keep } from '../../desk/talk/keep.ts';
import { type Cipher, indexedKeep } from './indexed-keep.ts';

export interface Keeper {
  readonly caseId: string;
  readonly party: string;
  /** The key of the case. */
  readonly key?: string;
}

export const participantOf = ({ caseId, party }: Keeper): string => `${caseId}/${party}`;

export function keepOf(keeper: Keeper): Keep {
  const { key } = keeper;
  return indexedKeep(participantOf(keeper), key === undefined ? undefined : cipherWith(key));
}

function cipherWith(key: string): Cipher {
  const protect = import('../../desk/case/protect.ts');
  return {
    seal: async text => (await protect).sealText(text, key),
    open: async bytes => (await protect).openText(bytes, key),
  };
}
