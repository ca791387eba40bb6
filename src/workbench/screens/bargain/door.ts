import { lazy } from 'preact/compat';
import type { ScreenDoor } from '../door.ts';

export const bargainDoor: ScreenDoor = {
  id: 'bargain',
  name: 'screen.bargain',
  needsCase: true,
  view: lazy(async () => (await import('./bargain-screen.tsx')).BargainScreen),
};
