# Die Worte des Berichts auf Deutsch. Hier darf keine Ziffer stehen: Zahlen und Konstanten kommen als Argumente, damit
# jede einzelne geprüft werden kann.

## Anzahlen, die in anderen Meldungen stehen
count-people = { $participants ->
    [one] { $participants } Person
   *[other] { $participants } Personen
  }
count-contributions = { $contributions ->
    [one] { $contributions } Beitrag
   *[other] { $contributions } Beiträge
  }
count-texts = { $texts ->
    [one] { $texts } Formulierung
   *[other] { $texts } verschiedene Formulierungen
  }
count-sources = { $sources ->
    [one] { $sources } Quelle
   *[other] { $sources } Quellen
  }
count-of-all = { $percent } aller Beiträge

## Rahmen
title-default = Was die Menschen gesagt haben
kicker = Auswertung eines Dialogs
skip = Zum Bericht
contents = Inhalt
asked = { $questions ->
    [one] Die Frage, auf die geantwortet wurde
   *[other] Die Fragen, auf die geantwortet wurde
  }
asked-more = Die übrigen Fragen stehen bei den Beiträgen, die sie beantworten.
figure-participants = { $participants ->
    [one] Person hat beigetragen
   *[other] Personen haben beigetragen
  }
figure-contributions = { $contributions ->
    [one] Beitrag
   *[other] Beiträge
  }
figure-sources = { $sources ->
    [one] Quelle
   *[other] Quellen
  }
figure-languages = { $languages ->
    [one] Sprache
   *[other] Sprachen
  }
status = Von einem Programm zusammengestellt, noch nicht von Menschen geprüft.
status-more = Unter jeder Hauptlinie und jedem Thema stehen die Worte, auf denen sie beruhen, und der Nachweis sagt, was aus jedem Beitrag wurde. Beides können alle nachprüfen.
list-separator = {", "}
not-shown = zu wenige, um sie zu zeigen
table-more = Der Rest der Tabelle
quotations-more = Weitere Zitate
small-groups = (kleinere Gruppen)

## Wer teilgenommen hat
section-participants = Wer teilgenommen hat
participants-lead = Teilgenommen: { count-people }. Gelesen: { count-contributions } aus { count-sources }.
participants-note = Wer in mehreren Quellen vorkommt, zählt in jeder einmal. Wo eine Quelle Personen nicht unterscheidet, zählt jede Zeile oder Notiz als eine Person.
notices-title = Bevor Sie weiterlesen
languages-title = Sprachen der Beiträge
months-title = Beiträge im Zeitverlauf
months-note = Je dunkler ein Feld, desto mehr Beiträge kamen in diesem Monat aus der Quelle. Die erste Zeile ist die Summe aller Quellen und nicht eingefärbt.
months-largest = Die Tabelle zeigt die Quellen mit den meisten Beiträgen. Die offenen Daten enthalten alle.
months-sum = Alle Quellen
months-undated = Beiträge ohne Datum sind hier nicht enthalten.
groups-note = Gezählt sind nur die, deren Angabe veröffentlicht ist. Zahlen von eins bis vier fehlen in den Tabellen, damit es schwerer wird, jemanden zu erkennen.
withheld = Ein Teil der Angaben von { count-people } ist nicht veröffentlicht: Alles zusammen könnte jemanden erkennbar machen, oder die Antworten widersprechen sich. Er ist in den Gruppen nicht gezählt:
withheld-few = Ein Teil der Angaben von wenigen Personen ist nicht veröffentlicht: Alles zusammen könnte jemanden erkennbar machen, oder die Antworten widersprechen sich. Er ist in den Gruppen nicht gezählt:
groups-compared = ▲ und ▼ kennzeichnen Anteile, die deutlich höher oder niedriger sind als unter allen, die hier wohnen.
column-group = Gruppe
column-participants = Personen
column-share = Anteil
column-population-share = Anteil an allen, die hier wohnen

