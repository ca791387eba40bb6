/** The commands on case files, run as a user runs them, on files in a folder of their own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';
import { sampleCase } from '../../../test/support/sample-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-case-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('what another tool’s file says and a case does not is told by every command that reads it', async () => {
  const option = (name: string) => ({ name, permittedDirection: 'both' });
  const maker = (name: string, own: number) => ({
    ...{ name, options: [own], misperceptions: own === 0 ? [[[0, 'Y']]] : [] },
    preferences: [[[1 - own, 'Y']], [[own, 'N']]],
  });
  const makers = [maker('North', 0), maker('South', 1)];
  const content = { options: [option('North opens'), option('South opens')], decisionMakers: makers };
  const blind = file('blind.gmcr', JSON.stringify(content));
  const lost = 'the misperceptions of North: here everyone sees all states';
  for (const command of ['check', 'stability', 'record', 'import']) {
    const { out, err } = await parley(command, blind);
    expect([command, `${out}${err}`]).toEqual([command, expect.stringContaining(`Not carried over: ${lost}.`)]);
    const json = await parley(command, blind, '--json');
    expect(JSON.parse(json.out)).toMatchObject({ notCarried: [lost] });
  }
  expect((await parley('export', blind, '--to', 'gmcr', '--out', join(folder, 'out.gmcr'))).err).toContain(lost);
  const french = await parley('--language', 'fr', 'stability', blind, '--json');
  expect(JSON.parse(french.out).notCarried[0]).toContain('perceptions');
  const whole = file('alone.gmcr', JSON.stringify(content).replace('[[[0,"Y"]]]', '[]'));
  expect((await parley('stability', whole)).err).toBe('');
  expect(JSON.parse((await parley('stability', whole, '--json')).out)).not.toHaveProperty('notCarried');
});

test('what is wrong in another tool’s file is told by name, not by a line that nobody has seen', async () => {
  const makers = [{ name: 'North', options: [0], preferences: [[[0, 'Y']]] }];
  const path = file('named.gmcr', JSON.stringify({ options: [{ name: 'Open' }], decisionMakers: makers }));
  const { out } = await parley('check', path);
  expect(out).toContain(`${path} (situation) There is no status quo`);
  expect(out).not.toMatch(/\.gmcr:\d/);
});

test('check lists complaints and ends with 1; a whole case ends with 0, strictly with 1', async () => {
  const wrong = await parley('check', file('wrong.yaml', sampleCase.replace('by: fund', 'by: fnd')));
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain('PARTY_UNKNOWN "fnd" is not a party. Did you mean "fund"?');
  const whole = file('whole.yaml', sampleCase);
  const fine = await parley('check', whole);
  expect(fine.code).toBe(0);
  expect(fine.out).toContain('Without evidence or assumption');
  expect((await parley('check', whole, '--strict')).code).toBe(1);
  const json = JSON.parse((await parley('check', whole, '--json')).out);
  expect(json).toMatchObject({ complaints: [], oddities: [] });
  expect(json.unsupported[0]).toMatchObject({ where: { line: expect.any(Number) }, path: expect.any(String) });
  expect((await parley('check', join(folder, 'none.yaml'))).code).toBe(2);
});

test('format leaves a file alone that does not say that it is a case', async () => {
  const other = '{"name": "a package", "version": "1"}';
  const path = file('package.json', other);
  const { code, err } = await parley('format', path);
  expect([code, err]).toEqual([2, expect.stringContaining('This is not a case file: "parley: 1" is missing.')]);
  expect(readFileSync(path, 'utf8')).toBe(other);
});

test('format writes the standard spacing once', async () => {
  const path = file('loose.yaml', sampleCase.replace('title: The', 'title:    The'));
  expect((await parley('format', path, '--check')).code).toBe(1);
  expect((await parley('format', path)).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(sampleCase);
  expect((await parley('format', path, '--check')).code).toBe(0);
});

test('new writes a case that check accepts, and never over another file', async () => {
  const path = join(folder, 'new.yaml');
  for (const name of ['situation', 'agenda', 'full']) {
    expect((await parley('new', path, '--template', name, '--title', 'A: "b" # c', '--force')).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('title: "A: \\"b\\" # c"');
    expect((await parley('check', path)).code).toBe(0);
    expect((await parley('format', path, '--check')).code).toBe(0);
  }
  const refused = await parley('new', path, '--template', 'full');
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('FILE_EXISTS') });
  const printed = await parley('new', '-', '--title', 'T', '--party', 'North: go, stay', '--party', 'Юг: идти');
  expect(printed.out).toContain('идти: {by: юг, says: идти}');
  expect((await parley('check', file('flags.yaml', printed.out))).code).toBe(0);
});

test('schema prints what is published', async () => {
  expect((await parley('schema')).out).toBe(readFileSync('docs/case.schema.json', 'utf8'));
});

test('export and import: there, back, and as an input of other commands', async () => {
  const path = file('sample.yaml', sampleCase);
  const gmcr = join(folder, 'sample.gmcr');
  const exported = await parley('export', path, '--to', 'gmcr', '--out', gmcr);
  expect(exported).toMatchObject({ code: 0, err: expect.stringContaining('Not carried over: the agenda.') });
  expect((await parley('export', path, '--to', 'gmcr', '--out', gmcr)).code).toBe(2);
  expect((await parley('export', path, '--to', 'xml')).code).toBe(2);
  const imported = await parley('import', gmcr);
  expect(imported.out).toContain('open-the-gates: {by: highland');
  expect((await parley('check', gmcr)).out).toContain('There is no status quo');
});

test('a negotiation goes out to other tools and comes back; several files are written or none', async () => {
  const path = join(folder, 'agenda.yaml');
  await parley('new', path, '--template', 'agenda', '--force');
  expect((await parley('export', path, '--to', 'genius')).err).toContain('FOLDER_MISSING');
  for (const format of ['genius', 'geniusweb', 'negmas']) {
    const out = mkdtempSync(join(folder, `${format}-`));
    const exported = await parley('export', path, '--to', format, '--out', out);
    expect(exported.code).toBe(0);
    const files = exported.out.trimEnd().split('\n');
    expect(files.length).toBeGreaterThan(2);
    expect((await parley('export', path, '--to', format, '--out', out)).err).toContain('FILE_EXISTS');
    const imported = await parley('import', ...files);
    expect(imported.code).toBe(0);
    const again = file(`${format}.yaml`, imported.out);
    expect((await parley('check', again)).code).toBe(0);
    expect((await parley('export', again, '--to', format, '--out', out, '--force')).out.split('\n')).toHaveLength(
      files.length + 1,
    );
  }
  const bomb = file('bomb.xml', `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`);
  expect(await parley('import', bomb)).toMatchObject({ code: 2, err: expect.stringContaining('XML_DOCTYPE') });
  const huge = file('huge.xml', ' '.repeat(6_000_000));
  expect((await parley('import', huge, huge)).err).toContain('FILE_TOO_LARGE');
});

test('what was written is JSON where that is asked for', async () => {
  const path = file('json.yaml', sampleCase);
  const json = async (...args: string[]) =>
    JSON.parse((await parley(...args, '--json')).out) as Record<string, unknown>;
  expect(await json('format', path)).toMatchObject({ file: path, standard: true, written: false });
  const gmcr = join(folder, 'json.gmcr');
  expect(await json('export', path, '--to', 'gmcr', '--out', gmcr)).toMatchObject({
    files: [gmcr],
    notCarried: expect.arrayContaining(['the agenda']),
  });
  expect(await json('import', gmcr)).toMatchObject({ text: expect.stringContaining('parley: 1') });
  expect(await json('new', '-', '--template', 'full')).toMatchObject({ written: null });
});
