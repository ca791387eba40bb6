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
  'short.holds': 'Si toutes les hypothèses sont vraies, le statu quo tient {cells} ; {worlds}.',
  'short.opens': 'Si toutes les hypothèses sont vraies, un règlement est atteignable pas à pas {cells} ; {worlds}.',
  'short.together':
    'Si toutes les hypothèses sont vraies, un règlement est atteignable si les parties agissent aussi ensemble {cells} ; {worlds}.',
  'short.worsens':
    'Si toutes les hypothèses sont vraies, une issue pire pour une partie principale est atteignable pas à pas {cells} ; {worlds}.',
  'short.zone': 'Si toutes les hypothèses sont vraies, il y a une zone d’accord possible {cells} ; {worlds}.',
  'short.turnsOn': 'Cela dépend le plus souvent de ceci : {what}.',
  'short.agreement.all': 'Toutes les réponses sont les mêmes dans chaque lecture ({readings}).',
  'short.agreement': {
    one: '{n} réponse sur {of} est la même dans chaque lecture ({readings}) ; les autres dépendent de la lecture qui est juste.',
    many: '{n} réponses sur {of} sont les mêmes dans chaque lecture ({readings}) ; les autres dépendent de la lecture qui est juste.',
    other:
      '{n} réponses sur {of} sont les mêmes dans chaque lecture ({readings}) ; les autres dépendent de la lecture qui est juste.',
  },
  'report.legend':
    'Les parts sont celles des mondes plausibles : de la plus petite à la plus grande sur tous les intervalles du dossier, élargies par ce qui est inconnu ; un seul chiffre là où rien ne la change. Mieux et pire se comptent par rapport à l’état de référence, le même dans chaque ligne et chaque colonne. « Règlement pas à pas » : un équilibre qui n’est pire pour aucune partie principale et meilleur pour une est atteignable, chaque pas étant une amélioration pour qui le fait. « Règlement par actions conjointes » : de même si les parties peuvent aussi agir en même temps. « Issue pire atteignable » : un équilibre pire pour une partie principale est atteignable par de telles améliorations. « Zone d’accord possible » : l’ordre du jour a des combinaisons que chaque partie accepte.',
  'matrix.reading': 'Lecture : {reading}',
  'matrix.sameReadings': 'Lectures {readings} : les mêmes chiffres',
  'row.holds': 'le statu quo tient',
  'row.opens': 'règlement pas à pas',
  'row.together': 'règlement par actions conjointes',
  'row.worsens': 'issue pire atteignable',
  'row.zone': 'zone d’accord possible',
  'report.table': 'Tableau',
  'report.picture':
    'Pour chaque cadre (ligne) et chaque scénario (colonne), les parts des mondes plausibles ; le tableau donne les chiffres.',
  'report.unknown': 'Ce qui est inconnu :',
  'unknown.everywhere': 'Dans chaque case : {what}.',
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
  'differs.more.opens':
    'Dans tous nos intervalles, un règlement est atteignable pas à pas dans une plus grande part des mondes plausibles : {places}.',
  'differs.more.together':
    'Dans tous nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus grande part des mondes plausibles : {places}.',
  'differs.more.worsens':
    'Dans tous nos intervalles, une issue pire pour une partie principale est atteignable pas à pas dans une plus grande part des mondes plausibles : {places}.',
  'differs.fewer.holds':
    'Dans tous nos intervalles, le statu quo tient dans une plus petite part des mondes plausibles : {places}.',
  'differs.fewer.opens':
    'Dans tous nos intervalles, un règlement est atteignable pas à pas dans une plus petite part des mondes plausibles : {places}.',
  'differs.fewer.together':
    'Dans tous nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus petite part des mondes plausibles : {places}.',
  'differs.fewer.worsens':
    'Dans tous nos intervalles, une issue pire pour une partie principale est atteignable pas à pas dans une plus petite part des mondes plausibles : {places}.',
  'differs.partlyMore.holds':
    'Dans une partie de nos intervalles, le statu quo tient dans une plus grande part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyMore.opens':
    'Dans une partie de nos intervalles, un règlement est atteignable pas à pas dans une plus grande part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyMore.together':
    'Dans une partie de nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus grande part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyMore.worsens':
    'Dans une partie de nos intervalles, une issue pire pour une partie principale est atteignable pas à pas dans une plus grande part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyFewer.holds':
    'Dans une partie de nos intervalles, le statu quo tient dans une plus petite part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyFewer.opens':
    'Dans une partie de nos intervalles, un règlement est atteignable pas à pas dans une plus petite part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyFewer.together':
    'Dans une partie de nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus petite part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.partlyFewer.worsens':
    'Dans une partie de nos intervalles, une issue pire pour une partie principale est atteignable pas à pas dans une plus petite part des mondes plausibles, dans le reste dans une part à peu près égale : {places}.',
  'differs.either.holds':
    'Dans une partie de nos intervalles, le statu quo tient dans une plus grande part des mondes plausibles, dans une autre dans une part plus petite : {places}.',
  'differs.either.opens':
    'Dans une partie de nos intervalles, un règlement est atteignable pas à pas dans une plus grande part des mondes plausibles, dans une autre dans une part plus petite : {places}.',
  'differs.either.together':
    'Dans une partie de nos intervalles, un règlement est atteignable si les parties agissent aussi ensemble dans une plus grande part des mondes plausibles, dans une autre dans une part plus petite : {places}.',
  'differs.either.worsens':
    'Dans une partie de nos intervalles, une issue pire pour une partie principale est atteignable pas à pas dans une plus grande part des mondes plausibles, dans une autre dans une part plus petite : {places}.',
  'differs.place': '{name} ({from} → {to})',
  'differs.place.part': '{name} ({from} → {to} ; {points})',
  'differs.nothingFound':
    'Aucune différence n’a été trouvée au-delà de l’erreur d’échantillonnage, qui atteint ici : {points}.',
  'differs.nothing': 'Aucune part ne diffère.',
  'differs.opens':
    'Si toutes les hypothèses sont vraies, un règlement est atteignable pas à pas dans {places}, et aucune hypothèse fausse à elle seule ne l’empêche.',
  'differs.opens.closes':
    'Si toutes les hypothèses sont vraies, un règlement est atteignable pas à pas dans {places} ; il ne l’est plus si ceci est faux : {hinges}.',
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
  'decides.order':
    'Pour la réponse « {finding} », l’exactitude de l’ordre des priorités compte ({cells}), pour cette partie : {party} ; l’effet est le plus grand ici : {cell}, {noisy} des mondes avec le doute sur l’ordre, {entered} avec l’ordre tel que saisi.',
  'decides.pair':
    'Pour la réponse « {finding} », {first} et {second} décident ensemble ({cells}) ce que chacune seule ne change que peu ou pas du tout ; l’effet est le plus grand ici : {cell}, entre {one} et {other} des mondes, selon que l’une ou l’autre est vraie.',
  'decides.range':
    'La plage qui fait le plus varier la réponse « {finding} » est celle de ceci : {what} ({cells}) ; l’effet est le plus grand ici : {cell}, {high} des mondes à son extrémité haute, {low} à l’extrémité basse.',
  'decides.zone':
    'Qu’il y ait sûrement une zone d’accord possible dépend surtout de ceci : {what} ({cells}) ; l’effet est le plus grand ici : {cell}, {whereTrue} des mondes si c’est vrai, {whereFalse} si c’est faux.',
  'decides.holds':
    'Que le statu quo tienne ou non dépend surtout de ceci : {what} ({cells}) ; l’effet est le plus grand ici : {cell}, {whereTrue} des mondes si c’est vrai, {whereFalse} si c’est faux.',
  'decides.opens':
    'Qu’un règlement soit ou non atteignable pas à pas dépend surtout de ceci : {what} ({cells}) ; l’effet est le plus grand ici : {cell}, {whereTrue} des mondes si c’est vrai, {whereFalse} si c’est faux.',
  'decides.together':
    'Qu’un règlement soit ou non atteignable si les parties agissent aussi ensemble dépend surtout de ceci : {what} ({cells}) ; l’effet est le plus grand ici : {cell}, {whereTrue} des mondes si c’est vrai, {whereFalse} si c’est faux.',
  'decides.worsens':
    'Qu’une issue pire pour une partie principale soit ou non atteignable pas à pas dépend surtout de ceci : {what} ({cells}) ; l’effet est le plus grand ici : {cell}, {whereTrue} des mondes si c’est vrai, {whereFalse} si c’est faux.',
  'survives.nothing': 'Rien : chaque réponse dépend de la lecture qui est juste.',
  'survives.yes.holds': 'Si toutes les hypothèses sont vraies, le statu quo tient {places}.',
  'survives.yes.opens': 'Si toutes les hypothèses sont vraies, un règlement est atteignable pas à pas {places}.',
  'survives.yes.together':
    'Si toutes les hypothèses sont vraies, un règlement est atteignable si les parties agissent aussi ensemble {places}.',
  'survives.yes.worsens':
    'Si toutes les hypothèses sont vraies, une issue pire pour une partie principale est atteignable pas à pas {places}.',
  'survives.no.holds': 'Si toutes les hypothèses sont vraies, le statu quo ne tient pas {places}.',
  'survives.no.opens': 'Si toutes les hypothèses sont vraies, aucun règlement n’est atteignable pas à pas {places}.',
  'survives.no.together':
    'Si toutes les hypothèses sont vraies, aucun règlement n’est atteignable même si les parties agissent aussi ensemble {places}.',
  'survives.no.worsens':
    'Si toutes les hypothèses sont vraies, aucune issue pire pour une partie principale n’est atteignable pas à pas {places}.',
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
  reach: '{what} : « {state} » ; {values}. Voie : {steps}.',
  'reach.certain.settlement.alone': 'Règlement atteignable pas à pas',
  'reach.certain.settlement.jointly': 'Règlement atteignable par des actions conjointes',
  'reach.certain.worse.alone': 'Issue pire atteignable pas à pas',
  'reach.certain.worse.jointly': 'Issue pire atteignable par des actions conjointes',
  'reach.certain.equilibrium.alone': 'Équilibre atteignable pas à pas',
  'reach.certain.equilibrium.jointly': 'Équilibre atteignable par des actions conjointes',
  'reach.possible.settlement.alone': 'Règlement peut-être atteignable pas à pas',
  'reach.possible.settlement.jointly': 'Règlement peut-être atteignable par des actions conjointes',
  'reach.possible.worse.alone': 'Issue pire peut-être atteignable pas à pas',
  'reach.possible.worse.jointly': 'Issue pire peut-être atteignable par des actions conjointes',
  'reach.possible.equilibrium.alone': 'Équilibre peut-être atteignable pas à pas',
  'reach.possible.equilibrium.jointly': 'Équilibre peut-être atteignable par des actions conjointes',
  'reach.better': 'mieux pour {parties}',
  'reach.worse': 'pire pour {parties}',
  'reach.unknownValue': 'on ne sait pas si c’est mieux ou pire pour {parties}',
  'reach.equal': 'ni mieux ni pire pour personne',
  'least.none': {
    one: 'Aucun changement isolé (priorités, ou ce qui est irrévocable) ne rend un règlement atteignable pas à pas.',
    many: 'Aucun ensemble de {n} changements au plus (priorités, ou ce qui est irrévocable) ne rend un règlement atteignable pas à pas.',
    other:
      'Aucun ensemble de {n} changements au plus (priorités, ou ce qui est irrévocable) ne rend un règlement atteignable pas à pas.',
  },
  'least.cut': 'La recherche s’est arrêtée à sa limite : il peut exister des ensembles plus petits ou différents.',
  'least.opens': 'Plus petit changement : un règlement serait atteignable pas à pas si {sets}.',
  'least.opens.more': {
    one: 'Plus petit changement : un règlement serait atteignable pas à pas si {sets} (et {n} autre ensemble de la même taille).',
    many: 'Plus petit changement : un règlement serait atteignable pas à pas si {sets} (et {n} autres ensembles de la même taille).',
    other:
      'Plus petit changement : un règlement serait atteignable pas à pas si {sets} (et {n} autres ensembles de la même taille).',
  },
  'report.rests': 'Sur quoi cela repose',
  'report.supported':
    'Chaque préférence, règle et valeur en points s’appuie sur les affirmations ou hypothèses citées.',
  'report.unsupported': {
    one: '{n} valeur n’a ni élément d’appui ni hypothèse :',
    many: '{n} valeurs n’ont ni élément d’appui ni hypothèse :',
    other: '{n} valeurs n’ont ni élément d’appui ni hypothèse :',
  },
  'basis.holds':
    'Si toutes les hypothèses sont vraies, que le statu quo tienne ou non est décidé {cells} par ceci : {counted} ; {resting} : {what}.',
  'basis.opens':
    'Si toutes les hypothèses sont vraies, qu’un règlement soit ou non atteignable pas à pas est décidé {cells} par ceci : {counted} ; {resting} : {what}.',
  'basis.together':
    'Si toutes les hypothèses sont vraies, qu’un règlement soit ou non atteignable si les parties agissent aussi ensemble est décidé {cells} par ceci : {counted} ; {resting} : {what}.',
  'basis.worsens':
    'Si toutes les hypothèses sont vraies, qu’une issue pire pour une partie principale soit ou non atteignable pas à pas est décidé {cells} par ceci : {counted} ; {resting} : {what}.',
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