## Die Hauptlinien
section-findings = Die Hauptlinien
findings-lead = Ein Programm hat jeden Satz mit Zahlen gefüllt, die es gezählt hat; kein Sprachmodell hat ihn geschrieben. Darunter stehen die Worte, auf denen er beruht. Er ist ein Vorschlag, bis ein Mensch ihn geprüft hat.
findings-none = Aus diesem Material lässt sich keine Hauptlinie ziehen. Lesen Sie die Beiträge selbst.
finding-largest-theme = Am meisten ging es um „{ $theme }“: { $contributions } von { $total } Beiträgen, { count-people }.
finding-large-theme = Auch um „{ $theme }“ geht es: { count-contributions }, { count-people }.
finding-speaks-more = „{ $theme }“ wird von der Gruppe „{ $value }“ ({ $attribute }) häufiger angesprochen als von anderen: { $participants } von { $total } Personen der Gruppe.
finding-speaks-less = „{ $theme }“ wird von der Gruppe „{ $value }“ ({ $attribute }) seltener angesprochen als von anderen: { $participants } von { $total } Personen der Gruppe.
finding-across-sources = „{ $theme }“ kommt in { $sources } von { $total } Quellen vor, also nicht nur in einer.
finding-often-together = „{ $theme }“ und „{ $other }“ kommen oft zusammen vor: Von { $total } Beiträgen des kleineren Themas gehören { $contributions } zu beiden.
finding-campaign = { count-contributions } mit gleichem oder fast gleichem Wortlaut: { count-texts }, { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } Beitrag steht für sich: Kein anderer in derselben Sprache mit ähnlichen Worten wurde gefunden.
   *[other] { $contributions } Beiträge stehen für sich: Keine anderen in derselben Sprache mit ähnlichen Worten wurden gefunden.
  }
finding-supporting = Die Worte, auf denen der Satz beruht
finding-contrary = Zum Thema auch gesagt: die Stellen, die den anderen am wenigsten ähneln

## Themen
section-themes = Die Themen, von groß nach klein
themes-lead = { $themes ->
    [one] Ein Programm hat Stellen mit ähnlichen Worten zu { $themes } Hauptthema zusammengeführt.
   *[other] Ein Programm hat Stellen mit ähnlichen Worten zu { $themes } Hauptthemen zusammengeführt.
  } Jedes Thema ist nach Worten aus den Beiträgen benannt. Ein Beitrag kann zu mehreren Themen gehören; die Zahlen der Themen ergeben darum zusammen mehr als alle Beiträge.
themes-by-language = Jede Sprache hat hier ihre größten Themen. Andere, auch größere als die einer anderen Sprache, stehen bei den kleinen Themen.
themes-none = Es wurden keine Themen gefunden. Die Beiträge stehen so da, wie sie sind.
column-theme = Thema
column-texts = Verschiedene Formulierungen
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-rest = Mehr aus diesem Thema
theme-other-views = Hier auch gesagt
theme-other-views-note = Unter jedem Thema stehen auch, als „Hier auch gesagt“, die Stellen, die den anderen am wenigsten ähneln. Die Auswahl sagt nicht, ob sie dafür oder dagegen sprechen.
theme-more = Gruppen, die häufiger als andere davon sprechen
theme-less = Gruppen, die seltener als andere davon sprechen
theme-cell = „{ $value }“ ({ $attribute }): { $participants } Personen, { $percent } der Gruppe

## Nach Ort und nach Gruppe
section-places = Nach Ort
places-none = Keine Quelle sagt, wo die Menschen wohnen oder von welchem Ort sie sprechen. Darum kann dieser Bericht Orte nicht unterscheiden.
places-top = Wovon am meisten gesprochen wird: { $attribute }
places-top-note = Anteile an den Personen jedes Ortes. Eine Person kann von mehreren Themen sprechen.
places-more = Weitere Orte
places-all = Alle Themen, Ort für Ort
section-groups = Nach Gruppe
groups-none = Keine Quelle sagt, zu welchen Gruppen die Menschen gehören. Darum kann dieser Bericht Gruppen nicht unterscheiden.
groups-no-themes = Es wurden keine Themen gefunden, die sich vergleichen ließen.
groups-more = Weitere Gruppen
matrix-title = Themen nach { $attribute }
matrix-name = Themen nach Gruppe
matrix-too-small = Die Zahlen aller Gruppen sind zu klein, um sie zu zeigen.
matrix-note = In jedem Feld steht der Anteil der Gruppe, der das Thema anspricht, dann die Zahl der Personen. Je dunkler das Feld, desto größer der Anteil. ▲ und ▼ kennzeichnen Anteile, die stärker von dem aller abweichen, als der Zufall erklären würde (Konfidenzintervall: { $confidence }). Ein Strich heißt, dass die Zahl zu klein ist, um sie zu zeigen.
matrix-hidden = Themen und Gruppen ohne eine Zahl, die groß genug ist, um sie zu zeigen
column-more = mehr als andere
column-less = weniger als andere

