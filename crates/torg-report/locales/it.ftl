# Le parole del rapporto in italiano. Qui non può stare nessuna cifra: numeri e costanti arrivano come argomenti, così
# che ciascuno possa essere verificato.

## Conteggi, usati in altri messaggi
count-people = { $participants ->
    [one] { $participants } persona
   *[other] { $participants } persone
  }
count-contributions = { $contributions ->
    [one] { $contributions } contributo
   *[other] { $contributions } contributi
  }
count-texts = { $texts ->
    [one] { $texts } formulazione
   *[other] { $texts } formulazioni diverse
  }
count-sources = { $sources ->
    [one] { $sources } fonte
   *[other] { $sources } fonti
  }
count-of-all = { $percent } di tutti i contributi

## Cornice
title-default = Che cosa hanno detto le persone
kicker = Sintesi di un dialogo
skip = Vai al rapporto
contents = Indice
asked = { $questions ->
    [one] La domanda a cui si è risposto
   *[other] Le domande a cui si è risposto
  }
asked-more = Le altre domande si trovano accanto a ciascun contributo.
figure-participants = { $participants ->
    [one] persona ha partecipato
   *[other] persone hanno partecipato
  }
figure-contributions = { $contributions ->
    [one] contributo
   *[other] contributi
  }
figure-sources = { $sources ->
    [one] fonte
   *[other] fonti
  }
figure-languages = { $languages ->
    [one] lingua
   *[other] lingue
  }
status = Compilato da una macchina, non ancora controllato da persone.
status-more = Ogni frase di questo rapporto conduce alle parole di qualcuno, di ogni contributo si rende conto e chiunque può verificarlo.
list-separator = {", "}
not-shown = troppo pochi per essere mostrati
chart-table = I numeri di questo grafico
table-more = Il resto della tabella
quotations-more = Altre citazioni
small-groups = (gruppi più piccoli)

## Come si è svolto e chi ha partecipato
section-how = Come si è svolto e chi ha partecipato
how-lead = { count-people }, { count-contributions }, { count-sources }.
how-notices = Prima di continuare
sources-title = Da dove vengono i contributi
column-source = Fonte
column-format = Che cos’è
column-contributions = Contributi
column-redactions = Dati sostituiti
set-aside-lead = Riconosciuto, ma non è un contributo di nessuno:
languages-title = In quali lingue
months-title = Le fonti nel tempo
months-alt = Più scuro è un riquadro, più contributi ha dato la fonte in quel mese. I riquadri delle fonti hanno la stessa scala; la riga di tutte le fonti non ne ha.
months-largest = Il grafico mostra le fonti che hanno dato più contributi; la tabella le contiene tutte.
months-sum = Tutte le fonti
months-undated = I contributi senza data non compaiono in questo grafico.
groups-title = Chi ha partecipato
groups-note = Si conta solo chi lo ha indicato. I gruppi con meno di cinque persone non sono mostrati, così che nessuno possa essere riconosciuto.
column-group = Gruppo
column-participants = Persone
column-share = Quota
column-population = Vivono qui
column-population-share = Quota di chi vive qui

## Le linee principali
section-findings = Le linee principali
findings-lead = Ogni frase è costruita con numeri contati e non scritta da un modello linguistico. Sotto stanno le parole su cui si fonda. È una proposta finché una persona non l’ha controllata.
findings-none = Da questo materiale non si può trarre nessuna linea principale. Leggete i contributi stessi.
finding-largest-theme = Si è parlato soprattutto di «{ $theme }»: { $contributions } contributi su { $total }, da { count-people }.
finding-large-theme = Molti parlano anche di «{ $theme }»: { count-contributions }, da { count-people }.
finding-speaks-more = Il gruppo «{ $value }» ({ $attribute }) parla di «{ $theme }» più degli altri: { $participants } su { $total } nel gruppo.
finding-speaks-less = Il gruppo «{ $value }» ({ $attribute }) parla di «{ $theme }» meno degli altri: { $participants } su { $total } nel gruppo.
finding-across-sources = «{ $theme }» compare in { $sources } fonti su { $total }; non è la questione di un solo canale.
finding-often-together = «{ $theme }» e «{ $other }» stanno spesso insieme: { $contributions } dei { $total } contributi del più piccolo dei due parlano di entrambi.
finding-campaign = { count-contributions } con lo stesso contenuto o quasi: { count-texts }, da { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } contributo è isolato: nessun altro con parole simili è stato trovato nella stessa lingua.
   *[other] { $contributions } contributi sono isolati: nessun altro con parole simili è stato trovato nella stessa lingua.
  }
