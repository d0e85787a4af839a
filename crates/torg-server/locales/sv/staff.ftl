# The words of the staff's pages in Swedish.

## In och ut
staff-sign-in = Logga in
staff-sign-in-lead = För dig som arbetar med kommunens dialoger.
staff-sign-in-wrong = Namnet, lösenordet eller koden stämmer inte, eller så har det försökts för många gånger. Vänta en stund och försök igen.
staff-municipality = Kommun
staff-name = Ditt namn
staff-password = Lösenord
staff-code = Kod med sex siffror
staff-code-hint = Den visas i ditt program för koder, och byts varje halvminut.
staff-code-wrong = Koden stämmer inte. Vänta på nästa och skriv den.
staff-sign-out = Logga ut
staff-unsent-kept = Du hade loggats ut innan detta hann sparas. Det du skrev finns kvar på den här sidan: logga in, så kan du spara det.
staff-unsent = Det du hade skrivit
staff-unsent-lead = Du hade loggats ut innan det hann sparas. Spara det nu, eller lämna det.
staff-unsent-do = Spara nu
staff-unsent-leave = Spara inte
staff-signed-in-as = Inloggad som { $text }
staff-welcome = Välkommen, { $text }
staff-welcome-lead = Länken gäller bara dig, och bara en gång. Välj hur du loggar in.
staff-welcome-password = 1. Välj ett lösenord
staff-welcome-code = 2. Koppla ett program för koder
staff-welcome-code-text = Skanna bilden med programmet på din telefon, eller skriv in hemligheten. Skriv sedan koden som programmet visar.
staff-welcome-qr = QR-kod med hemligheten till programmet för koder
staff-welcome-secret = Hemligheten som text:
staff-welcome-do = Spara och logga in
staff-password-hint = Minst 12 tecken. Flera ord efter varandra går bra, även mellanslag. Inga regler om siffror eller tecken.
staff-password-short = Lösenordet är för kort. Det behöver minst { $count } tecken.
staff-password-long = Lösenordet är för långt. Högst { $count } tecken får plats.
staff-password-common = Det lösenordet är för lätt att gissa: det är vanligt, eller liknar ditt namn eller kommunens. Välj något annat.
staff-password-change = Byt lösenord
staff-password-change-lead = När du byter lösenord loggas du ut överallt utom här.
staff-password-before = Lösenordet du har nu
staff-password-new = Nytt lösenord
staff-password-save = Byt lösenord
staff-password-wrong = Lösenordet du har nu stämmer inte, eller så har det försökts för många gånger. Vänta en stund och försök igen.

## Dialogerna
staff-dialogues = Dina dialoger
staff-dialogues-none = Ingen dialog har öppnats ännu.
staff-public = Invånarnas sida
staff-contributions-count = { $count ->
    [one] ett bidrag
   *[other] { $count } bidrag
  }
staff-type = Skriv in åt någon
staff-type-closed = Dialogen är avslutad. Inget mer kan skrivas in.
staff-look = Se efter
staff-typed-by = inskrivet av { $text }

## Lappar och papper
staff-notes = Lappar
staff-notes-hint = En lapp åt gången. Tryck Enter för nästa.
staff-notes-next = Spara, nästa
staff-text-language = Textens språk
staff-who = Vem skrev?
staff-who-new = Ny person för varje lapp
staff-who-same = Samma person fortsätter
staff-last = Senast inskrivet
staff-undo = Radera
staff-sheet = Svarsblankett: { $text }
staff-sheet-short = Svarsblankett på papper
staff-sheet-do = Spara, nästa blankett
staff-sheet-nothing = Blanketten är tom. Fyll i minst ett svar.
staff-sheet-taken = Blanketten är sparad. Kvittots kod:
staff-undo-sheet = Radera blanketten
staff-receipts = Kvitton att skriva ut
staff-receipts-waiting = { $count ->
    [0] Inget kvitto väntar.
    [one] Ett kvitto väntar på att lämnas ut.
   *[other] { $count } kvitton väntar på att lämnas ut.
  }
staff-receipts-lead = Ett kort för var och en som du har skrivit in åt, fyra på varje papper. Skriv ut sidan och dela ut korten.
staff-receipts-none = Inget kvitto väntar.
staff-receipts-done-text = När korten är utdelade tar du bort dem här. Sedan kan ingen på kommunen ta fram koderna.
staff-receipts-done = Korten är utdelade
staff-card = Tack för att du deltog. Med koden kan du se, ändra eller radera det som skrevs in åt dig:

## Det som kommer in
staff-contributions = Bidrag
staff-contributions-note = Läs det som kommer in, och håll inne det som reglerna säger.
staff-contributions-lead = Nyast först. Den som har lämnat bidraget ser skälet på sitt kvitto.
staff-contributions-none = Inget har kommit in ännu.
staff-withhold = Håll inne
staff-withhold-why = Varför? Skälen står på dialogens sida.
staff-withhold-do = Håll inne
staff-is-withheld = Hålls inne.
staff-is-withdrawn = Tillbakadraget av den som lämnade det.
staff-release = Släpp fram
staff-older = Äldre bidrag

