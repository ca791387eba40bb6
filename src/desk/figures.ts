/** Utilities and shares as the English reports write them. */
import { countIn, pointsIn, shareIn, signedIn } from '../words/figures.ts';

export const figure = (value: number): string => pointsIn('en', value);
export const signed = (value: number): string => signedIn('en', value);
export const percent = (share: number): string => shareIn('en', share, 'tenths');
export const grouped = (digits: string): string => countIn('en', BigInt(digits));
