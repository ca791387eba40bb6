import { lazy } from 'preact/compat';
import type { ScreenDoor } from '../door.ts';

export const gaugeDoor: ScreenDoor = {
  id: 'gauge',
  name: 'screen.gauge',
  needsCase: true,
  view: lazy(async () => (await import('./gauge-screen.tsx')).GaugeScreen),
};
