# Rapportens ord på svenska. Ingen siffra får stå här: tal och konstanter kommer in som argument, så att vart och ett
# kan kontrolleras.

## Antal, som används i andra meddelanden
count-people = { $participants ->
    [one] { $participants } person
   *[other] { $participants } personer
  }
count-contributions = { $contributions ->
    [one] { $contributions } inlägg
   *[other] { $contributions } inlägg
  }
count-texts = { $texts ->
    [one] { $texts } lydelse
   *[other] { $texts } olika lydelser
  }
count-sources = { $sources ->
    [one] { $sources } källa
   *[other] { $sources } källor
  }
count-of-all = { $percent } av alla inlägg

## Ram
title-default = Vad människor sa
kicker = Sammanställning av en dialog
skip = Gå till rapporten
contents = Innehåll
asked = { $questions ->
    [one] Frågan människor svarade på
   *[other] Frågorna människor svarade på
  }
asked-more = De andra frågorna står vid varje inlägg.
figure-participants = { $participants ->
    [one] person deltog
   *[other] personer deltog
  }
figure-contributions = { $contributions ->
    [one] inlägg
   *[other] inlägg
  }
figure-sources = { $sources ->
    [one] källa
   *[other] källor
  }
figure-languages = { $languages ->
    [one] språk
   *[other] språk
  }
status = Sammanställt av en maskin, ännu inte granskat av människor.
status-more = Varje mening i rapporten leder till någons egna ord, varje inlägg är redovisat och vem som helst kan kontrollera det.
list-separator = {", "}
not-shown = för få för att visas
chart-table = Siffrorna i diagrammet
table-more = Resten av tabellen
quotations-more = Fler citat
small-groups = (mindre grupper)

## Hur det gick till och vilka som deltog
section-how = Hur det gick till och vilka som deltog
how-lead = { count-people } lämnade { count-contributions }, lästa ur { count-sources }.
how-notices = Innan du läser vidare
sources-title = Varifrån inläggen kommer
column-source = Källa
column-format = Vad det är
column-contributions = Inlägg
column-redactions = Ersatta uppgifter
set-aside-lead = Igenkänt, men inget som någon har bidragit med:
languages-title = På vilka språk
months-title = Källor över tid
months-alt = Ju mörkare ruta, desto fler inlägg gav källan den månaden. Källornas rutor har samma skala; raden för alla källor har ingen.
months-largest = Diagrammet visar de källor som gav flest inlägg; tabellen har alla.
months-sum = Alla källor
months-undated = Inlägg utan datum är inte med i diagrammet.
groups-title = Vilka som deltog
groups-note = Bara de som har uppgett det är räknade. Grupper med färre än fem personer visas inte, så att ingen kan pekas ut.
column-group = Grupp
column-participants = Personer
column-share = Andel
column-population = Bor här
column-population-share = Andel av dem som bor här

## Huvuddragen
section-findings = Huvuddragen
findings-lead = Varje mening är byggd av räknade tal och inte skriven av en språkmodell. Under den står orden som den vilar på. Den är ett förslag tills en människa har granskat den.
findings-none = Inga huvuddrag går att utläsa ur materialet. Läs själva inläggen.
finding-largest-theme = Mest handlade om ”{ $theme }”: { $contributions } av { $total } inlägg, från { count-people }.
finding-large-theme = Många tar också upp ”{ $theme }”: { count-contributions } från { count-people }.
finding-speaks-more = De i gruppen ”{ $value }” ({ $attribute }) tar upp ”{ $theme }” mer än andra: { $participants } av { $total } i gruppen.
finding-speaks-less = De i gruppen ”{ $value }” ({ $attribute }) tar upp ”{ $theme }” mindre än andra: { $participants } av { $total } i gruppen.
finding-across-sources = ”{ $theme }” kommer upp i { $sources } av { $total } källor; det är inte en enda kanals fråga.
finding-often-together = ”{ $theme }” och ”{ $other }” hör ofta ihop: { $contributions } av de { $total } inläggen i det mindre av de två tar upp båda.
finding-campaign = { count-contributions } säger samma eller nästan samma sak, i { count-texts }, från { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } inlägg står ensamt: inget annat på samma språk med liknande ord hittades.
   *[other] { $contributions } inlägg står ensamma: inga andra på samma språk med liknande ord hittades.
  }
finding-supporting = Vad meningen vilar på
finding-contrary = Annat som sägs i temat: stycken som minst liknar de andra

## Teman
section-themes = Teman, från stora till små
themes-lead = { $themes ->
    [one] Inläggen samlas i { $themes } huvudtema.
   *[other] Inläggen samlas i { $themes } huvudteman.
  } Rubriken är ord som människor själva använder. Ett inlägg kan höra till flera teman, så temana tillsammans räknar mer än helheten.
