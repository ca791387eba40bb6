import type { BargainingWords } from './en.ts';

export const bargainingFr: BargainingWords = {
  'bargains.title': '{title} : y a-t-il une zone d’accord possible ?',
  'bargains.untitled': 'La négociation',
  'bargains.size': '{parties}, {issues}, {packages}.',
  'bargains.size.feasible': '{parties}, {issues}, {packages}, dont {feasible} réalisables.',
  'bargains.parties': { one: '{n} partie', many: '{n} parties', other: '{n} parties' },
  'bargains.issues': { one: '{n} question', many: '{n} questions', other: '{n} questions' },
  'bargains.packages': {
    one: '{count} combinaison',
    many: '{count} combinaisons',
    other: '{count} combinaisons',
  },
  'bargains.reservations': 'Seuils d’acceptation : {reservations}.',
  'bargains.reservation': '{party} {points}',
  'bargains.notGiven': 'non donné',
  'bargains.rounding': 'Les points ont été arrondis de {bound} au plus.',
  'zone.yes': 'Il y a une zone d’accord possible : {counts}.',
  'zone.no': 'Il n’existe pas de zone d’accord possible.',
  'zone.unknown': {
    one: 'On ne sait pas s’il y a une zone d’accord possible : aucune combinaison n’est sûrement acceptable pour tous, {most} l’est peut-être.',
    many: 'On ne sait pas s’il y a une zone d’accord possible : aucune combinaison n’est sûrement acceptable pour tous, {most} le sont peut-être.',
    other:
      'On ne sait pas s’il y a une zone d’accord possible : aucune combinaison n’est sûrement acceptable pour tous, {most} le sont peut-être.',
  },
  'zone.unknown.uncounted':
    'On ne sait pas s’il y a une zone d’accord possible : aucune combinaison n’est sûrement acceptable pour tous, certaines le sont peut-être.',
  'counts.uncounted': 'il existe des combinaisons acceptables, trop différentes pour être comptées',
  'counts.exact': {
    one: '{count} combinaison acceptable',
    many: '{count} combinaisons acceptables',
    other: '{count} combinaisons acceptables',
  },
  'counts.none': 'aucune combinaison sûrement acceptable, peut-être {most}',
  'counts.some': {
    one: '{count} combinaison sûrement acceptable, peut-être {most}',
    many: '{count} combinaisons sûrement acceptables, peut-être {most}',
    other: '{count} combinaisons sûrement acceptables, peut-être {most}',
  },
  'zone.whose': 'On l’ignore faute de ceci :',
  'zone.gaps': '{party} : {gaps}',
  'zone.among.yes': 'Entre {parties} seulement : oui, {counts}.',
  'zone.among.no': 'Entre {parties} seulement : non.',
  'zone.among.unknown': 'Entre {parties} seulement : inconnu, {counts}.',
  'zone.conflict': 'Ces exigences ne peuvent être satisfaites ensemble :',
  'zone.howFar': 'Ce qui ouvrirait une zone :',
  'zone.alone': '{party} : il suffirait d’abaisser son seuil d’acceptation de {points}',
  'zone.notAlone': '{party} : abaisser son propre seuil d’acceptation ne suffit pas',
  'zone.together': 'tous ensemble : chacun abaissant son seuil d’acceptation de {points}',
  'zone.spared': 'abandonner cette exigence : {demand}',
  'zone.opened': 'Combinaisons qui deviennent acceptables si tous le font :',
  'zone.between':
    'L’analyse porte sur les seules parties nommées ; les lignes rouges connues des autres valent tout de même.',
  'zone.leftOut':
    'La suite porte sur {parties} seulement : tous les points ne sont pas donnés pour {others} ; les lignes rouges connues des autres valent tout de même.',
  'zone.strict':
    'Lecture stricte : points au bas de leurs intervalles, seuils d’acceptation au haut. Ce qui est montré est sûrement acceptable pour ces parties.',
  'zone.generous':
    'Lecture généreuse : points au haut de leurs intervalles, seuils d’acceptation au bas, un seuil non donné comptant pour atteint. Ce qui est montré n’est acceptable que si tout ce qui n’est pas connu lui est favorable.',
  'zone.share': 'Il y a une zone dans {share} des mondes plausibles.',
  'zone.turnsOn':
    'Cela dépend surtout de ceci : {what} ; sûrement dans {whereTrue} des mondes si c’est vrai, dans {whereFalse} si c’est faux.',
  'zone.alone.atLeast':
    '{party} : il faudrait abaisser son seuil d’acceptation d’au moins {points} ; on ne sait pas si cela suffit',
  'zone.together.atLeast':
    'tous ensemble : chacun abaissant son seuil d’acceptation d’au moins {points} ; on ne sait pas si cela suffit',
  'zone.spared.perhaps': 'peut-être en abandonnant cette exigence : {demand}',
  'zone.opened.perhaps':
    'Combinaisons que cette dernière concession peut ouvrir, si tout ce qui est inconnu leur est favorable :',
  'zone.generous.no':
    'Lecture généreuse : points au haut de leurs intervalles, seuils d’acceptation au bas, un seuil non donné comptant pour atteint. Même ainsi il n’y a pas de zone ; chacun devrait aller au moins aussi loin qu’indiqué.',
  'zone.weights':
    'Chaque intervalle d’un poids est pris seul. Que les poids d’une partie fassent 100 en tout n’est pas utilisé : ce qui est dit inconnu ici peut donc être déjà tranché.',
  'zone.hingesOpen': 'L’ordre du jour est trop vaste pour demander de chaque intervalle s’il suffit à trancher.',
  'zone.hinges': 'Un seul intervalle trancherait :',
  'zone.hinge.opens': '{range} : à l’extrémité favorable à l’accord, il y a une zone quels que soient les autres',
  'zone.hinge.closes': '{range} : à l’extrémité défavorable à l’accord, il n’y en a pas quels que soient les autres',
  'zone.hinge.both':
    '{range} : à l’extrémité favorable à l’accord, il y a une zone quels que soient les autres ; à l’extrémité défavorable, il n’y en a pas quels que soient les autres',
  'demand.constraint': 'que « {rule} » ne peut être convenu',
  'demand.redLine': 'la ligne rouge ({party}) : {rule}',
  'demand.reservation': 'le seuil d’acceptation ({party}) : {points}',
  'range.reservation': 'le seuil d’acceptation ({party})',
  'range.weight': 'le poids de « {issue} » pour {party}',
  'range.points': 'les points ({party}) pour « {issue} » : {value}',
  'packages.heading': 'Ce que chacun obtient et donne',
  'packages.legend':
    '« Obtient » se compte à partir du seuil d’acceptation de la partie, « donne » à partir de sa meilleure combinaison acceptable. Après une valeur : ce qu’elle vaut pour {parties}, dans cet ordre.',
  'packages.tied': {
    one: '{n} autre combinaison est à égalité ; --json les a toutes.',
    many: '{n} autres combinaisons sont à égalité ; --json les a toutes.',
    other: '{n} autres combinaisons sont à égalité ; --json les a toutes.',
  },
  'packages.package': 'Combinaison',
  'packages.fallback': 'repli',
  'packages.nearest': 'la plus proche',
  'packages.gets': 'obtient',
  'packages.gives': 'donne',
  'packages.notKnown': 'non connu',
  'packages.value': '{value} ({worth})',
  'packages.same': 'Identique dans toutes :',
  'packages.issue': '{issue} : {value}',
  'packages.efficient': {
    one: '{n} combinaison efficace',
    many: '{n} combinaisons efficaces',
    other: '{n} combinaisons efficaces',
  },
  'packages.fellBack': {
    one: 'Négociation par repli, d’après les seuls classements ({packages}) : {n} est acceptée en premier par tous, quand chacun accepte ses {depth} meilleures.',
    many: 'Négociation par repli, d’après les seuls classements ({packages}) : {n} sont acceptées en premier par tous, quand chacun accepte ses {depth} meilleures.',
    other:
      'Négociation par repli, d’après les seuls classements ({packages}) : {n} sont acceptées en premier par tous, quand chacun accepte ses {depth} meilleures.',
  },
  'front.size.exact': {
    one: '{n} résultat efficace (exact).',
    many: '{n} résultats efficaces (exact).',
    other: '{n} résultats efficaces (exact).',
  },
  'front.size.rounded': {
    one: '{n} résultat efficace (exact pour les points arrondis).',
    many: '{n} résultats efficaces (exact pour les points arrondis).',
    other: '{n} résultats efficaces (exact pour les points arrondis).',
  },
  'front.size.approximate': {
    one: '{n} résultat efficace (liste approchée : à {bound} près de l’étendue de chaque partie).',
    many: '{n} résultats efficaces (liste approchée : à {bound} près de l’étendue de chaque partie).',
    other: '{n} résultats efficaces (liste approchée : à {bound} près de l’étendue de chaque partie).',
  },
  winner:
    'Gagnant ajusté, si les questions peuvent être divisées, seuils d’acceptation, lignes rouges et contraintes laissés de côté : {parts} ; chacun obtient {got} de ce qui est en jeu pour lui.',
  'winner.wins': '{party} remporte {issues}',
  'winner.wins.nothing': '{party} ne remporte aucune question entière',
  'winner.divided': '{issue} se divise {first} contre {second}',
  'winner.alike': 'une même valeur de {issues} est la meilleure pour les deux',
  'improvement.heading': 'Améliorations de la combinaison sur la table',
  'improvement.onTable': 'Sur la table : {package}. Valeur : {worth}.',
  'improvement.value': '{issue} {value}',
  'improvement.worth': '{party} {points}',
  'improvement.some': 'Il y a des améliorations, non comptées.',
  'improvement.uncounted': 'Les améliorations n’ont pas été comptées.',
  'improvement.trade': 'Échange isolé',
  'improvement.change': '{issue} : {before} → {after}',
  'improvement.points': '{points} ({gain})',
  'improvement.more': {
    one: '{n} autre échange : --json les a tous.',
    many: '{n} autres échanges : --json les a tous.',
    other: '{n} autres échanges : --json les a tous.',
  },
  'improvement.solutions':
    'Solutions où la combinaison sur la table est ce que chaque partie a déjà ; « obtient » se compte à partir du seuil d’acceptation :',
  'fallback.title': '{title} : où mènerait le repli d’après les seuls classements ?',
  'fallback.ranked': {
    one: '{n} état, classé par {parties}.',
    many: '{n} états, classés par {parties}.',
    other: '{n} états, classés par {parties}.',
  },
  'fallback.impasse': 'Ce qu’une partie aime moins que le statu quo, elle ne l’accepte jamais.',
  'fallback.leftOut': 'Laissés de côté, leur ordre n’étant pas entièrement connu : {parties}.',
  'fallback.never.all': 'Aucun état n’est jamais accepté par les {quota} parties.',
  'fallback.never.some': 'Aucun état n’est jamais accepté par {quota} des {parties} parties.',
  'fallback.found.all': {
    one: '{n} état est accepté en premier par les {quota} parties, quand chacune accepte ses {depth} meilleurs ; accepté par {support}.',
    many: '{n} états sont acceptés en premier par les {quota} parties, quand chacune accepte ses {depth} meilleurs ; acceptés par {support}.',
    other:
      '{n} états sont acceptés en premier par les {quota} parties, quand chacune accepte ses {depth} meilleurs ; acceptés par {support}.',
  },
  'fallback.found.some': {
    one: '{n} état est accepté en premier par {quota} des {parties} parties, quand chacune accepte ses {depth} meilleurs ; accepté par {support}.',
    many: '{n} états sont acceptés en premier par {quota} des {parties} parties, quand chacune accepte ses {depth} meilleurs ; acceptés par {support}.',
    other:
      '{n} états sont acceptés en premier par {quota} des {parties} parties, quand chacune accepte ses {depth} meilleurs ; acceptés par {support}.',
  },
  'fallback.options': 'Options adoptées',
  'fallback.place': 'Rang pour {party}',
  'zone.besides': 'Ce qui n’est pas connu par ailleurs :',
  'demand.reservationUnknown': 'le seuil d’acceptation ({party}), qui n’est pas donné',
  'improvement.acceptable.yes': 'Elle est acceptable pour tous.',
  'improvement.acceptable.no': 'Elle n’est pas acceptable ; elle enfreint ceci :',
  'improvement.acceptable.unknown':
    'On ne sait pas si elle est acceptable pour tous ; elle ne remplit pas sûrement ceci :',
  'plot.axes': '{up} (vers le haut) et {right} (vers la droite) :',
  'plot.fromReservations': '{up} (vers le haut) et {right} (vers la droite), à partir des seuils d’acceptation :',
};
