import type { CarriedWords } from './en.ts';

export const carriedFr: CarriedWords = {
  'carried.about': 'le texte sous « about »',
  'carried.record': 'le registre des affirmations et des sources',
  'carried.situation': 'la situation',
  'carried.agenda': 'l’ordre du jour',
  'carried.ordered': 'que les valeurs de certaines questions sont ordonnées',
  'carried.constraints': 'règles sur ce qui ne peut être convenu ({n})',
  'carried.redLines': 'les lignes rouges : {parties}',
  'carried.ranges': 'les intervalles (points écrits à leur bas, seuils d’acceptation à leur haut) : {parties}',
  'carried.scale': 'l’échelle des points simples, écrits exactement comme fractions de 0 à 1 : {parties}',
  'carried.reservation': 'qu’aucun seuil d’acceptation n’est connu (omis, et lu là-bas comme absent) : {parties}',
  'carried.because': 'ce qui repose sur des éléments d’appui (« because ») : {parties}',
  'carried.without': 'parties sans points ({parties})',
  'carried.frameworks': 'cadres ({n})',
  'carried.futures': 'scénarios ({n})',
  'carried.readings': 'lectures ({n})',
  'carried.figures': 'la note sur ses chiffres ({note})',
  'carried.bid':
    'le seuil d’acceptation, {party} ({value} sur 1) : GeniusWeb l’énonce par une offre, et aucune offre n’a exactement cette valeur',
  'carried.rescaled':
    'les poids des questions dont la meilleure valeur n’a pas 100 points, {party} : c’est reporté sur le poids',
  'carried.unscaled':
    'l’échelle, {party} : la meilleure combinaison, ou la meilleure valeur d’une question, n’a pas 100 points',
  'carried.rounded':
    'les nombres exacts, {party} ({n}) : arrondis à quatre décimales, chacun d’au plus {most} points sur 100',
  'carried.discountFactor': '{file} : le facteur d’actualisation {discount} est omis : le temps ne compte pas ici',
  'carried.discount': '{file} : l’actualisation {discount} est omise : le temps ne compte pas ici.',
  'carried.statements': 'les priorités, {party} : le fichier se sert des classements',
  'carried.misperceptions': 'les perceptions erronées de {parties} : ici, chacun voit tous les états',
  'carried.rankings': 'les classements, {parties} : le fichier se sert des priorités',
  'carried.rankings.unflagged':
    'les classements de {parties} : le fichier ne dit pas s’ils valent ou les priorités ; s’ils valent, écrivez-y "useManualPreferenceRanking": true',
  'carried.empty':
    'la liste vide de préférences de {parties} : là-bas, tous les états se valent, ici rien n’est connu (écrivez {entries} pour dire qu’ils se valent)',
  'carried.field': 'le champ « {field} »',
  'carried.title': 'le titre ({title}) et le statut ({status})',
  'carried.says': 'ce dont parlent le dossier et ses parties',
  'carried.roles': 'qui n’est pas partie principale ({parties})',
  'carried.ids': 'les identifiants des parties, options et priorités : ils sont refaits d’après les noms',
  'carried.supported': 'ce sur quoi reposent options et règles (« because »)',
  'carried.statusQuo': 'le statu quo ({state})',
  'carried.optionless': 'parties sans options ({parties})',
  'carried.irreversible': '« irreversible: both » sans statu quo ({options})',
  'carried.moves': 'les conditions des coups ({options}) : là-bas, ces coups sont possibles depuis tout état',
  'carried.unknown': 'que les préférences sont inconnues, {party} : une liste vide dit que tous les états se valent',
  'carried.noise': 'l’incertitude sur l’ordre des états, {party}',
  'carried.preferences': 'ce sur quoi reposent les préférences, {party} (« because »)',
  'carried.mixed': 'les priorités, {party} : écrites comme un classement puisqu’une autre partie en a un',
  'carried.sure': 'la certitude de la priorité « {text} », {party}',
  'carried.unranked': 'que le rang d’états possibles ({n}) est inconnu, {party}',
  'carried.impossible': 'les états impossibles ({n}) du classement, {party}',
};
