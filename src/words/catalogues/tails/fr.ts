import type { TailsWords } from './en.ts';

export const tailsFr: TailsWords = {
  'short.now.yes':
    'Si toutes les hypothèses sont vraies, le statu quo tient dans « {cell} » ; au total, il tient {cells}.',
  'short.now.no':
    'Si toutes les hypothèses sont vraies, le statu quo ne tient pas dans « {cell} » ; au total, il tient {cells}.',
  'short.now.unknown':
    'Même si toutes les hypothèses sont vraies, on ignore si le statu quo tient dans « {cell} » ; au total, il tient {cells}.',
  'short.reach':
    'Si toutes les hypothèses sont vraies, un règlement est atteignable pas à pas {better}, et si les parties agissent aussi ensemble {betterTogether} ; une issue pire pour une partie principale l’est pas à pas {worse}, et si elles agissent aussi ensemble {worseTogether}.',
  'short.ways':
    'Une voie la plus courte vers un règlement : {better} ; vers une issue pire pour une partie principale : {worse}.',
  'short.way.harming': '{steps} (« {cell} » ; {harmed})',
  'short.way.here': 'le statu quo lui-même',
  'short.way.none': 'aucune, si toutes les hypothèses sont vraies',
  'short.way.unknown': 'aucune qui soit sûre ; le dossier laisse ouvert s’il y en a une',
  'short.way': '{steps} (« {cell} »)',
  'short.hangs':
    'Qu’un règlement soit atteignable dépend le plus souvent de ceci : {better} ; qu’une issue pire pour une partie principale le soit, de ceci : {worse}.',
  'short.hangs.nothing': 'aucune hypothèse incertaine à elle seule',
  'short.unknown':
    'Quelque chose est inconnu au sujet de {parties} {cells} ; cela ne compte ni comme oui ni comme non.',
  'report.settlement.case': 'Ce qui vaut règlement ici : un équilibre où ceci est vrai : {text}.',
  'report.settlement.rule':
    'Ce qui vaut règlement ici : un équilibre qui n’est pire pour aucune partie principale que l’état de référence, et meilleur pour l’une d’elles ; le dossier ne dit rien d’autre.',
  'way.alone': 'chacun seul',
  'way.together': 'ensemble',
  'class.stays': 'reste',
  'class.better': 'mieux',
  'class.both': 'les deux',
  'class.worse': 'pire',
  'class.unknown': 'inconnu',
  'inReach.stays': 'ni un règlement ni une issue pire pour une partie principale n’est atteignable',
  'inReach.better': 'un règlement est atteignable, et rien de pire pour une partie principale',
  'inReach.both': 'un règlement est atteignable, et une issue pire pour une partie principale l’est aussi',
  'inReach.worse': 'une issue pire pour une partie principale est atteignable, et aucun règlement',
  'inReach.unknown': 'on ignore ce qui est atteignable',
  'inReach.alone': 'Si toutes les hypothèses sont vraies, pas à pas : {what}.',
  'inReach.together': 'Si toutes les hypothèses sont vraies et que les parties agissent aussi ensemble : {what}.',
  'survives.alone': 'Si toutes les hypothèses sont vraies, pas à pas : {what} : {places}.',
  'survives.together':
    'Si toutes les hypothèses sont vraies et que les parties agissent aussi ensemble : {what} : {places}.',
  'differs.head.way': 'Actions',
  'differs.head.better': 'Règlement atteignable',
  'differs.head.worse': 'Pire pour une partie principale atteignable',
  'differs.cell.more': 'plus dans tous nos intervalles ({from} -> {to})',
  'differs.cell.fewer': 'moins dans tous nos intervalles ({from} -> {to})',
  'differs.cell.partlyMore':
    'plus dans une partie de nos intervalles, ailleurs à peu près autant ({from} -> {to} ; {points})',
  'differs.cell.partlyFewer':
    'moins dans une partie de nos intervalles, ailleurs à peu près autant ({from} -> {to} ; {points})',
  'differs.cell.either': 'plus dans une partie de nos intervalles, moins dans une autre ({from} -> {to} ; {points})',
  'differs.cell.same': 'aucune différence trouvée',
  'decides.tails.alone':
    'Pas à pas, un règlement dépend surtout de ceci : {better} ; une issue pire pour une partie principale, de ceci : {worse}.',
  'decides.tails.together':
    'Si les parties agissent aussi ensemble, un règlement dépend surtout de ceci : {better} ; une issue pire pour une partie principale, de ceci : {worse}.',
  'decides.effect':
    '{what} {cells} (surtout dans « {cell} » : {whereTrue} des mondes si c’est vrai, {whereFalse} si c’est faux)',
  'decides.standing': 'Que le statu quo tienne ou non dépend surtout de ceci : {what}.',
  'decides.effect.order':
    'l’exactitude de l’ordre des priorités de cette partie : {party} {cells} (surtout dans « {cell} » : {noisy} des mondes avec le doute sur l’ordre, {entered} avec l’ordre tel que saisi)',
  'decides.effect.pair':
    '{first} et {second} ensemble, {cells}, chacune seule ne le changeant que peu ou pas du tout (surtout dans « {cell} » : entre {one} et {other} des mondes)',
  'decides.effect.range':
    'la place de ceci dans son intervalle : {what} {cells} (surtout dans « {cell} » : {high} des mondes à son extrémité haute, {low} à l’extrémité basse)',
  'decides.more.better': 'Règlement :',
  'decides.more.worse': 'Issue pire pour une partie principale :',
  'basis.tails.alone':
    'Si toutes les hypothèses sont vraies, pas à pas {cells} : sur ce qui décide d’un règlement : {better} ; sur ce qui décide d’une issue pire pour une partie principale : {worse}.',
  'basis.tails.together':
    'Si toutes les hypothèses sont vraies et que les parties agissent aussi ensemble, {cells} : sur ce qui décide d’un règlement : {better} ; sur ce qui décide d’une issue pire pour une partie principale : {worse}.',
  'basis.sound': 'rien n’y est sans appui',
  'matrix.holds': 'statu quo tient',
  'matrix.way': 'actions',
  'matrix.holds.short': 'tient',
  'matrix.zone.short': 'accord',
  'matrix.line': '{way} : {what}',
  'reach.certain': '{kind}, {way} : « {state} » ; {values}. Voie : {steps}.',
  'reach.possible':
    'Possible, pour autant que le dossier le dise : {kind}, {way} : « {state} » ; {values}. Voie : {steps}.',
  'reach.here': '{kind} : le statu quo lui-même, « {state} » ; {values}.',
  'reach.settlement': 'règlement',
  'reach.both': 'règlement pire pour une partie principale',
  'reach.worseOutcome': 'pire pour une partie principale',
  'reach.equilibrium': 'autre équilibre',
  'reach.by.improvements': 'pas à pas',
  'reach.by.joint moves': 'par actions conjointes',
  'reach.by.package': 'par un paquet (le premier pas se fait en vue du dernier)',
  'report.takenFalse':
    '« Si toutes les hypothèses sont vraies » ne vaut pas pour ce que le dossier lui-même dit moins probable qu’improbable ; cela est tenu pour faux : {what}.',
  'report.takenFalse.each': '{what} {cells}',
  'report.full':
    'Les autres lectures, ce qui diffère et ce qui ne repose sur rien : --full ; les voies de chaque case : --paths.',
};
