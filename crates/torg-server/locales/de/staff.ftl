# The words of the staff's pages in German.

## Hinein und hinaus
staff-sign-in = Anmelden
staff-sign-in-lead = Für alle, die mit den Dialogen der Gemeinde arbeiten.
staff-sign-in-wrong = Name, Passwort oder Code stimmen nicht, oder es wurde zu oft versucht. Warten Sie eine Weile und versuchen Sie es erneut.
staff-municipality = Gemeinde
staff-name = Ihr Name
staff-password = Passwort
staff-code = Code aus sechs Ziffern
staff-code-hint = Ihre Authenticator-App zeigt ihn und wechselt ihn jede halbe Minute.
staff-code-wrong = Der Code stimmt nicht. Warten Sie auf den nächsten und geben Sie ihn ein.
staff-sign-out = Abmelden
staff-unsent-kept = Sie waren abgemeldet, bevor dies gespeichert wurde. Was Sie geschrieben haben, steht noch auf dieser Seite: Melden Sie sich an, um es zu speichern.
staff-unsent = Was Sie geschrieben hatten
staff-unsent-lead = Sie waren abgemeldet, bevor es gespeichert wurde. Speichern Sie es jetzt, oder lassen Sie es.
staff-unsent-do = Jetzt speichern
staff-unsent-leave = Nicht speichern
staff-signed-in-as = Angemeldet als { $text }
staff-welcome = Willkommen, { $text }
staff-welcome-lead = Der Link gilt nur für Sie und nur einmal. Wählen Sie, wie Sie sich anmelden.
staff-welcome-password = 1. Passwort wählen
staff-welcome-code = 2. Authenticator-App verbinden
staff-welcome-code-text = Scannen Sie das Bild mit der App auf Ihrem Telefon oder tippen Sie das Geheimnis ein. Geben Sie dann den Code ein, den die App zeigt.
staff-welcome-qr = QR-Code mit dem Geheimnis für die Authenticator-App
staff-welcome-secret = Das Geheimnis als Text:
staff-welcome-do = Speichern und anmelden
staff-password-hint = Mindestens 12 Zeichen. Mehrere Wörter hintereinander sind gut, auch Leerzeichen. Keine Regeln zu Ziffern oder Sonderzeichen.
staff-password-short = Das Passwort ist zu kurz. Es braucht mindestens { $count } Zeichen.
staff-password-long = Das Passwort ist zu lang. Es darf höchstens { $count } Zeichen haben.
staff-password-common = Dieses Passwort ist zu leicht zu erraten: Es ist verbreitet oder ähnelt Ihrem Namen oder dem der Gemeinde. Wählen Sie ein anderes.
staff-password-change = Passwort ändern
staff-password-change-lead = Wenn Sie das Passwort ändern, werden Sie überall außer hier abgemeldet.
staff-password-before = Ihr jetziges Passwort
staff-password-new = Neues Passwort
staff-password-save = Passwort ändern
staff-password-wrong = Ihr jetziges Passwort stimmt nicht, oder es wurde zu oft versucht. Warten Sie eine Weile und versuchen Sie es erneut.

## Die Dialoge
staff-dialogues = Ihre Dialoge
staff-dialogues-none = Noch wurde kein Dialog geöffnet.
staff-public = Seite für die Einwohner
staff-contributions-count = { $count ->
    [one] ein Beitrag
   *[other] { $count } Beiträge
  }
staff-type = Für andere eintippen
staff-type-closed = Der Dialog ist beendet. Es kann nichts mehr eingetippt werden.
staff-look = Nachsehen
staff-typed-by = eingetippt von { $text }

