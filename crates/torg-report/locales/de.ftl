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
    [one] { $texts } Wortlaut
   *[other] { $texts } verschiedene Wortlaute
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
asked-more = Die übrigen Fragen stehen bei den Beiträgen.
figure-participants = { $participants ->
    [one] Person hat teilgenommen
   *[other] Personen haben teilgenommen
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
status = Maschinell zusammengestellt, noch nicht von Menschen geprüft.
status-more = Jeder Satz dieses Berichts führt zu jemandes eigenen Worten, jeder Beitrag ist nachgewiesen, und alle können es nachprüfen.
list-separator = {", "}
not-shown = zu wenige, um sie zu zeigen
chart-table = Die Zahlen zu diesem Diagramm
table-more = Der Rest der Tabelle
quotations-more = Weitere Zitate
small-groups = (kleinere Gruppen)

## Wie es ablief und wer teilgenommen hat
section-how = Wie es ablief und wer teilgenommen hat
how-lead = Teilgenommen: { count-people }. Gelesen: { count-contributions } aus { count-sources }.
how-notices = Bevor Sie weiterlesen
sources-title = Woher die Beiträge kommen
column-source = Quelle
column-format = Was es ist
column-contributions = Beiträge
column-redactions = Ersetzte Angaben
set-aside-lead = Erkannt, aber nichts, was jemand beigetragen hat:
languages-title = In welchen Sprachen
months-title = Quellen im Zeitverlauf
months-alt = Je dunkler ein Feld, desto mehr Beiträge ergab die Quelle in diesem Monat. Die Felder der Quellen haben denselben Maßstab; die Zeile aller Quellen hat keinen.
months-largest = Das Diagramm zeigt die Quellen mit den meisten Beiträgen; die Tabelle enthält alle.
months-sum = Alle Quellen
months-undated = Beiträge ohne Datum fehlen in diesem Diagramm.
groups-title = Wer teilgenommen hat
groups-note = Gezählt sind nur die, die es angegeben haben. Gruppen mit weniger als fünf Personen werden nicht gezeigt, damit niemand erkannt werden kann.
column-group = Gruppe
column-participants = Personen
column-share = Anteil
column-population = Wohnen hier
column-population-share = Anteil an denen, die hier wohnen

## Die Hauptlinien
section-findings = Die Hauptlinien
findings-lead = Jeder Satz ist aus gezählten Zahlen gebaut und nicht von einem Sprachmodell geschrieben. Darunter stehen die Worte, auf denen er beruht. Er ist ein Vorschlag, bis ein Mensch ihn geprüft hat.
findings-none = Aus diesem Material lässt sich keine Hauptlinie ziehen. Lesen Sie die Beiträge selbst.
finding-largest-theme = Am meisten ging es um „{ $theme }“: { $contributions } von { $total } Beiträgen, { count-people }.
finding-large-theme = Viele sprechen auch über „{ $theme }“: { count-contributions }, { count-people }.
finding-speaks-more = Die Gruppe „{ $value }“ ({ $attribute }) spricht häufiger als andere über „{ $theme }“: { $participants } von { $total } in der Gruppe.
finding-speaks-less = Die Gruppe „{ $value }“ ({ $attribute }) spricht seltener als andere über „{ $theme }“: { $participants } von { $total } in der Gruppe.
finding-across-sources = „{ $theme }“ kommt in { $sources } von { $total } Quellen vor; es ist nicht das Anliegen eines einzigen Kanals.
finding-often-together = „{ $theme }“ und „{ $other }“ kommen oft zusammen vor: { $contributions } von { $total } Beiträgen im kleineren der beiden sprechen beides an.
finding-campaign = { count-contributions } mit gleichem oder fast gleichem Inhalt: { count-texts }, { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } Beitrag steht für sich: Kein anderer in derselben Sprache mit ähnlichen Worten wurde gefunden.
   *[other] { $contributions } Beiträge stehen für sich: Keine anderen in derselben Sprache mit ähnlichen Worten wurden gefunden.
  }
finding-supporting = Worauf der Satz beruht
finding-contrary = Zum Thema auch gesagt: die Stellen, die den anderen am wenigsten ähneln

## Themen
section-themes = Die Themen, von groß nach klein
themes-lead = { $themes ->
    [one] Die Beiträge sammeln sich in { $themes } Hauptthema.
   *[other] Die Beiträge sammeln sich in { $themes } Hauptthemen.
  } Die Bezeichnungen sind Worte der Menschen selbst. Ein Beitrag kann zu mehreren Themen gehören; die Themen zählen darum zusammen mehr als das Ganze.