## Wer nicht gehört wurde
section-unheard = Wer nicht gehört wurde
unheard-lead = Diese Gruppen sind unter den Teilnehmenden deutlich kleiner als unter denen, die hier wohnen:
unheard-less = „{ $value }“ ({ $attribute }): { $share } der Teilnehmenden, { $population } derer, die hier wohnen.
unheard-absent = „{ $value }“ ({ $attribute }): Niemand nahm teil, oder zu wenige, um sie zu zeigen. Die Gruppe macht { $population } derer aus, die hier wohnen.
unheard-even = Keine Gruppe ist unter den Teilnehmenden deutlich kleiner als unter denen, die hier wohnen.
unheard-note = „Deutlich“ heißt: mehr, als der Zufall erklären würde, wenn die Teilnehmenden ausgelost worden wären (Konfidenzintervall: { $confidence }). Die Anteile gelten für die, deren Angabe veröffentlicht ist.
unheard-unknown = Es wurden keine Zahlen dazu angegeben, wer hier wohnt. Dieser Bericht kann darum nicht sagen, wer fehlt. Lesen Sie ihn als die Stimmen derer, die teilgenommen haben, nicht als die aller. Die Zahlen können in den Einstellungen ergänzt und der Bericht neu erstellt werden.
unheard-not-asked = Nach { $attribute } wurde nicht gefragt. Darum lassen sich die Teilnehmenden nicht mit denen vergleichen, die hier wohnen.
compared-less = deutlich niedriger
compared-more = deutlich höher

## Andere Ansichten und einzelne Stimmen
section-voices = Kleine Themen und einzelne Stimmen
voices-lead = Was wenige sagen, kann so wichtig sein wie das, was viele sagen. Hier steht es, wie es gesagt wurde.
small-themes-title = Kleine Themen
single-voices-title = Einzelne Stimmen
single-voices-lead = { $voices ->
    [one] { $voices } Beitrag ist formuliert wie kein anderer in derselben Sprache.
   *[other] { $voices } Beiträge sind formuliert wie keine anderen in derselben Sprache.
  }
voices-none = Es wurden keine kleinen Themen und keine einzelnen Stimmen gefunden.
other-views-pointer = Stellen, die den anderen eines Themas am wenigsten ähneln, stehen bei diesem Thema, unter „Hier auch gesagt“.

## Was kein Thema hat
section-ungrouped = Was kein Thema hat
ungrouped-lead = { $ungrouped ->
    [one] { $ungrouped } Beitrag gehört zu keinem Thema. Er zählt wie die anderen und steht im vollen Wortlaut bei allen Beiträgen.
   *[other] { $ungrouped } Beiträge gehören zu keinem Thema. Sie zählen wie die anderen und stehen im vollen Wortlaut bei allen Beiträgen.
  }
ungrouped-none = Jeder gelesene Beitrag gehört zu einem Thema.
ungrouped-samples = Einige davon
column-reason = Grund

## Woher die Beiträge kommen
section-sources = Woher die Beiträge kommen
column-source = Quelle
column-format = Was es ist
column-contributions = Beiträge
column-redactions = Ersetzte persönliche Angaben
set-aside-lead = Auch in den Quellen gefunden, aber nicht als Beiträge gezählt:

## Der Nachweis
section-account = Der Nachweis über jeden Beitrag
account-lead = { $received ->
    [one] { $received } Beitrag oder ungelesene Datei ist eingegangen; das ist daraus geworden.
   *[other] { $received } Beiträge und ungelesene Dateien sind eingegangen; das ist aus ihnen geworden.
  }