## Iakttagelser
staff-observations = Iakttagelser
staff-observations-note = Det som inte sägs i ord. Räknas aldrig som bidrag.
staff-observations-lead = Vem var där och vem saknades? Vad blev det tyst om? Iakttagelser hålls isär från bidragen och räknas aldrig som sådana.
staff-observation = Vad såg eller hörde du?
staff-observation-hint = Skriv inte vem någon är.
staff-observation-empty = Skriv vad du såg eller hörde.
staff-observation-where = Vid vilken aktivitet?
staff-observation-anywhere = Ingen särskild
staff-observation-save = Spara

## Filer
staff-upload = Ladda upp filer
staff-upload-note = Svar från formulär, minnesanteckningar, dokument.
staff-upload-lead = Filerna läses och visas så som de har förståtts. Inget tas in förrän du säger till.
staff-upload-files = Filer
staff-upload-hint = Högst { $count } filer, 16 MB tillsammans. Kalkylblad, text, Word, PDF, undertexter.
staff-upload-none = Välj minst en fil, och högst { $count }.
staff-upload-read = Läs filerna
staff-upload-again = Ladda upp fler
staff-understood = Så har filerna förståtts
staff-understood-lead = Kontrollera att det stämmer. Det som pekar ut en person är borttaget. Inget är intaget ännu.
staff-understood-taken = Filerna är intagna.
staff-received = Mottaget
staff-can-be-taken = Kan tas in
staff-taken-in = Intaget
staff-left-out = Utelämnat
staff-sources = Filer
staff-where = Vart hör svaren?
staff-no-question = Utan fråga
staff-leave-out = Ta inte in
staff-take-in = Ta in
staff-reason-empty = filen är tom
staff-reason-unknown = filen har ett format som inte går att läsa
staff-reason-limit = filen är för stor; dela den
staff-reason-not-opened = filen gick inte att öppna
staff-reason-no-text = det finns ingen text att läsa
staff-reason-source = det var borttaget redan där det kommer ifrån
staff-reason-malformed = det gick inte att läsa

## Förhandsvisning
staff-preview = Förhandsvisning
staff-preview-note = Rapporten som den ser ut nu.
staff-preview-banner = Ännu inte granskad av människor. Visa den inte för andra.
staff-preview-open = Öppna rapporten
staff-preview-none = Ingen rapport har sammanställts ännu.
staff-preview-how = Rapporten sammanställs på servern, med torg compile och valet --preview.

## A wall, and what a person should look at
staff-wall-note = Visa lapparna för alla, och ställ klockan.
staff-wall-notes = Lapparna
staff-wall-hidden = De som deltar ser bara sina egna lappar.
staff-wall-shown = Alla ser allas lappar.
staff-wall-show = Visa alla lappar
staff-wall-hide = Dölj dem igen
staff-wall-time = Klockan
staff-wall-minutes = Minuter, 1 till 180
staff-wall-start = Starta klockan
staff-wall-stop = Stoppa klockan
staff-flag-trap = Se på det här: ett fält som bara program ser är ifyllt.
staff-flag-repeated = Se på det här: samma långa text har kommit många gånger.
staff-flag-burst = Se på det här: väldigt mycket har kommit från samma håll på kort tid.

## Nycklar och andra vägar in
staff-with-passkey = Med en nyckel (passkey)
staff-with-password = Med namn och lösenord
staff-passkey-sign-in = Logga in med en nyckel
staff-passkey-script = En nyckel (passkey) behöver skript och en webbläsare som känner till nycklar. Ett lösenord fungerar utan.
staff-passkey-failed = Webbläsaren gav ingen nyckel. Försök igen, eller välj det andra sättet.
staff-passkey-wrong = Nyckeln godtogs inte. Den kan vara borttagen, eller så har det försökts för många gånger. Vänta en stund och försök igen.
staff-passkey-lead = Nyckeln finns i din telefon, din dator eller en säkerhetsnyckel. Du bekräftar med fingret, ansiktet eller en PIN-kod, och har inget att komma ihåg.
staff-passkey-name = Vad kallar du den?
staff-passkey-name-hint = Till exempel ”Min telefon”, så att du känner igen den bland andra.
staff-passkey-add = Skapa en nyckel
staff-passkey-not-added = Nyckeln lades inte till. Försök igen.
staff-welcome-or = Eller med lösenord och koder
staff-ways = Hur du loggar in
staff-ways-last = Du har ett sätt att logga in. Det kan inte tas bort; det är klokt att ha två.
staff-ways-again = Hur du loggar in kan ändras i tio minuter efter inloggningen.
staff-ways-again-do = Logga in igen
staff-passkeys = Nycklar (passkeys)
staff-passkeys-none = Du har ingen nyckel.
staff-passkeys-full = Du kan inte ha fler nycklar. Ta bort en som du inte använder.
staff-passkey-added = Tillagd
staff-passkey-more = En nyckel till
staff-passkey-change = Ändra
staff-passkey-rename = Spara namnet
staff-passkey-remove = Ta bort
staff-password-codes = Lösenord och koder
staff-password-is = Du kan logga in med lösenord och kod.
staff-password-none = Du har inget lösenord.
staff-password-add = Lägg till ett lösenord
staff-password-remove = Ta bort lösenordet
