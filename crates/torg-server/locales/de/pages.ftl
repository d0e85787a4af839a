# Die Worte der Seiten auf Deutsch. Kurz, freundlich, einfach; „Sie“ für alle, die teilnehmen.

## Der Rahmen
title-wrong = Fehler:
skip = Zum Inhalt springen
home = Alle Dialoge
languages = Sprache
to-receipt = Ihre Quittung
to-about = Über diesen Dialog
foot = Wir speichern nicht, wer Sie sind, welches Telefon Sie haben oder von wo aus Sie verbunden sind.
day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
  } { $year }

## Der Weg hinein
home-title = Wählen Sie eine Gemeinde
home-intro = Hier führen Gemeinden Dialoge mit den Menschen, die dort wohnen.
municipality-intro = Wählen Sie einen Dialog, um darüber zu lesen oder daran teilzunehmen.
municipality-none = Zurzeit läuft kein Dialog.
dialogue-is-open = offen
dialogue-is-closed = beendet
have-a-code = Ich habe einen Code von einem Plakat oder aus einem Brief
code-title = Code eingeben
code-label = Der Code aus sechs Buchstaben und Ziffern
code-hint = Er steht auf dem Plakat oder im Brief, zum Beispiel K7M2QX.
code-unknown = Zu diesem Code gibt es keinen Dialog. Prüfen Sie, ob alle sechs Zeichen so eingegeben sind, wie sie gedruckt stehen.
go-on = Weiter

## Der Dialog
closed-notice = Dieser Dialog ist beendet. Sie können weiterhin lesen und Ihre Quittung nutzen.
ways = So können Sie teilnehmen
ways-note = Sie brauchen kein Konto. Sie bekommen eine Quittung mit einem Code. Damit können Sie Ihre Beiträge ansehen, ändern oder löschen.
kind-survey = Fragen
kind-statements = Aussagen
kind-wall = Zettel an einer Wand
not-open-now = hier zurzeit nicht offen
heard = Bisher gehört
heard-read = Lesen:
heard-count = { $count ->
    [0] Es ist noch nichts eingegangen.
    [one] Ein Beitrag ist eingegangen.
   *[other] { $count } Beiträge sind eingegangen.
  }
promise = Worauf Sie Einfluss haben
step-of = Stufe { $count } von { $total } auf der Stufenleiter der Beteiligung
step-skr-1 = Sie erfahren, was geschieht.
step-skr-2 = Sie sagen Ihre Meinung. Wir berücksichtigen sie, wenn wir entscheiden.
step-skr-3 = Wir sprechen miteinander und prüfen gemeinsam Ideen, bevor wir entscheiden.
step-skr-4 = Sie sind über längere Zeit dabei und gestalten die Vorschläge mit.
step-skr-5 = Sie entscheiden mit.
step-boverket-1 = Sie erfahren, was geschieht.
step-boverket-2 = Sie sagen Ihre Meinung zu dem, was vorgeschlagen ist.
step-boverket-3 = Sie arbeiten an den Vorschlägen mit.
step-boverket-4 = Sie entscheiden mit.
can = Darauf können Sie Einfluss nehmen
cannot = Das ist schon entschieden
handling = Was mit dem geschieht, was Sie sagen
stages = Die Phasen des Dialogs
stage-now = jetzt
stage-preparation = Vorbereitung
stage-perspectives = Sichtweisen
stage-co-creation = Gemeinsames Arbeiten
stage-proposals = Vorschläge
stage-decision = Entscheidung
stage-implementation = Umsetzung
stage-learning = Was wir daraus lernen
responsible = Wer verantwortlich ist
data = Ihre Daten
data-anonymous = Niemand fragt, wer Sie sind. Wir speichern nicht Ihren Namen, nicht Ihre Adresse im Internet (IP-Adresse) und nicht die Uhrzeit, zu der Sie teilnehmen.
data-redacted = Ein Programm entfernt Telefonnummern, E-Mail-Adressen, Straßenadressen, Ausweis- und Steuernummern aus den Texten, bevor sie gespeichert werden. Es kann etwas übersehen. Schreiben Sie deshalb bitte nicht, wer Sie oder andere Menschen sind.
data-receipt = Sie können Ihre Beiträge jederzeit zurückziehen oder löschen, mit dem Code auf Ihrer Quittung.
kept-days = { $count ->
    [one] Was gesagt wird, bleibt nach dem Ende des Dialogs einen Tag lang gespeichert.
   *[other] Was gesagt wird, bleibt nach dem Ende des Dialogs { $count } Tage lang gespeichert.
  }
