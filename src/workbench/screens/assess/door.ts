import { lazy } from 'preact/compat';
import type { ScreenDoor } from '../door.ts';

export const assessDoor: ScreenDoor = {
  id: 'assess',
  name: 'screen.assess',
  needsCase: true,
  view: lazy(async () => (await import('./assess-screen.tsx')).AssessScreen),
};
