# Le parole delle pagine in italiano. Brevi, gentili, semplici; si dà del «tu» a chi partecipa.

## La cornice
title-wrong = Errore:
skip = Vai al contenuto
home = Tutti i dialoghi
languages = Lingua
to-receipt = La tua ricevuta
to-about = Su questo dialogo
foot = Non registriamo chi sei, che telefono usi o da dove ti colleghi.
day = { $day ->
    [1] 1º
   *[other] { $day }
  } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
  } { $year }

## L’ingresso
home-title = Scegli un Comune
home-intro = Qui i Comuni dialogano con le persone che ci vivono.
municipality-intro = Scegli un dialogo per saperne di più o per partecipare.
municipality-none = In questo momento non ci sono dialoghi.
dialogue-is-open = aperto
dialogue-is-closed = chiuso
have-a-code = Ho un codice preso da un manifesto o da una lettera
code-title = Scrivi il codice
code-label = Il codice di sei lettere e cifre
code-hint = È sul manifesto o nella lettera. Per esempio: K7M2QX.
code-unknown = Nessun dialogo ha questo codice. Controlla di aver scritto tutte e sei le lettere e le cifre come sono stampate.
go-on = Continua

## Il dialogo
closed-notice = Questo dialogo è chiuso. Puoi ancora leggere e usare la tua ricevuta.
ways = Come puoi partecipare
ways-note = Non ti serve un account. Avrai una ricevuta con un codice. Con il codice puoi vedere, cambiare o cancellare i tuoi contributi.
kind-survey = Domande
kind-statements = Affermazioni
kind-wall = Biglietti su un muro
not-open-now = per ora non disponibile qui
heard = Sentito finora
heard-read = Leggi:
heard-count = { $count ->
    [0] Non è ancora arrivato nulla.
    [one] È arrivato un contributo.
   *[other] Sono arrivati { $count } contributi.
  }
promise = Su che cosa puoi incidere
step-of = gradino { $count } di { $total } sulla scala della partecipazione
step-skr-1 = Vieni a sapere che cosa succede.
step-skr-2 = Dici che cosa ne pensi e noi ne teniamo conto quando decidiamo.
step-skr-3 = Parliamo e proviamo delle idee insieme, prima di decidere.
step-skr-4 = Partecipi per un periodo più lungo e dai forma alle proposte.
step-skr-5 = Partecipi alla decisione.
step-boverket-1 = Vieni a sapere che cosa succede.
step-boverket-2 = Dici che cosa pensi di ciò che viene proposto.
step-boverket-3 = Partecipi alla preparazione delle proposte.
step-boverket-4 = Partecipi alla decisione.
can = Su questo si può incidere
cannot = Questo è già deciso
handling = Che cosa succede a quello che dici
stages = Le fasi del dialogo
stage-now = adesso
stage-preparation = Preparazione
stage-perspectives = Punti di vista
stage-co-creation = Lavoro comune
stage-proposals = Proposte
stage-decision = Decisione
stage-implementation = Attuazione
stage-learning = Che cosa impariamo
responsible = Chi è responsabile
data = I tuoi dati
data-anonymous = Nessuno ti chiede chi sei. Non conserviamo il tuo nome, il tuo indirizzo in rete (indirizzo IP) né l’ora in cui partecipi.
data-redacted = Un programma toglie dai testi numeri di telefono, indirizzi e-mail, indirizzi di casa, codici fiscali e numeri d’identità prima di conservarli. Qualcuno può sfuggirgli. Per questo non scrivere chi sei tu o chi sono altre persone.
data-receipt = Puoi ritirare o cancellare i tuoi contributi in qualsiasi momento, con il codice della tua ricevuta.
kept-days = { $count ->
    [one] Quello che viene detto si conserva per un giorno dopo la chiusura del dialogo.
   *[other] Quello che viene detto si conserva per { $count } giorni dopo la chiusura del dialogo.
  }
moderation = Che cosa non viene mostrato, e perché
ai = Intelligenza artificiale
ai-none = Non si usa nessuna intelligenza artificiale.
ai-checked = Controllo: { $text }.
key-text = Con questa chiave chiunque può verificare una ricevuta, senza rete e senza di noi.
short-code = Codice breve di questo dialogo: { $text }

## Le domande
survey-questions = { $count ->
    [one] Una domanda.
   *[other] { $count } domande, una per pagina.
  }