moderation = Was nicht gezeigt wird, und warum
ai = Künstliche Intelligenz
ai-none = Es wird keine künstliche Intelligenz eingesetzt.
ai-checked = Geprüft durch: { $text }.
key-text = Mit diesem Schlüssel kann jeder Mensch eine Quittung prüfen, ohne Internet und ohne uns.
short-code = Kurzcode dieses Dialogs: { $text }

## Die Fragen
survey-questions = { $count ->
    [one] Eine Frage.
   *[other] { $count } Fragen, eine auf jeder Seite.
  }
survey-skip = Sie können zurückgehen und Fragen überspringen, bei denen steht, dass Sie nicht antworten müssen.
survey-draft = Ihre Antworten bleiben verschlossen, bis Sie sie absenden. Nur Ihr Browser hat den Schlüssel. Niemand sonst kann sie lesen.
survey-begin = Beginnen
survey-resume = Weitermachen, wo Sie waren
survey-taken = Sie haben schon geantwortet. Wenn Sie etwas ändern möchten, geht das über Ihre Quittung.
someone-else = Jemand anderes benutzt jetzt diesen Bildschirm
back = Zurück
question-of = Frage { $count } von { $total }
about-you = Über Sie, wenn Sie möchten
decline = Ich möchte nicht antworten
optional = Hier müssen Sie nicht antworten.
text-note = { $count ->
    [one] Höchstens ein Zeichen.
   *[other] Höchstens { $count } Zeichen.
  }
place-note = Beschreiben Sie den Ort mit eigenen Worten, zum Beispiel „bei der Bücherei“. Schreiben Sie bitte nicht Ihre eigene Adresse.
number-note = Eine ganze Zahl von { $min } bis { $max }.
several-note = { $count ->
    [one] Wählen Sie höchstens eine Antwort.
   *[other] Wählen Sie höchstens { $count } Antworten.
  }
errors = Etwas stimmt noch nicht
wrong-required = Beantworten Sie die Frage, dann geht es weiter.
wrong-declined-and-answered = Sie haben geantwortet und auch gewählt, nicht zu antworten. Wählen Sie eins von beiden.
wrong-too-long = Der Text hat { $count } Zeichen. Platz ist für { $total }. Bitte kürzen Sie ihn.
wrong-only-one = Wählen Sie nur eine Antwort.
wrong-too-many-chosen = { $count ->
    [one] Wählen Sie höchstens eine Antwort.
   *[other] Wählen Sie höchstens { $count } Antworten.
  }
wrong-not-a-number = Schreiben Sie eine ganze Zahl in Ziffern, zum Beispiel 12.
wrong-too-small = Die Zahl muss mindestens { $text } sein.
wrong-too-large = Die Zahl darf höchstens { $text } sein.
wrong-answer = Diese Antwort kann man hier nicht wählen. Wählen Sie eine der Antworten auf der Seite.

## Bevor Sie absenden
check-title = Prüfen Sie Ihre Antworten
check-lead = So werden Ihre Antworten gespeichert, wenn Sie sie absenden.
check-nothing = Sie haben noch nichts beantwortet. Beantworten Sie mindestens eine Frage.
check-promise = Nach dem Absenden bekommen Sie eine Quittung. Mit dem Code darauf können Sie Ihre Antworten ändern, zurückziehen oder löschen.
no-answer = Keine Antwort
redacted = Wir haben etwas entfernt, das zeigen könnte, wer eine Person ist. Gespeichert wird nur, was hier steht.
change = Ändern
send = Absenden

