# The words of statements and the wall in Italian.

## Statements
vote-progress = Ha votato { $count } su { $total }
vote-agree = Sono d’accordo
vote-disagree = Non sono d’accordo
vote-pass = Non so, passo
vote-voted = La sua risposta: { $text }
vote-wait = { $count ->
    [one] Il voto degli altri si vede quando avrà votato ancora una persona.
   *[other] Il voto degli altri si vede quando avranno votato ancora { $count } persone.
  }
vote-too-few = Hanno votato troppo poche persone per mostrarlo.
vote-count-agree = d’accordo
vote-count-disagree = non d’accordo
vote-count-pass = passano
vote-result = Il voto degli altri
vote-done = Ha votato su tutto
vote-done-text = Possono aggiungersi altre affermazioni. Torni quando vuole.
vote-none = Non c’è ancora nulla da votare.
vote-all = Tutte le affermazioni e i risultati
vote-change = Cambia la risposta
vote-this = Vota questa
vote-list-title = Tutte le affermazioni
vote-list-lead = Vede il voto degli altri dopo aver votato.
vote-missing = Scelga una delle tre risposte.
vote-closed = Ora non si può votare. Ecco com’è andata.
add-statement = Aggiunga una sua affermazione
add-statement-label = La sua affermazione
add-statement-hint = Un’idea in una frase, con cui gli altri possono essere d’accordo o no.
add-do = Aggiungi
add-empty = Scriva prima qualcosa.
added-shown = Grazie. La sua affermazione è stata aggiunta e lei è d’accordo.
added-held = Grazie. È stato ricevuto. Gli altri lo vedranno quando qualcuno del comune l’avrà letto.
cookie-needed = Il suo browser non ha rimandato il nostro cookie, quindi non è stato contato nulla. Contiene solo un numero casuale, perché nessuno conti due volte. Lo consenta qui e riprovi.
pages = Pagine
page-before = Pagina precedente
page-after = Pagina successiva
vote-gone = Ciò che ha votato non è più mostrato

## What participants say about themselves
about-lead = Non è obbligato a rispondere. Scelga solo ciò che vuole dire.
about-known = Ha già risposto.
about-do = Salva
about-saved = Grazie. Ciò che ha detto di sé è stato salvato.

## The wall
wall-add-label = Il suo biglietto
wall-add-hint = Un’idea per biglietto.
wall-column = Dove va?
wall-add-do = Affiggi
wall-added = Il suo biglietto è affisso.
wall-closed = Ora non si possono affiggere biglietti.
wall-count = { $count ->
    [0] Ancora nessun biglietto
    [one] Un biglietto
   *[other] { $count } biglietti
  }
wall-new = { $count ->
    [one] Un nuovo biglietto.
   *[other] { $count } nuovi biglietti.
  }
wall-changed = Il muro è cambiato.
wall-show = Mostra
wall-all = { $count ->
    [one] Mostra tutti
   *[other] Mostra tutti e { $count }
  }
wall-shown = Ne sono mostrati { $count } su { $total }.
wall-undivided = I biglietti
wall-empty = Qui non c’è ancora nulla.
wall-hidden = Vede solo i suoi biglietti. Quelli degli altri saranno mostrati a tutti insieme.
wall-own = suo
wall-dots = { $count ->
    [0] nessun punto
    [one] un punto
   *[other] { $count } punti
  }
wall-dots-left = { $count ->
    [0] ha dato tutti i suoi punti
    [one] le resta un punto da dare
   *[other] le restano { $count } punti da dare
  }
wall-dots-none = Ha dato tutti i suoi punti. Ne riprenda uno e potrà darlo a un altro biglietto.
wall-dot-give = Dai un punto
wall-dot-take = Riprendi il punto
wall-move = Sposta
wall-time = Tempo rimasto:
wall-time-over = Tempo scaduto
wall-projector = Mostra su grande schermo
projector-qr = Codice QR del muro su { $text }
projector-code = e il codice
note-title = Sposta il biglietto
note-to = Dove deve andare?
note-choose = Scelga
note-columns = Da solo, qui
note-clusters = In un gruppo
note-notes = Insieme a un altro biglietto
note-do = Sposta
note-nowhere = Scelga dove deve andare il biglietto.
note-find = Cercare parole nei biglietti
note-find-do = Cerca
note-listed = L’elenco contiene { $count } biglietti su { $total }. Cerchi gli altri.
cluster-title = Biglietti che vanno insieme
cluster-unnamed = Gruppo senza nome
cluster-change = Nome e posto
cluster-name = Come si chiama il gruppo?
cluster-name-hint = Poche parole che tutti capiscono. Un campo vuoto toglie il nome.
cluster-name-do = Salva il nome
cluster-elsewhere = Sposta tutti i biglietti
cluster-to = Dove devono andare?