themes-none = Inga teman hittades. Inläggen presenteras som de är.
themes-chart-title = Teman efter storlek
themes-chart-alt = En stapel för varje huvudtema, från flest inlägg till minst antal.
themes-chart-largest = Det största temat är ”{ $theme }” med { count-contributions }.
column-theme = Tema
column-texts = Olika lydelser
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-parts = Vad det handlar om
parts-more = Fler delar av temat
theme-other-views = Annat som sägs här
theme-other-views-note = Under varje tema står också, som ”Annat som sägs här”, de stycken som minst liknar de andra i temat. Valet säger inget om de talar för eller emot.
theme-more = Talar mer om detta än andra
theme-less = Talar mindre om detta än andra
theme-cell = ”{ $value }” ({ $attribute }): { $participants } personer, { $percent } av gruppen

## Efter plats och grupp
section-places = Efter plats
places-none = Ingen källa säger var människor bor eller vilken plats de talar om, så inget kan sägas efter plats.
places-top = Vad varje plats talar mest om
places-top-note = Andelarna gäller personerna på platsen. En person kan tala om flera teman.
section-groups = Efter grupp
groups-none = Ingen källa säger vilka grupper människor hör till, så inget kan sägas efter grupp.
groups-more = Fler grupper
matrix-title = Teman efter { $attribute }
matrix-name = Teman efter grupp
matrix-alt = Ju mörkare ruta, desto större andel av gruppen tar upp temat. Tomma rutor är grupper som är för små för att visas.
matrix-too-small = Grupperna är för små för att visa andelar utan att peka ut någon.
matrix-note = Andelarna gäller personerna i varje grupp. Pilar visar en andel som skiljer sig från allas mer än slumpen förklarar ({ $confidence } intervall).
column-more = mer än andra
column-less = mindre än andra

## Vilka som inte hördes
section-unheard = Vilka som inte hördes
unheard-lead = De som deltog, jämförda med dem som bor här.
unheard-less = Färre ur gruppen ”{ $value }” deltog än som bor här: { $share } av dem som deltog, { $population } av dem som bor här.
unheard-absent = Ingen, eller färre än fem personer, ur gruppen ”{ $value }” deltog; de är { $population } av dem som bor här.
unheard-even = I ingen grupp deltog tydligt färre än dess andel av dem som bor här.
unheard-unknown = Inga uppgifter om vilka som bor här har lämnats, så rapporten kan inte säga vilka som saknas. Läs den som rösterna från dem som deltog, inte från alla. Uppgifter kan läggas in i inställningarna, och rapporten göras om.
unheard-not-asked = Ingen fråga ställdes om { $attribute }, så det kan inte jämföras med dem som bor här.
column-compared = Jämförelse
compared-less = färre än som bor här
compared-same = ingen tydlig skillnad
compared-more = fler än som bor här

## Andra uppfattningar och enskilda röster
section-voices = Små teman och enskilda röster
voices-lead = Det som få säger kan väga lika tungt som det som många säger. Här står det som det sades.
small-themes-title = Små teman
single-voices-title = Enskilda röster
single-voices-lead = { $voices ->
    [one] { $voices } inlägg är formulerat som inget annat på samma språk.
   *[other] { $voices } inlägg är formulerade som inga andra på samma språk.
  }
voices-none = Inga små teman och inga enskilda röster hittades.
other-views-pointer = Stycken som minst liknar de andra i ett tema står vid det temat, under ”Annat som sägs här”.

## Vad som inte har något tema
section-ungrouped = Vad som inte har något tema
ungrouped-lead = { $ungrouped ->
    [one] { $ungrouped } inlägg finns inte i något tema. Det är inte mindre läsvärt för det.
   *[other] { $ungrouped } inlägg finns inte i något tema. De är inte mindre läsvärda för det.
  }
ungrouped-none = Varje inlägg som lästes finns i ett tema.
ungrouped-samples = Några av dem
column-reason = Skäl

## Redovisningen
section-account = Redovisning av varje inlägg
account-lead = { $received ->
    [one] { $received } inlägg eller fil togs emot, och så här gick det med det.
   *[other] { $received } inlägg och olästa filer togs emot, och så här gick det med vart och ett.
  }
account-title = Vad som hände med allt som togs emot
account-alt = En stapel, delad efter vad som hände med det som togs emot.
column-state = Vad som hände
column-count = Antal
account-sum = Mottaget
excluded-title = Vad som lämnades utanför, och varför
excluded-none = Inget lämnades utanför.
excluded-more = Listan fortsätter i öppna data (data/coverage.csv).
column-place = Var
whole-source = hela källan
place-row = rad { $row }
place-page = sida { $page }, { $row }
state-theme = i ett tema
state-ungrouped = läst, i inget tema
state-duplicate = säger samma som ett annat och räknas bredvid det
state-withheld = inte publicerat, efter beslut
state-withdrawn = återtaget av personen
state-unreadable = gick inte att läsa
reason-identical-to = samma ord som ett annat inlägg
reason-nearly-identical-to = nästan samma ord som ett annat inlägg
reason-too-short = för få ord för att jämföra
reason-single-voice = ingen annan sa något liknande
reason-too-few-to-group = för få inlägg för att söka teman
reason-moderated-at-source = bortmodererat redan i källan
reason-excluded-by-settings = utelämnat enligt inställningarna
reason-empty-file = filen är tom
reason-unknown-format = det finns ingen läsare för den sortens fil
reason-malformed = filen är trasig
reason-over-limit = filen kräver mer än en gräns tillåter
reason-not-opened = filen gick inte att öppna
reason-no-text = sidorna är bilder, utan text
reason-no-text-column = ingen kolumn ser ut som fritext

