import { lazy } from 'preact/compat';
import type { MessageKey } from '../../../src/words/catalogues/en.ts';
import type { ScreenDoor } from '../../../src/workbench/screens/door.ts';

export const coloursDoor: ScreenDoor = {
  id: 'colours',
  name: 'screen.colours' as MessageKey,
  needsCase: true,
  view: lazy(async () => (await import('./colours-screen.tsx')).ColoursScreen),
  keys: [['n', 'colours.key' as MessageKey]],
};