themes-none = Es wurden keine Themen gefunden. Die Beiträge stehen so da, wie sie sind.
themes-chart-title = Themen nach Größe
themes-chart-alt = Ein Balken für jedes Hauptthema, von den meisten Beiträgen zu den wenigsten.
themes-chart-largest = Das größte Thema ist „{ $theme }“: { count-contributions }.
column-theme = Thema
column-texts = Verschiedene Wortlaute
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-parts = Worum es geht
parts-more = Weitere Teile des Themas
theme-other-views = Hier auch gesagt
theme-other-views-note = Unter jedem Thema stehen auch, als „Hier auch gesagt“, die Stellen, die den anderen am wenigsten ähneln. Die Auswahl sagt nicht, ob sie dafür oder dagegen sprechen.
theme-more = Sprechen hier mehr als andere
theme-less = Sprechen hier weniger als andere
theme-cell = „{ $value }“ ({ $attribute }): { $participants } Personen, { $percent } der Gruppe

## Nach Ort und nach Gruppe
section-places = Nach Ort
places-none = Keine Quelle sagt, wo die Menschen wohnen oder von welchem Ort sie sprechen; nach Ort lässt sich darum nichts sagen.
places-top = Wovon jeder Ort am meisten spricht
places-top-note = Die Anteile gelten für die Personen des Ortes. Eine Person kann von mehreren Themen sprechen.
section-groups = Nach Gruppe
groups-none = Keine Quelle sagt, zu welchen Gruppen die Menschen gehören; nach Gruppen lässt sich darum nichts sagen.
groups-more = Weitere Gruppen
matrix-title = Themen nach { $attribute }
matrix-name = Themen nach Gruppe
matrix-alt = Je dunkler ein Feld, desto größer der Anteil der Gruppe, der das Thema anspricht. Leere Felder sind Gruppen, die zu klein sind, um sie zu zeigen.
matrix-too-small = Die Gruppen sind zu klein, um Anteile zu zeigen, ohne jemanden erkennbar zu machen.
matrix-note = Die Anteile beziehen sich auf die Personen jeder Gruppe. Pfeile zeigen einen Anteil, der stärker von dem aller abweicht, als der Zufall erklärt (Intervall: { $confidence }).
column-more = mehr als andere
column-less = weniger als andere

## Wer nicht gehört wurde
section-unheard = Wer nicht gehört wurde
unheard-lead = Die Teilnehmenden, verglichen mit denen, die hier wohnen.
unheard-less = Aus der Gruppe „{ $value }“ nahmen weniger teil, als hier wohnen: { $share } der Teilnehmenden, { $population } derer, die hier wohnen.
unheard-absent = Aus der Gruppe „{ $value }“ nahm niemand teil oder weniger als fünf Personen; sie sind { $population } derer, die hier wohnen.
unheard-even = In keiner Gruppe nahmen deutlich weniger teil, als ihrem Anteil an denen entspricht, die hier wohnen.
unheard-unknown = Es wurden keine Zahlen dazu angegeben, wer hier wohnt. Dieser Bericht kann darum nicht sagen, wer fehlt. Lesen Sie ihn als die Stimmen derer, die teilgenommen haben, nicht als die aller. Zahlen können in den Einstellungen ergänzt und der Bericht neu erstellt werden.
unheard-not-asked = Nach { $attribute } wurde nicht gefragt; ein Vergleich mit denen, die hier wohnen, ist darum nicht möglich.
column-compared = Vergleich
compared-less = weniger, als hier wohnen
compared-same = kein klarer Unterschied
compared-more = mehr, als hier wohnen

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
    [one] { $ungrouped } Beitrag gehört zu keinem Thema. Er ist deshalb nicht weniger lesenswert.
   *[other] { $ungrouped } Beiträge gehören zu keinem Thema. Sie sind deshalb nicht weniger lesenswert.
  }
ungrouped-none = Jeder gelesene Beitrag gehört zu einem Thema.
ungrouped-samples = Einige davon
column-reason = Grund

## Der Nachweis
section-account = Der Nachweis über jeden Beitrag
account-lead = { $received ->
    [one] { $received } Beitrag oder eine Datei ist eingegangen; das ist daraus geworden.
   *[other] { $received } Beiträge und ungelesene Dateien sind eingegangen; das ist aus ihnen geworden.
  }
