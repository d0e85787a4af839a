# The words of statements and the wall in French.

## Statements
vote-progress = Vous avez voté sur { $count } sur { $total }
vote-agree = Je suis d’accord
vote-disagree = Je ne suis pas d’accord
vote-pass = Je ne sais pas, je passe
vote-voted = Votre réponse : { $text }
vote-wait = { $count ->
    [one] Le vote des autres s’affiche quand une personne de plus aura voté.
   *[other] Le vote des autres s’affiche quand { $count } personnes de plus auront voté.
  }
vote-too-few = Trop peu de personnes ont voté pour l’afficher.
vote-count-agree = d’accord
vote-count-disagree = pas d’accord
vote-count-pass = passent
vote-result = Le vote des autres
vote-done = Vous avez voté sur tout
vote-done-text = D’autres affirmations peuvent s’ajouter. Revenez quand vous voulez.
vote-none = Il n’y a encore rien à voter.
vote-all = Toutes les affirmations et les résultats
vote-change = Modifier votre réponse
vote-this = Voter sur celle-ci
vote-list-title = Toutes les affirmations
vote-list-lead = Vous voyez le vote des autres quand vous avez voté.
vote-missing = Choisissez l’une des trois réponses.
vote-closed = On ne peut pas voter pour le moment. Voici les résultats.
add-statement = Ajouter votre propre affirmation
add-statement-label = Votre affirmation
add-statement-hint = Une idée en une phrase, avec laquelle d’autres peuvent être d’accord ou non.
add-do = Ajouter
add-empty = Écrivez d’abord quelque chose.
added-shown = Merci. Votre affirmation est ajoutée, et vous êtes d’accord avec elle.
added-held = Merci. C’est reçu. Les autres le verront quand quelqu’un de la commune l’aura lu.
cookie-needed = Votre navigateur n’a pas renvoyé notre cookie, donc rien n’a été compté. Il ne contient qu’un numéro tiré au hasard, pour que personne ne compte deux fois. Autorisez-le ici et réessayez.
pages = Pages
page-before = Page précédente
page-after = Page suivante
vote-gone = Ce sur quoi vous avez voté n’est plus affiché

## What participants say about themselves
about-lead = Vous n’êtes pas obligé de répondre. Choisissez seulement ce que vous voulez dire.
about-known = Vous avez déjà répondu.
about-do = Enregistrer
about-saved = Merci. Ce que vous avez dit de vous est enregistré.

## The wall
wall-add-label = Votre note
wall-add-hint = Une idée par note.
wall-column = Où va-t-elle ?
wall-add-do = L’afficher
wall-added = Votre note est affichée.
wall-closed = On ne peut pas afficher de notes pour le moment.
wall-count = { $count ->
    [0] Pas encore de notes
    [one] Une note
   *[other] { $count } notes
  }
wall-new = { $count ->
    [one] Une nouvelle note.
   *[other] { $count } nouvelles notes.
  }
wall-changed = Le mur a changé.
wall-show = Afficher
wall-all = { $count ->
    [one] Tout afficher
   *[other] Afficher les { $count }
  }
wall-shown = { $count } sur { $total } sont affichées.
wall-undivided = Les notes
wall-empty = Rien ici pour le moment.
wall-hidden = Vous ne voyez que vos notes. Celles des autres seront montrées à tous en même temps.
wall-own = la vôtre
wall-dots = { $count ->
    [0] aucun point
    [one] un point
   *[other] { $count } points
  }
wall-dots-left = { $count ->
    [0] vous avez donné tous vos points
    [one] il vous reste un point à donner
   *[other] il vous reste { $count } points à donner
  }
wall-dots-none = Vous avez donné tous vos points. Reprenez-en un pour le donner à une autre note.
wall-dot-give = Donner un point
wall-dot-take = Reprendre votre point
wall-move = Déplacer
wall-time = Temps restant :
wall-time-over = Le temps est écoulé
wall-projector = Afficher sur grand écran
projector-qr = Code QR vers le mur sur { $text }
projector-code = et le code
note-title = Déplacer la note
note-to = Où doit-elle aller ?
note-choose = Choisir
note-columns = Seule, ici
note-clusters = Vers un groupe
note-notes = Avec une autre note
note-do = Déplacer
note-nowhere = Choisissez où doit aller la note.
note-find = Chercher des mots dans les notes
note-find-do = Chercher
note-listed = La liste contient { $count } notes sur { $total }. Cherchez les autres.
cluster-title = Notes qui vont ensemble
cluster-unnamed = Groupe sans nom
cluster-change = Nom et place
cluster-name = Comment s’appelle le groupe ?
cluster-name-hint = Quelques mots que tout le monde comprend. Un champ vide retire le nom.
cluster-name-do = Enregistrer le nom
cluster-elsewhere = Déplacer toutes les notes
cluster-to = Où doivent-elles aller ?
