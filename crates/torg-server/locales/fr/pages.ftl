# Les mots des pages en français. Courts, aimables, simples ; « vous » à qui participe.

## Le cadre
title-wrong = Erreur :
skip = Aller au contenu
home = Tous les dialogues
languages = Langue
to-receipt = Votre reçu
to-about = À propos de ce dialogue
foot = Nous n’enregistrons ni qui vous êtes, ni quel téléphone vous avez, ni d’où vous vous connectez.
day = { $day ->
    [1] 1er
   *[other] { $day }
  } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  } { $year }

## L’entrée
home-title = Choisissez une commune
home-intro = Ici, des communes dialoguent avec les personnes qui y vivent.
municipality-intro = Choisissez un dialogue pour vous informer ou pour participer.
municipality-none = Aucun dialogue n’a lieu en ce moment.
dialogue-is-open = ouvert
dialogue-is-closed = terminé
have-a-code = J’ai un code trouvé sur une affiche ou dans une lettre
code-title = Entrez le code
code-label = Le code de six lettres et chiffres
code-hint = Il figure sur l’affiche ou dans la lettre. Par exemple : K7M2QX.
code-unknown = Aucun dialogue n’a ce code. Vérifiez que vous avez bien tapé les six lettres et chiffres comme ils sont imprimés.
go-on = Continuer

## Le dialogue
closed-notice = Ce dialogue est terminé. Vous pouvez encore le lire et utiliser votre reçu.
ways = Comment participer
ways-note = Pas besoin de compte. Vous recevez un reçu avec un code. Avec ce code, vous pouvez voir, modifier ou effacer vos contributions.
kind-survey = Questions
kind-statements = Affirmations
kind-wall = Petits mots sur un mur
not-open-now = pas disponible ici pour le moment
heard = Entendu jusqu’ici
heard-read = Lire :
heard-count = { $count ->
    [0] Rien n’est encore arrivé.
    [one] Une contribution est arrivée.
   *[other] { $count } contributions sont arrivées.
  }
promise = Ce que vous pouvez influencer
step-of = échelon { $count } sur { $total } de l’échelle de la participation
step-skr-1 = Nous vous disons ce qui se passe.
step-skr-2 = Vous dites ce que vous pensez, et nous en tenons compte au moment de décider.
step-skr-3 = Nous échangeons et nous essayons des idées ensemble, avant de décider.
step-skr-4 = Vous participez plus longtemps et vous donnez forme aux propositions.
step-skr-5 = Vous prenez part à la décision.
step-boverket-1 = Nous vous disons ce qui se passe.
step-boverket-2 = Vous dites ce que vous pensez de ce qui est proposé.
step-boverket-3 = Vous prenez part à l’élaboration des propositions.
step-boverket-4 = Vous prenez part à la décision.
can = Ce que l’on peut influencer
cannot = Ce qui est déjà décidé
handling = Ce que devient ce que vous dites
stages = Les étapes du dialogue
stage-now = en ce moment
stage-preparation = Préparation
stage-perspectives = Points de vue
stage-co-creation = Travail en commun
stage-proposals = Propositions
stage-decision = Décision
stage-implementation = Mise en œuvre
stage-learning = Ce que nous apprenons
responsible = Qui est responsable
data = Vos données
data-anonymous = Personne ne vous demande qui vous êtes. Nous ne gardons ni votre nom, ni votre adresse sur internet (adresse IP), ni l’heure à laquelle vous participez.
data-redacted = Un programme retire des textes les numéros de téléphone, les adresses électroniques, les adresses postales et les numéros d’identité avant de les garder. Il peut en laisser passer. N’écrivez donc pas qui vous êtes, ni qui sont les autres.
data-receipt = Vous pouvez à tout moment retirer ou effacer vos contributions, avec le code de votre reçu.
kept-days = { $count ->
    [one] Ce qui est dit est gardé pendant { $count } jour après la fin du dialogue.
   *[other] Ce qui est dit est gardé pendant { $count } jours après la fin du dialogue.
  }
moderation = Ce qui n’est pas montré, et pourquoi
ai = Intelligence artificielle
ai-none = Aucune intelligence artificielle n’est utilisée.
ai-checked = Vérification : { $text }.
key-text = Avec cette clé, tout le monde peut vérifier un reçu, sans connexion et sans nous.
short-code = Code court de ce dialogue : { $text }

## Les questions
survey-questions = { $count ->
    [one] { $count } question.
   *[other] { $count } questions, une par page.
  }
