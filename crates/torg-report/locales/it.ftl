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
asked-more = Le altre domande si trovano accanto ai contributi che vi rispondono.
figure-participants = { $participants ->
    [one] persona ha contribuito
   *[other] persone hanno contribuito
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
status = Compilato da un programma, non ancora controllato da persone.
status-more = Sotto ogni linea principale e ogni tema stanno le parole su cui si fondano, e il resoconto dice che cosa è stato di ciascun contributo. Chiunque può verificare entrambe le cose.
list-separator = {", "}
not-shown = troppo pochi per essere mostrati
table-more = Il resto della tabella
quotations-more = Altre citazioni
small-groups = (gruppi più piccoli)

## Chi ha partecipato
section-participants = Chi ha partecipato
participants-lead = { count-people }, { count-contributions }, { count-sources }.
participants-note = Chi compare in più fonti è contato una volta in ciascuna. Dove una fonte non distingue le persone, ogni riga o nota conta come una persona.
notices-title = Prima di continuare
languages-title = Lingue dei contributi
months-title = I contributi nel tempo
months-note = Più scura è una casella, più contributi ha dato la fonte in quel mese. La prima riga è la somma di tutte le fonti e non è colorata.
months-largest = La tabella mostra le fonti che hanno dato più contributi. I dati aperti le contengono tutte.
months-sum = Tutte le fonti
months-undated = I contributi senza data non sono compresi.
groups-note = Si conta solo chi ha la propria risposta pubblicata. I numeri da uno a quattro non compaiono nelle tabelle, così che sia più difficile riconoscere qualcuno.
withheld = Una parte di quanto indicato da { count-people } non è pubblicata: tutto insieme potrebbe far riconoscere qualcuno, oppure le risposte si contraddicono. Non è contata nei gruppi:
withheld-few = Una parte di quanto indicato da poche persone non è pubblicata: tutto insieme potrebbe far riconoscere qualcuno, oppure le risposte si contraddicono. Non è contata nei gruppi:
groups-compared = ▲ e ▼ segnano le quote nettamente più alte o più basse che fra tutti coloro che vivono qui.
column-group = Gruppo
column-participants = Persone
column-share = Quota
column-population-share = Quota di tutti coloro che vivono qui

## Le linee principali
section-findings = Le linee principali
findings-lead = Un programma ha completato ogni frase con numeri che ha contato; nessun modello linguistico l’ha scritta. Sotto stanno le parole su cui si fonda. È una proposta finché una persona non l’ha controllata.
findings-none = Da questo materiale non si può trarre nessuna linea principale. Leggete i contributi stessi.
finding-largest-theme = Si è parlato soprattutto di «{ $theme }»: { $contributions } contributi su { $total }, da { count-people }.
finding-large-theme = Si parla anche di «{ $theme }»: { count-contributions }, da { count-people }.
finding-speaks-more = Il gruppo «{ $value }» ({ $attribute }) parla di «{ $theme }» più degli altri: { $participants } delle { $total } persone del gruppo.
finding-speaks-less = Il gruppo «{ $value }» ({ $attribute }) parla di «{ $theme }» meno degli altri: { $participants } delle { $total } persone del gruppo.
finding-across-sources = «{ $theme }» compare in { $sources } fonti su { $total }, non in una sola.
finding-often-together = «{ $theme }» e «{ $other }» stanno spesso insieme: dei { $total } contributi del tema più piccolo, { $contributions } sono in entrambi.
finding-campaign = { count-contributions } con le stesse parole o quasi: { count-texts }, da { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } contributo è isolato: nessun altro con parole simili è stato trovato nella stessa lingua.
   *[other] { $contributions } contributi sono isolati: nessun altro con parole simili è stato trovato nella stessa lingua.
  }
finding-supporting = Le parole su cui si fonda
finding-contrary = Si dice anche nel tema: i brani meno simili agli altri

## Temi
section-themes = I temi, dal più grande al più piccolo
themes-lead = { $themes ->
    [one] Un programma ha riunito i brani con parole simili in { $themes } tema principale.
   *[other] Un programma ha riunito i brani con parole simili in { $themes } temi principali.
  } Ciascuno prende il nome da parole dei contributi. Un contributo può stare in più temi, perciò i numeri dei temi insieme superano quello dei contributi.
