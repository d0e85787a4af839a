# A question whose answer is a place from a list.
place-choose = Scegli un luogo
place-another = Un altro luogo (scrivilo sotto)
place-in-words = Un altro luogo, con parole tue
place-find = Scrivi il nome del luogo, o l’inizio del nome. Nella pagina seguente sceglierai tra quelli che corrispondono.
place-found = Quale intendi? Questi corrispondono a «{ $text }».
place-more = Ce ne sono altri. Scrivi più lettere del nome per trovarli.
place-none = Nessun luogo dell’elenco somiglia a «{ $text }».
place-so-written = Un altro luogo, con parole mie: { $text }
place-again = Nessuno di questi? Scrivi il nome in un altro modo
place-on-paper = Scrivi il nome di un solo luogo.
wrong-not-in-list = Questo luogo non è nell’elenco. Scegline uno che c’è, o scrivi il nome in un altro modo.
wrong-choose-place = Scegli uno di questi, o scrivi il nome in un altro modo.
