# A question whose answer is a place from a list.
place-choose = Valitse paikka
place-another = Muu paikka (kirjoita se alle)
place-in-words = Muu paikka omin sanoin
place-find = Kirjoita paikan nimi tai sen alku. Seuraavalla sivulla valitset sopivista.
place-found = Mitä näistä tarkoitat? Nämä sopivat hakuun ”{ $text }”.
place-more = Paikkoja on enemmän. Kirjoita nimeä pidemmälle, niin löydät ne.
place-none = Mikään luettelon paikka ei muistuta hakua ”{ $text }”.
place-so-written = Muu paikka omin sanoin: { $text }
place-again = Ei mikään näistä? Kirjoita nimi toisella tavalla
place-on-paper = Kirjoita yhden paikan nimi.
wrong-not-in-list = Tätä paikkaa ei ole luettelossa. Valitse jokin luettelon paikoista tai kirjoita nimi toisella tavalla.
wrong-choose-place = Valitse jokin näistä tai kirjoita nimi toisella tavalla.
