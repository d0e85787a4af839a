# The words of the staff's pages in French.

## Entrer et sortir
staff-sign-in = Se connecter
staff-sign-in-lead = Pour celles et ceux qui travaillent avec les dialogues de la commune.
staff-sign-in-wrong = Le nom, le mot de passe ou le code n’est pas correct, ou il y a eu trop d’essais. Attendez un moment et réessayez.
staff-municipality = Commune
staff-name = Votre nom
staff-password = Mot de passe
staff-code = Code à six chiffres
staff-code-hint = Votre application d’authentification l’affiche et le change toutes les trente secondes.
staff-code-wrong = Le code n’est pas correct. Attendez le suivant et tapez-le.
staff-sign-out = Se déconnecter
staff-unsent-kept = Vous aviez été déconnecté avant l’enregistrement. Ce que vous avez écrit est conservé sur cette page : connectez-vous pour l’enregistrer.
staff-unsent = Ce que vous aviez écrit
staff-unsent-lead = Vous aviez été déconnecté avant l’enregistrement. Enregistrez-le maintenant, ou laissez-le.
staff-unsent-do = Enregistrer maintenant
staff-unsent-leave = Ne pas enregistrer
staff-signed-in-as = Connexion au nom de { $text }
staff-welcome = Bienvenue, { $text }
staff-welcome-lead = Le lien est pour vous seul et ne sert qu’une fois. Choisissez comment vous connecter.
staff-welcome-password = 1. Choisir un mot de passe
staff-welcome-code = 2. Relier une application d’authentification
staff-welcome-code-text = Scannez l’image avec l’application de votre téléphone, ou tapez le secret. Tapez ensuite le code que l’application affiche.
staff-welcome-qr = Code QR avec le secret pour l’application d’authentification
staff-welcome-secret = Le secret en toutes lettres :
staff-welcome-do = Enregistrer et se connecter
staff-password-hint = Au moins 12 caractères. Plusieurs mots à la suite conviennent, avec des espaces aussi. Aucune règle sur les chiffres ou les symboles.
staff-password-short = Le mot de passe est trop court. Il faut au moins { $count } caractères.
staff-password-long = Le mot de passe est trop long. Il peut avoir au plus { $count } caractères.
staff-password-common = Ce mot de passe est trop facile à deviner : il est courant, ou proche de votre nom ou de celui de la commune. Choisissez-en un autre.
staff-password-change = Changer le mot de passe
staff-password-change-lead = Quand vous changez de mot de passe, vous êtes déconnecté partout sauf ici.
staff-password-before = Votre mot de passe actuel
staff-password-new = Nouveau mot de passe
staff-password-save = Changer le mot de passe
staff-password-wrong = Votre mot de passe actuel n’est pas correct, ou il y a eu trop d’essais. Attendez un moment et réessayez.

## Les dialogues
staff-dialogues = Vos dialogues
staff-dialogues-none = Aucun dialogue n’a encore été ouvert.
staff-public = La page des habitants
staff-contributions-count = { $count ->
    [one] une contribution
   *[other] { $count } contributions
  }
staff-type = Saisir pour quelqu’un
staff-type-closed = Le dialogue est terminé. Plus rien ne peut être saisi.
staff-look = Suivre
staff-typed-by = saisi par { $text }

## Notes et papier
staff-notes = Notes
staff-notes-hint = Une note à la fois. Appuyez sur Entrée pour la suivante.
staff-notes-next = Enregistrer, suivante
staff-text-language = Langue du texte
staff-who = Qui a écrit ?
staff-who-new = Une nouvelle personne pour chaque note
staff-who-same = La même personne continue
staff-last = Dernières saisies
staff-undo = Effacer
staff-sheet = Feuille de réponses : { $text }
staff-sheet-short = Feuille de réponses sur papier
staff-sheet-do = Enregistrer, feuille suivante
staff-sheet-nothing = La feuille est vide. Remplissez au moins une réponse.
staff-sheet-taken = La feuille est enregistrée. Code du reçu :
staff-undo-sheet = Effacer la feuille
staff-receipts = Reçus à imprimer
staff-receipts-waiting = { $count ->
    [0] Aucun reçu n’attend.
    [one] Un reçu attend d’être remis.
   *[other] { $count } reçus attendent d’être remis.
  }
staff-receipts-lead = Une carte pour chaque personne pour qui vous avez saisi, quatre par feuille. Imprimez la page et remettez les cartes.
staff-receipts-none = Aucun reçu n’attend.
staff-receipts-done-text = Quand les cartes sont remises, retirez-les d’ici. Ensuite, personne à la commune ne peut retrouver les codes.
staff-receipts-done = Les cartes sont remises
staff-card = Merci d’avoir participé. Avec le code, vous pouvez voir, modifier ou effacer ce qui a été saisi pour vous :

## Ce qui arrive
staff-contributions = Contributions
staff-contributions-note = Lisez ce qui arrive et retenez ce que disent les règles.
staff-contributions-lead = Les plus récentes d’abord. La personne qui a donné la contribution voit le motif sur son reçu.
staff-contributions-none = Rien n’est encore arrivé.
staff-withhold = Retenir
staff-withhold-why = Pourquoi ? Les motifs sont sur la page du dialogue.
staff-withhold-do = Retenir
staff-is-withheld = Retenue.
staff-is-withdrawn = Retirée par la personne qui l’a donnée.
staff-release = Laisser passer
staff-older = Contributions plus anciennes