## Zettel und Papier
staff-notes = Zettel
staff-notes-hint = Ein Zettel nach dem anderen. Enter führt zum nächsten.
staff-notes-next = Speichern, weiter
staff-text-language = Sprache des Textes
staff-who = Wer hat geschrieben?
staff-who-new = Für jeden Zettel eine neue Person
staff-who-same = Dieselbe Person macht weiter
staff-last = Zuletzt eingetippt
staff-undo = Löschen
staff-sheet = Antwortbogen: { $text }
staff-sheet-short = Antwortbogen auf Papier
staff-sheet-do = Speichern, nächster Bogen
staff-sheet-nothing = Der Bogen ist leer. Füllen Sie mindestens eine Antwort aus.
staff-sheet-taken = Der Bogen ist gespeichert. Code der Quittung:
staff-undo-sheet = Bogen löschen
staff-receipts = Quittungen zum Drucken
staff-receipts-waiting = { $count ->
    [0] Keine Quittung wartet.
    [one] Eine Quittung wartet auf die Ausgabe.
   *[other] { $count } Quittungen warten auf die Ausgabe.
  }
staff-receipts-lead = Eine Karte für jede Person, für die Sie eingetippt haben, vier auf einem Blatt. Drucken Sie die Seite und geben Sie die Karten aus.
staff-receipts-none = Keine Quittung wartet.
staff-receipts-done-text = Wenn die Karten ausgegeben sind, entfernen Sie sie hier. Danach kann niemand in der Gemeinde die Codes finden.
staff-receipts-done = Die Karten sind ausgegeben
staff-card = Danke für Ihre Teilnahme. Mit dem Code können Sie sehen, ändern oder löschen, was für Sie eingetippt wurde:

## Was hereinkommt
staff-contributions = Beiträge
staff-contributions-note = Lesen, was hereinkommt, und zurückhalten, was die Regeln sagen.
staff-contributions-lead = Neueste zuerst. Wer den Beitrag gegeben hat, sieht den Grund auf der Quittung.
staff-contributions-none = Noch ist nichts hereingekommen.
staff-withhold = Zurückhalten
staff-withhold-why = Warum? Die Gründe stehen auf der Seite des Dialogs.
staff-withhold-do = Zurückhalten
staff-is-withheld = Wird zurückgehalten.
staff-is-withdrawn = Zurückgezogen von der Person, die es gegeben hat.
staff-release = Freigeben
staff-older = Ältere Beiträge

## Beobachtungen
staff-observations = Beobachtungen
staff-observations-note = Was nicht in Worten gesagt wird. Zählt nie als Beitrag.
staff-observations-lead = Wer war da, und wer fehlte? Wobei wurde es still? Beobachtungen werden getrennt von den Beiträgen aufbewahrt und nie als solche gezählt.
staff-observation = Was haben Sie gesehen oder gehört?
staff-observation-hint = Schreiben Sie nicht, wer jemand ist.
staff-observation-empty = Schreiben Sie, was Sie gesehen oder gehört haben.
staff-observation-where = Bei welcher Aktivität?
staff-observation-anywhere = Bei keiner bestimmten
staff-observation-save = Speichern

## Dateien
staff-upload = Dateien hochladen
staff-upload-note = Antworten aus Formularen, Protokolle, Dokumente.
staff-upload-lead = Die Dateien werden gelesen und gezeigt, wie sie verstanden wurden. Nichts wird aufgenommen, bevor Sie es sagen.
staff-upload-files = Dateien
staff-upload-hint = Höchstens { $count } Dateien, zusammen 16 MB. Tabellen, Text, Word, PDF, Untertitel.
staff-upload-none = Wählen Sie mindestens eine Datei und höchstens { $count }.
staff-upload-read = Dateien lesen
staff-upload-again = Weitere hochladen
staff-understood = So wurden die Dateien verstanden
staff-understood-lead = Prüfen Sie, ob es stimmt. Was auf eine Person hinweist, ist entfernt. Noch ist nichts aufgenommen.
staff-understood-taken = Die Dateien sind aufgenommen.
staff-received = Erhalten
staff-can-be-taken = Kann aufgenommen werden
staff-taken-in = Aufgenommen
staff-left-out = Ausgelassen
staff-sources = Dateien
staff-where = Wohin gehören die Antworten?
staff-no-question = Ohne Frage
staff-leave-out = Auslassen
staff-take-in = Aufnehmen
staff-reason-empty = die Datei ist leer
staff-reason-unknown = die Datei hat ein Format, das nicht gelesen werden kann
staff-reason-limit = die Datei ist zu groß; teilen Sie sie
staff-reason-not-opened = die Datei ließ sich nicht öffnen
staff-reason-no-text = es gibt keinen Text zu lesen
staff-reason-source = es wurde schon an der Quelle ausgelassen
staff-reason-malformed = es ließ sich nicht lesen

