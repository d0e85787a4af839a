# The words of what is printed in German.

print-link = Zum Drucken: Plakat und Antwortbögen
print-title = Zum Drucken
print-lead = Wählen Sie aus, was Sie brauchen, und drucken Sie es im Browser. Alles passt auf A4 und ist auch schwarz-weiß lesbar.
print-poster = Plakat
print-poster-text = Mit der Frage, dem, was sich beeinflussen lässt, dem Code und einem QR-Code. In einer Sprache oder in zweien nebeneinander.
print-sheets = Antwortbögen
print-sheets-text = Für alle, die lieber von Hand schreiben. Die Fragen haben dieselben Nummern wie auf der Seite, auf der die Antworten eingegeben werden.
print-large = große Schrift
print-how = Drucken Sie mit Strg + P oder über das Menü des Browsers.

poster-take-part = Hier mitmachen
poster-scan = Richten Sie die Kamera Ihres Handys auf das Quadrat oder geben Sie die Adresse ein.
poster-code = Code
poster-phone = Oder rufen Sie an
poster-when = Wann
poster-who = Wer fragt
poster-no-account = Sie brauchen kein Konto, und niemand fragt, wer Sie sind. Sie erhalten eine Quittung mit einem Code. Damit können Sie ändern oder löschen, was Sie gesagt haben.
poster-qr = QR-Code, der zum Dialog führt

sheet-online = Sie können auch online antworten:
sheet-write = Kreuzen Sie an und schreiben Sie auf die Linien. Lassen Sie aus, was Sie nicht beantworten möchten. Reicht der Platz nicht, schreiben Sie auf der Rückseite weiter und nennen Sie die Nummer der Frage.
sheet-nameless = Schreiben Sie nicht, wer Sie sind, und nennen Sie auch keine anderen Namen.
sheet-hand-in = Geben Sie den Bogen dort ab, wo Sie ihn bekommen haben. Jemand gibt ihn genau so ein, wie Sie ihn geschrieben haben. Bitten Sie um eine Quittung: Mit dem Code darauf können Sie Ihre Antwort ansehen, ändern oder löschen.
sheet-required = Bitte beantworten Sie diese Frage.
sheet-one = Kreuzen Sie eine Antwort an.
sheet-only-if = Nur wenn Sie so geantwortet haben, auf Frage { $text }
sheet-agree = Stimme zu
sheet-disagree = Stimme nicht zu
sheet-pass = Weiß nicht
sheet-own = Eigene Aussagen
sheet-notes = Schreiben Sie auf jeden Zettel nur eine Sache. Schneiden Sie die Zettel aus, wenn sie an eine Wand kommen.
sheet-thanks = Danke, dass Sie mitmachen.
sheet-typed = Eingegeben

error-too-many = Von hier kommt gerade sehr viel
error-too-many-text = Nichts ist verloren. Gehen Sie im Browser zurück: Was Sie geschrieben haben, ist noch da. Warten Sie kurz und senden Sie es noch einmal.
trap-label = Dieses Feld leer lassen
