# A question whose answer is a place from a list.
place-choose = Choisissez un lieu
place-another = Un autre lieu (écrivez-le ci-dessous)
place-in-words = Un autre lieu, avec vos propres mots
place-find = Écrivez le nom du lieu, ou son début. À la page suivante, vous choisirez parmi ceux qui correspondent.
place-found = Lequel voulez-vous dire ? Ceux-ci correspondent à « { $text } ».
place-more = Il y en a d’autres. Écrivez davantage de lettres du nom pour les trouver.
place-none = Aucun lieu de la liste ne ressemble à « { $text } ».
place-so-written = Un autre lieu, avec mes propres mots : { $text }
place-again = Aucun de ceux-ci ? Écrivez le nom autrement
place-on-paper = Écrivez le nom d’un seul lieu.
wrong-not-in-list = Ce lieu n’est pas dans la liste. Choisissez-en un qui y figure, ou écrivez le nom autrement.
wrong-choose-place = Choisissez l’un de ceux-ci, ou écrivez le nom autrement.
