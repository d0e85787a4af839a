# Sidornas ord på svenska. Kort, vänligt, rakt; ”du” till den som deltar.

## Ramen
title-wrong = Fel:
skip = Gå till innehållet
home = Alla dialoger
languages = Språk
to-receipt = Ditt kvitto
to-about = Om dialogen
foot = Vi sparar inte vem du är, vilken telefon du har eller varifrån du är uppkopplad.
day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
  } { $year }

## Vägen in
home-title = Välj kommun
home-intro = Här pågår dialoger med dem som bor i kommunen.
municipality-intro = Välj en dialog att läsa om eller delta i.
municipality-none = Ingen dialog pågår just nu.
dialogue-is-open = öppen
dialogue-is-closed = avslutad
have-a-code = Jag har en kod från en affisch eller ett brev
code-title = Skriv koden
code-label = Koden med sex tecken
code-hint = Den står på affischen eller i brevet, till exempel K7M2QX.
code-unknown = Ingen dialog har den koden. Kontrollera att du skrev alla sex tecken som de står.
go-on = Fortsätt

## Dialogen
closed-notice = Dialogen är avslutad. Du kan fortfarande läsa, och använda ditt kvitto.
ways = Så kan du delta
ways-note = Du behöver inget konto. Du får ett kvitto med en kod, och med den kan du se, ändra eller radera det du lämnat.
kind-survey = Frågor
kind-statements = Påståenden
kind-wall = Lappar på en vägg
not-open-now = inte öppet här nu
heard = Hört så här långt
heard-read = Läs:
heard-count = { $count ->
    [0] Inget har kommit in än.
    [one] Ett bidrag har kommit in.
   *[other] { $count } bidrag har kommit in.
  }
promise = Vad du kan påverka
step-of = steg { $count } av { $total } på delaktighetstrappan
step-skr-1 = Du får veta vad som händer.
step-skr-2 = Du får säga vad du tycker, och det vägs in när vi beslutar.
step-skr-3 = Vi samtalar och prövar tankar tillsammans innan vi beslutar.
step-skr-4 = Du är med under en längre tid och formar förslagen.
step-skr-5 = Du är med och beslutar.
step-boverket-1 = Du får veta vad som händer.
step-boverket-2 = Du får säga vad du tycker om det som föreslås.
step-boverket-3 = Du är med och tar fram förslagen.
step-boverket-4 = Du är med och beslutar.
can = Det här går att påverka
cannot = Det här är redan bestämt
handling = Vad som händer med det du säger
stages = Dialogens gång
stage-now = nu
stage-preparation = Förberedelser
stage-perspectives = Perspektiv
stage-co-creation = Gemensamt arbete
stage-proposals = Förslag
stage-decision = Beslut
stage-implementation = Genomförande
stage-learning = Lärande
responsible = Ansvariga
data = Dina uppgifter
data-anonymous = Ingen frågar vem du är. Vi sparar inte ditt namn, din adress på nätet (IP-adress) eller klockslaget när du deltar.
data-redacted = Ett program tar bort telefonnummer, e-postadresser, gatuadresser och personnummer ur texter innan de sparas. Det kan missa något. Skriv därför inte vem du själv eller någon annan är.
data-receipt = Du kan när som helst dra tillbaka eller radera det du har lämnat, med koden på ditt kvitto.
kept-days = { $count ->
    [one] Det som sägs sparas i en dag efter att dialogen har avslutats.
   *[other] Det som sägs sparas i { $count } dagar efter att dialogen har avslutats.
  }
moderation = Vad som inte visas, och varför
ai = Artificiell intelligens
ai-none = Ingen artificiell intelligens används.
ai-checked = Kontrolleras av { $text }.
key-text = Med den här nyckeln kan vem som helst kontrollera ett kvitto, utan nät och utan oss.
short-code = Kortkod till dialogen: { $text }

## Frågorna
survey-questions = { $count ->
    [one] En fråga.
   *[other] { $count } frågor, en på varje sida.
  }
