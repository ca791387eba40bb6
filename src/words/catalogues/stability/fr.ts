import type { StabilityWords } from './en.ts';

export const stabilityFr: StabilityWords = {
  'stable.title': '{title} : stabilité',
  'stable.size': '{options}, {decisionMakers}, {states}.',
  'stable.options': { one: '{n} option', many: '{n} options', other: '{n} options' },
  'stable.decisionMakers': { one: '{n} décideur', many: '{n} décideurs', other: '{n} décideurs' },
  'stable.states': { one: '{n} état réalisable', many: '{n} états réalisables', other: '{n} états réalisables' },
  'stable.statusQuo': 'Le statu quo est « {state} » (marqué *).',
  'stable.noStatusQuo': 'Le dossier ne donne pas de statu quo réalisable.',
  'stable.cells':
    'Une case dit « tous » où l’état est stable pour chaque partie (un équilibre) ; sinon elle nomme celles pour qui il n’est pas stable.',
  'stable.cells.certain':
    'Une case dit « tous » où l’état est stable pour chaque partie (un équilibre) ; sinon elle nomme celles pour qui il n’est pas certainement stable.',
  'stable.notFor': 'pas pour {parties}',
  'stable.marked': '{state} *',
  'stable.named': 'Une commande désigne un état par ses options, comme a+b : {options}.',
  'stable.more': {
    one: '{n} autre équilibre dans la sortie JSON.',
    many: '{n} autres équilibres dans la sortie JSON.',
    other: '{n} autres équilibres dans la sortie JSON.',
  },
  'stable.unlisted': 'Autres équilibres, comptés sans y figurer : {n}.',
  'stable.unknown':
    'Des priorités sont en partie inconnues : {parties}. Le tableau contient ce qui est certain quelles qu’elles soient. Équilibres possibles au-delà : {lines}.',
  'stable.possible': '{concept} : {states}',
  'stable.possible.none': '{concept} : aucun',
  'stable.possible.more': {
    one: '{concept} : {states} et {n} autre',
    many: '{concept} : {states} et {n} autres',
    other: '{concept} : {states} et {n} autres',
  },
  'why.heading': 'Pourquoi',
  'why.stable': '{who} : « {state} » est stable ({concept}).',
  'why.unstable': '{who} : « {state} » n’est pas stable ({concept}).',
  'why.nothing': '{who} n’a pas d’amélioration à partir de là.',
  'why.deterred.sure':
    '{who} : amélioration quand cette partie {doing} ; dissuadée : {chain}, ce qui n’est pas mieux que le départ.',
  'why.deterred.may':
    '{who} : peut-être une amélioration quand cette partie {doing} ; dissuadée : {chain}, ce qui n’est pas mieux que le départ.',
  'why.free.sure': '{who} : amélioration quand cette partie {doing} ; non dissuadée : {lacking}',
  'why.free.may': '{who} : peut-être une amélioration quand cette partie {doing} ; non dissuadée : {lacking}',
  'why.lacking.nash': 'la stabilité de Nash ne regarde pas plus loin.',
  'why.lacking.gmr': 'aucune suite d’actions des autres ne laisserait cette partie sans gain.',
  'why.lacking.smr':
    'aucune suite d’actions des autres ne laisserait cette partie sans gain et sans meilleur état où aller ensuite.',
  'why.lacking.seq': 'aucune suite d’améliorations des autres ne laisserait cette partie sans gain.',
  'why.lacking.sseq':
    'aucune suite d’améliorations des autres ne laisserait cette partie sans gain et sans meilleur état où aller ensuite.',
  'why.near': 'Cela serait dissuadé si {chain}, mais de là on peut passer à « {state} » ({who}).',
  'paths.heading': 'Voies depuis le statu quo, les plus courtes d’abord',
  'paths.target': '« {state} » ({concepts})',
  'paths.unreachable': '{target} : inatteignable depuis le statu quo par des actions permises.',
  'paths.itself': '{target} : le statu quo lui-même.',
  'paths.by.improvements': '{target}. Par améliorations isolées : {steps}.',
  'paths.by.jointly': '{target}. Par des améliorations conjointes : {steps}.',
  'paths.by.any moves': '{target}. Par toutes actions permises : {steps}.',
  'paths.step': '{number}. {step}, ce qui donne « {state} »',
  'paths.step.noted': '{number}. {step}, ce qui donne « {state} » ({notes})',
  'paths.noGain': 'sans gain pour {parties}',
  'paths.unknownGain': 'gain inconnu pour {parties}',
  'paths.elsewhere': 'une autre amélioration est possible avant pour {parties}',
  'coalitions.heading': 'Coalitions',
  'coalitions.none': '{concept} : aucune coalition ne renverse « {state} ».',
  'coalitions.leave': {
    one: '{concept} : {coalition} peut quitter « {state} » pour {states}, ce qui est mieux pour cette partie.',
    many: '{concept} : {coalition} peuvent quitter « {state} » pour {states}, ce qui est mieux pour toutes.',
    other: '{concept} : {coalition} peuvent quitter « {state} » pour {states}, ce qui est mieux pour toutes.',
  },
  'coalitions.near':
    'Si « {state} » était mieux pour {winning}, ce serait une amélioration conjointe pour {coalition}.',
  'coalitions.universal': 'Universellement stables ({concept}) : {states}.',
  'coalitions.noState': 'aucun état',
  'coalitions.tooLarge':
    'Le modèle est trop grand pour chercher les états universellement stables ; seul le statu quo a été examiné.',
  'packages.lead':
    'Par un paquet, « {to} » est atteignable depuis « {state} » : {steps}. Le premier pas se fait en vue de la fin.',
  'packages.none': 'Aucun paquet d’actions ne mène de « {state} » à ce que préfèrent tous ceux qui le commencent.',
  'packages.stable': 'Aucun paquet ne mène hors de : {states}.',
  'changes.heading': 'Plus petit changement',
  'changes.unseat': '« {state} » ne serait pas un équilibre ({concept})',
  'changes.hold': '« {state} » serait un équilibre ({concept})',
  'changes.reach': '« {state} » serait un équilibre ({concept}) atteignable depuis le statu quo par des améliorations',
  'changes.cut': {
    one: 'La recherche s’est arrêtée après {n} ensemble, à la taille {size} : elle n’est pas exhaustive.',
    many: 'La recherche s’est arrêtée après {n} ensembles, à la taille {size} : elle n’est pas exhaustive.',
    other: 'La recherche s’est arrêtée après {n} ensembles, à la taille {size} : elle n’est pas exhaustive.',
  },
  'changes.winOver':
    'Le moins de parties à convaincre : {parties}. « {state} » serait alors atteignable. Voie : {steps}.',
  'changes.already.unseat':
    'Dans le dossier tel qu’il est saisi, « {state} » n’est pas un équilibre ({concept}) ; aucun changement n’est nécessaire.',
  'changes.already.hold':
    'Dans le dossier tel qu’il est saisi, « {state} » est un équilibre ({concept}) ; aucun changement n’est nécessaire.',
  'changes.already.reach':
    'Dans le dossier tel qu’il est saisi, « {state} » est un équilibre ({concept}) atteignable depuis le statu quo par des améliorations ; aucun changement n’est nécessaire.',
  'changes.none': {
    one: 'Aucun changement d’une priorité ou d’une option à sens unique n’a été trouvé après lequel {aim}. Les classements sont restés tels quels.',
    many: 'Aucun ensemble de {n} changements au plus des priorités et des options à sens unique n’a été trouvé après lequel {aim}. Les classements sont restés tels quels.',
    other:
      'Aucun ensemble de {n} changements au plus des priorités et des options à sens unique n’a été trouvé après lequel {aim}. Les classements sont restés tels quels.',
  },
  'changes.found': {
    one: '{kind} : {n} ensemble de {size} après lequel {aim} :',
    many: '{kind} : {n} ensembles de {size} après lesquels {aim} :',
    other: '{kind} : {n} ensembles de {size} après lesquels {aim} :',
  },
  'changes.size': { one: '{n} changement', many: '{n} changements', other: '{n} changements' },
  'changes.set': '{changes}',
  'changes.more': {
    one: '{n} autre dans la sortie JSON.',
    many: '{n} autres dans la sortie JSON.',
    other: '{n} autres dans la sortie JSON.',
  },
  'rankings.heading': 'Classements',
  'rankings.of':
    'Sous combien de classements stricts ({party} ; les priorités des autres étant celles du dossier) « {state} » est un équilibre :',
  'rankings.count': '{concept} : {count} sur {all}',
  'failed.heading': 'Ce qui n’a pu être calculé',
  'failed.coalitions': 'Coalitions : {what}',
  'failed.why': 'Raisons : {what}',
  'failed.paths': 'Voies : {what}',
  'failed.leastChange': 'Plus petits changements : {what}',
  'failed.rankings': 'Classements : {what}',
};
