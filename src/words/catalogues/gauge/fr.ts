import type { GaugeWords } from './en.ts';

export const gaugeFr: GaugeWords = {
  'screen.gauge': 'Sondage',
  'gauge.heading': 'Un accord est-il possible ? Le sondage à l’aveugle, pour s’exercer',
  'gauge.hint':
    'Chaque partie dit en secret quelles combinaisons elle accepte. Toutes apprennent une seule chose : s’il en existe une que toutes acceptent.',
  'gauge.unreviewed':
    'Cryptographie non examinée : aucun cryptographe extérieur n’a encore étudié ce protocole. Aucune vie ne doit en dépendre.',
  'gauge.practice':
    'Exercice : les deux parties sont à cet ordinateur, chacune avec son propre processus. La page transmet les messages entre elles. En situation réelle, chaque partie lance « parley gauge join » sur sa propre machine.',
  'gauge.terms': 'Ce qui est demandé',
  'gauge.first': 'Première partie',
  'gauge.second': 'Seconde partie',
  'gauge.source': 'La liste',
  'gauge.agenda': 'Toutes les combinaisons de l’ordre du jour',
  'gauge.ownList': 'Ma propre liste',
  'gauge.lines': 'Issues, une par ligne',
  'gauge.levels': 'Réponses',
  'gauge.oneLevel': 'Oui ou non',
  'gauge.threeLevels': 'Fermement, oui, acceptable à la rigueur',
  'gauge.level.strongly': 'fermement',
  'gauge.level.yes': 'oui',
  'gauge.level.live': 'acceptable à la rigueur',
  'gauge.minimum': 'Nombre minimal d’issues que chacune doit accepter',
  'gauge.which': 'Après un oui, on peut demander aux deux parties si elles veulent savoir de quelle issue il s’agit',
  'gauge.budget': 'Sondages convenus pour cette liste',
  'gauge.standing': 'Les mêmes réponses à chaque sondage sur cette liste, avec preuve',
  'gauge.stands': 'Les réponses sont fixes : celles du premier sondage sur cette liste sont reprises.',
  'gauge.forget': 'Oublier tous les sondages d’exercice de ce dossier',
  'gauge.forgetHint': 'En situation réelle, personne ne le peut : chaque partie tient son propre compte.',
  'gauge.fix': 'Fixer la liste',
  'gauge.fixed': {
    one: 'La liste est fixée : {n} issue, empreinte {digest}.',
    many: 'La liste est fixée : {n} issues, empreinte {digest}.',
    other: 'La liste est fixée : {n} issues, empreinte {digest}.',
  },
  'gauge.hanging': {
    one: '{n} issue de la liste dépend d’hypothèses incertaines ({assumptions}) : si elles sont vraies, une règle l’interdit. Numéro {numbers}.',
    many: '{n} issues de la liste dépendent d’hypothèses incertaines ({assumptions}) : si elles sont vraies, une règle les interdit. Numéros {numbers}.',
    other:
      '{n} issues de la liste dépendent d’hypothèses incertaines ({assumptions}) : si elles sont vraies, une règle les interdit. Numéros {numbers}.',
  },
  'gauge.anew': 'Recommencer',
  'gauge.same': 'Un sondage demande deux parties différentes.',
  'gauge.noParties': 'Un sondage demande deux parties ; le dossier en a moins.',
  'gauge.consent': 'Avant de commencer : ce que chaque résultat dirait à l’autre',
  'gauge.pane': 'Écran : {party}',
  'gauge.accepts': '{party} : qu’est-ce qui est acceptable ? Ce qui n’est pas marqué est tenu pour refusé.',
  'gauge.find': 'Chercher dans la liste',
  'gauge.fill': 'Marquer ce que dit le dossier',
  'gauge.fillAccept': 'Accepter ce qui reste ouvert',
  'gauge.fillRefuse': 'Refuser ce qui reste ouvert',
  'gauge.sure': 'Est marqué ce dont le dossier est sûr.',
  'gauge.open': {
    one: '{n} issue reste ouverte et n’est pas marquée, faute de connaître : {why}.',
    many: '{n} issues restent ouvertes et ne sont pas marquées, faute de connaître : {why}.',
    other: '{n} issues restent ouvertes et ne sont pas marquées, faute de connaître : {why}.',
  },
  'gauge.changed': 'L’ordre du jour n’est plus celui dont la liste est tirée. Recommencez, ou marquez à la main.',
  'gauge.clear': 'Ne rien marquer',
  'gauge.from': 'Points nécessaires pour « {level} »',
  'gauge.refuse': 'refuser',
  'gauge.page': '{from} à {to} sur {all}',
  'gauge.before': 'Précédents',
  'gauge.after': 'Suivants',
  'gauge.read': 'J’ai lu ce que chaque résultat dirait à l’autre.',
  'gauge.seal': 'Consentir et sceller les réponses',
  'gauge.sealsNone':
    'Vous n’acceptez aucune issue : la réponse ne peut alors être que non. Appuyez encore pour sceller malgré tout.',
  'gauge.sealsAll':
    'Vous acceptez toutes les issues : la réponse ne dépend alors que de l’autre. Appuyez encore pour sceller malgré tout.',
  'gauge.needsRead': 'Lisez et confirmez ce que chaque résultat dirait à l’autre.',
  'gauge.needsMore': {
    one: 'Au moins {n} issue doit être acceptée au niveau le plus exigeant.',
    many: 'Au moins {n} issues doivent être acceptées au niveau le plus exigeant.',
    other: 'Au moins {n} issues doivent être acceptées au niveau le plus exigeant.',
  },
  'gauge.sealed': 'Les réponses sont scellées. Elles ont quitté cette page.',
  'gauge.waits': 'En attente de l’autre partie.',
  'gauge.step': 'Étape {n} : {doing}',
  'gauge.leave': 'Quitter',
  'gauge.asks':
    'Un accord est possible. {party} : voulez-vous savoir de quelle issue il s’agit ? Elle n’est cherchée que si les deux parties le veulent ; un refus est visible.',
  'gauge.want': 'Savoir laquelle',
  'gauge.notWant': 'Ne pas le savoir',
  'gauge.result': 'Résultat',
  'gauge.checking': 'Un observateur sans secret vérifie chaque preuve …',
  'gauge.checked': 'Un observateur sans secret a vérifié chaque preuve : toutes sont valides.',
  'gauge.unsound': 'L’observateur a trouvé la transcription incomplète, ou un message fautif.',
  'gauge.traffic': {
    one: '{n} message, {kilobytes} ko.',
    many: '{n} messages, {kilobytes} ko.',
    other: '{n} messages, {kilobytes} ko.',
  },
  'gauge.transcript': 'Enregistrer la transcription',
  'gauge.transcriptHint':
    'Elle ne contient aucun secret. Chacun peut la vérifier : parley gauge verify gauge.pgt. Empreinte de ce sondage : {name}',
  'gauge.failed': 'Le sondage a été interrompu.',
  'gauge.brokenOff.uncounted':
    'La page s’est fermée pendant ce sondage d’exercice : ce qui était scellé est perdu, et il n’y a pas de résultat. Il ne compte pas. « Recommencer » permet de fixer à nouveau une liste.',
  'gauge.brokenOff.counted':
    'La page s’est fermée pendant ce sondage d’exercice : ce qui était scellé est perdu, et il n’y a pas de résultat. Il compte parmi les sondages convenus pour sa liste. « Recommencer » permet de fixer à nouveau une liste.',
  'doing.key': 'création de la clé commune',
  'doing.ballot': 'engagement sur les réponses',
  'doing.rows': 'ajout des réponses, une partie après l’autre',
  'doing.proof': 'preuves et vérification',
  'doing.opening': 'masquage du nombre',
  'doing.share': 'déchiffrement du seul bit',
  'doing.release': 'attente de la part de la clé que détient le facilitateur',
  'doing.consent': 'demande à tous s’ils veulent savoir quelle issue',
  'doing.toss': 'tirage au sort de l’ordre',
  'doing.blind': 'recherche de l’issue',
  'doing.leave': 'départ',
  'consent.quoted': '« {level} »',
  'consent.question': {
    one: 'La question : tous ({parties}) acceptent-ils l’unique issue de la liste ?',
    many: 'La question : parmi {n} issues, en existe-t-il une que tous acceptent ({parties}) ?',
    other: 'La question : parmi {n} issues, en existe-t-il une que tous acceptent ({parties}) ?',
  },
  'consent.one': 'La réponse est oui ou non, au niveau « {level} ».',
  'consent.levels': 'Elle est posée niveau par niveau ({levels}) et s’arrête au premier oui.',
  'consent.yes': 'Un oui dit à tous qu’au moins une issue est acceptée par tous ; ni laquelle, ni combien.',
  'consent.yesLevels':
    'Un oui dit à tous qu’au moins une issue est acceptée par tous, à quel niveau, et qu’aux niveaux précédents il n’y en avait aucune ; ni laquelle, ni combien.',
  'consent.yesTells':
    'Un oui dit à chaque partie qu’au moins une des issues qu’elle accepte est acceptée par l’autre. Une partie qui n’en accepte qu’une apprend que c’est celle-là.',
  'consent.no': 'Un non dit à chaque partie que tout ce qu’elle accepte est refusé par l’autre.',
  'consent.minimum': {
    one: 'Chaque partie prouve qu’elle accepte au moins {n} issue, sans montrer laquelle.',
    many: 'Chaque partie prouve qu’elle accepte au moins {n} issues, sans montrer lesquelles.',
    other: 'Chaque partie prouve qu’elle accepte au moins {n} issues, sans montrer lesquelles.',
  },
  'consent.minimumLevels': {
    one: 'Chaque partie prouve qu’elle accepte au moins {n} issue à « {level} », sans montrer laquelle.',
    many: 'Chaque partie prouve qu’elle accepte au moins {n} issues à « {level} », sans montrer lesquelles.',
    other: 'Chaque partie prouve qu’elle accepte au moins {n} issues à « {level} », sans montrer lesquelles.',
  },
  'consent.yesTellsMany':
    'Un oui dit à chaque partie qu’au moins une des issues qu’elle accepte est acceptée par toutes les autres. Une partie qui n’en accepte qu’une apprend que c’est celle-là.',
  'consent.noMany': 'Un non dit à chaque partie que tout ce qu’elle accepte est refusé par au moins une autre.',
  'consent.noMinimum': 'Aucun minimum d’issues acceptées n’est demandé : une partie peut interroger sur une seule.',
  'consent.which':
    'Après un oui, et seulement si chaque partie y consent alors (tous voient qui refuse), une issue acceptable est cherchée dans un ordre tiré au sort ; sa place dans cet ordre laisse deviner combien sont acceptables.',
  'consent.notWhich': 'On ne demandera pas quelle issue c’est.',
  'consent.budget': {
    zero: 'C’est le sondage {round} sur {budget} convenus pour cette liste ; il n’en reste aucun ensuite. Un sondage interrompu compte.',
    one: 'C’est le sondage {round} sur {budget} convenus pour cette liste ; il en reste {n} ensuite. Un sondage interrompu compte.',
    many: 'C’est le sondage {round} sur {budget} convenus pour cette liste ; il en reste {n} ensuite. Un sondage interrompu compte.',
    other:
      'C’est le sondage {round} sur {budget} convenus pour cette liste ; il en reste {n} ensuite. Un sondage interrompu compte.',
  },
  'consent.standing':
    'Les réponses sont fixes : chaque partie prouve que ses réponses sont les mêmes à chaque sondage sur cette liste.',
  'consent.mayDiffer':
    'Les réponses peuvent changer d’un sondage à l’autre sur cette liste ; plusieurs réponses ensemble en disent plus qu’une seule.',
  'consent.last':
    'La partie qui envoie sa part de la clé en dernier voit la réponse en premier ; elle pourrait alors s’arrêter, et serait nommée.',
  'consent.convener':
    '{convener} détient une part de plus de la clé, la livre en dernier et à tous à la fois, et apprend aussi la réponse.',
  'consent.theConvener': 'le facilitateur',
  'consent.unprotected':
    'Ce dont ceci ne protège pas : un appareil que d’autres contrôlent, des réponses mensongères, la contrainte, et le fait même que les parties se parlent. Le relais voit qui envoie, quand et combien.',
  'consent.own': 'Vous acceptez, sur {all} : {counts}. Personne d’autre n’apprend ces nombres.',
  'consent.ownCount': '{n} à « {level} »',
  'learnt.none': {
    one: 'Résultat : l’unique issue n’est pas acceptée par les {parties} parties. Chacune sait maintenant que tout ce qu’elle accepte est refusé par une autre.',
    many: 'Résultat : aucune des {n} issues n’est acceptée par les {parties} parties. Chacune sait maintenant que tout ce qu’elle accepte est refusé par une autre.',
    other:
      'Résultat : aucune des {n} issues n’est acceptée par les {parties} parties. Chacune sait maintenant que tout ce qu’elle accepte est refusé par une autre.',
  },
  'learnt.noneLevels': {
    one: 'Résultat : l’unique issue n’est pas acceptée par les {parties} parties, pas même à « {level} ». Chacune sait maintenant que tout ce qu’elle accepte est refusé par une autre.',
    many: 'Résultat : aucune des {n} issues n’est acceptée par les {parties} parties, pas même à « {level} ». Chacune sait maintenant que tout ce qu’elle accepte est refusé par une autre.',
    other:
      'Résultat : aucune des {n} issues n’est acceptée par les {parties} parties, pas même à « {level} ». Chacune sait maintenant que tout ce qu’elle accepte est refusé par une autre.',
  },
  'learnt.some': {
    one: 'Résultat : l’unique issue est acceptée par les {parties} parties{at}.',
    many: 'Résultat : au moins une des {n} issues est acceptée par les {parties} parties{at}.',
    other: 'Résultat : au moins une des {n} issues est acceptée par les {parties} parties{at}.',
  },
  'learnt.at': ' à « {level} »',
  'learnt.atNone': ' à « {level} », et aucune à {before}',
  'learnt.which': 'Résultat : l’issue {number} est acceptée par les {parties} parties{at} : {outcome}',
  'learnt.notAsked': 'Personne n’a appris laquelle, ni combien.',
  'learnt.declined': 'On n’a pas cherché laquelle. N’ont pas consenti : {parties}.',
  'learnt.left': 'Pas de réponse : abandon ({party}). Le sondage compte dans le nombre convenu.',
  'learnt.leftWaiting':
    'Pas de réponse : abandon après une trop longue attente ({party}). Le sondage compte dans le nombre convenu.',
  'learnt.broke':
    'Pas de réponse : protocole non respecté par {party} (message « {message} », contrôle « {check} »). Le message signé en est la preuve.',
  'learnt.history':
    'Pas de réponse : les participants ont reçu des messages différents. « parley gauge verify » avec deux transcriptions dit de qui.',
  'learnt.failed': 'Pas de réponse : le message « {message} » n’a pas passé le contrôle « {check} ».',
};
