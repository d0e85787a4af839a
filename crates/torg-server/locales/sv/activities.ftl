# The words of statements and the wall in Swedish.

## Statements
vote-progress = Du har röstat på { $count } av { $total }
vote-agree = Jag håller med
vote-disagree = Jag håller inte med
vote-pass = Vet inte, hoppa över
vote-voted = Ditt svar: { $text }
vote-wait = { $count ->
    [one] Hur andra har röstat visas när en person till har röstat.
   *[other] Hur andra har röstat visas när { $count } personer till har röstat.
  }
vote-too-few = För få har röstat för att det ska visas.
vote-count-agree = håller med
vote-count-disagree = håller inte med
vote-count-pass = hoppar över
vote-result = Så har andra röstat
vote-done = Du har röstat på allt
vote-done-text = Det kan komma fler påståenden. Titta gärna in igen.
vote-none = Det finns inget att rösta på än.
vote-all = Alla påståenden, och hur det har gått
vote-change = Ändra ditt svar
vote-this = Rösta på det här
vote-list-title = Alla påståenden
vote-list-lead = Hur andra har röstat ser du när du själv har röstat.
vote-missing = Välj ett av de tre svaren.
vote-closed = Det går inte att rösta nu. Så här har det gått.
add-statement = Lägg till ett eget påstående
add-statement-label = Ditt påstående
add-statement-hint = En tanke i en mening, som andra kan hålla med om eller inte.
add-do = Lägg till
add-empty = Skriv något först.
added-shown = Tack. Ditt påstående är med, och du håller med om det.
added-held = Tack. Det är mottaget. Andra ser det när någon på kommunen har läst det.
cookie-needed = Din webbläsare skickade inte tillbaka vår kaka, så inget räknades. I kakan finns bara ett slumpat nummer, så att ingen räknas två gånger. Tillåt den här, och försök igen.
pages = Sidor
page-before = Föregående sida
page-after = Nästa sida
vote-gone = Det du röstade på visas inte längre

## What participants say about themselves
about-lead = Du behöver inte svara. Välj bara det du vill berätta.
about-known = Du har redan svarat på det här.
about-do = Spara
about-saved = Tack. Det du berättade om dig är sparat.

## The wall
wall-add-label = Din lapp
wall-add-hint = En tanke på varje lapp.
wall-column = Var ska den sitta?
wall-add-do = Sätt upp
wall-added = Din lapp sitter uppe.
wall-closed = Det går inte att sätta upp lappar nu.
wall-count = { $count ->
    [0] Inga lappar än
    [one] En lapp
   *[other] { $count } lappar
  }
wall-new = { $count ->
    [one] En ny lapp.
   *[other] { $count } nya lappar.
  }
wall-changed = Väggen har ändrats.
wall-show = Visa
wall-all = { $count ->
    [one] Visa alla
   *[other] Visa alla { $count }
  }
wall-shown = { $count } av { $total } visas.
wall-undivided = Lapparna
wall-empty = Inget här än.
wall-hidden = Du ser bara dina egna lappar. De andras visas för alla samtidigt.
wall-own = din
wall-dots = { $count ->
    [0] inga prickar
    [one] en prick
   *[other] { $count } prickar
  }
wall-dots-left = { $count ->
    [0] du har gett alla dina prickar
    [one] du har en prick kvar att ge
   *[other] du har { $count } prickar kvar att ge
  }
wall-dots-none = Du har gett alla dina prickar. Ta tillbaka en, så kan du ge den till en annan lapp.
wall-dot-give = Ge en prick
wall-dot-take = Ta tillbaka din prick
wall-move = Flytta
wall-time = Tid kvar:
wall-time-over = Tiden är ute
wall-projector = Visa på en storskärm
projector-qr = QR-kod till väggen på { $text }
projector-code = och koden
note-title = Flytta lappen
note-to = Vart ska den?
note-choose = Välj
note-columns = Ensam, här
note-clusters = Till en grupp
note-notes = Tillsammans med en annan lapp
note-do = Flytta
note-nowhere = Välj vart lappen ska.
note-find = Sök bland lapparna efter ord
note-find-do = Sök
note-listed = { $count } av { $total } lappar finns i listan. Sök, så kommer de andra.
cluster-title = Lappar som hör ihop
cluster-unnamed = Grupp utan namn
cluster-change = Namn och plats
cluster-name = Vad ska gruppen heta?
cluster-name-hint = Några ord som alla förstår. Tomt fält tar bort namnet.
cluster-name-do = Spara namnet
cluster-elsewhere = Flytta alla lapparna
cluster-to = Vart ska de?
