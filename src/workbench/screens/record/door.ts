import { lazy } from 'preact/compat';
import type { ScreenDoor } from '../door.ts';

export const recordDoor: ScreenDoor = {
  id: 'record',
  name: 'screen.record',
  needsCase: true,
  view: lazy(async () => (await import('./record-screen.tsx')).RecordScreen),
  keys: [
    ['j k', 'keys.claims'],
    ['x c', 'keys.decide'],
    ['y n m e u', 'keys.review'],
  ],
};