finding-supporting = Su che cosa si fonda
finding-contrary = Si dice anche nel tema: i brani meno simili agli altri

## Temi
section-themes = I temi, dal più grande al più piccolo
themes-lead = { $themes ->
    [one] I contributi si raccolgono in { $themes } tema principale.
   *[other] I contributi si raccolgono in { $themes } temi principali.
  } I nomi sono parole usate dalle persone stesse. Un contributo può stare in più temi, perciò insieme i temi contano più del totale.
themes-none = Non sono stati trovati temi. I contributi sono presentati così come sono.
themes-chart-title = Temi per dimensione
themes-chart-alt = Una barra per ogni tema principale, da quello con più contributi a quello con meno.
themes-chart-largest = Il tema più grande è «{ $theme }», con { count-contributions }.
column-theme = Tema
column-texts = Formulazioni diverse
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-parts = Di che cosa si tratta
parts-more = Altre parti del tema
theme-other-views = Qui si dice anche
theme-other-views-note = Ogni tema mostra anche, sotto «Qui si dice anche», i brani meno simili agli altri. La scelta non dice se siano a favore o contro.
theme-more = Ne parlano più degli altri
theme-less = Ne parlano meno degli altri
theme-cell = «{ $value }» ({ $attribute }): { $participants } persone, { $percent } del gruppo

## Per luogo e per gruppo
section-places = Per luogo
places-none = Nessuna fonte dice dove vivono le persone o di quale luogo parlano, perciò per luogo non si può dire nulla.
places-top = Di che cosa parla di più ogni luogo
places-top-note = Le quote si riferiscono alle persone del luogo. Una persona può parlare di più temi.
section-groups = Per gruppo
groups-none = Nessuna fonte dice a quali gruppi appartengono le persone, perciò per gruppo non si può dire nulla.
groups-more = Altri gruppi
matrix-title = Temi secondo { $attribute }
matrix-name = Temi per gruppo
matrix-alt = Più un riquadro è scuro, maggiore è la quota del gruppo che parla del tema. I riquadri vuoti sono gruppi troppo piccoli per essere mostrati.
matrix-too-small = I gruppi sono troppo piccoli per mostrare delle quote senza far riconoscere qualcuno.
matrix-note = Le quote riguardano le persone di ciascun gruppo. Le frecce segnano una quota che si scosta da quella di tutti più di quanto spieghi il caso (intervallo al { $confidence }).
column-more = più degli altri
column-less = meno degli altri

## Chi non è stato ascoltato
section-unheard = Chi non è stato ascoltato
unheard-lead = Chi ha partecipato, a confronto con chi vive qui.
unheard-less = Dal gruppo «{ $value }» hanno partecipato in meno di quanti vivono qui: { $share } di chi ha partecipato, { $population } di chi vive qui.
unheard-absent = Nessuno, o meno di cinque persone, del gruppo «{ $value }» ha partecipato; sono { $population } di chi vive qui.
unheard-even = In nessun gruppo hanno partecipato nettamente meno persone della sua quota di chi vive qui.
unheard-unknown = Non sono stati forniti dati su chi vive qui, perciò questo rapporto non può dire chi manca. Va letto come la voce di chi ha partecipato, non di tutti. I dati si possono aggiungere nelle impostazioni e il rapporto si può rifare.
unheard-not-asked = Non è stato chiesto nulla su { $attribute }, perciò non si può fare il confronto con chi vive qui.
column-compared = Confronto
compared-less = meno di quanti vivono qui
compared-same = nessuna differenza netta
compared-more = più di quanti vivono qui