## Vorschau
staff-preview = Vorschau
staff-preview-note = Der Bericht, wie er jetzt ist.
staff-preview-banner = Noch nicht von Menschen geprüft. Zeigen Sie ihn niemandem.
staff-preview-open = Bericht öffnen
staff-preview-none = Noch wurde kein Bericht erstellt.
staff-preview-how = Der Bericht wird auf dem Server erstellt, mit torg compile und der Option --preview.

## A wall, and what a person should look at
staff-wall-note = Die Zettel allen zeigen und die Zeit stellen.
staff-wall-notes = Die Zettel
staff-wall-hidden = Wer teilnimmt, sieht nur die eigenen Zettel.
staff-wall-shown = Alle sehen die Zettel von allen.
staff-wall-show = Alle Zettel zeigen
staff-wall-hide = Wieder verbergen
staff-wall-time = Die Zeit
staff-wall-minutes = Minuten, 1 bis 180
staff-wall-start = Zeit starten
staff-wall-stop = Zeit anhalten
staff-flag-trap = Bitte ansehen: Ein Feld, das nur Programme sehen, ist ausgefüllt.
staff-flag-repeated = Bitte ansehen: Derselbe lange Text kam viele Male.
staff-flag-burst = Bitte ansehen: Sehr viel kam in kurzer Zeit von einer Stelle.

## Passkeys und andere Wege
staff-with-passkey = Mit einem Passkey
staff-with-password = Mit Name und Passwort
staff-passkey-sign-in = Mit einem Passkey anmelden
staff-passkey-script = Ein Passkey braucht ein Skript und einen Browser, der Passkeys kennt. Ein Passwort geht auch ohne.
staff-passkey-failed = Ihr Browser hat keinen Passkey gegeben. Versuchen Sie es noch einmal, oder wählen Sie den anderen Weg.
staff-passkey-wrong = Der Passkey wurde nicht angenommen. Vielleicht wurde er entfernt, oder es gab zu viele Versuche. Warten Sie eine Weile und versuchen Sie es noch einmal.
staff-passkey-lead = Ihr Telefon, Ihr Computer oder ein Sicherheitsschlüssel bewahrt den Passkey auf. Sie bestätigen mit Finger, Gesicht oder PIN und müssen sich nichts merken.
staff-passkey-name = Wie nennen Sie ihn?
staff-passkey-name-hint = Etwa „Mein Telefon“, damit Sie ihn unter anderen erkennen.
staff-passkey-add = Passkey erstellen
staff-passkey-not-added = Der Passkey wurde nicht hinzugefügt. Versuchen Sie es noch einmal.
staff-welcome-or = Oder mit Passwort und Codes
staff-ways = Wie Sie sich anmelden
staff-ways-last = Sie haben einen Weg, sich anzumelden. Er kann nicht entfernt werden; zwei zu haben ist klug.
staff-ways-again = Wie Sie sich anmelden, kann in den zehn Minuten nach der Anmeldung geändert werden.
staff-ways-again-do = Noch einmal anmelden
staff-passkeys = Passkeys
staff-passkeys-none = Sie haben keinen Passkey.
staff-passkeys-full = Mehr Passkeys sind nicht möglich. Entfernen Sie einen, den Sie nicht benutzen.
staff-passkey-added = Hinzugefügt am
staff-passkey-more = Noch ein Passkey
staff-passkey-change = Ändern
staff-passkey-rename = Namen speichern
staff-passkey-remove = Entfernen
staff-password-codes = Passwort und Codes
staff-password-is = Sie können sich mit Passwort und Code anmelden.
staff-password-none = Sie haben kein Passwort.
staff-password-add = Passwort hinzufügen
staff-password-remove = Passwort entfernen
