import type { ComponentType } from 'preact';
import type { MessageKey } from '../../words/catalogues/en.ts';

/** What the page needs to know of a screen. */
export interface ScreenDoor {
  /** Its place in the address: `#/assess`. */
  readonly id: string;
  /** Its name in the navigation and in the list of keys. */
  readonly name: MessageKey;
  /** Whether it shows nothing without an open case. */
  readonly needsCase: boolean;
  /** A large screen is loaded when it is first shown: `lazy`. */
  readonly view: ComponentType;
  /** Keys of its own, and the messages that say what they do. */
  readonly keys?: readonly (readonly [key: string, does: MessageKey])[];
}