survey-skip = Vous pouvez revenir en arrière, et passer les questions où il est écrit que la réponse est facultative.
survey-draft = Vos réponses restent sous clé jusqu’à ce que vous les envoyiez. Seul votre navigateur a la clé : personne d’autre ne peut les lire.
survey-begin = Commencer
survey-resume = Reprendre où vous en étiez
survey-taken = Vous avez déjà répondu. Pour changer quelque chose, passez par votre reçu.
someone-else = Une autre personne va utiliser cet écran
back = Retour
question-of = Question { $count } sur { $total }
about-you = Sur vous, si vous le voulez bien
decline = Je préfère ne pas répondre
optional = Cette réponse est facultative.
text-note = { $count ->
    [one] { $count } caractère au maximum.
   *[other] { $count } caractères au maximum.
  }
place-note = Dites où c’est avec vos mots, par exemple « près de la bibliothèque ». N’écrivez pas votre propre adresse.
number-note = Un nombre entier de { $min } à { $max }.
several-note = { $count ->
    [one] Choisissez { $count } réponse au maximum.
   *[other] Choisissez { $count } réponses au maximum.
  }
errors = Il y a quelque chose à corriger
wrong-required = Répondez à la question pour continuer.
wrong-declined-and-answered = Vous avez répondu et aussi choisi de ne pas répondre. Choisissez l’un ou l’autre.
wrong-too-long = Le texte a { $count } caractères. Il y a de la place pour { $total }. Raccourcissez-le un peu.
wrong-only-one = Choisissez une seule réponse.
wrong-too-many-chosen = { $count ->
    [one] Choisissez { $count } réponse au maximum.
   *[other] Choisissez { $count } réponses au maximum.
  }
wrong-not-a-number = Écrivez un nombre entier en chiffres, par exemple 12.
wrong-too-small = Le nombre doit être au moins { $text }.
wrong-too-large = Le nombre doit être au plus { $text }.
wrong-answer = Cette réponse ne peut pas être choisie ici. Choisissez l’une de celles de la page.

## Avant d’envoyer
check-title = Relisez vos réponses
check-lead = Voici comment vos réponses seront gardées quand vous les enverrez.
check-nothing = Vous n’avez encore répondu à rien. Répondez à au moins une question.
check-promise = Après l’envoi, vous recevez un reçu. Avec son code, vous pouvez modifier, retirer ou effacer vos réponses.
no-answer = Pas de réponse
redacted = Nous avons retiré quelque chose qui pouvait faire reconnaître une personne. C’est ce que vous voyez ici qui sera gardé.
change = Modifier
send = Envoyer

## Le reçu
receipt-title = Merci. Tout est bien reçu et enregistré
receipt-lead = Notez le code ou prenez-le en photo. C’est votre seul moyen de revenir. Si vous le perdez, personne ne peut le retrouver pour vous.
receipt-code = Votre code
receipt-keep = Le code ne contient jamais les chiffres zéro et un, ni les lettres O, I et L. Il est donc facile à lire au téléphone.
receipt-qr = Code QR qui ramène à cette page
receipt-given = Vos contributions
receipt-counted = Compte dans le rapport.
receipt-vote-counted = Compte parmi les votes.
receipt-withheld = N’est pas montré. Dans le rapport, c’est compté comme laissé de côté.
receipt-withdrawn = Vous avez retiré ceci. Ce n’est pas utilisé.
receipt-handle = Modifier, retirer ou effacer
receipt-proof = Preuve
receipt-proof-text = Le fichier du reçu prouve que vos contributions ont été reçues. Toute personne qui a le fichier peut le vérifier, sans connexion. Il contient vos mots, mais pas votre code.
receipt-file = Télécharger le fichier du reçu
receipt-key = La clé qui sert à vérifier les reçus
receipt-leave = Quand vous avez fini
receipt-leave-text = Une autre personne va utiliser cet écran ? Appuyez sur le bouton, et l’écran oublie votre passage. Avez-vous gardé le code ?
receipt-erased = Toutes vos contributions sont effacées. Le journal du dialogue dit que quelque chose a été effacé ce jour-là, mais pas quoi.
come-back-title = Votre reçu
come-back-lead = Avec le code de votre reçu, vous voyez vos contributions et ce qu’elles sont devenues.
come-back-label = Le code du reçu
come-back-hint = Seize lettres et chiffres. En majuscules ou en minuscules, avec ou sans traits d’union.
come-back-slip = Ce code n’est pas juste. Vérifiez chaque lettre et chaque chiffre. Il ne contient jamais zéro, un, O, I ni L.
come-back-unknown = Personne n’a ce code dans ce dialogue. Vérifiez que c’est le bon dialogue.
back-to-receipt = Vers le reçu
one-title = Votre contribution
change-label = Dites-le avec d’autres mots
change-hint = Ce que vous aviez écrit est effacé quand vous enregistrez. La modération peut relire le nouveau texte.
change-save = Enregistrer la modification
withdraw = Retirer
withdraw-text = Ce n’est plus utilisé, mais c’est gardé jusqu’à son effacement.
withdraw-do = Retirer
erase = Effacer
erase-text = Le texte est supprimé pour toujours. Le journal du dialogue dit que quelque chose a été effacé, mais pas quoi. Les rapports déjà publiés gardent leurs nombres ; la citation y est remplacée par « retiré ».
erase-do = Effacer pour toujours
erase-everything = Effacer toutes mes contributions
erase-everything-text = Tout ce qui est lié à votre code dans ce dialogue est effacé : textes, réponses, votes et ce que vous avez dit sur vous.
erase-everything-do = Tout effacer pour toujours

