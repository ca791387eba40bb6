/** Links between the files of the project: to files that are there, and to headings that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Complaints of links to files or headings that are not there; addresses of the web are left alone. */
export function deadLinks(file: string, text: string): string[] {
  return linksIn(text).flatMap(target => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = '', heading] = target.split('#');
    const at = path === '' ? file : resolve(dirname(file), path);
    if (path !== '' && !existsSync(at)) return [`${file}: the link ${target} leads nowhere.`];
    if (heading === undefined || !at.endsWith('.md')) return [];
    const headings = anchorsIn(path === '' ? text : readFileSync(at, 'utf8'));
    return headings.has(heading) ? [] : [`${file}: the link ${target} leads to no heading.`];
  });
}

export function linksIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, target = '']) => target);
}

/** The anchors of headings, as GitHub makes them: the second of a name has -1 behind it, and so on. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutCode(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const stem = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = stem;
    for (let again = 1; anchors.has(anchor); again++) anchor = `${stem}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '');
}
