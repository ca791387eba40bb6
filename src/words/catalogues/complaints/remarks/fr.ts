import type { Remarks } from './en.ts';

export const remarksFr: Remarks = {
  CONTRADICTION_WITHOUT_READINGS: 'Aucune lecture ne dit comment résoudre la contradiction « {id} ».',
  ASSUMPTION_UNUSED: 'Rien ne repose sur l’hypothèse « {id} ».',
  'PREFERENCES_UNKNOWN.remark':
    '{party} : des options, mais pas de préférences ; elles sont inconnues, et l’on ne peut guère conclure.',
  OPTION_MATTERS_TO_NOBODY:
    'Aucune préférence ne mentionne l’option « {id} » : il est égal à toutes les parties qu’elle soit adoptée ou non.',
  STATUS_QUO_UNKNOWN: 'Il n’y a pas de statu quo : aucune voie ne peut en partir.',
  STATEMENT_TWICE: '{party} : « {text} » y est deux fois.',
  STATEMENT_ALWAYS: '{party} : « {text} » est toujours vrai et ne distingue rien.',
  STATEMENT_NEVER: '{party} : « {text} » n’est jamais vrai et ne distingue rien.',
  RULE_NEVER: '« {text} » ne peut jamais être vrai et n’exclut rien.',
  SETTLEMENT_NEVER: '« {text} », qui vaudrait règlement, ne peut jamais être vrai.',
  SETTLEMENT_NOW: '« {text} » vaudrait règlement et est déjà vrai dans le statu quo.',
  CONDITION_ALWAYS: '« {option} » : sa condition « {text} » est toujours vraie et n’empêche aucun coup.',
  CONDITION_NEVER: '« {option} » : sa condition « {text} » n’est jamais vraie, le coup n’est jamais possible.',
  NO_STATE: 'Les règles ne laissent aucun état possible : toute analyse est vide. Retirez-en une.',
  STATE_TWICE: '{party} : le classement contient deux fois « {text} » ; la première compte.',
  'POINTS_UNKNOWN.remark': '{party} : les points pour {issue} = {values} sont inconnus.',
  WEIGHTS_SUM: '{party} : la somme des poids est {sum}, et non {total}.',
  'WEIGHTS_SUM.between': '{party} : la somme des poids va de {low} à {high}, sans être {total}.',
  WEIGHT_UNKNOWN: '{party} : le poids de la question « {id} » est inconnu.',
  BEST_VALUE: '{party} : aucune valeur de la question « {id} » n’a ce nombre de points : {total}.',
  PROBABILITY_UNUSED:
    'La probabilité du scénario « {id} » n’est pas utilisée : le scénario n’est pas marqué comme exclusif. Si un seul au plus des scénarios peut se produire, écrivez « exclusive: true » dans chacun.',
  VERSION_OLDER:
    'Le fichier est de la version {from} et se lit comme de la version {version} ; « parley format » l’écrit ainsi.',
  'VERSION_OLDER.lost':
    'Le fichier est de la version {from} et se lit comme de la version {version} ; « parley format » l’écrit ainsi. Commentaires qui n’y ont pas de place : {comments}.',
  RESERVATION_UNREACHABLE:
    '{party} : aucune combinaison n’atteint le seuil d’acceptation ({reservation}) ; le plus est {most}.',
  'RESERVATION_UNREACHABLE.none': '{party} : aucune combinaison ne respecte les contraintes et les lignes rouges.',
};