account-title = Was aus allem Eingegangenen wurde
column-state = Was daraus wurde
column-count = Anzahl
account-sum = Eingegangen
excluded-title = Was weggelassen wurde, und warum
excluded-none = Es wurde nichts weggelassen.
excluded-more = Die Liste geht in den offenen Daten weiter (data/coverage.csv).
column-place = Wo
whole-source = die ganze Quelle
place-row = Zeile { $row }
place-page = Seite { $page }, { $row }
state-theme = in einem Thema
state-ungrouped = gelesen, in keinem Thema
state-duplicate = sagt dasselbe wie ein anderer Beitrag; beide zählen
state-withheld = nach Entscheidung weggelassen
state-withdrawn = von der Person zurückgezogen
state-unreadable = konnte nicht gelesen werden
reason-identical-to = dieselben Worte wie ein anderer Beitrag
reason-nearly-identical-to = fast dieselben Worte wie ein anderer Beitrag
reason-too-short = zu wenige Worte für einen Vergleich
reason-single-voice = kein anderer Beitrag mit ähnlichen Worten gefunden
reason-too-few-to-group = zu wenige Beiträge, um Themen zu suchen
reason-moderated-at-source = schon in der Quelle aussortiert
reason-taken-back = mit dem Code auf einer Quittung zurückgezogen
reason-excluded-by-settings = durch die Einstellungen weggelassen
reason-empty-file = die Datei ist leer
reason-unknown-format = diese Art von Datei kann nicht gelesen werden
reason-malformed = die Datei ist beschädigt
reason-over-limit = die Datei ist größer oder komplexer, als die Grenzen erlauben
reason-not-opened = die Datei ließ sich nicht öffnen
reason-no-text = die Seiten sind Bilder ohne Text
reason-no-text-column = keine Spalte sieht nach freiem Text aus

## Geschlossene Fragen und Beobachtungen
section-choices = Geschlossene Fragen
choices-lead = Aus einer Liste gewählte Antworten. Wo mehrere gewählt werden durften, ergeben die Zahlen zusammen mehr als die Zahl derer, die geantwortet haben.
choices-hidden = Zu wenige, um sie zu zeigen: { $options }.
column-option = Antwort
choice-answered = Alle, die geantwortet haben
section-observations = Was die Moderierenden gesehen haben
observations-lead = { $observations ->
    [one] { $observations } Beobachtung derer, die die Gespräche geleitet haben. Sie ist ein Beleg anderer Art und zählt nicht zu den Beiträgen.
   *[other] { $observations } Beobachtungen derer, die die Gespräche geleitet haben. Sie sind Belege anderer Art und zählen nicht zu den Beiträgen.
  }

## Wie der Bericht entstand
section-method = Wie der Bericht entstand
method-lead = Ein Programm hat die Quellen gelesen, die Beiträge in Stellen geteilt und ähnliche Stellen zusammengeführt. Dieselbe Version mit denselben Quellen und Einstellungen ergibt denselben Bericht, bis zum letzten Buchstaben.
method-no-models = Es wurde kein Sprachmodell verwendet und nichts über ein Netz verschickt.
method-models = Verwendete Modelle: { $models }.
method-settings = Verfahren und Parameter
method-version = Version von Torg
method-engine = Verfahren
method-seed = Startwert
method-edits = Von Menschen geändert
method-no-edits = Niemand hat etwas von Hand geändert.
column-parameter = Parameter
column-value = Wert
duplicates-title = Mehr als einmal gesagt
duplicates-lead = { $groups ->
    [one] { $groups } Gruppe von Beiträgen sagt dasselbe oder fast dasselbe.
   *[other] { $groups } Gruppen von Beiträgen sagen jeweils dasselbe oder fast dasselbe.
  } Nichts wurde entfernt: Personen, Beiträge und Formulierungen werden getrennt gezählt.
duplicates-none = Keine zwei Beiträge sagen dasselbe.
duplicates-more = Die Liste geht in den offenen Daten weiter (data/duplicates.csv).
column-first = Der erste davon
redactions-title = Persönliche Angaben
redactions-lead = { $redactions ->
    [one] { $redactions } Angabe, die eine Person erkennbar machen könnte, wurde durch ein Wort in eckigen Klammern ersetzt, bevor etwas gespeichert wurde.
   *[other] { $redactions } Angaben, die eine Person erkennbar machen könnten, wurden durch ein Wort in eckigen Klammern ersetzt, bevor etwas gespeichert wurde.
  }
