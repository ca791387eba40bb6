import type { ScreenDoor } from '../door.ts';
import { CaseScreen } from './case-screen.tsx';

export const caseDoor: ScreenDoor = {
  ...{ id: 'case', name: 'screen.case', needsCase: true, view: CaseScreen },
  keys: [
    ['e', 'keys.evidence'],
    ['Alt ↑ ↓', 'keys.order'],
  ],
};
