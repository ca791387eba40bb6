import { describe, expect, it } from 'vitest';
import {
  createCaseKey,
  isContainer,
  openCaseKey,
  openText,
  readContainer,
  sealText,
  writeContainer,
} from './protect.ts';

const text = 'parley: 1\ntitle: Переговори — محادثات\n';

describe('a case under a passphrase', () => {
  it('opens with its passphrase and with no other', async () => {
    const { key, sealed } = await createCaseKey('correct horse', 10);
    expect(await openCaseKey(sealed, 'correct horse')).toBe(key);
    await expect(openCaseKey(sealed, 'wrong horse')).rejects.toMatchObject({ code: 'NOT_OPENED' });
  });

  it('seals text to a key; another key and a changed byte do not open it', async () => {
    const [one, other] = [await createCaseKey('a', 10), await createCaseKey('b', 10)];
    const sealed = await sealText(text, one.key);
    expect(await openText(sealed, one.key)).toBe(text);
    await expect(openText(sealed, other.key)).rejects.toMatchObject({ code: 'NOT_OPENED' });
    const changed = sealed.map((byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
    await expect(openText(changed, one.key)).rejects.toMatchObject({ code: 'NOT_OPENED' });
    await expect(openText(sealed.subarray(0, -1), one.key)).rejects.toMatchObject({ code: 'NOT_OPENED' });
  });

  it('writes a container that is an age file', async () => {
    const container = await writeContainer(text, 'correct horse', 10);
    expect(isContainer(container)).toBe(true);
    expect(isContainer(new TextEncoder().encode(text))).toBe(false);
    expect(new TextDecoder().decode(container)).not.toContain('parley');
    expect(await readContainer(container, 'correct horse')).toBe(text);
  });
});
