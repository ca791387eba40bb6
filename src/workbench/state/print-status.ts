import { withoutActing } from '../../core/escape.ts';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Puts the case's status and title on every printed page. They are text of the case, so each character is escaped. */
export function printStatus(status: string | undefined, title: string | undefined): void {
  const words = withoutActing([status, title].filter(Boolean).join(' · '));
  const content = [...words.slice(0, 120)].map(letter => `\\${letter.codePointAt(0)!.toString(16)} `).join('');
  sheet.replaceSync(words === '' ? '' : `@page { @bottom-left { content: "${content}"; font-size: 9pt; } }`);
}
