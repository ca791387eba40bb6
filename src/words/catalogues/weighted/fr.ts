import type { WeightedWords } from './en.ts';

export const weightedFr: WeightedWords = {
  'weighted.heading': 'Le poids des probabilités des scénarios',
  'weighted.full': 'Le poids des probabilités des scénarios : --full.',
  'weighted.futures': 'Un seul au plus de ces scénarios se produit : {futures}. Le reste : {base}.',
  'weighted.unknown': '{name} (p inconnue)',
  'weighted.without': {
    one: 'Un scénario n’entre pas dans le calcul, faute d’être marqué comme exclusif : {futures}.',
    many: '{n} scénarios n’entrent pas dans le calcul, faute d’être marqués comme exclusifs : {futures}.',
    other: '{n} scénarios n’entrent pas dans le calcul, faute d’être marqués comme exclusifs : {futures}.',
  },
  'weighted.note':
    'Les probabilités sont celles du dossier, sur toute l’étendue de leurs intervalles ; aucune n’est prise au milieu, et ce qui est inconnu peut être tout ce que les autres laissent. Chaque chiffre est une part attendue des mondes plausibles, de la plus petite à la plus grande que permettent ces probabilités et les parts du tableau des cadres ; ce n’est pas une prévision. Ce n’est pas un classement des cadres : ils suivent l’ordre du dossier.',
};
