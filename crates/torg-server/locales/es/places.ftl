# A question whose answer is a place from a list.
place-choose = Elige un lugar
place-another = Otro lugar (escríbelo abajo)
place-in-words = Otro lugar, con tus propias palabras
place-find = Escribe el nombre del lugar o su comienzo. En la página siguiente elegirás entre los que coinciden.
place-found = ¿A cuál te refieres? Estos coinciden con «{ $text }».
place-more = Hay más. Escribe más letras del nombre para encontrarlos.
place-none = Ningún lugar de la lista se parece a «{ $text }».
place-so-written = Otro lugar, con mis propias palabras: { $text }
place-again = ¿Ninguno de estos? Escribe el nombre de otra manera
place-on-paper = Escribe el nombre de un lugar.
wrong-not-in-list = Ese lugar no está en la lista. Elige uno que esté en ella o escribe el nombre de otra manera.
wrong-choose-place = Elige uno de estos o escribe el nombre de otra manera.
