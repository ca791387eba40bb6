import type { Remarks } from './en.ts';

export const remarksFr: Remarks = {
  CONTRADICTION_WITHOUT_READINGS: 'Aucune lecture ne dit comment résoudre « {id} ».',
  ASSUMPTION_UNUSED: 'Rien ne repose sur l’hypothèse « {id} ».',
  'PREFERENCES_UNKNOWN.remark':
    '{party} dispose d’options mais n’a pas de préférences : elles sont inconnues, et l’on ne peut guère conclure.',
  OPTION_MATTERS_TO_NOBODY:
    'Aucune préférence ne mentionne « {id} » : il est égal à toutes les parties que l’option soit prise ou non.',
  STATUS_QUO_UNKNOWN: 'Il n’y a pas de statu quo : aucun chemin ne peut en partir.',
  STATEMENT_TWICE: '{party} a deux fois « {text} ».',
  STATE_TWICE: 'Le classement de {party} contient deux fois « {text} » ; la première compte.',
  'POINTS_UNKNOWN.remark': 'Les points de {party} pour {issue} = {values} sont inconnus.',
  WEIGHTS_SUM: 'La somme des poids de {party} est {sum}, et non {total}.',
  'WEIGHTS_SUM.between': 'La somme des poids de {party} va de {low} à {high}, sans être {total}.',
  WEIGHT_UNKNOWN: '{party} ne donne aucun poids à « {id} » : il est inconnu.',
  BEST_VALUE: 'Aucune valeur de « {id} » n’a {total} points pour {party}.',
  VERSION_OLDER:
    'Le fichier est de la version {from} et se lit comme de la version {version} ; « parley format » l’écrit ainsi.',
  'VERSION_OLDER.lost':
    'Le fichier est de la version {from} et se lit comme de la version {version} ; « parley format » l’écrit ainsi. Commentaires qui n’y ont pas de place : {comments}.',
  RESERVATION_UNREACHABLE:
    'Aucune combinaison n’atteint le seuil d’acceptation de {party} ({reservation}) ; le plus est {most}.',
  'RESERVATION_UNREACHABLE.none': 'Aucune combinaison ne respecte les contraintes et les lignes rouges de {party}.',
};