survey-skip = Puoi tornare indietro e saltare le domande dove c’è scritto che puoi anche non rispondere.
survey-draft = Le tue risposte restano chiuse a chiave finché non le invii. Solo il tuo browser ha la chiave: nessun altro può leggerle.
survey-begin = Inizia
survey-resume = Riprendi da dove eri
survey-taken = Hai già risposto. Se vuoi cambiare qualcosa, fallo dalla tua ricevuta.
someone-else = Un’altra persona userà questo schermo
back = Indietro
question-of = Domanda { $count } di { $total }
about-you = Su di te, se vuoi
decline = Preferisco non rispondere
optional = Puoi anche non rispondere.
text-note = { $count ->
    [one] Al massimo un carattere.
   *[other] Al massimo { $count } caratteri.
  }
place-note = Indica il luogo con parole tue, per esempio «vicino alla biblioteca». Non scrivere il tuo indirizzo.
number-note = Un numero intero da { $min } a { $max }.
several-note = { $count ->
    [one] Scegli al massimo una risposta.
   *[other] Scegli al massimo { $count } risposte.
  }
errors = C’è qualcosa da correggere
wrong-required = Rispondi alla domanda per continuare.
wrong-declined-and-answered = Hai risposto e hai anche scelto di non rispondere. Scegli una delle due cose.
wrong-too-long = Il testo ha { $count } caratteri. C’è spazio per { $total }. Accorcialo un po’.
wrong-only-one = Scegli una sola risposta.
wrong-too-many-chosen = { $count ->
    [one] Scegli al massimo una risposta.
   *[other] Scegli al massimo { $count } risposte.
  }
wrong-not-a-number = Scrivi un numero intero in cifre, per esempio 12.
wrong-too-small = Il numero minimo è { $text }.
wrong-too-large = Il numero massimo è { $text }.
wrong-answer = Questa risposta qui non si può scegliere. Scegli una di quelle nella pagina.

## Prima di inviare
check-title = Rileggi le tue risposte
check-lead = Le tue risposte saranno conservate così quando le invii.
check-nothing = Non hai ancora risposto a nulla. Rispondi almeno a una domanda.
check-promise = Dopo l’invio avrai una ricevuta. Con il suo codice puoi cambiare, ritirare o cancellare le tue risposte.
no-answer = Nessuna risposta
redacted = Abbiamo tolto qualcosa che poteva far riconoscere una persona. Si conserva quello che vedi qui.
change = Cambia
send = Invia

## La ricevuta
receipt-title = Grazie. Abbiamo ricevuto e salvato tutto
receipt-lead = Copia il codice o fagli una foto. È l’unico modo per tornare qui. Se lo perdi, nessuno può ritrovarlo per te.
receipt-code = Il tuo codice
receipt-keep = Nel codice non ci sono mai le cifre zero e uno, né le lettere O, I e L. Così è facile leggerlo al telefono.
receipt-qr = Codice QR che riporta a questa pagina
receipt-given = I tuoi contributi
receipt-counted = Conta nel rapporto.
receipt-vote-counted = Conta tra i voti.
receipt-withheld = Non viene mostrato. Nel rapporto viene contato come lasciato fuori.
receipt-withdrawn = L’hai ritirato. Non viene usato.
receipt-handle = Cambia, ritira o cancella
receipt-proof = Prova
receipt-proof-text = Il file della ricevuta prova che abbiamo ricevuto i tuoi contributi. Chi ha il file può verificarlo, senza rete. Contiene le tue parole, ma non il tuo codice.
receipt-file = Scarica il file della ricevuta
receipt-key = La chiave con cui si verificano le ricevute
receipt-leave = Quando hai finito
receipt-leave-text = Un’altra persona userà questo schermo? Premi il pulsante e lo schermo dimentica la tua visita. Hai conservato il codice?
receipt-erased = Tutti i tuoi contributi sono cancellati. Il registro del dialogo dice che quel giorno è stato cancellato qualcosa, ma non che cosa.
come-back-title = La tua ricevuta
come-back-lead = Con il codice della tua ricevuta vedi i tuoi contributi e che cosa ne è stato.
come-back-label = Il codice della ricevuta
come-back-hint = Sedici lettere e cifre. Maiuscole o minuscole, con o senza trattini.
come-back-slip = Il codice non è giusto. Controlla ogni lettera e ogni cifra. Zero, uno, O, I e L non ci sono mai.
come-back-unknown = Nessuno ha questo codice in questo dialogo. Controlla che sia il dialogo giusto.
back-to-receipt = Alla ricevuta
one-title = Il tuo contributo
change-label = Dillo con altre parole
change-hint = Quello che hai scritto prima si cancella quando salvi. Chi modera può leggere il testo nuovo.
change-save = Salva la modifica
withdraw = Ritira
withdraw-text = Non viene più usato, ma si conserva finché non viene cancellato.
withdraw-do = Ritira
erase = Cancella
erase-text = Il testo viene eliminato per sempre. Il registro del dialogo dice che è stato cancellato qualcosa, ma non che cosa. I rapporti già pubblicati mantengono i loro numeri; al posto della citazione c’è scritto «ritirato».
erase-do = Cancella per sempre
erase-everything = Cancella tutti i miei contributi
erase-everything-text = Si cancella tutto ciò che è legato al tuo codice in questo dialogo: testi, risposte, voti e quello che hai detto di te.
erase-everything-do = Cancella tutto per sempre