## Die Quittung
receipt-title = Danke. Es ist angekommen und gespeichert
receipt-lead = Schreiben Sie den Code ab oder fotografieren Sie ihn. Nur mit ihm kommen Sie hierher zurück. Wenn Sie ihn verlieren, kann ihn niemand für Sie wiederfinden.
receipt-code = Ihr Code
receipt-keep = Im Code stehen nie die Ziffern null und eins und nie die Buchstaben O, I und L. So lässt er sich am Telefon leicht vorlesen.
receipt-qr = QR-Code, der auf diese Seite zurückführt
receipt-given = Ihre Beiträge
receipt-counted = Zählt im Bericht mit.
receipt-vote-counted = Zählt bei den Stimmen mit.
receipt-withheld = Wird nicht gezeigt. Der Bericht zählt es als weggelassen.
receipt-withdrawn = Das haben Sie zurückgezogen. Es wird nicht verwendet.
receipt-handle = Ändern, zurückziehen oder löschen
receipt-proof = Nachweis
receipt-proof-text = Die Quittungsdatei beweist, dass Ihre Beiträge angekommen sind. Wer die Datei hat, kann sie prüfen, auch ohne Internet. Sie enthält Ihre Worte, aber nicht Ihren Code.
receipt-file = Quittungsdatei herunterladen
receipt-key = Der Schlüssel, mit dem Quittungen geprüft werden
receipt-leave = Wenn Sie fertig sind
receipt-leave-text = Benutzt gleich jemand anderes diesen Bildschirm? Drücken Sie auf den Knopf, dann vergisst der Bildschirm, dass Sie hier waren. Haben Sie sich den Code notiert?
receipt-erased = Alle Ihre Beiträge sind gelöscht. Im Protokoll des Dialogs steht, dass an diesem Tag etwas gelöscht wurde, aber nicht was.
come-back-title = Ihre Quittung
come-back-lead = Mit dem Code auf Ihrer Quittung sehen Sie Ihre Beiträge und was daraus geworden ist.
come-back-label = Der Code auf der Quittung
come-back-hint = Sechzehn Buchstaben und Ziffern. Groß oder klein geschrieben, mit oder ohne Bindestriche.
come-back-slip = Der Code stimmt nicht. Prüfen Sie jedes Zeichen. Null, eins, O, I und L kommen darin nie vor.
come-back-unknown = Diesen Code gibt es in diesem Dialog nicht. Prüfen Sie, ob Sie im richtigen Dialog sind.
back-to-receipt = Zur Quittung
one-title = Ihr Beitrag
change-label = Mit anderen Worten sagen
change-hint = Was Sie vorher geschrieben haben, wird beim Speichern gelöscht. Die Moderation sieht sich den neuen Text vielleicht an.
change-save = Änderung speichern
withdraw = Zurückziehen
withdraw-text = Der Beitrag wird nicht mehr verwendet, bleibt aber erhalten, bis er gelöscht wird.
withdraw-do = Zurückziehen
erase = Löschen
erase-text = Der Text wird endgültig entfernt. Im Protokoll des Dialogs steht, dass etwas gelöscht wurde, aber nicht was. Berichte, die schon veröffentlicht sind, behalten ihre Zahlen; statt des Zitats steht dort „zurückgezogen“.
erase-do = Endgültig löschen
erase-everything = Alle meine Beiträge löschen
erase-everything-text = Alles, was in diesem Dialog zu Ihrem Code gehört, wird gelöscht: Texte, Antworten, Stimmen und was Sie über sich selbst gesagt haben.
erase-everything-do = Alles endgültig löschen

