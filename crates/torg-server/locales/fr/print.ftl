# The words of what is printed in French.

print-link = À imprimer : affiche et feuilles de réponse
print-title = À imprimer
print-lead = Choisissez ce qu’il vous faut et imprimez-le depuis votre navigateur. Tout tient sur du papier A4 et se lit en noir et blanc.
print-poster = Affiche
print-poster-text = Avec la question, ce qui peut être influencé, le code et un code QR. En une langue, ou en deux côte à côte.
print-sheets = Feuilles de réponse
print-sheets-text = Pour qui préfère écrire à la main. Les questions portent les mêmes numéros que sur la page où les réponses sont saisies.
print-large = gros caractères
print-how = Imprimez avec Ctrl + P ou depuis le menu du navigateur.

poster-take-part = Participez ici
poster-scan = Visez le carré avec l’appareil photo de votre téléphone, ou allez à l’adresse.
poster-code = Code
poster-phone = Ou appelez
poster-when = Quand
poster-who = Qui demande
poster-no-account = Il ne faut pas de compte, et personne ne demande qui vous êtes. Vous recevez un reçu avec un code. Avec ce code, vous pouvez modifier ou effacer ce que vous avez dit.
poster-qr = Code QR qui mène au dialogue

sheet-online = Vous pouvez aussi répondre en ligne :
sheet-write = Cochez les cases et écrivez sur les lignes. Passez ce à quoi vous ne voulez pas répondre. S’il manque de la place, continuez au verso en indiquant le numéro de la question.
sheet-nameless = N’écrivez pas qui vous êtes, ni le nom de quelqu’un d’autre.
sheet-hand-in = Rendez la feuille là où vous l’avez reçue. Quelqu’un la saisit exactement comme vous l’avez écrite. Demandez un reçu : avec son code, vous pouvez voir, modifier ou effacer votre réponse.
sheet-required = Merci de répondre à cette question.
sheet-one = Cochez une réponse.
sheet-only-if = Seulement si vous avez répondu ceci à la question { $text }
sheet-agree = D’accord
sheet-disagree = Pas d’accord
sheet-pass = Ne sait pas
sheet-own = Vos propres affirmations
sheet-notes = Écrivez une seule chose par note. Découpez-les si elles vont sur un mur.
sheet-thanks = Merci de votre participation.
sheet-typed = Saisi

error-too-many = Il arrive beaucoup d’envois d’ici en ce moment
error-too-many-text = Rien n’est perdu. Revenez en arrière dans le navigateur : ce que vous avez écrit y est encore. Attendez un peu et renvoyez.
trap-label = Laissez ce champ vide
