/** The screens, in the order of the navigation; the keys 1 to 9 follow it. Each is a folder with its door, and a line here. */
import { assessDoor } from './assess/door.ts';
import { bargainDoor } from './bargain/door.ts';
import { caseDoor } from './case/door.ts';
import type { ScreenDoor } from './door.ts';
import { gaugeDoor } from './gauge/door.ts';
import { recordDoor } from './record/door.ts';
import { startDoor } from './start/door.ts';

export const screenDoors: readonly [ScreenDoor, ...ScreenDoor[]] = [
  startDoor,
  caseDoor,
  recordDoor,
  assessDoor,
  bargainDoor,
  gaugeDoor,
];