## Wenn etwas nicht geht
error-not-found = Diese Seite gibt es nicht
error-not-found-text = Prüfen Sie die Adresse, oder geben Sie den Code vom Plakat ein.
error-not-open = Der Dialog ist nicht offen
error-not-open-text = Zurzeit kann man nicht teilnehmen. Was Sie schon abgesendet haben, ist nicht verloren.
error-foreign = Das Formular kam von einer anderen Website
error-foreign-text = Es wurde nichts gespeichert. Gehen Sie auf die Seite des Dialogs und beginnen Sie dort.
error-too-large = Das war zu viel auf einmal
error-too-large-text = Es wurde nichts gespeichert. Kürzen Sie den Text und senden Sie ihn noch einmal ab.
error-erased = Alles ist gelöscht
error-erased-text = Alles, was zu diesem Code gehörte, ist gelöscht. Wenn Sie wieder teilnehmen möchten, beginnen Sie auf der Seite des Dialogs.
error-busy = Gerade nehmen viele teil
error-busy-text = Es ist nichts verloren. Warten Sie ein paar Sekunden und versuchen Sie es noch einmal.
error-full = Zurzeit kann nichts gespeichert werden
error-full-text = Der Server hat keinen Platz mehr. Was Sie geschrieben haben, ist nicht gespeichert. Versuchen Sie es später noch einmal, oder sagen Sie der Gemeinde Bescheid.
error-damaged = Bei uns ist etwas schiefgegangen
error-damaged-text = Was Sie gerade abgesendet haben, ist nicht gespeichert. Bitte versuchen Sie es in einer Weile noch einmal.

## Erfahren, was daraus wurde
contact = Erfahren, was daraus wurde
contact-text = Wenn Sie erfahren möchten, was aus dem Dialog wurde, hinterlassen Sie hier eine E-Mail-Adresse oder eine Telefonnummer. Sie müssen nicht.
contact-apart = Die Adresse wird verschlüsselt und getrennt von Ihren Beiträgen aufbewahrt: Sie verrät nicht, welche Antworten von Ihnen sind. Sie können sie jederzeit zurücknehmen. Sie wird auch gelöscht, wenn Sie alles löschen.
contact-days = { $count ->
    [one] Sie wird einen Tag nach dem Ende des Dialogs gelöscht.
   *[other] Sie wird { $count } Tage nach dem Ende des Dialogs gelöscht.
  }
contact-go = Adresse hinterlassen oder zurücknehmen
contact-kept = Die aufbewahrte Adresse
contact-another = Eine andere Adresse
contact-label = E-Mail-Adresse oder Telefonnummer
contact-consent = Die Gemeinde darf diese Adresse aufbewahren, um mir mitzuteilen, was aus dem Dialog wurde.
contact-save = Adresse aufbewahren
contact-forget = Adresse zurücknehmen
contact-wrong = Prüfen Sie die Adresse: eine E-Mail-Adresse wie name@example.org oder eine Telefonnummer.
contact-consent-missing = Kreuzen Sie das Kästchen an, wenn die Gemeinde die Adresse aufbewahren darf.
receipt-expired = Die Zeit, in der Ihre Beiträge aufbewahrt werden durften, ist vorbei, und sie sind gelöscht. Das steht im Protokoll des Dialogs, aber nicht, was es war. Bereits veröffentlichte Berichte behalten ihre Zahlen.

## Was daraus geworden ist
became-compiled = Am { $text } von einem Programm ausgewertet.
became-unchecked = Noch hat es kein Mensch geprüft.
became-published = Am { $text } hat die Gemeinde einen Bericht veröffentlicht.
became-none = Noch nicht ausgewertet.
became-later = Wo es steht, wird hier nach der nächsten Auswertung gezeigt.
became-theme = Im Thema
became-untitled = In einem Thema, dessen Name nach der nächsten Auswertung wieder gezeigt wird
became-alone = Steht bisher für sich, in keinem Thema
became-others = { $count ->
    [0] ohne andere Beiträge
    [one] mit einem weiteren Beitrag
   *[other] mit { $count } weiteren Beiträgen
  }
became-quoted = { $count ->
    [one] an einer Stelle zitiert
   *[other] an { $count } Stellen zitiert
  }
preview-removed = Die Vorschau wurde erstellt, bevor jemand seine Worte zurückgenommen oder geändert hat. Darum ist sie entfernt. Erstellen Sie sie noch einmal.