themes-by-language = Ogni lingua ha qui i suoi temi più grandi. Altri, anche più grandi di quelli di un’altra lingua, stanno tra i piccoli temi.
themes-none = Non sono stati trovati temi. I contributi sono presentati così come sono.
column-theme = Tema
column-texts = Formulazioni diverse
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-rest = Altro su questo tema
theme-other-views = Qui si dice anche
theme-other-views-note = Ogni tema mostra anche, sotto «Qui si dice anche», i brani meno simili agli altri. La scelta non dice se siano a favore o contro.
theme-more = Gruppi che ne parlano più degli altri
theme-less = Gruppi che ne parlano meno degli altri
theme-cell = «{ $value }» ({ $attribute }): { $participants } persone, { $percent } del gruppo

## Per luogo e per gruppo
section-places = Per luogo
places-none = Nessuna fonte dice dove vivono le persone o di quale luogo parlano. Perciò questo rapporto non può distinguere i luoghi.
places-top = Di che cosa si parla di più: { $attribute }
places-top-note = Quote delle persone di ciascun luogo. Una persona può parlare di più temi.
places-more = Altri luoghi
places-all = Tutti i temi, luogo per luogo
section-groups = Per gruppo
groups-none = Nessuna fonte dice a quali gruppi appartengono le persone. Perciò questo rapporto non può distinguere i gruppi.
groups-no-themes = Non sono stati trovati temi da confrontare.
groups-more = Altri gruppi
matrix-title = Temi secondo { $attribute }
matrix-name = Temi per gruppo
matrix-too-small = I numeri di tutti i gruppi sono troppo piccoli per essere mostrati.
matrix-note = Ogni casella dà la quota del gruppo che parla del tema e poi il numero di persone. Più scura è la casella, maggiore è la quota. ▲ e ▼ segnano le quote che si scostano da quella di tutti più di quanto spiegherebbe il caso (intervallo di confidenza: { $confidence }). Un trattino significa che il numero è troppo piccolo per essere mostrato.
matrix-hidden = Temi e gruppi senza un numero abbastanza grande da mostrare
column-more = più degli altri
column-less = meno degli altri

## Chi non è stato ascoltato
section-unheard = Chi non è stato ascoltato
unheard-lead = Questi gruppi sono nettamente più piccoli fra chi ha partecipato che fra chi vive qui:
unheard-less = «{ $value }» ({ $attribute }): { $share } di chi ha partecipato, { $population } di chi vive qui.
unheard-absent = «{ $value }» ({ $attribute }): non ha partecipato nessuno, o troppo pochi per essere mostrati. Il gruppo è { $population } di chi vive qui.
unheard-even = Nessun gruppo è nettamente più piccolo fra chi ha partecipato che fra chi vive qui.
unheard-note = «Nettamente» significa più di quanto spiegherebbe il caso se chi ha partecipato fosse stato estratto a sorte (intervallo di confidenza: { $confidence }). Le quote riguardano chi ha la propria risposta pubblicata.
unheard-unknown = Non sono stati forniti dati su chi vive qui. Perciò questo rapporto non può dire chi manca. Va letto come la voce di chi ha partecipato, non di tutti. I dati si possono aggiungere nelle impostazioni e il rapporto si può rifare.
unheard-not-asked = Non è stato chiesto nulla su { $attribute }. Perciò chi ha partecipato non si può confrontare con chi vive qui.
compared-less = nettamente più bassa
compared-more = nettamente più alta

## Altre opinioni e voci singole
section-voices = Temi piccoli e voci singole
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
    [one] { $ungrouped } contributo non è in nessun tema. Conta come gli altri e si trova per intero fra tutti i contributi.
   *[other] { $ungrouped } contributi non sono in nessun tema. Contano come gli altri e si trovano per intero fra tutti i contributi.
  }
ungrouped-none = Ogni contributo letto è in un tema.
ungrouped-samples = Alcuni di essi
column-reason = Motivo

## Da dove vengono i contributi
section-sources = Da dove vengono i contributi
column-source = Fonte
column-format = Che cos’è
column-contributions = Contributi
column-redactions = Dati personali sostituiti
set-aside-lead = Trovato anch’esso nelle fonti, ma non contato fra i contributi:

## Il resoconto
section-account = Il resoconto di ogni contributo
account-lead = { $received ->
    [one] È arrivato { $received } contributo o file non letto, ed ecco che cosa ne è stato.
   *[other] Sono arrivati { $received } contributi e file non letti, ed ecco che cosa ne è stato.
  }
