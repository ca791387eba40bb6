import { expect, test } from 'vitest';
import { readCase } from '../../case/file/read.ts';
import { assess } from '../../desk/assess/assess.ts';
import { runTask } from '../../desk/assess/tasks.ts';
import { english } from '../../words/english.ts';
import { assessmentPage } from './page.ts';

const hostile = '<script>alert(1)</script>"\' & more';
const text = `parley: 1
title: ${JSON.stringify(hostile)}
status: restricted
parties:
  a: {name: "<b>A</b>", role: principal}
  b: {name: B, role: principal}
record:
  assumptions:
    a1: {says: "<img src=x onerror=alert(1)>", sure: [0.2, 0.8]}
situation:
  options:
    go: {by: a, says: Go}
    stay: {by: b, says: Stay}
  status-quo: [stay]
  preferences:
    a: [{statement: not stay, because: [a1]}, go]
    b: [{statement: go, because: [a1]}, not stay]
frameworks:
  f: {name: "</svg><script>alert(2)</script>", changes: {}}
readings:
  r: {name: Other, changes: {record: {assumptions: {a1: {sure: 0.1}}}}}
`;

const page = async () => {
  const result = await assess(readCase(text), { concept: 'seq', samples: 60, seed: 1 }, async task => runTask(task));
  return assessmentPage(result, english, { paths: true });
};

test('the page runs nothing, asks nobody, and shows what users wrote as text', async () => {
  const html = await page();
  expect(html).not.toMatch(/<script|<img|<b>|javascript:|\son\w+=["']/i);
  const markup = html.replaceAll(/&lt;.*?&gt;/g, '');
  expect(markup).not.toMatch(/(?:src|href)=|url\(|@import/i);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test('each matrix is a picture with its table beneath, and each printed page bears the status', async () => {
  const html = await page();
  const count = (part: RegExp) => html.match(part)?.length ?? 0;
  expect(count(/<svg /g)).toBe(count(/<table>/g));
  expect(count(/<svg /g)).toBeGreaterThan(0);
  expect(html).toContain('@bottom-left{content:"restricted"}');
  expect(html).toContain('counter(page)');
  expect(count(/<h1>/g)).toBe(1);
});