## Quand quelque chose ne marche pas
error-not-found = Cette page n’existe pas
error-not-found-text = Vérifiez l’adresse, ou entrez le code de l’affiche.
error-not-open = Le dialogue n’est pas ouvert
error-not-open-text = On ne peut pas participer en ce moment. Rien de ce que vous avez envoyé n’est perdu.
error-foreign = Le formulaire venait d’un autre site
error-foreign-text = Rien n’a été enregistré. Allez à la page du dialogue et commencez là.
error-too-large = C’était trop à la fois
error-too-large-text = Rien n’a été enregistré. Raccourcissez le texte et envoyez-le de nouveau.
error-erased = Tout est effacé
error-erased-text = Tout ce qui était lié à ce code est effacé. Pour participer de nouveau, commencez à la page du dialogue.
error-busy = Beaucoup de personnes participent en ce moment
error-busy-text = Rien n’est perdu. Attendez quelques secondes et réessayez.
error-full = Rien ne peut être enregistré en ce moment
error-full-text = Le serveur n’a plus de place. Ce que vous avez écrit n’est pas enregistré. Réessayez plus tard, ou prévenez la commune.
error-damaged = Quelque chose n’a pas marché de notre côté
error-damaged-text = Ce que vous venez d’envoyer n’est pas enregistré. Réessayez dans un moment.

## Savoir ce qu’il en est advenu
contact = Savoir ce qu’il en est advenu
contact-text = Si vous voulez savoir ce que le dialogue est devenu, laissez ici une adresse e-mail ou un numéro de téléphone. Rien ne vous y oblige.
contact-apart = L’adresse est chiffrée et gardée à part de vos contributions : elle ne dit pas quelles réponses sont les vôtres. Vous pouvez la reprendre à tout moment. Elle est aussi supprimée quand vous effacez tout.
contact-days = { $count ->
    [one] Elle est supprimée { $count } jour après la fin du dialogue.
   *[other] Elle est supprimée { $count } jours après la fin du dialogue.
  }
contact-go = Laisser une adresse, ou la reprendre
contact-kept = L’adresse gardée
contact-another = Une autre adresse
contact-label = Adresse e-mail ou numéro de téléphone
contact-consent = La commune peut garder cette adresse pour me dire ce que le dialogue est devenu.
contact-save = Garder l’adresse
contact-forget = Reprendre l’adresse
contact-wrong = Vérifiez l’adresse : une adresse e-mail comme nom@example.org, ou un numéro de téléphone.
contact-consent-missing = Cochez la case si la commune peut garder l’adresse.
receipt-expired = Le temps pendant lequel vos contributions pouvaient être gardées est écoulé, et elles sont effacées. Le journal du dialogue le dit, mais pas ce que c’était. Les rapports déjà publiés gardent leurs chiffres.

## Ce que c’est devenu
became-compiled = Compilé le { $text } par un programme.
became-unchecked = Personne ne l’a encore vérifié.
became-published = La commune a publié un rapport le { $text }.
became-none = Pas encore compilé.
became-later = Sa place est montrée ici après la prochaine compilation.
became-theme = Dans le thème
became-untitled = Dans un thème dont le nom sera de nouveau montré après la prochaine compilation
became-alone = Pour l’instant à part, dans aucun thème
became-others = { $count ->
    [0] sans autre contribution
    [one] avec une autre contribution
   *[other] avec { $count } autres contributions
  }
became-quoted = { $count ->
    [one] cité à un endroit
   *[other] cité à { $count } endroits
  }
preview-removed = L’aperçu a été fait avant que quelqu’un retire ou change ses mots ; il a donc été supprimé. Établissez-le de nouveau.