account-title = Che cosa è stato di tutto ciò che è arrivato
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
state-duplicate = dice lo stesso di un altro contributo; entrambi contano
state-withheld = lasciato fuori per decisione
state-withdrawn = ritirato dalla persona
state-unreadable = non si è potuto leggere
reason-identical-to = le stesse parole di un altro contributo
reason-nearly-identical-to = quasi le stesse parole di un altro contributo
reason-too-short = troppo poche parole per un confronto
reason-single-voice = nessun altro contributo con parole simili è stato trovato
reason-too-few-to-group = troppo pochi contributi per cercare temi
reason-moderated-at-source = escluso dalla moderazione alla fonte
reason-taken-back = ritirato con il codice di una ricevuta
reason-excluded-by-settings = lasciato fuori dalle impostazioni
reason-empty-file = il file è vuoto
reason-unknown-format = questo tipo di file non si può leggere
reason-malformed = il file è danneggiato
reason-over-limit = il file è più grande o più complesso di quanto i limiti consentano
reason-not-opened = il file non si è potuto aprire
reason-no-text = le pagine sono immagini, senza testo
reason-no-text-column = nessuna colonna sembra testo libero

## Domande chiuse e osservazioni
section-choices = Domande chiuse
choices-lead = Risposte scelte da un elenco. Dove se ne potevano scegliere più d’una, i numeri insieme superano quello delle persone che hanno risposto.
choices-hidden = Troppo pochi per essere mostrati: { $options }.
column-option = Risposta
choice-answered = Tutti coloro che hanno risposto
section-observations = Che cosa hanno visto i facilitatori
observations-lead = { $observations ->
    [one] { $observations } osservazione di chi ha guidato le conversazioni. È una testimonianza di altro genere e non si conta fra i contributi.
   *[other] { $observations } osservazioni di chi ha guidato le conversazioni. Sono testimonianze di altro genere e non si contano fra i contributi.
  }

## Come è stato fatto
section-method = Come è stato fatto questo rapporto
method-lead = Un programma ha letto le fonti, diviso i contributi in brani e riunito i brani che si somigliano. La stessa versione, con le stesse fonti e le stesse impostazioni, dà lo stesso rapporto, fino all’ultima lettera.
method-no-models = Non è stato usato nessun modello linguistico e nulla è stato inviato in rete.
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
redactions-note = È un programma a cercare questi dati, e può non vederne qualcuno.
dropped-lead = Le colonne con dati personali sono state eliminate: { $columns }.

## Come verificarlo
section-check = Come verificarlo
check-lead = Non serve fidarsi di questo rapporto. Ogni citazione e ogni numero si possono verificare con i dati aperti che lo accompagnano, senza rete.
check-verify = Eseguite { $command } nella cartella di questo rapporto. Il programma confronta ogni citazione, riconta ogni numero e segnala tutto ciò che non concorda.
check-limits = Non può stabilire se qualcuno abbia detto ciò che contengono i dati aperti, né se un brano sia adatto al suo tema.
check-data = I dati aperti, in tabelle:
check-fingerprint = Il file { $card } contiene un’impronta di tutti gli altri file. Se l’impronta di quel file è pubblicata anche altrove, chiunque può vedere se il rapporto è stato cambiato.
check-contributions = Tutti i contributi, per intero
check-workbook = Tutte le tabelle in una cartella di lavoro

## Le pagine di tutti i contributi
pages-title = Tutti i contributi
pages-back = Al rapporto
pages-previous = Pagina precedente
pages-next = Pagina successiva
pages-nav = Pagine
contribution-themes = Temi:

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
notice-grouped-within-languages = I contributi sono in più lingue: { $languages }. I temi sono stati cercati dentro ciascuna lingua, perciò lo stesso argomento può comparire una volta in ognuna. Un gruppo che scrive soprattutto in una lingua sembra quindi parlare di più dei temi di quella lingua.
notice-grouped-partly-across = I contributi sono in più lingue. Quelli in queste lingue sono stati confrontati tra loro e condividono i temi: { $compared }. Per altre non è stato possibile: { $languages }. Lì i temi sono stati cercati dentro ciascuna lingua, perciò lo stesso argomento può comparire di nuovo. Un gruppo che scrive soprattutto in una di esse sembra quindi parlare di più dei temi di quella lingua.
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
