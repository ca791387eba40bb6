import { area } from '../../../src/words/catalogues/area.ts';

const said = (name: string, hint: string, key: string) => async () => ({
  'screen.colours': name,
  'colours.hint': hint,
  'colours.key': key,
});

export const coloursWords = area(await said('Colours', 'What each party is drawn in.', 'Next colour (Colours)')(), {
  uk: said('Кольори', 'Яким кольором намальовано кожну сторону.', 'Наступний колір (Кольори)'),
  ru: said('Цвета', 'Каким цветом нарисована каждая сторона.', 'Следующий цвет (Цвета)'),
  fr: said('Couleurs', 'La couleur de chaque partie.', 'Couleur suivante (Couleurs)'),
  ar: said('الألوان', 'لون كل طرف.', 'اللون التالي (الألوان)'),
});
