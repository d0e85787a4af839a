# The words of the staff's pages in Italian.

## Entrare e uscire
staff-sign-in = Accedi
staff-sign-in-lead = Per chi lavora ai dialoghi del comune.
staff-sign-in-wrong = Il nome, la password o il codice non sono corretti, oppure ci sono stati troppi tentativi. Attenda un momento e riprovi.
staff-municipality = Comune
staff-name = Il suo nome
staff-password = Password
staff-code = Codice di sei cifre
staff-code-hint = Lo mostra la sua app di autenticazione e cambia ogni mezzo minuto.
staff-code-wrong = Il codice non è corretto. Attenda il prossimo e lo scriva.
staff-sign-out = Esci
staff-unsent-kept = La sessione era terminata prima del salvataggio. Ciò che ha scritto è conservato in questa pagina: acceda per salvarlo.
staff-unsent = Ciò che aveva scritto
staff-unsent-lead = La sessione era terminata prima del salvataggio. Lo salvi ora, oppure lo lasci.
staff-unsent-do = Salva ora
staff-unsent-leave = Non salvare
staff-signed-in-as = Accesso come { $text }
staff-welcome = Le diamo il benvenuto, { $text }
staff-welcome-lead = Il link è solo per lei e vale una volta. Scelga come accedere.
staff-welcome-password = 1. Scelga una password
staff-welcome-code = 2. Colleghi un’app di autenticazione
staff-welcome-code-text = Inquadri l’immagine con l’app del telefono, oppure scriva il segreto. Poi scriva il codice che l’app mostra.
staff-welcome-qr = Codice QR con il segreto per l’app di autenticazione
staff-welcome-secret = Il segreto come testo:
staff-welcome-do = Salva e accedi
staff-password-hint = Almeno 12 caratteri. Più parole di seguito vanno bene, anche con spazi. Nessuna regola su cifre o simboli.
staff-password-short = La password è troppo corta. Servono almeno { $count } caratteri.
staff-password-long = La password è troppo lunga. Può avere al massimo { $count } caratteri.
staff-password-common = Questa password è troppo facile da indovinare: è comune, o somiglia al suo nome o a quello del comune. Ne scelga un’altra.
staff-password-change = Cambia la password
staff-password-change-lead = Quando cambia la password, esce dappertutto tranne qui.
staff-password-before = La password che ha ora
staff-password-new = Nuova password
staff-password-save = Cambia la password
staff-password-wrong = La password che ha ora non è corretta, oppure ci sono stati troppi tentativi. Attenda un momento e riprovi.

## I dialoghi
staff-dialogues = I suoi dialoghi
staff-dialogues-none = Nessun dialogo è ancora stato aperto.
staff-public = La pagina dei residenti
staff-contributions-count = { $count ->
    [one] un contributo
   *[other] { $count } contributi
  }
staff-type = Scrivere per qualcuno
staff-type-closed = Il dialogo è concluso. Non si può più scrivere nulla.
staff-look = Controllare
staff-typed-by = scritto da { $text }

## Biglietti e carta
staff-notes = Biglietti
staff-notes-hint = Un biglietto alla volta. Prema Invio per il prossimo.
staff-notes-next = Salva, prossimo
staff-text-language = Lingua del testo
staff-who = Chi ha scritto?
staff-who-new = Una persona nuova per ogni biglietto
staff-who-same = Continua la stessa persona
staff-last = Scritti per ultimi
staff-undo = Cancella
staff-sheet = Foglio delle risposte: { $text }
staff-sheet-short = Foglio delle risposte su carta
staff-sheet-do = Salva, prossimo foglio
staff-sheet-nothing = Il foglio è vuoto. Compili almeno una risposta.
staff-sheet-taken = Il foglio è salvato. Codice della ricevuta:
staff-undo-sheet = Cancella il foglio
staff-receipts = Ricevute da stampare
staff-receipts-waiting = { $count ->
    [0] Nessuna ricevuta in attesa.
    [one] Una ricevuta attende di essere consegnata.
   *[other] { $count } ricevute attendono di essere consegnate.
  }
staff-receipts-lead = Una scheda per ogni persona per cui ha scritto, quattro per foglio. Stampi la pagina e consegni le schede.
staff-receipts-none = Nessuna ricevuta in attesa.
staff-receipts-done-text = Quando le schede sono consegnate, le tolga da qui. Dopo, nessuno in comune può ritrovare i codici.
staff-receipts-done = Le schede sono consegnate
staff-card = Grazie per aver partecipato. Con il codice può vedere, modificare o cancellare ciò che è stato scritto per lei:

## Ciò che arriva
staff-contributions = Contributi
staff-contributions-note = Legga ciò che arriva e trattenga ciò che dicono le regole.
staff-contributions-lead = Prima i più recenti. Chi ha dato il contributo vede il motivo sulla ricevuta.
staff-contributions-none = Non è ancora arrivato nulla.
staff-withhold = Trattieni
staff-withhold-why = Perché? I motivi sono nella pagina del dialogo.
staff-withhold-do = Trattieni
staff-is-withheld = Trattenuto.
staff-is-withdrawn = Ritirato da chi lo ha dato.
staff-release = Lascia passare
staff-older = Contributi precedenti

