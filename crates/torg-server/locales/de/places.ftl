# A question whose answer is a place from a list.
place-choose = Einen Ort wählen
place-another = Ein anderer Ort (unten aufschreiben)
place-in-words = Ein anderer Ort, in eigenen Worten
place-find = Schreiben Sie den Namen des Ortes oder seinen Anfang. Auf der nächsten Seite wählen Sie unter denen, die passen.
place-found = Welchen meinen Sie? Diese passen zu „{ $text }“.
place-more = Es gibt noch mehr. Schreiben Sie mehr vom Namen, um sie zu finden.
place-none = Kein Ort der Liste ähnelt „{ $text }“.
place-so-written = Ein anderer Ort, in meinen eigenen Worten: { $text }
place-again = Keiner davon? Schreiben Sie den Namen anders
place-on-paper = Schreiben Sie den Namen eines Ortes.
wrong-not-in-list = Diesen Ort gibt es in der Liste nicht. Wählen Sie einen, der darin steht, oder schreiben Sie den Namen anders.
wrong-choose-place = Wählen Sie einen davon, oder schreiben Sie den Namen anders.