survey-skip = Du kan gå tillbaka, och hoppa över frågor där det står att du inte behöver svara.
survey-draft = Dina svar sparas låsta tills du skickar dem. Bara din webbläsare har nyckeln, så ingen annan kan läsa dem.
survey-begin = Börja
survey-resume = Fortsätt där du var
survey-taken = Du har redan svarat. Vill du ändra något gör du det från ditt kvitto.
someone-else = Någon annan ska använda den här skärmen
back = Tillbaka
question-of = Fråga { $count } av { $total }
about-you = Om dig, om du vill
decline = Jag vill inte svara
optional = Du behöver inte svara här.
text-note = { $count ->
    [one] Högst ett tecken.
   *[other] Högst { $count } tecken.
  }
place-note = Skriv platsen med egna ord, till exempel ”vid biblioteket”. Skriv inte din egen adress.
number-note = Ett heltal från { $min } till { $max }.
several-note = { $count ->
    [one] Välj högst ett svar.
   *[other] Välj högst { $count } svar.
  }
errors = Något behöver rättas
wrong-required = Svara på frågan för att fortsätta.
wrong-declined-and-answered = Du har både svarat och valt att inte svara. Välj det ena.
wrong-too-long = Texten har { $count } tecken. Högst { $total } får plats. Korta den.
wrong-only-one = Välj bara ett svar.
wrong-too-many-chosen = { $count ->
    [one] Välj högst ett svar.
   *[other] Välj högst { $count } svar.
  }
wrong-not-a-number = Skriv ett heltal med siffror, till exempel 12.
wrong-too-small = Talet ska vara minst { $text }.
wrong-too-large = Talet får vara högst { $text }.
wrong-answer = Det svaret går inte att välja här. Välj ett av svaren på sidan.

## Innan du skickar
check-title = Se igenom dina svar
check-lead = Så här sparas dina svar när du skickar dem.
check-nothing = Du har inte svarat på något ännu. Svara på minst en fråga.
check-promise = När du har skickat får du ett kvitto. Med koden på kvittot kan du ändra, dra tillbaka eller radera dina svar.
no-answer = Inget svar
redacted = Vi har tagit bort något som pekar ut en person. Det som står här är det som sparas.
change = Ändra
send = Skicka

## Kvittot
receipt-title = Tack. Det är mottaget och sparat
receipt-lead = Skriv av koden eller ta en bild av den. Den är din enda väg tillbaka. Tappar du bort den kan ingen ta fram den åt dig.
receipt-code = Din kod
receipt-keep = I koden finns aldrig siffrorna noll och ett, och aldrig bokstäverna O, I och L. Därför går den lätt att läsa upp i telefon.
receipt-qr = QR-kod som leder tillbaka till den här sidan
receipt-given = Det du har lämnat
receipt-counted = Räknas med i sammanställningen.
receipt-vote-counted = Räknas bland rösterna.
receipt-withheld = Visas inte. I sammanställningen räknas det som utelämnat.
receipt-withdrawn = Du har dragit tillbaka det här. Det används inte.
receipt-handle = Ändra, dra tillbaka eller radera
receipt-proof = Bevis
receipt-proof-text = Kvittofilen bevisar att det du har lämnat är mottaget. Den som har filen kan kontrollera den, utan nät. Den innehåller dina ord men inte din kod.
receipt-file = Hämta kvittofilen
receipt-key = Nyckeln som kvitton kontrolleras med
receipt-leave = När du är klar
receipt-leave-text = Ska någon annan använda den här skärmen? Tryck på knappen, så glömmer skärmen att du var här. Har du sparat koden?
receipt-erased = Allt du har lämnat är raderat. I dialogens logg står att något raderades den dagen, men inte vad.
come-back-title = Ditt kvitto
come-back-lead = Med koden på ditt kvitto ser du vad du har lämnat och vad som har hänt med det.
come-back-label = Koden på kvittot
come-back-hint = Sexton tecken. Stora eller små bokstäver, med eller utan bindestreck.
come-back-slip = Koden stämmer inte. Kontrollera varje tecken. Noll, ett, O, I och L finns aldrig i den.
come-back-unknown = Ingen har den koden i den här dialogen. Kontrollera att du är i rätt dialog.
back-to-receipt = Till kvittot
one-title = Det du har lämnat
change-label = Skriv det med andra ord
change-hint = Det du skrev förut raderas när du sparar. En moderator kan titta på det nya.
change-save = Spara ändringen
withdraw = Dra tillbaka
withdraw-text = Det används inte mer, men finns kvar tills det raderas.
withdraw-do = Dra tillbaka
erase = Radera
erase-text = Texten tas bort för gott. I dialogens logg står att något raderades, men inte vad. Rapporter som redan har publicerats behåller sina siffror; citatet ersätts av ”tillbakadraget”.
erase-do = Radera för gott
erase-everything = Radera allt jag har lämnat
erase-everything-text = Allt som hör till din kod i den här dialogen raderas: texter, svar, röster och det du har sagt om dig själv.
erase-everything-do = Radera allt för gott

