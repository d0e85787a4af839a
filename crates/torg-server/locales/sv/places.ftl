# A question whose answer is a place from a list.
place-choose = Välj en plats
place-another = En annan plats (skriv den nedanför)
place-in-words = En annan plats, med egna ord
place-find = Skriv namnet på platsen, eller början av det. På nästa sida väljer du bland dem som passar.
place-found = Vilken menar du? De här passar till ”{ $text }”.
place-more = Det finns fler. Skriv mer av namnet så hittar du dem.
place-none = Ingen plats i listan liknar ”{ $text }”.
place-so-written = En annan plats, med mina egna ord: { $text }
place-again = Ingen av dem? Skriv namnet på ett annat sätt
place-on-paper = Skriv namnet på en plats.
wrong-not-in-list = Den platsen finns inte i listan. Välj en som finns där, eller skriv namnet på ett annat sätt.
wrong-choose-place = Välj en av dem, eller skriv namnet på ett annat sätt.