## Observations
staff-observations = Observations
staff-observations-note = Ce qui ne se dit pas en mots. Jamais compté comme contribution.
staff-observations-lead = Qui était là, et qui manquait ? Sur quoi s’est-on tu ? Les observations sont conservées à part des contributions et jamais comptées comme telles.
staff-observation = Qu’avez-vous vu ou entendu ?
staff-observation-hint = N’écrivez pas qui est qui.
staff-observation-empty = Écrivez ce que vous avez vu ou entendu.
staff-observation-where = Lors de quelle activité ?
staff-observation-anywhere = Aucune en particulier
staff-observation-save = Enregistrer

## Fichiers
staff-upload = Envoyer des fichiers
staff-upload-note = Réponses de formulaires, notes de réunion, documents.
staff-upload-lead = Les fichiers sont lus et montrés tels qu’ils ont été compris. Rien n’est repris avant que vous le disiez.
staff-upload-files = Fichiers
staff-upload-hint = Au plus { $count } fichiers, 16 Mo ensemble. Tableurs, texte, Word, PDF, sous-titres.
staff-upload-none = Choisissez au moins un fichier, et au plus { $count }.
staff-upload-read = Lire les fichiers
staff-upload-again = En envoyer d’autres
staff-understood = Comment les fichiers ont été compris
staff-understood-lead = Vérifiez que c’est juste. Ce qui désigne une personne a été retiré. Rien n’est encore repris.
staff-understood-taken = Les fichiers sont repris.
staff-received = Reçu
staff-can-be-taken = Peut être repris
staff-taken-in = Repris
staff-left-out = Laissé de côté
staff-sources = Fichiers
staff-where = Où vont les réponses ?
staff-no-question = Sans question
staff-leave-out = Laisser de côté
staff-take-in = Reprendre
staff-reason-empty = le fichier est vide
staff-reason-unknown = le fichier a un format qui ne peut pas être lu
staff-reason-limit = le fichier est trop grand ; divisez-le
staff-reason-not-opened = le fichier n’a pas pu être ouvert
staff-reason-no-text = il n’y a pas de texte à lire
staff-reason-source = c’était déjà écarté à la source
staff-reason-malformed = cela n’a pas pu être lu

## Aperçu
staff-preview = Aperçu
staff-preview-note = Le rapport tel qu’il est maintenant.
staff-preview-banner = Pas encore vérifié par des personnes. Ne le montrez pas à d’autres.
staff-preview-open = Ouvrir le rapport
staff-preview-none = Aucun rapport n’a encore été établi.
staff-preview-how = Le rapport est établi sur le serveur, avec torg compile et l’option --preview.

## A wall, and what a person should look at
staff-wall-note = Montrer les notes à tous et régler le temps.
staff-wall-notes = Les notes
staff-wall-hidden = Les participants ne voient que leurs propres notes.
staff-wall-shown = Tout le monde voit toutes les notes.
staff-wall-show = Montrer toutes les notes
staff-wall-hide = Les cacher de nouveau
staff-wall-time = Le temps
staff-wall-minutes = Minutes, de 1 à 180
staff-wall-start = Lancer le temps
staff-wall-stop = Arrêter le temps
staff-flag-trap = À regarder : un champ que seuls les programmes voient a été rempli.
staff-flag-repeated = À regarder : le même long texte est arrivé de nombreuses fois.
staff-flag-burst = À regarder : beaucoup est venu d’un même endroit en peu de temps.

## Clés d’accès et autres moyens
staff-with-passkey = Avec une clé d’accès
staff-with-password = Avec nom et mot de passe
staff-passkey-sign-in = Se connecter avec une clé d’accès
staff-passkey-script = Une clé d’accès demande un script et un navigateur qui connaît les clés d’accès. Un mot de passe fonctionne sans.
staff-passkey-failed = Votre navigateur n’a pas donné de clé d’accès. Réessayez, ou choisissez l’autre moyen.
staff-passkey-wrong = La clé d’accès n’a pas été acceptée. Elle a peut-être été supprimée, ou il y a eu trop d’essais. Attendez un moment et réessayez.
staff-passkey-lead = Votre téléphone, votre ordinateur ou une clé de sécurité garde la clé d’accès. Vous confirmez avec le doigt, le visage ou un code PIN, et n’avez rien à retenir.
staff-passkey-name = Comment l’appelez-vous ?
staff-passkey-name-hint = Par exemple « Mon téléphone », pour la reconnaître parmi d’autres.
staff-passkey-add = Créer une clé d’accès
staff-passkey-not-added = La clé d’accès n’a pas été ajoutée. Réessayez.
staff-welcome-or = Ou avec un mot de passe et des codes
staff-ways = Comment vous vous connectez
staff-ways-last = Vous avez un seul moyen de vous connecter. Il ne peut pas être supprimé ; mieux vaut en avoir deux.
staff-ways-again = La façon de vous connecter peut être changée pendant les dix minutes qui suivent la connexion.
staff-ways-again-do = Se connecter de nouveau
staff-passkeys = Clés d’accès
staff-passkeys-none = Vous n’avez pas de clé d’accès.
staff-passkeys-full = Vous ne pouvez pas avoir plus de clés d’accès. Supprimez-en une que vous n’utilisez pas.
staff-passkey-added = Ajoutée le
staff-passkey-more = Une clé d’accès de plus
staff-passkey-change = Modifier
staff-passkey-rename = Enregistrer le nom
staff-passkey-remove = Supprimer
staff-password-codes = Mot de passe et codes
staff-password-is = Vous pouvez vous connecter avec un mot de passe et un code.
staff-password-none = Vous n’avez pas de mot de passe.
staff-password-add = Ajouter un mot de passe
staff-password-remove = Supprimer le mot de passe
