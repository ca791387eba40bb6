/** A relay cannot change the answer: at worst there is none, and each party says for whom it waited in vain. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostGauge } from '../../../src/cli/gauge/host.ts';
import { joinGauge } from '../../../src/cli/gauge/join.ts';
import type { Terminal } from '../../../src/cli/terminal/terminal.ts';
import { type Mischief, startEvilRelay } from '../../support/evil-relay.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-relay-'));
  writeFileSync(join(folder, 'north.txt'), 'yes: 1 3\n');
  writeFileSync(join(folder, 'south.txt'), 'yes: 2 3\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function gauge(mischief: Mischief, timeout: number): Promise<{ codes: number[]; texts: string[] }> {
  const relay = await startEvilRelay(mischief);
  const texts = ['', '', ''];
  const { promise: invited, resolve: invite } = Promise.withResolvers<string>();
  const terminal = (at: number): Terminal => {
    const hear = (text: string) => {
      texts[at] += text.replace(/\s+/g, ' ');
      const [invitation] = /ws:\S+#[0-9a-f]{64}\.[0-9a-f]{64}/.exec(text) ?? [];
      if (invitation !== undefined) invite(invitation);
    };
    return { out: hear, err: hear, isTerminal: false, columns: 120, colours: false };
  };
  const list = { levels: ['yes'], outcomes: ['One', 'Two', 'Three'] };
  const rules = { parties: 2, minimum: 1, budget: 1, name: 'the convener', port: 0, bind: '127.0.0.1', share: true };
  const hosting = hostGauge(
    { list, theCase: undefined, hanging: [] },
    { ...rules, timeout, relay: relay.url, home: join(folder, 'convener') },
    terminal(0),
  );
  const invitation = await invited;
  const joining = ['north', 'south'].map((name, at) => {
    const flags = { name, timeout, yes: true, home: join(folder, name), answers: join(folder, `${name}.txt`) };
    return joinGauge(invitation, flags, terminal(at + 1));
  });
  const codes = await Promise.all([hosting, ...joining]);
  relay.close();
  return { codes, texts };
}

test.each<[string, Mischief]>([
  ['repeats frames', { repeats: true }],
  ['reorders frames', { reorders: true }],
  ['invents frames', { invents: true }],
  ['breaks connections', { breaks: true }],
  ['does all of that', { repeats: true, reorders: true, invents: true, breaks: true }],
])('a relay that %s: the answer is right', async (_name, mischief) => {
  const { codes, texts } = await gauge(mischief, 30);
  expect(codes, texts.join('\n')).toEqual([0, 0, 0]);
  for (const text of texts)
    expect(text).toContain('Result: at least one of the 3 outcomes is accepted by all 2 parties.');
});

test('a relay that swallows frames: no answer, and nobody is called a cheater', async () => {
  const { codes, texts } = await gauge({ swallowsAfter: 6 }, 2);
  expect(codes).toEqual([1, 1, 1]);
  for (const text of texts) {
    expect(text).toMatch(
      /No answer: nothing came from .* in time\. Either .* stopped, or the relay held the messages back/,
    );
  }
});