## Altre opinioni e voci singole
section-voices = Piccoli temi e voci singole
voices-lead = Ciò che dicono in pochi può contare quanto ciò che dicono in molti. Qui sta come è stato detto.
small-themes-title = Temi piccoli
single-voices-title = Voci singole
single-voices-lead = { $voices ->
    [one] { $voices } contributo non somiglia nelle parole a nessun altro nella stessa lingua.
   *[other] { $voices } contributi non somigliano nelle parole a nessun altro nella stessa lingua.
  }
voices-none = Non sono stati trovati temi piccoli né voci singole.
other-views-pointer = I brani meno simili agli altri di un tema stanno con quel tema, sotto «Qui si dice anche».

## Ciò che non ha un tema
section-ungrouped = Ciò che non ha un tema
ungrouped-lead = { $ungrouped ->
    [one] { $ungrouped } contributo non è in nessun tema. Non per questo merita meno di essere letto.
   *[other] { $ungrouped } contributi non sono in nessun tema. Non per questo meritano meno di essere letti.
  }
ungrouped-none = Ogni contributo letto è in un tema.
ungrouped-samples = Alcuni di essi
column-reason = Motivo

## Il resoconto
section-account = Il resoconto di ogni contributo
account-lead = { $received ->
    [one] È arrivato { $received } contributo o file, ed ecco che cosa ne è stato.
   *[other] Sono arrivati { $received } contributi e file non letti, ed ecco che cosa ne è stato.
  }
account-title = Che cosa è stato di tutto ciò che è arrivato
account-alt = Una barra, divisa secondo ciò che è stato di quanto è arrivato.
column-state = Che cosa ne è stato
column-count = Numero
account-sum = Arrivati
excluded-title = Che cosa è stato lasciato fuori, e perché
excluded-none = Nulla è stato lasciato fuori.
excluded-more = L’elenco continua nei dati aperti (data/coverage.csv).
column-place = Dove
whole-source = l’intera fonte
place-row = riga { $row }
place-page = pagina { $page }, { $row }
state-theme = in un tema
state-ungrouped = letto, in nessun tema
state-duplicate = dice lo stesso di un altro, ed è contato accanto a quello
state-withheld = non pubblicato, per decisione
state-withdrawn = ritirato dalla persona
state-unreadable = non si è potuto leggere
reason-identical-to = le stesse parole di un altro contributo
reason-nearly-identical-to = quasi le stesse parole di un altro contributo
reason-too-short = troppo poche parole per un confronto
reason-single-voice = nessun altro ha detto qualcosa di simile
reason-too-few-to-group = troppo pochi contributi per cercare temi
reason-moderated-at-source = escluso dalla moderazione alla fonte
reason-excluded-by-settings = lasciato fuori dalle impostazioni
reason-empty-file = il file è vuoto
reason-unknown-format = nessun lettore per questo tipo di file
reason-malformed = il file è danneggiato
reason-over-limit = il file richiede più di quanto un limite consenta
reason-not-opened = il file non si è potuto aprire
reason-no-text = le pagine sono immagini, senza testo
reason-no-text-column = nessuna colonna sembra testo libero

## Domande chiuse e osservazioni
section-choices = Domande chiuse
choices-lead = Risposte scelte da un elenco. A volte se ne possono scegliere più d’una, perciò le quote possono non dare il totale.
column-option = Risposta
choice-answered = Tutti coloro che hanno risposto
section-observations = Che cosa hanno visto i facilitatori
observations-lead = { $observations ->
    [one] { $observations } osservazione di chi ha guidato le conversazioni. È una testimonianza di altro genere e non si conta fra i contributi.
   *[other] { $observations } osservazioni di chi ha guidato le conversazioni. Sono testimonianze di altro genere e non si contano fra i contributi.
  }