## När något inte går
error-not-found = Sidan finns inte
error-not-found-text = Kontrollera adressen, eller skriv koden från affischen.
error-not-open = Dialogen är inte öppen
error-not-open-text = Det går inte att delta just nu. Inget har gått förlorat av det du redan skickat.
error-foreign = Formuläret kom från en annan webbplats
error-foreign-text = Inget har sparats. Gå till dialogens sida och börja där.
error-too-large = Det var för mycket på en gång
error-too-large-text = Inget har sparats. Korta texten och skicka igen.
error-erased = Allt är raderat
error-erased-text = Allt som hörde till den koden är raderat. Vill du delta igen börjar du om på dialogens sida.
error-busy = Många deltar just nu
error-busy-text = Inget har gått förlorat. Vänta några sekunder och försök igen.
error-full = Det går inte att spara just nu
error-full-text = Servern har slut på plats. Det du skrev är inte sparat. Försök igen senare, eller hör av dig till kommunen.
error-damaged = Något gick fel hos oss
error-damaged-text = Det du just skickade är inte sparat. Försök igen om en stund.

## Få veta vad det blev av det
contact = Få veta vad det blev av det
contact-text = Vill du få veta vad det blev av dialogen kan du lämna en e-postadress eller ett telefonnummer här. Du måste inte.
contact-apart = Adressen krypteras och sparas skild från det du har lämnat: av den syns inte vilka svar som är dina. Du kan ta tillbaka den när som helst. Den tas också bort när du raderar allt.
contact-days = { $count ->
    [one] Den tas bort en dag efter att dialogen har avslutats.
   *[other] Den tas bort { $count } dagar efter att dialogen har avslutats.
  }
contact-go = Lämna en adress, eller ta tillbaka den
contact-kept = Adressen som är sparad
contact-another = En annan adress
contact-label = E-postadress eller telefonnummer
contact-consent = Kommunen får spara adressen för att berätta för mig vad det blev av dialogen.
contact-save = Spara adressen
contact-forget = Ta tillbaka adressen
contact-wrong = Kontrollera adressen: en e-postadress som namn@example.org, eller ett telefonnummer.
contact-consent-missing = Kryssa i rutan om kommunen får spara adressen.
receipt-expired = Tiden då det du har lämnat fick sparas är slut, och det är raderat. Det står i dialogens logg, men inte vad det var. Rapporter som redan har publicerats behåller sina siffror.

## Vad det blev av det
became-compiled = Sammanställt { $text } av ett program.
became-unchecked = Ingen människa har granskat det ännu.
became-published = Kommunen publicerade en rapport { $text }.
became-none = Inte sammanställt ännu.
became-later = Var det hör hemma visas här efter nästa sammanställning.
became-theme = I temat
became-untitled = I ett tema vars namn visas igen efter nästa sammanställning
became-alone = Står för sig självt än så länge, i inget tema
became-others = { $count ->
    [0] inget annat bidrag där
    [one] med ett annat bidrag
   *[other] med { $count } andra bidrag
  }
became-quoted = { $count ->
    [one] citerat på ett ställe
   *[other] citerat på { $count } ställen
  }
preview-removed = Förhandsvisningen gjordes innan någon tog tillbaka eller ändrade sina ord. Därför har den tagits bort. Sammanställ igen.