## Quando qualcosa non va
error-not-found = Questa pagina non esiste
error-not-found-text = Controlla l’indirizzo, oppure scrivi il codice del manifesto.
error-not-open = Il dialogo non è aperto
error-not-open-text = In questo momento non si può partecipare. Niente di quello che hai inviato è andato perso.
error-foreign = Il modulo veniva da un altro sito
error-foreign-text = Non è stato salvato niente. Vai alla pagina del dialogo e comincia da lì.
error-too-large = Era troppo in una volta sola
error-too-large-text = Non è stato salvato niente. Accorcia il testo e invialo di nuovo.
error-erased = Tutto è stato cancellato
error-erased-text = Tutto ciò che era legato a questo codice è stato cancellato. Se vuoi partecipare di nuovo, comincia dalla pagina del dialogo.
error-busy = In questo momento partecipano molte persone
error-busy-text = Non è andato perso niente. Aspetta qualche secondo e riprova.
error-full = In questo momento non si può salvare niente
error-full-text = Il server non ha più spazio. Quello che hai scritto non è stato salvato. Riprova più tardi, oppure avvisa il Comune.
error-damaged = Qualcosa non ha funzionato da parte nostra
error-damaged-text = Quello che hai appena inviato non è stato salvato. Riprova tra un po’.

## Sapere che cosa ne è stato
contact = Sapere che cosa ne è stato
contact-text = Se vuoi sapere che cosa ne è stato del dialogo, lascia qui un indirizzo e-mail o un numero di telefono. Non sei obbligato a farlo.
contact-apart = L’indirizzo è cifrato e conservato separatamente dai tuoi contributi: non dice quali risposte sono tue. Puoi riprenderlo in qualsiasi momento. Si cancella anche quando cancelli tutto.
contact-days = { $count ->
    [one] Si cancella un giorno dopo la chiusura del dialogo.
   *[other] Si cancella { $count } giorni dopo la chiusura del dialogo.
  }
contact-go = Lascia un indirizzo, o riprendilo
contact-kept = L’indirizzo conservato
contact-another = Un altro indirizzo
contact-label = Indirizzo e-mail o numero di telefono
contact-consent = Il Comune può conservare questo indirizzo per dirmi che cosa ne è stato del dialogo.
contact-save = Conserva l’indirizzo
contact-forget = Riprendi l’indirizzo
contact-wrong = Controlla l’indirizzo: un indirizzo e-mail come nome@example.org, o un numero di telefono.
contact-consent-missing = Spunta la casella se il Comune può conservare l’indirizzo.
receipt-expired = Il tempo per cui i tuoi contributi potevano essere conservati è finito, e sono cancellati. Il registro del dialogo lo dice, ma non che cosa fossero. I rapporti già pubblicati mantengono i loro numeri.

## Che cosa ne è stato
became-compiled = Compilato il { $text } da un programma.
became-unchecked = Nessuna persona lo ha ancora verificato.
became-published = Il Comune ha pubblicato un rapporto il { $text }.
became-none = Non ancora compilato.
became-later = Dove si trova viene mostrato qui dopo la prossima compilazione.
became-theme = Nel tema
became-untitled = In un tema il cui nome viene mostrato di nuovo dopo la prossima compilazione
became-alone = Per ora sta da sé, in nessun tema
became-others = { $count ->
    [0] senza altri contributi
    [one] con un altro contributo
   *[other] con altri { $count } contributi
  }
became-quoted = { $count ->
    [one] citato in un punto
   *[other] citato in { $count } punti
  }
preview-removed = L’anteprima è stata fatta prima che qualcuno ritirasse o cambiasse le proprie parole, perciò è stata eliminata. La compili di nuovo.