## Come è stato fatto
section-method = Come è stato fatto questo rapporto
method-lead = Un programma ha letto le fonti, diviso i contributi in brani e riunito i brani che si somigliano. Le stesse fonti danno lo stesso rapporto, fino all’ultima lettera.
method-no-models = Non è stato usato nessun modello linguistico e nulla è stato inviato altrove.
method-models = Modelli usati: { $models }.
method-settings = Motore e parametri
method-version = Versione di Torg
method-engine = Motore
method-seed = Seme
method-edits = Modificato da persone
method-no-edits = Nessuno ha modificato nulla a mano.
column-parameter = Parametro
column-value = Valore
duplicates-title = Detto più di una volta
duplicates-lead = { $groups ->
    [one] { $groups } gruppo di contributi dice la stessa cosa o quasi.
   *[other] { $groups } gruppi di contributi dicono la stessa cosa o quasi.
  } Nulla è stato tolto: persone, contributi e formulazioni sono contati separatamente.
duplicates-none = Non ci sono due contributi che dicano la stessa cosa.
duplicates-more = L’elenco continua nei dati aperti (data/duplicates.csv).
column-first = Il primo di essi
redactions-title = Dati personali
redactions-lead = { $redactions ->
    [one] { $redactions } dato che poteva identificare una persona è stato sostituito da una parola tra parentesi quadre prima di salvare qualsiasi cosa.
   *[other] { $redactions } dati che potevano identificare una persona sono stati sostituiti da una parola tra parentesi quadre prima di salvare qualsiasi cosa.
  }
redactions-none = Nei testi non sono stati trovati dati che potessero identificare una persona.
dropped-lead = Le colonne con dati personali sono state eliminate: { $columns }.

## Come verificarlo
section-check = Come verificarlo
check-lead = Non serve fidarsi di questo rapporto. Tutto può essere ricontato dai dati aperti che lo accompagnano, senza rete.
check-verify = Eseguite { $command } nella cartella di questo rapporto. Ogni citazione viene riletta, ogni numero ricontato, e tutto ciò che non concorda viene segnalato.
check-data = I dati aperti, in tabelle:
check-fingerprint = Il file { $card } contiene un’impronta di ogni file. Se la sua stessa impronta è pubblicata altrove, nessuno può cambiare il rapporto senza che si veda.
check-contributions = Tutti i contributi, per intero
check-workbook = Tutte le tabelle in una cartella di lavoro

## Le pagine di tutti i contributi
pages-title = Tutti i contributi
pages-back = Al rapporto
pages-previous = Pagina precedente
pages-next = Pagina successiva
pages-nav = Pagine
contribution-themes = Temi

## I nomi delle cose
format-microsoft-forms = Sondaggio (Microsoft Forms)
format-google-forms = Sondaggio (Google Forms)
format-lime-survey = Sondaggio (LimeSurvey)
format-polis = Affermazioni (Polis)
format-decidim = Proposte (Decidim)
format-table = Tabella
format-transcript = Conversazione registrata
format-interview = Intervista o appunti di riunione
format-notes = Note brevi
format-document = Documento
format-unknown = Non riconosciuto
set-aside-blank = risposte vuote
set-aside-heading = titoli
set-aside-interviewer = interventi di chi intervistava
set-aside-page-furniture = intestazioni e piè di pagina
set-aside-title-row = righe sopra una tabella
set-aside-companion = righe che accompagnano contributi letti altrove, come i voti
redaction-email = indirizzi e-mail
redaction-phone = numeri di telefono
redaction-identity-number = codici fiscali e numeri d’identità
redaction-iban = conti bancari
redaction-card = carte di pagamento
redaction-address = indirizzi stradali
redaction-profile = collegamenti a profili
redaction-plate = targhe
redaction-name = nomi
language-unknown = non determinata
notice-too-few-to-group = Ci sono troppo pochi contributi per cercare temi ({ count-contributions }). Sono presentati così come sono.
notice-grouped-within-languages = I contributi sono in più lingue. I temi sono stati cercati dentro ciascuna lingua, perciò lo stesso argomento può comparire una volta in ognuna: { $languages }. Perciò un gruppo che scrive soprattutto in una lingua parla di più dei temi di quella lingua.
notice-too-few-in-language = Troppo pochi contributi in questa lingua per cercarvi temi: { $language } ({ $contributions }).
month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic
