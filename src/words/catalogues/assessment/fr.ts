import type { AssessmentWords } from './en.ts';

export const assessmentFr: AssessmentWords = {
  'report.title': '{title} : peut-on sortir de l’impasse ?',
  'report.status': 'Statut du dossier : {status}.',
  'status.within.working': 'document de travail',
  'status.within.restricted': 'diffusion restreinte',
  'status.within.illustration': 'exemple illustratif',
  'report.introduction':
    '{size} ; {judged} ; équilibre au sens de : {concept} ; mieux et pire par rapport à « {state} ».',
  'report.conditional': 'Tous les constats dépendent du dossier tel qu’il est écrit.',
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
  'short.holds': 'Tel qu’écrit, le statu quo tient {cells} ; {worlds}.',
  'short.opens': 'Tel qu’écrit, un règlement est atteignable par des améliorations seules {cells} ; {worlds}.',
  'short.together':
    'Tel qu’écrit, un règlement est atteignable si les parties agissent aussi ensemble {cells} ; {worlds}.',
  'short.worsens':
    'Tel qu’écrit, une issue pire pour une partie principale est atteignable par des améliorations seules {cells} ; {worlds}.',
  'short.zone': 'Tel qu’écrit, il y a une zone d’accord possible {cells} ; {worlds}.',
  'short.turnsOn': 'Cela dépend le plus souvent de ceci : {what}.',
  'short.agreement.all': 'Toutes les réponses sont les mêmes dans chaque lecture ({readings}).',
  'short.agreement': {
    one: '{n} réponse sur {of} est la même dans chaque lecture ({readings}) ; les autres dépendent de la lecture qui est juste.',
    many: '{n} réponses sur {of} sont les mêmes dans chaque lecture ({readings}) ; les autres dépendent de la lecture qui est juste.',
    other:
      '{n} réponses sur {of} sont les mêmes dans chaque lecture ({readings}) ; les autres dépendent de la lecture qui est juste.',
  },
  'report.legend':
    'Les parts sont celles des mondes plausibles : de la plus petite à la plus grande sur tous les intervalles du dossier, élargies par ce qui est inconnu ; un seul chiffre là où rien ne la change. Mieux et pire se comptent par rapport à l’état de référence, le même dans chaque ligne et chaque colonne. « Voie ouverte » : un équilibre qui n’est pire pour aucune partie principale et meilleur pour une est atteignable, chaque pas étant une amélioration pour qui le fait. « Ouverte ensemble » : de même si les parties peuvent aussi agir en même temps. « Issue pire atteignable » : un équilibre pire pour une partie principale est atteignable par de telles améliorations. « Zone d’accord » : l’ordre du jour a des combinaisons que chaque partie accepte.',
  'matrix.reading': 'Lecture : {reading}',
  'matrix.sameReadings': 'Lectures {readings} : les mêmes chiffres',
  'row.holds': 'le statu quo tient',
  'row.opens': 'voie ouverte',
  'row.together': 'ouverte ensemble',
  'row.worsens': 'issue pire atteignable',
  'row.zone': 'zone d’accord',
  'report.table': 'Tableau',
  'report.picture':
    'Pour chaque cadre (ligne) et chaque scénario (colonne), les parts des mondes plausibles ; le tableau donne les chiffres.',
  'report.unknown': 'Ce qui est inconnu :',
  'unknown.everywhere': 'Dans chaque case : {what}.',
  'unknown.inCells': 'Dans {cells} : {what}.',
  'unknown.no wishes': 'le dossier ne donne aucun souhait pour : {party}',
  'unknown.unknown sureness': 'la certitude d’une priorité est inconnue pour : {party}',
  'unknown.ranking': 'un classement omet des états, ou s’appuie sur une hypothèse qui peut être fausse : {party}',
  'unknown.zone': 'on ne sait pas pour chaque combinaison si elle serait acceptée par : {parties}',
  'report.unanswered': 'Ce qui est resté sans réponse',
  'differs.framework': 'Dans le cadre {name}, par rapport à {base} :',
  'differs.framework.everyReading': 'Dans le cadre {name}, par rapport à {base}, dans chaque lecture :',
  'differs.framework.readings': {
    one: 'Dans le cadre {name}, par rapport à {base}, dans la lecture {readings} :',
    many: 'Dans le cadre {name}, par rapport à {base}, dans les lectures {readings} :',
    other: 'Dans le cadre {name}, par rapport à {base}, dans les lectures {readings} :',
  },
  'differs.future': 'Dans le scénario {name}, par rapport à {base} :',
  'differs.future.everyReading': 'Dans le scénario {name}, par rapport à {base}, dans chaque lecture :',
  'differs.future.readings': {
    one: 'Dans le scénario {name}, par rapport à {base}, dans la lecture {readings} :',
    many: 'Dans le scénario {name}, par rapport à {base}, dans les lectures {readings} :',
    other: 'Dans le scénario {name}, par rapport à {base}, dans les lectures {readings} :',
  },
  'differs.more.holds':
    'Dans tous nos intervalles, le statu quo tient dans une plus grande part des mondes plausibles : {places}.',
  'differs.more.opens':
    'Dans tous nos intervalles, un règlement est atteignable par des améliorations seules dans une plus grande part des mondes plausibles : {places}.',
  'differs.more.together':
    'Dans tous nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus grande part des mondes plausibles : {places}.',
  'differs.more.worsens':
    'Dans tous nos intervalles, une issue pire pour une partie principale est atteignable par des améliorations seules dans une plus grande part des mondes plausibles : {places}.',
  'differs.fewer.holds':
    'Dans tous nos intervalles, le statu quo tient dans une plus petite part des mondes plausibles : {places}.',
  'differs.fewer.opens':
    'Dans tous nos intervalles, un règlement est atteignable par des améliorations seules dans une plus petite part des mondes plausibles : {places}.',
  'differs.fewer.together':
    'Dans tous nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus petite part des mondes plausibles : {places}.',
  'differs.fewer.worsens':
    'Dans tous nos intervalles, une issue pire pour une partie principale est atteignable par des améliorations seules dans une plus petite part des mondes plausibles : {places}.',
  'differs.partlyMore.holds':
    'Dans une partie de nos intervalles, le statu quo tient dans une plus grande part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyMore.opens':
    'Dans une partie de nos intervalles, un règlement est atteignable par des améliorations seules dans une plus grande part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyMore.together':
    'Dans une partie de nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus grande part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyMore.worsens':
    'Dans une partie de nos intervalles, une issue pire pour une partie principale est atteignable par des améliorations seules dans une plus grande part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyFewer.holds':
    'Dans une partie de nos intervalles, le statu quo tient dans une plus petite part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyFewer.opens':
    'Dans une partie de nos intervalles, un règlement est atteignable par des améliorations seules dans une plus petite part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyFewer.together':
    'Dans une partie de nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus petite part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyFewer.worsens':
    'Dans une partie de nos intervalles, une issue pire pour une partie principale est atteignable par des améliorations seules dans une plus petite part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.either.holds':
    'Dans une partie de nos intervalles, le statu quo tient dans une plus grande part des mondes plausibles, dans une autre dans une part plus petite : {places}.',
  'differs.either.opens':
    'Dans une partie de nos intervalles, un règlement est atteignable par des améliorations seules dans une plus grande part des mondes plausibles, dans une autre dans une part plus petite : {places}.',
  'differs.either.together':
    'Dans une partie de nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus grande part des mondes plausibles, dans une autre dans une part plus petite : {places}.',
  'differs.either.worsens':
    'Dans une partie de nos intervalles, une issue pire pour une partie principale est atteignable par des améliorations seules dans une plus grande part des mondes plausibles, dans une autre dans une part plus petite : {places}.',
  'differs.place': '{name} ({from} → {to})',
  'differs.place.part': '{name} ({from} → {to} ; {points})',
  'differs.nothingFound':
    'Aucune différence n’a été trouvée au-delà de l’erreur d’échantillonnage, qui atteint ici : {points}.',
  'differs.nothing': 'Aucune part ne diffère.',
  'differs.opens': 'Tel qu’écrit, une voie s’ouvre dans {places}, et aucune hypothèse à elle seule ne la ferme.',
  'differs.opens.closes': 'Tel qu’écrit, une voie s’ouvre dans {places} ; elle se ferme si ceci est faux : {hinges}.',
  'report.decides': 'Ce qui décide',
  'decides.nothing': 'Aucune hypothèse incertaine ne change une part.',
  'decides.holds':
    'Que le statu quo tienne ou non dépend surtout de ceci : {what} ({cells}) ; au plus fort ({cell}), {whereTrue} des mondes où c’est vrai, {whereFalse} où c’est faux.',
  'decides.opens':
    'Qu’un règlement soit ou non atteignable par des améliorations seules dépend surtout de ceci : {what} ({cells}) ; au plus fort ({cell}), {whereTrue} des mondes où c’est vrai, {whereFalse} où c’est faux.',
  'decides.together':
    'Qu’un règlement soit ou non atteignable si les parties agissent aussi ensemble dépend surtout de ceci : {what} ({cells}) ; au plus fort ({cell}), {whereTrue} des mondes où c’est vrai, {whereFalse} où c’est faux.',
  'decides.worsens':
    'Qu’une issue pire pour une partie principale soit ou non atteignable par des améliorations seules dépend surtout de ceci : {what} ({cells}) ; au plus fort ({cell}), {whereTrue} des mondes où c’est vrai, {whereFalse} où c’est faux.',
  'survives.nothing': 'Rien : chaque réponse dépend de la lecture qui est juste.',
  'survives.yes.holds': 'Si le dossier est tel qu’écrit, le statu quo tient {places}.',
  'survives.yes.opens':
    'Si le dossier est tel qu’écrit, un règlement est atteignable par des améliorations seules {places}.',
  'survives.yes.together':
    'Si le dossier est tel qu’écrit, un règlement est atteignable si les parties agissent aussi ensemble {places}.',
  'survives.yes.worsens':
    'Si le dossier est tel qu’écrit, une issue pire pour une partie principale est atteignable par des améliorations seules {places}.',
  'survives.no.holds': 'Si le dossier est tel qu’écrit, le statu quo ne tient pas {places}.',
  'survives.no.opens':
    'Si le dossier est tel qu’écrit, aucun règlement n’est atteignable par des améliorations seules {places}.',
  'survives.no.together':
    'Si le dossier est tel qu’écrit, aucun règlement n’est atteignable même si les parties agissent aussi ensemble {places}.',
  'survives.no.worsens':
    'Si le dossier est tel qu’écrit, aucune issue pire pour une partie principale n’est atteignable par des améliorations seules {places}.',
  'survives.under': 'dans le cadre {framework}',
  'survives.everyFuture': 'dans le cadre {framework} dans chaque scénario',
  'survives.inFutures': 'dans le cadre {framework} dans {futures}',
  'report.paths': 'Voies',
  'path.cells': '{cells} :',
  'path.holds': 'Tel qu’écrit, le statu quo ({state}) tient.',
  'path.unknown': 'Tel qu’écrit, on ne sait pas si le statu quo ({state}) tient.',
  'path.fails': 'Tel qu’écrit, le statu quo ({state}) ne tient pas.',
  'path.firstMoves': {
    one: 'Tel qu’écrit, le statu quo ({state}) ne tient pas ; la première action viendrait de {parties} : {step}.',
    many: 'Tel qu’écrit, le statu quo ({state}) ne tient pas ; les premières actions viendraient de {parties} : {step}.',
    other:
      'Tel qu’écrit, le statu quo ({state}) ne tient pas ; les premières actions viendraient de {parties} : {step}.',
  },
  'reach.nothing': 'Aucun autre équilibre n’est atteignable, ni par des améliorations ni par des actions conjointes.',
  'reach.more': {
    one: '{n} autre équilibre atteignable : voir --json.',
    many: '{n} autres équilibres atteignables : voir --json.',
    other: '{n} autres équilibres atteignables : voir --json.',
  },
  reach: '{what} : « {state} » ; {values}. Voie : {steps}.',
  'reach.certain.settlement.alone': 'Règlement atteignable par des améliorations',
  'reach.certain.settlement.jointly': 'Règlement atteignable par des actions conjointes',
  'reach.certain.worse.alone': 'Issue pire atteignable par des améliorations',
  'reach.certain.worse.jointly': 'Issue pire atteignable par des actions conjointes',
  'reach.certain.equilibrium.alone': 'Équilibre atteignable par des améliorations',
  'reach.certain.equilibrium.jointly': 'Équilibre atteignable par des actions conjointes',
  'reach.possible.settlement.alone': 'Peut-être un règlement atteignable par des améliorations',
  'reach.possible.settlement.jointly': 'Peut-être un règlement atteignable par des actions conjointes',
  'reach.possible.worse.alone': 'Peut-être une issue pire atteignable par des améliorations',
  'reach.possible.worse.jointly': 'Peut-être une issue pire atteignable par des actions conjointes',
  'reach.possible.equilibrium.alone': 'Peut-être un équilibre atteignable par des améliorations',
  'reach.possible.equilibrium.jointly': 'Peut-être un équilibre atteignable par des actions conjointes',
  'reach.better': 'mieux pour {parties}',
  'reach.worse': 'pire pour {parties}',
  'reach.unknownValue': 'mieux ou pire, on ne sait pas, pour {parties}',
  'reach.equal': 'égal pour tous',
  'least.none': {
    one: 'Aucun changement isolé des priorités ou de l’irréversibilité n’ouvre une voie par des améliorations.',
    many: 'Aucun ensemble de {n} changements au plus des priorités ou de l’irréversibilité n’ouvre une voie par des améliorations.',
    other:
      'Aucun ensemble de {n} changements au plus des priorités ou de l’irréversibilité n’ouvre une voie par des améliorations.',
  },
  'least.cut': 'La recherche a été interrompue : il peut exister des ensembles plus petits ou différents.',
  'least.opens': 'Plus petit changement : une voie par des améliorations s’ouvrirait si {sets}.',
  'least.opens.more': {
    one: 'Plus petit changement : une voie par des améliorations s’ouvrirait si {sets} (et {n} autre ensemble de cette taille).',
    many: 'Plus petit changement : une voie par des améliorations s’ouvrirait si {sets} (et {n} autres ensembles de cette taille).',
    other:
      'Plus petit changement : une voie par des améliorations s’ouvrirait si {sets} (et {n} autres ensembles de cette taille).',
  },
  'report.rests': 'Sur quoi cela repose',
  'report.supported': 'Chaque priorité, règle et point nomme les affirmations ou hypothèses sur lesquelles il repose.',
  'report.unsupported': {
    one: '{n} valeur n’a ni élément d’appui ni hypothèse :',
    many: '{n} valeurs n’ont ni élément d’appui ni hypothèse :',
    other: '{n} valeurs n’ont ni élément d’appui ni hypothèse :',
  },
  'basis.holds':
    'Que le statu quo tienne ou non, tel qu’écrit, est décidé {cells} par ceci : {counted} ; {resting} : {what}.',
  'basis.opens':
    'Qu’un règlement soit ou non atteignable par des améliorations seules, tel qu’écrit, est décidé {cells} par ceci : {counted} ; {resting} : {what}.',
  'basis.together':
    'Qu’un règlement soit ou non atteignable si les parties agissent aussi ensemble, tel qu’écrit, est décidé {cells} par ceci : {counted} ; {resting} : {what}.',
  'basis.worsens':
    'Qu’une issue pire pour une partie principale soit ou non atteignable par des améliorations seules, tel qu’écrit, est décidé {cells} par ceci : {counted} ; {resting} : {what}.',
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
  'report.note': 'Calculé par Parley à partir du dossier d’empreinte {digest}.',
  'unanswered.zone.everywhere': 'La zone d’accord dans chaque case : {what}',
  'unanswered.zone': 'La zone d’accord dans {cells} : {what}',
  'unanswered.cell.everywhere': 'Toutes les questions dans chaque case : {what}',
  'unanswered.cell': 'Toutes les questions dans {cells} : {what}',
  'differs.nothingCompared': 'Aucune part comparée ne diffère.',
  'differs.notCompared': 'Non comparé dans {places} : ce qui est comparé n’a pu être calculé.',
};