## Osservazioni
staff-observations = Osservazioni
staff-observations-note = Ciò che non si dice a parole. Non conta mai come contributo.
staff-observations-lead = Chi c’era e chi mancava? Su che cosa è calato il silenzio? Le osservazioni sono tenute separate dai contributi e mai contate come tali.
staff-observation = Che cosa ha visto o sentito?
staff-observation-hint = Non scriva chi è qualcuno.
staff-observation-empty = Scriva che cosa ha visto o sentito.
staff-observation-where = In quale attività?
staff-observation-anywhere = Nessuna in particolare
staff-observation-save = Salva

## File
staff-upload = Carica file
staff-upload-note = Risposte di moduli, appunti di riunioni, documenti.
staff-upload-lead = I file vengono letti e mostrati come sono stati capiti. Nulla viene acquisito prima che lei lo dica.
staff-upload-files = File
staff-upload-hint = Al massimo { $count } file, 16 MB in tutto. Fogli di calcolo, testo, Word, PDF, sottotitoli.
staff-upload-none = Scelga almeno un file e al massimo { $count }.
staff-upload-read = Leggi i file
staff-upload-again = Carica altri
staff-understood = Come sono stati capiti i file
staff-understood-lead = Controlli che sia giusto. Ciò che indica una persona è stato tolto. Nulla è ancora acquisito.
staff-understood-taken = I file sono acquisiti.
staff-received = Ricevuto
staff-can-be-taken = Può essere acquisito
staff-taken-in = Acquisito
staff-left-out = Escluso
staff-sources = File
staff-where = Dove vanno le risposte?
staff-no-question = Senza domanda
staff-leave-out = Escludi
staff-take-in = Acquisisci
staff-reason-empty = il file è vuoto
staff-reason-unknown = il file ha un formato che non si può leggere
staff-reason-limit = il file è troppo grande; lo divida
staff-reason-not-opened = il file non si è potuto aprire
staff-reason-no-text = non c’è testo da leggere
staff-reason-source = era già escluso all’origine
staff-reason-malformed = non si è potuto leggere

## Anteprima
staff-preview = Anteprima
staff-preview-note = Il rapporto com’è adesso.
staff-preview-banner = Non ancora verificato da persone. Non lo mostri ad altri.
staff-preview-open = Apri il rapporto
staff-preview-none = Nessun rapporto è ancora stato compilato.
staff-preview-how = Il rapporto si compila sul server, con torg compile e l’opzione --preview.

## A wall, and what a person should look at
staff-wall-note = Mostrare i biglietti a tutti e impostare il tempo.
staff-wall-notes = I biglietti
staff-wall-hidden = Chi partecipa vede solo i propri biglietti.
staff-wall-shown = Tutti vedono i biglietti di tutti.
staff-wall-show = Mostra tutti i biglietti
staff-wall-hide = Nascondili di nuovo
staff-wall-time = Il tempo
staff-wall-minutes = Minuti, da 1 a 180
staff-wall-start = Avvia il tempo
staff-wall-stop = Ferma il tempo
staff-flag-trap = Da guardare: è stato compilato un campo che vedono solo i programmi.
staff-flag-repeated = Da guardare: lo stesso testo lungo è arrivato molte volte.
staff-flag-burst = Da guardare: è arrivato moltissimo da uno stesso posto in poco tempo.

## Passkey e altri modi
staff-with-passkey = Con una passkey
staff-with-password = Con nome e password
staff-passkey-sign-in = Accedi con una passkey
staff-passkey-script = Una passkey richiede uno script e un browser che conosca le passkey. Una password funziona anche senza.
staff-passkey-failed = Il browser non ha dato nessuna passkey. Riprovi, oppure scelga l’altro modo.
staff-passkey-wrong = La passkey non è stata accettata. Forse è stata rimossa, oppure ci sono stati troppi tentativi. Aspetti un po’ e riprovi.
staff-passkey-lead = Il suo telefono, il suo computer o una chiave di sicurezza conserva la passkey. Lei conferma con il dito, il viso o un PIN, e non deve ricordare nulla.
staff-passkey-name = Come la chiama?
staff-passkey-name-hint = Per esempio «Il mio telefono», per riconoscerla tra le altre.
staff-passkey-add = Crea una passkey
staff-passkey-not-added = La passkey non è stata aggiunta. Riprovi.
staff-welcome-or = Oppure con una password e i codici
staff-ways = Come accede
staff-ways-last = Ha un solo modo per accedere. Non può essere rimosso; è prudente averne due.
staff-ways-again = Il modo di accedere si può cambiare nei dieci minuti dopo l’accesso.
staff-ways-again-do = Accedi di nuovo
staff-passkeys = Passkey
staff-passkeys-none = Non ha nessuna passkey.
staff-passkeys-full = Non può avere altre passkey. Ne rimuova una che non usa.
staff-passkey-added = Aggiunta il
staff-passkey-more = Un’altra passkey
staff-passkey-change = Modifica
staff-passkey-rename = Salva il nome
staff-passkey-remove = Rimuovi
staff-password-codes = Password e codici
staff-password-is = Può accedere con una password e un codice.
staff-password-none = Non ha una password.
staff-password-add = Aggiungi una password
staff-password-remove = Rimuovi la password
