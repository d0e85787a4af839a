# The words of what is printed in Italian.

print-link = Da stampare: manifesto e fogli di risposta
print-title = Da stampare
print-lead = Scelga ciò che le serve e lo stampi dal browser. Tutto sta su A4 e si legge in bianco e nero.
print-poster = Manifesto
print-poster-text = Con la domanda, ciò su cui si può influire, il codice e un codice QR. In una lingua, o in due affiancate.
print-sheets = Fogli di risposta
print-sheets-text = Per chi preferisce scrivere a mano. Le domande hanno gli stessi numeri della pagina in cui si inseriscono le risposte.
print-large = caratteri grandi
print-how = Stampi con Ctrl + P o dal menu del browser.

poster-take-part = Partecipi qui
poster-scan = Inquadri il quadrato con la fotocamera del telefono, o vada all’indirizzo.
poster-code = Codice
poster-phone = O telefoni al
poster-when = Quando
poster-who = Chi chiede
poster-no-account = Non serve un account, e nessuno chiede chi è. Riceve una ricevuta con un codice. Con il codice può modificare o cancellare ciò che ha detto.
poster-qr = Codice QR che porta al dialogo

sheet-online = Può rispondere anche in rete:
sheet-write = Metta una croce nelle caselle e scriva sulle righe. Salti ciò a cui non vuole rispondere. Se le righe non bastano, continui sul retro e scriva il numero della domanda.
sheet-nameless = Non scriva chi è, né il nome di altre persone.
sheet-hand-in = Consegni il foglio dove lo ha ricevuto. Qualcuno lo inserisce esattamente come lo ha scritto. Chieda una ricevuta: con il codice può vedere, modificare o cancellare la sua risposta.
sheet-required = Risponda per favore a questa domanda.
sheet-one = Scelga una sola risposta.
sheet-only-if = Solo se ha risposto così alla domanda { $text }
sheet-agree = D’accordo
sheet-disagree = Non d’accordo
sheet-pass = Non so
sheet-own = Aggiunga affermazioni sue
sheet-notes = Scriva una sola cosa su ogni foglietto. Li ritagli se vanno appesi a una parete.
sheet-thanks = Grazie per la partecipazione.
sheet-typed = Inserito

error-too-many = In questo momento arriva moltissimo da qui
error-too-many-text = Nulla è andato perso. Torni indietro nel browser: ciò che ha scritto è ancora lì. Aspetti un poco e invii di nuovo.
trap-label = Lasci vuoto questo campo
