/** The English catalogue: the one that all others must cover. */
import type { Message } from '../message.ts';
import { areas, type MessageKey } from './areas.ts';

export type { MessageKey };
export type Catalogue = Readonly<Record<MessageKey, Message>>;

export const en: Catalogue = Object.assign({}, ...areas.map(area => area.en));