redactions-none = In den Texten wurden keine Angaben gefunden, die eine Person erkennbar machen könnten.
redactions-note = Ein Programm sucht nach solchen Angaben und kann welche übersehen.
dropped-lead = Spalten mit persönlichen Daten wurden entfernt: { $columns }.

## Wie man ihn prüft
section-check = Wie man den Bericht prüft
check-lead = Sie müssen diesem Bericht nicht einfach glauben. Jedes Zitat und jede Zahl lässt sich mit den offenen Daten daneben prüfen, ohne Netz.
check-verify = Führen Sie { $command } in dem Ordner aus, in dem dieser Bericht liegt. Das Programm vergleicht jedes Zitat, zählt jede Zahl neu und nennt alles, was nicht stimmt.
check-limits = Es kann nicht feststellen, ob Menschen gesagt haben, was die offenen Daten enthalten, und nicht, ob eine Stelle zu ihrem Thema passt.
check-data = Die offenen Daten als Tabellen:
check-fingerprint = Die Datei { $card } enthält einen Fingerabdruck aller anderen Dateien hier. Wird ihr eigener Fingerabdruck anderswo veröffentlicht, können alle sehen, ob der Bericht geändert wurde.
check-contributions = Alle Beiträge im vollen Wortlaut
check-workbook = Alle Tabellen in einer Arbeitsmappe

## Die Seiten aller Beiträge
pages-title = Alle Beiträge
pages-back = Zum Bericht
pages-previous = Vorige Seite
pages-next = Nächste Seite
pages-nav = Seiten
contribution-themes = Themen:

## Wie die Dinge heißen
format-microsoft-forms = Umfrage (Microsoft Forms)
format-google-forms = Umfrage (Google Forms)
format-lime-survey = Umfrage (LimeSurvey)
format-polis = Aussagen (Polis)
format-decidim = Vorschläge (Decidim)
format-table = Tabelle
format-transcript = Aufgezeichnetes Gespräch
format-interview = Interview oder Protokoll
format-notes = Kurze Notizen
format-document = Dokument
format-unknown = Nicht erkannt
set-aside-blank = leere Antworten
set-aside-heading = Überschriften
set-aside-interviewer = Wortmeldungen der Fragenden
set-aside-page-furniture = Kopf- und Fußzeilen
set-aside-title-row = Zeilen über einer Tabelle
set-aside-companion = Zeilen, die anderswo gelesene Beiträge begleiten, etwa Abstimmungen
redaction-email = E-Mail-Adressen
redaction-phone = Telefonnummern
redaction-identity-number = Ausweis- und Steuernummern
redaction-iban = Bankkonten
redaction-card = Zahlungskarten
redaction-address = Straßenadressen
redaction-profile = Links zu Profilen
redaction-plate = Autokennzeichen
redaction-name = Namen
language-unknown = nicht bestimmt
notice-too-few-to-group = Es sind zu wenige Beiträge, um Themen zu suchen ({ count-contributions }). Sie stehen so da, wie sie sind.
notice-grouped-within-languages = Die Beiträge sind in mehreren Sprachen: { $languages }. Themen wurden in jeder Sprache für sich gesucht; derselbe Gegenstand kann darum in jeder einmal vorkommen. Eine Gruppe, die meist in einer Sprache schreibt, scheint darum mehr von den Themen dieser Sprache zu sprechen.
notice-grouped-partly-across = Die Beiträge sind in mehreren Sprachen. Jene in diesen Sprachen wurden miteinander verglichen und teilen ihre Themen: { $compared }. Bei anderen war das nicht möglich: { $languages }. Dort wurden Themen in jeder Sprache für sich gesucht; derselbe Gegenstand kann darum noch einmal vorkommen. Eine Gruppe, die meist in einer solchen Sprache schreibt, scheint darum mehr von deren Themen zu sprechen.
notice-too-few-in-language = Zu wenige Beiträge in dieser Sprache, um Themen zu suchen: { $language } ({ $contributions }).
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
