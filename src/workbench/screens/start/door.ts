import type { ScreenDoor } from '../door.ts';
import { StartScreen } from './start-screen.tsx';

export const startDoor: ScreenDoor = { id: 'start', name: 'screen.start', needsCase: false, view: StartScreen };
