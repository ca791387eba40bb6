import type { AssessmentWords } from './en.ts';

export const assessmentFr: AssessmentWords = {
  'report.title': '{title} : peut-on sortir de l’impasse ?',
  'report.status': 'Statut du dossier : {status}.',
  'status.within.working': 'document de travail',
  'status.within.restricted': 'diffusion restreinte',
  'status.within.illustration': 'exemple illustratif',
  'report.introduction':
    '{size} ; {judged} ; notion de stabilité : {concept} ; mieux et pire par rapport à « {state} ».',
  'report.conditional': 'Tout constat est conditionnel : il vaut ce que vaut le dossier.',
  'report.frameworks': { one: '{n} cadre', many: '{n} cadres', other: '{n} cadres' },
  'report.futures': { one: '{n} scénario', many: '{n} scénarios', other: '{n} scénarios' },
  'report.readings': { one: '{n} lecture', many: '{n} lectures', other: '{n} lectures' },
  'report.judged.exact': {
    one: '{n} monde plausible examiné, les parts sont donc exactes',
    many: 'tous les mondes plausibles ({n}) examinés, les parts sont donc exactes',
    other: 'tous les mondes plausibles ({n}) examinés, les parts sont donc exactes',
  },
  'report.judged.sampled': {
    one: '{n} monde plausible examiné ({samples} par case, graine {seed}) ; « environ » là où un intervalle a été trouvé par recherche',
    many: '{n} mondes plausibles examinés ({samples} par case, graine {seed}) ; « environ » là où un intervalle a été trouvé par recherche',
    other:
      '{n} mondes plausibles examinés ({samples} par case, graine {seed}) ; « environ » là où un intervalle a été trouvé par recherche',
  },
  'concept.within.nash': 'stabilité de Nash',
  'concept.within.gmr': 'métarationalité générale (GMR)',
  'concept.within.smr': 'métarationalité symétrique (SMR)',
  'concept.within.seq': 'stabilité séquentielle (SEQ)',
  'concept.within.sseq': 'stabilité séquentielle symétrique (SSEQ)',
  'short.zone': 'Si toutes les hypothèses sont vraies, il y a une zone d’accord possible {cells} ; {worlds}.',
  'short.agreement.all': 'Toutes les réponses sont les mêmes dans chaque lecture ({readings}).',
  'short.agreement': {
    one: '{n} réponse sur {of} est la même dans chaque lecture ({readings}) ; les autres dépendent de la lecture qui est juste.',
    many: '{n} réponses sur {of} sont les mêmes dans chaque lecture ({readings}) ; les autres dépendent de la lecture qui est juste.',
    other:
      '{n} réponses sur {of} sont les mêmes dans chaque lecture ({readings}) ; les autres dépendent de la lecture qui est juste.',
  },
  'report.legend':
    'Les parts sont celles des mondes plausibles, de la plus petite à la plus grande sur tous les intervalles du dossier ; un intervalle trouvé par recherche est au moins à peu près aussi large. Dans chaque monde, pas à pas (chaque pas étant une amélioration pour qui le fait) et de nouveau si les parties peuvent aussi agir ensemble, une seule chose est vraie : reste (ni règlement ni issue pire pour une partie principale n’est atteignable), mieux (un règlement et rien de pire), les deux, pire (une issue pire et aucun règlement), inconnu. Un statu quo peut ne tenir que parce que les parties prévoient les réponses à un pas ; ce qui est atteignable compte aussi de tels pas. Mieux et pire se comptent par rapport à l’état de référence, le même dans chaque ligne et chaque colonne.',
  'matrix.reading': 'Lecture : {reading}',
  'matrix.sameReadings': 'Lectures {readings} : les mêmes chiffres',
  'row.zone': 'zone d’accord possible',
  'report.table': 'Tableau',
  'report.picture':
    'Pour chaque cadre (ligne) et chaque scénario (colonne), les parts des mondes plausibles ; le tableau donne les chiffres.',
  'report.unknown': 'Ce qui est inconnu :',
  'unknown.everywhere': 'Dans chaque case : {what}.',
  'unknown.inReadings': {
    one: 'Dans chaque case, lecture {readings} : {what}.',
    many: 'Dans chaque case, lectures {readings} : {what}.',
    other: 'Dans chaque case, lectures {readings} : {what}.',
  },
  'unknown.inCells': 'Dans {cells} : {what}.',
  'unknown.no wishes': 'le dossier ne donne aucune préférence pour : {party}',
  'unknown.unknown sureness': 'la certitude d’une priorité est inconnue pour : {party}',
  'unknown.ranking': 'un classement omet des états, ou s’appuie sur une hypothèse qui peut être fausse : {party}',
  'unknown.zone': 'on ne sait pas pour chaque combinaison si elle serait acceptée par : {parties}',
  'report.unanswered': 'Ce qui est resté sans réponse',
  'differs.framework': 'Cadre {name} au lieu de {base} :',
  'differs.framework.everyReading': 'Cadre {name} au lieu de {base}, dans chaque lecture :',
  'differs.framework.readings': {
    one: 'Cadre {name} au lieu de {base}, dans la lecture {readings} :',
    many: 'Cadre {name} au lieu de {base}, dans les lectures {readings} :',
    other: 'Cadre {name} au lieu de {base}, dans les lectures {readings} :',
  },
  'differs.future': 'Scénario {name} au lieu de {base} :',
  'differs.future.everyReading': 'Scénario {name} au lieu de {base}, dans chaque lecture :',
  'differs.future.readings': {
    one: 'Scénario {name} au lieu de {base}, dans la lecture {readings} :',
    many: 'Scénario {name} au lieu de {base}, dans les lectures {readings} :',
    other: 'Scénario {name} au lieu de {base}, dans les lectures {readings} :',
  },
  'differs.more.holds':
    'Dans tous nos intervalles, le statu quo tient dans une plus grande part des mondes plausibles : {places}.',
  'differs.fewer.holds':
    'Dans tous nos intervalles, le statu quo tient dans une plus petite part des mondes plausibles : {places}.',
  'differs.partlyMore.holds':
    'Dans une partie de nos intervalles, le statu quo tient dans une plus grande part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyFewer.holds':
    'Dans une partie de nos intervalles, le statu quo tient dans une plus petite part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.either.holds':
    'Dans une partie de nos intervalles, le statu quo tient dans une plus grande part des mondes plausibles, dans une autre dans une part plus petite : {places}.',
  'differs.place': '{name} ({from} → {to})',
  'differs.place.part': '{name} ({from} → {to} ; {points})',
  'differs.nothingFound':
    'Aucune différence n’a été trouvée au-delà de l’erreur d’échantillonnage, qui atteint ici : {points}.',
  'differs.nothing': 'Aucune part ne diffère.',
  'report.decides': 'De quoi cela dépend',
  'decides.alike': {
    one: 'Une autre hypothèse peut avoir autant d’effet : {others}.',
    many: '{n} autres hypothèses peuvent avoir autant d’effet : {others}.',
    other: '{n} autres hypothèses peuvent avoir autant d’effet : {others}.',
  },
  'decides.alike.more': '{n} autres hypothèses peuvent avoir autant d’effet, dont : {others}.',
  'decides.nothing': 'Rien d’incertain ne change une part : tous les mondes plausibles donnent les mêmes réponses.',
  'decides.nothingFound':
    'Aucune hypothèse seule, aucune paire d’hypothèses et aucun ordre n’a été trouvé qui change une part.',
  'decides.zone':
    'Qu’il y ait sûrement une zone d’accord possible dépend surtout de ceci : {what} ({cells}) ; l’effet est le plus grand ici : {cell}, {whereTrue} des mondes si c’est vrai, {whereFalse} si c’est faux.',
  'survives.nothing': 'Rien : chaque réponse dépend de la lecture qui est juste.',
  'survives.yes.holds': 'Si toutes les hypothèses sont vraies, le statu quo tient {places}.',
  'survives.no.holds': 'Si toutes les hypothèses sont vraies, le statu quo ne tient pas {places}.',
  'survives.under': 'dans le cadre {framework}',
  'survives.everyFuture': 'dans le cadre {framework} dans chaque scénario',
  'survives.inFutures': 'dans le cadre {framework} dans {futures}',
  'report.paths': 'Voies',
  'path.cells': '{cells} :',
  'path.holds': 'Si toutes les hypothèses sont vraies, le statu quo ({state}) tient.',
  'path.unknown': 'Même si toutes les hypothèses sont vraies, on ne sait pas si le statu quo ({state}) tient.',
  'path.fails': 'Si toutes les hypothèses sont vraies, le statu quo ({state}) ne tient pas.',
  'path.firstMoves': {
    one: 'Si toutes les hypothèses sont vraies, le statu quo ({state}) ne tient pas ; premier mouvement ({parties}) : {step}.',
    many: 'Si toutes les hypothèses sont vraies, le statu quo ({state}) ne tient pas ; premier mouvement ({parties}) : {step}.',
    other:
      'Si toutes les hypothèses sont vraies, le statu quo ({state}) ne tient pas ; premier mouvement ({parties}) : {step}.',
  },
  'reach.nothing': 'Aucun autre équilibre n’est atteignable, ni par actions isolées ni par actions conjointes.',
  'reach.more': {
    one: '{n} autre équilibre atteignable : voir --json.',
    many: '{n} autres équilibres atteignables : voir --json.',
    other: '{n} autres équilibres atteignables : voir --json.',
  },
  'reach.better': 'mieux pour {parties}',
  'reach.worse': 'pire pour {parties}',
  'reach.unknownValue': 'on ne sait pas si c’est mieux ou pire pour {parties}',
  'reach.equal': 'ni mieux ni pire pour personne',
  'least.winOver':
    'Le moins de parties à convaincre : {parties}. Le règlement « {state} » serait alors atteignable. Voie : {steps}.',
  'least.winOver.more': {
    one: '{n} autre ensemble d’aussi peu de parties à convaincre : voir --json.',
    many: '{n} autres ensembles d’aussi peu de parties à convaincre : voir --json.',
    other: '{n} autres ensembles d’aussi peu de parties à convaincre : voir --json.',
  },
  'least.winOver.none':
    'Quelles que soient les parties convaincues, aucun règlement ne serait atteignable : aucune issue qui en serait un n’est un équilibre auquel mènent des mouvements.',
  'least.none': {
    one: 'Aucun changement isolé (priorités, ou ce qui est irrévocable) ne rend un règlement atteignable pas à pas.',
    many: 'Aucun ensemble de {n} changements au plus (priorités, ou ce qui est irrévocable) ne rend un règlement atteignable pas à pas.',
    other:
      'Aucun ensemble de {n} changements au plus (priorités, ou ce qui est irrévocable) ne rend un règlement atteignable pas à pas.',
  },
  'least.cut': 'La recherche s’est arrêtée à sa limite : il peut exister des ensembles plus petits ou différents.',
  'least.opens': '{kind} : un règlement serait atteignable pas à pas si {sets}.',
  'least.opens.more': {
    one: '{kind} : un règlement serait atteignable pas à pas si {sets} (et {n} autre ensemble de la même taille).',
    many: '{kind} : un règlement serait atteignable pas à pas si {sets} (et {n} autres ensembles de la même taille).',
    other: '{kind} : un règlement serait atteignable pas à pas si {sets} (et {n} autres ensembles de la même taille).',
  },
  'report.rests': 'Sur quoi cela repose',
  'report.supported':
    'Chaque préférence, règle et valeur en points s’appuie sur les affirmations ou hypothèses citées.',
  'report.unsupported': {
    one: '{n} valeur n’a ni élément d’appui ni hypothèse :',
    many: '{n} valeurs n’ont ni élément d’appui ni hypothèse :',
    other: '{n} valeurs n’ont ni élément d’appui ni hypothèse :',
  },
  'report.unsupported.count': {
    one: '{n} valeur n’a ni élément d’appui ni hypothèse.',
    many: '{n} valeurs n’ont ni élément d’appui ni hypothèse.',
    other: '{n} valeurs n’ont ni élément d’appui ni hypothèse.',
  },
  'basis.holds':
    'Si toutes les hypothèses sont vraies, que le statu quo tienne ou non est décidé {cells} par ceci : {counted} ; {resting} : {what}.',
  'basis.alone': '{counted} ; {resting} : {what}',
  'basis.values': {
    one: '{n} valeur qui à elle seule change la réponse',
    many: '{n} valeurs dont chacune à elle seule change la réponse',
    other: '{n} valeurs dont chacune à elle seule change la réponse',
  },
  'basis.all': {
    one: 'elle ne repose sur rien',
    many: 'aucune ne repose sur quoi que ce soit',
    other: 'aucune ne repose sur quoi que ce soit',
  },
  'basis.some': {
    one: '{n} d’entre elles ne repose sur rien',
    many: '{n} d’entre elles ne reposent sur rien',
    other: '{n} d’entre elles ne reposent sur rien',
  },
  'report.figures': 'Note : {figures}.',
  'report.noteStatus': 'Statut : {status}.',
  'report.note': 'Calculé par Parley ; empreinte du dossier : {digest}.',
  'unanswered.zone.everywhere': 'La zone d’accord dans chaque case : {what}',
  'unanswered.zone': 'La zone d’accord dans {cells} : {what}',
  'unanswered.cell.everywhere': 'Toutes les questions dans chaque case : {what}',
  'unanswered.cell': 'Toutes les questions dans {cells} : {what}',
  'differs.nothingCompared': 'Aucune part comparée ne diffère.',
  'differs.notCompared': 'Non comparé dans {places} : ce qui est comparé n’a pu être calculé.',
};