account-title = Was aus allem Eingegangenen wurde
account-alt = Ein Balken, geteilt danach, was aus dem Eingegangenen wurde.
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
state-duplicate = sagt dasselbe wie ein anderer und wird neben ihm gezählt
state-withheld = nicht veröffentlicht, nach Entscheidung
state-withdrawn = von der Person zurückgezogen
state-unreadable = konnte nicht gelesen werden
reason-identical-to = dieselben Worte wie ein anderer Beitrag
reason-nearly-identical-to = fast dieselben Worte wie ein anderer Beitrag
reason-too-short = zu wenige Worte für einen Vergleich
reason-single-voice = niemand sonst hat Ähnliches gesagt
reason-too-few-to-group = zu wenige Beiträge, um Themen zu suchen
reason-moderated-at-source = schon in der Quelle aussortiert
reason-excluded-by-settings = durch die Einstellungen ausgelassen
reason-empty-file = die Datei ist leer
reason-unknown-format = für diese Art von Datei gibt es keinen Leser
reason-malformed = die Datei ist beschädigt
reason-over-limit = die Datei braucht mehr, als eine Grenze erlaubt
reason-not-opened = die Datei ließ sich nicht öffnen
reason-no-text = die Seiten sind Bilder ohne Text
reason-no-text-column = keine Spalte sieht nach freiem Text aus

## Geschlossene Fragen und Beobachtungen
section-choices = Geschlossene Fragen
choices-lead = Aus einer Liste gewählte Antworten. Mitunter sind mehrere erlaubt; die Anteile müssen darum nicht aufgehen.
column-option = Antwort
choice-answered = Alle, die geantwortet haben
section-observations = Was die Moderierenden gesehen haben
observations-lead = { $observations ->
    [one] { $observations } Beobachtung derer, die die Gespräche geleitet haben. Sie ist ein Beleg anderer Art und zählt nicht zu den Beiträgen.
   *[other] { $observations } Beobachtungen derer, die die Gespräche geleitet haben. Sie sind Belege anderer Art und zählen nicht zu den Beiträgen.
  }

## Wie der Bericht entstand
section-method = Wie der Bericht entstand
method-lead = Ein Programm hat die Quellen gelesen, die Beiträge in Stellen geteilt und ähnliche Stellen zusammengeführt. Dieselben Quellen ergeben denselben Bericht, bis zum letzten Buchstaben.
method-no-models = Es wurde kein Sprachmodell verwendet und nichts verschickt.
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
  } Nichts wurde entfernt: Personen, Beiträge und Wortlaute werden getrennt gezählt.
duplicates-none = Keine zwei Beiträge sagen dasselbe.
duplicates-more = Die Liste geht in den offenen Daten weiter (data/duplicates.csv).
column-first = Der erste davon
redactions-title = Persönliche Angaben
redactions-lead = { $redactions ->
    [one] { $redactions } Angabe, die eine Person erkennbar machen könnte, wurde durch ein Wort in eckigen Klammern ersetzt, bevor etwas gespeichert wurde.
   *[other] { $redactions } Angaben, die eine Person erkennbar machen könnten, wurden durch ein Wort in eckigen Klammern ersetzt, bevor etwas gespeichert wurde.
  }
redactions-none = In den Texten wurden keine Angaben gefunden, die eine Person erkennbar machen könnten.
dropped-lead = Spalten mit persönlichen Daten wurden entfernt: { $columns }.

## Wie man ihn prüft
section-check = Wie man den Bericht prüft
check-lead = Sie müssen diesem Bericht nicht glauben. Alles darin lässt sich aus den offenen Daten daneben nachzählen, ohne Netz.
check-verify = Führen Sie { $command } in dem Ordner aus, in dem dieser Bericht liegt. Jedes Zitat wird neu gelesen, jede Zahl neu gezählt, und alles, was nicht stimmt, wird genannt.
check-data = Die offenen Daten als Tabellen:
check-fingerprint = Die Datei { $card } enthält einen Fingerabdruck jeder Datei hier. Wird ihr eigener Fingerabdruck anderswo veröffentlicht, kann niemand den Bericht unbemerkt ändern.
check-contributions = Alle Beiträge im vollen Wortlaut
check-workbook = Alle Tabellen in einer Arbeitsmappe

## Die Seiten aller Beiträge
pages-title = Alle Beiträge
pages-back = Zum Bericht
pages-previous = Vorige Seite
pages-next = Nächste Seite
pages-nav = Seiten
contribution-themes = Themen

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
notice-grouped-within-languages = Die Beiträge sind in mehreren Sprachen. Themen wurden in jeder Sprache für sich gesucht; derselbe Gegenstand kann darum in jeder einmal vorkommen: { $languages }. Eine Gruppe, die meist in einer Sprache schreibt, spricht darum mehr von den Themen dieser Sprache.
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
