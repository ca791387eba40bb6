import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Complaints of links to files that are not there; addresses of the web are left alone. */
export function deadLinks(file: string, text: string): string[] {
  return [...text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].flatMap(([, target = '']) =>
    /^[a-z]+:/.test(target) || existsSync(resolve(dirname(file), target))
      ? []
      : [`${file}: the link ${target} leads nowhere.`],
  );
}