## Slutna frågor och iakttagelser
section-choices = Frågor med fasta svar
choices-lead = Svar valda ur en lista. Ibland får man välja flera, så andelarna behöver inte gå jämnt upp.
column-option = Svar
choice-answered = Alla som svarade
section-observations = Vad samtalsledarna såg
observations-lead = { $observations ->
    [one] { $observations } iakttagelse av dem som ledde samtalen. Den är ett annat slags underlag och räknas inte bland inläggen.
   *[other] { $observations } iakttagelser av dem som ledde samtalen. De är ett annat slags underlag och räknas inte bland inläggen.
  }

## Hur den gjordes
section-method = Hur rapporten gjordes
method-lead = Ett program läste källorna, delade inläggen i stycken och förde samman stycken som liknar varandra. Samma källor ger samma rapport, till sista bokstaven.
method-no-models = Ingen språkmodell användes och inget skickades någonstans.
method-models = Modeller som användes: { $models }.
method-settings = Motor och parametrar
method-version = Torgs version
method-engine = Motor
method-seed = Slumpfrö
method-edits = Ändrat av människor
method-no-edits = Ingen har ändrat något för hand.
column-parameter = Parameter
column-value = Värde
duplicates-title = Sagt mer än en gång
duplicates-lead = { $groups ->
    [one] { $groups } grupp av inlägg säger samma eller nästan samma sak.
   *[other] { $groups } grupper av inlägg säger samma eller nästan samma sak.
  } Inget har tagits bort: personer, inlägg och lydelser räknas var för sig.
duplicates-none = Inga två inlägg säger samma sak.
duplicates-more = Listan fortsätter i öppna data (data/duplicates.csv).
column-first = Det första av dem
redactions-title = Personuppgifter
redactions-lead = { $redactions ->
    [one] { $redactions } uppgift som kunde röja en person ersattes av ett ord inom hakparentes innan något sparades.
   *[other] { $redactions } uppgifter som kunde röja en person ersattes av ett ord inom hakparentes innan något sparades.
  }
redactions-none = Inga uppgifter som kunde röja en person hittades i texterna.
dropped-lead = Kolumner med personuppgifter togs bort: { $columns }.

## Hur man kontrollerar den
section-check = Hur man kontrollerar den
check-lead = Du behöver inte lita på rapporten. Allt i den kan räknas om från öppna data som ligger bredvid, utan nätverk.
check-verify = Kör { $command } i mappen där rapporten ligger. Varje citat läses om, varje tal räknas om, och allt som inte stämmer pekas ut.
check-data = Öppna data, som tabeller:
check-fingerprint = Filen { $card } innehåller ett fingeravtryck av varje fil här. Om den filens eget fingeravtryck publiceras någon annanstans kan ingen ändra rapporten obemärkt.
check-contributions = Alla inlägg i sin helhet
check-workbook = Alla tabeller i en arbetsbok

## Sidorna med alla inlägg
pages-title = Alla inlägg
pages-back = Till rapporten
pages-previous = Föregående sida
pages-next = Nästa sida
pages-nav = Sidor
contribution-themes = Teman

## Vad saker heter
format-microsoft-forms = Enkät (Microsoft Forms)
format-google-forms = Enkät (Google Forms)
format-lime-survey = Enkät (LimeSurvey)
format-polis = Påståenden (Polis)
format-decidim = Förslag (Decidim)
format-table = Tabell
format-transcript = Inspelat samtal
format-interview = Intervju eller mötesanteckningar
format-notes = Korta lappar
format-document = Dokument
format-unknown = Kändes inte igen
set-aside-blank = tomma svar
set-aside-heading = rubriker
set-aside-interviewer = repliker av intervjuaren
set-aside-page-furniture = sidhuvuden och sidfötter
set-aside-title-row = rader ovanför en tabell
set-aside-companion = rader som hör till inlägg lästa på annat håll, till exempel röster
redaction-email = e-postadresser
redaction-phone = telefonnummer
redaction-identity-number = personnummer
redaction-iban = bankkonton
redaction-card = betalkort
redaction-address = gatuadresser
redaction-profile = länkar till profiler
redaction-plate = registreringsskyltar
redaction-name = namn
language-unknown = obestämt språk
notice-too-few-to-group = Det finns för få inlägg för att söka teman ({ count-contributions }). De presenteras som de är.
notice-grouped-within-languages = Inläggen är på flera språk. Teman söktes inom varje språk, så samma ämne kan komma en gång i vart och ett: { $languages }. En grupp som skriver mest på ett språk talar därför mer om det språkets teman.
notice-too-few-in-language = För få inlägg är på { $language } för att söka teman där ({ $contributions }).
month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = apr.
month-short-5 = maj
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.
