# The words of what is printed in Swedish.

print-link = Att skriva ut: affisch och svarsblad
print-title = Att skriva ut
print-lead = Välj det du behöver och skriv ut det från webbläsaren. Allt får plats på A4 och går att läsa i svartvitt.
print-poster = Affisch
print-poster-text = Med frågan, vad som går att påverka, koden och en QR-kod. På ett språk eller två bredvid varandra.
print-sheets = Svarsblad
print-sheets-text = För den som hellre skriver för hand. Frågorna har samma nummer som på sidan där svaren skrivs in.
print-large = stor stil
print-how = Skriv ut med Ctrl + P eller från webbläsarens meny.

poster-take-part = Delta här
poster-scan = Rikta mobilens kamera mot rutan, eller gå till adressen.
poster-code = Kod
poster-phone = Eller ring
poster-when = När
poster-who = Vem som frågar
poster-no-account = Du behöver inget konto, och ingen frågar vem du är. Du får ett kvitto med en kod. Med koden kan du ändra eller radera det du har sagt.
poster-qr = QR-kod som leder till dialogen

sheet-online = Du kan också svara på nätet:
sheet-write = Kryssa i rutorna och skriv på raderna. Hoppa över det du inte vill svara på. Räcker raderna inte, fortsätt på baksidan och skriv frågans nummer.
sheet-nameless = Skriv inte vem du är. Skriv inte heller någon annans namn.
sheet-hand-in = Lämna bladet där du fick det. Någon skriver in det precis som du har skrivit. Be om ett kvitto: med koden på det kan du se, ändra eller radera ditt svar.
sheet-required = Svara gärna på den här frågan.
sheet-one = Kryssa för ett svar.
sheet-only-if = Bara om du svarade så här på fråga { $text }
sheet-agree = Håller med
sheet-disagree = Håller inte med
sheet-pass = Vet inte
sheet-own = Skriv gärna egna påståenden
sheet-notes = Skriv en sak på varje lapp. Klipp isär dem om de ska sitta på en vägg.
sheet-thanks = Tack för att du deltar.
sheet-typed = Inskrivet

error-too-many = Väldigt mycket kommer härifrån just nu
error-too-many-text = Inget har gått förlorat. Gå tillbaka i webbläsaren: det du skrev finns kvar. Vänta en stund och skicka igen.
trap-label = Lämna det här tomt
