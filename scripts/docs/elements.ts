/** The page on the elements of a press report (docs/elements.md): one row each, and each leads somewhere or says that nothing holds it. */
import { linksIn } from './links.ts';

const elements = 48;
const nowhere = 'no room holds it yet';

/** Complaints of rows that are missing, doubled or out of order, and of rows that neither lead somewhere nor say that nothing does. */
export function elementComplaints(file: string, text: string): string[] {
  const rows = [...text.matchAll(/^\| (\d+) \|([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([row, number, _name, holds = '', where = '', test = '']) => ({ row, number: Number(number), holds, where, test }),
  );
  const numbers = rows.map(({ number }) => number).join();
  const wanted = Array.from({ length: elements }, (_, index) => index + 1).join();
  return [
    ...(numbers === wanted ? [] : [`${file}: the rows are not 1 to ${elements}, one each, in order.`]),
    ...rows.flatMap(({ number, holds, where, test }) => {
      const isEmpty = where.trim() === '' && test.trim() === '';
      if (holds.includes(nowhere))
        return isEmpty ? [] : [`${file}: ${number} says that nothing holds it, and names what does.`];
      if (where.trim() === '') return [`${file}: ${number} names no screen and no command.`];
      return linksIn(test).length > 0 ? [] : [`${file}: ${number} names no test.`];
    }),
  ];
}
