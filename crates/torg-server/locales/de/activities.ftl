# The words of statements and the wall in German.

## Statements
vote-progress = Sie haben über { $count } von { $total } abgestimmt
vote-agree = Ich stimme zu
vote-disagree = Ich stimme nicht zu
vote-pass = Weiß nicht, überspringen
vote-voted = Ihre Antwort: { $text }
vote-wait = { $count ->
    [one] Wie andere abgestimmt haben, wird gezeigt, wenn noch eine Person abgestimmt hat.
   *[other] Wie andere abgestimmt haben, wird gezeigt, wenn noch { $count } Personen abgestimmt haben.
  }
vote-too-few = Es haben zu wenige abgestimmt, um es zu zeigen.
vote-count-agree = stimmen zu
vote-count-disagree = stimmen nicht zu
vote-count-pass = überspringen
vote-result = So haben andere abgestimmt
vote-done = Sie haben über alles abgestimmt
vote-done-text = Es können weitere Aussagen dazukommen. Schauen Sie gern wieder vorbei.
vote-none = Es gibt noch nichts, worüber Sie abstimmen können.
vote-all = Alle Aussagen, und wie es ausging
vote-change = Antwort ändern
vote-this = Darüber abstimmen
vote-list-title = Alle Aussagen
vote-list-lead = Wie andere abgestimmt haben, sehen Sie, wenn Sie selbst abgestimmt haben.
vote-missing = Wählen Sie eine der drei Antworten.
vote-closed = Jetzt kann nicht abgestimmt werden. So ist es ausgegangen.
add-statement = Eine eigene Aussage hinzufügen
add-statement-label = Ihre Aussage
add-statement-hint = Ein Gedanke in einem Satz, dem andere zustimmen können oder nicht.
add-do = Hinzufügen
add-empty = Schreiben Sie zuerst etwas.
added-shown = Danke. Ihre Aussage ist dabei, und Sie stimmen ihr zu.
added-held = Danke. Es ist eingegangen. Andere sehen es, wenn jemand von der Gemeinde es gelesen hat.
cookie-needed = Ihr Browser hat unser Cookie nicht zurückgeschickt, deshalb wurde nichts gezählt. Es enthält nur eine zufällige Nummer, damit niemand doppelt zählt. Erlauben Sie es hier und versuchen Sie es noch einmal.
pages = Seiten
page-before = Vorherige Seite
page-after = Nächste Seite
vote-gone = Worüber Sie abgestimmt haben, wird nicht mehr gezeigt

## What participants say about themselves
about-lead = Sie müssen nicht antworten. Wählen Sie nur, was Sie sagen möchten.
about-known = Das haben Sie schon beantwortet.
about-do = Speichern
about-saved = Danke. Was Sie über sich gesagt haben, ist gespeichert.

## The wall
wall-add-label = Ihr Zettel
wall-add-hint = Ein Gedanke auf jedem Zettel.
wall-column = Wohin gehört er?
wall-add-do = Anheften
wall-added = Ihr Zettel hängt.
wall-closed = Jetzt können keine Zettel angeheftet werden.
wall-count = { $count ->
    [0] Noch keine Zettel
    [one] Ein Zettel
   *[other] { $count } Zettel
  }
wall-new = { $count ->
    [one] Ein neuer Zettel.
   *[other] { $count } neue Zettel.
  }
wall-changed = Die Wand hat sich geändert.
wall-show = Zeigen
wall-all = { $count ->
    [one] Alle zeigen
   *[other] Alle { $count } zeigen
  }
wall-shown = { $count } von { $total } werden gezeigt.
wall-undivided = Die Zettel
wall-empty = Hier ist noch nichts.
wall-hidden = Sie sehen nur Ihre eigenen Zettel. Die der anderen werden allen zugleich gezeigt.
wall-own = Ihrer
wall-dots = { $count ->
    [0] keine Punkte
    [one] ein Punkt
   *[other] { $count } Punkte
  }
wall-dots-left = { $count ->
    [0] Sie haben alle Punkte vergeben
    [one] Sie können noch einen Punkt vergeben
   *[other] Sie können noch { $count } Punkte vergeben
  }
wall-dots-none = Sie haben alle Punkte vergeben. Nehmen Sie einen zurück, dann können Sie ihn einem anderen Zettel geben.
wall-dot-give = Punkt geben
wall-dot-take = Punkt zurücknehmen
wall-move = Verschieben
wall-time = Verbleibende Zeit:
wall-time-over = Die Zeit ist um
wall-projector = Auf einer Leinwand zeigen
projector-qr = QR-Code zur Wand auf { $text }
projector-code = und der Code
note-title = Zettel verschieben
note-to = Wohin soll er?
note-choose = Wählen
note-columns = Allein, hier
note-clusters = Zu einer Gruppe
note-notes = Zusammen mit einem anderen Zettel
note-do = Verschieben
note-nowhere = Wählen Sie, wohin der Zettel soll.
note-find = Die Zettel nach Wörtern durchsuchen
note-find-do = Suchen
note-listed = { $count } von { $total } Zetteln stehen in der Liste. Suchen Sie nach den anderen.
cluster-title = Zettel, die zusammengehören
cluster-unnamed = Gruppe ohne Namen
cluster-change = Name und Ort
cluster-name = Wie soll die Gruppe heißen?
cluster-name-hint = Ein paar Worte, die alle verstehen. Ein leeres Feld entfernt den Namen.
cluster-name-do = Namen speichern
cluster-elsewhere = Alle Zettel verschieben
cluster-to = Wohin sollen sie?
