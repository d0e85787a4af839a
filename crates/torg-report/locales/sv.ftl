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
asked-more = Övriga frågor står vid de inlägg som svarar på dem.
figure-participants = { $participants ->
    [one] person bidrog
   *[other] personer bidrog
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
status = Sammanställd av ett program, ännu inte granskad av någon människa.
status-more = Under varje huvuddrag och tema står orden som det bygger på, och redovisningen visar vad som hände med varje inlägg. Vem som helst kan kontrollera båda.
list-separator = {", "}
not-shown = för få för att visas
table-more = Resten av tabellen
quotations-more = Fler citat
small-groups = (mindre grupper)

## Vilka som deltog
section-participants = Vilka som deltog
participants-lead = { count-people } lämnade { count-contributions } i { count-sources }.
participants-note = Den som är med i flera källor räknas en gång i varje. Där en källa inte skiljer på personer räknas varje rad eller lapp som en person.
notices-title = Innan du läser vidare
languages-title = Inläggens språk
months-title = Inlägg över tid
months-note = Ju mörkare ruta, desto fler inlägg från källan den månaden. Första raden är summan av alla källor och är inte färgad.
months-largest = Tabellen visar de källor som gav flest inlägg. Alla finns i öppna data.
months-sum = Alla källor
months-undated = Inlägg utan datum är inte med här.
groups-note = Bara de vars uppgift publiceras är räknade. Tal från ett till fyra visas inte i tabellerna, så att det blir svårare att peka ut någon.
withheld = En del av det som { count-people } har uppgett publiceras inte: allt tillsammans skulle kunna peka ut någon, eller så säger svaren emot varandra. Det är inte räknat i grupperna:
withheld-few = En del av det som några få personer har uppgett publiceras inte: allt tillsammans skulle kunna peka ut någon, eller så säger svaren emot varandra. Det är inte räknat i grupperna:
groups-compared = ▲ och ▼ visar andelar som är tydligt högre eller lägre än bland alla som bor här.
column-group = Grupp
column-participants = Personer
column-share = Andel
column-population-share = Andel av alla som bor här

## Huvuddragen
section-findings = Huvuddragen
findings-lead = Ett program har fyllt i varje mening med tal som det har räknat fram. Ingen språkmodell har skrivit den. Orden som meningen bygger på står under den. Den är ett förslag tills en människa har granskat den.
findings-none = Inga huvuddrag går att utläsa ur materialet. Läs själva inläggen.
finding-largest-theme = Mest handlade om ”{ $theme }”: { $contributions } av { $total } inlägg, från { count-people }.
finding-large-theme = Om ”{ $theme }” handlar { count-contributions } från { count-people }.
finding-speaks-more = ”{ $theme }” tas upp mer av gruppen ”{ $value }” ({ $attribute }) än av andra: { $participants } av gruppens { $total } personer.
finding-speaks-less = ”{ $theme }” tas upp mindre av gruppen ”{ $value }” ({ $attribute }) än av andra: { $participants } av gruppens { $total } personer.
finding-across-sources = ”{ $theme }” kommer upp i { $sources } av { $total } källor, alltså inte bara i en.
finding-often-together = ”{ $theme }” och ”{ $other }” hör ofta ihop: av de { $total } inläggen i det mindre temat finns { $contributions } i båda.
finding-campaign = { count-contributions } säger samma eller nästan samma sak, i { count-texts }, från { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } inlägg står ensamt: inget annat på samma språk med liknande ord hittades.
   *[other] { $contributions } inlägg står ensamma: inga andra på samma språk med liknande ord hittades.
  }
finding-supporting = Orden som meningen bygger på
finding-contrary = Annat som sägs i temat: de stycken som minst liknar de övriga

## Teman
section-themes = Teman, från stora till små
themes-lead = { $themes ->
    [one] Ett program har fört samman stycken med liknande ord till { $themes } huvudtema.
   *[other] Ett program har fört samman stycken med liknande ord till { $themes } huvudteman.
  } Varje tema har fått sitt namn av ord ur inläggen. Ett inlägg kan höra till flera teman, så temanas antal blir tillsammans större än antalet inlägg.
themes-by-language = Varje språk har sina största teman här. Övriga teman, även sådana som är större än ett annat språks, står bland de små.
themes-none = Inga teman hittades. Inläggen presenteras som de är.
column-theme = Tema
column-texts = Olika lydelser
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-rest = Mer ur temat
theme-other-views = Annat som sägs här
theme-other-views-note = Under varje tema står också, som ”Annat som sägs här”, de stycken som minst liknar de övriga i temat. Urvalet säger inget om ifall de talar för eller emot.
theme-more = Grupper som talar mer om detta än andra
theme-less = Grupper som talar mindre om detta än andra
theme-cell = ”{ $value }” ({ $attribute }): { $participants } personer, { $percent } av gruppen

## Efter plats och grupp
section-places = Efter plats
places-none = Ingen källa säger var människor bor eller vilken plats de talar om. Därför kan rapporten inte skilja på platser.
places-top = Vad människor talar mest om: { $attribute }
places-top-note = Andelarna gäller personerna på varje plats. En person kan tala om flera teman.
places-more = Fler platser
places-all = Alla teman, plats för plats
section-groups = Efter grupp
groups-none = Ingen källa säger vilka grupper människor hör till. Därför kan rapporten inte skilja på grupper.
groups-no-themes = Inga teman hittades som kan jämföras.
groups-more = Fler grupper
matrix-title = Teman efter { $attribute }
matrix-name = Teman efter grupp
matrix-too-small = Alla gruppers tal är för små för att visas.
matrix-note = I varje ruta står hur stor andel av gruppen som tar upp temat, och sedan hur många personer det är. Ju mörkare ruta, desto större andel. ▲ och ▼ visar andelar som skiljer sig från allas mer än slumpen skulle förklara (konfidensintervall: { $confidence }). Ett streck betyder att talet är för litet för att visas.
matrix-hidden = Teman och grupper utan något tal som är stort nog att visas
column-more = mer än andra
column-less = mindre än andra

## Vilka som inte hördes
section-unheard = Vilka som inte hördes
unheard-lead = De här grupperna är tydligt mindre bland dem som deltog än bland dem som bor här:
unheard-less = ”{ $value }” ({ $attribute }): { $share } av dem som deltog, { $population } av dem som bor här.
unheard-absent = ”{ $value }” ({ $attribute }): ingen deltog, eller för få för att visas. Gruppen är { $population } av dem som bor här.
unheard-even = Ingen grupp är tydligt mindre bland dem som deltog än bland dem som bor här.
unheard-note = ”Tydligt” betyder mer än slumpen skulle förklara om deltagarna hade lottats fram (konfidensintervall: { $confidence }). Andelarna gäller dem vars uppgift publiceras.
unheard-unknown = Inga uppgifter om vilka som bor här har lämnats. Därför kan rapporten inte säga vilka som saknas. Läs den som rösterna från dem som deltog, inte från alla. Uppgifterna kan läggas in i inställningarna och rapporten göras om.
unheard-not-asked = Ingen fråga ställdes om { $attribute }. Därför går det inte att jämföra dem som deltog med dem som bor här.
compared-less = tydligt lägre
compared-more = tydligt högre

## Andra uppfattningar och enskilda röster
section-voices = Små teman och enskilda röster
voices-lead = Det som få säger kan väga lika tungt som det som många säger. Här står det så som det sades.
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
    [one] { $ungrouped } inlägg finns inte i något tema. Det räknas som de andra och står i sin helhet bland alla inlägg.
   *[other] { $ungrouped } inlägg finns inte i något tema. De räknas som de andra och står i sin helhet bland alla inlägg.
  }
ungrouped-none = Varje inlägg som lästes finns i ett tema.
ungrouped-samples = Några av dem
column-reason = Skäl

## Varifrån inläggen kommer
section-sources = Varifrån inläggen kommer
column-source = Källa
column-format = Vad det är
column-contributions = Inlägg
column-redactions = Ersatta personuppgifter
set-aside-lead = Fanns också i källorna, men räknas inte som inlägg:

## Redovisningen
section-account = Redovisning av varje inlägg
account-lead = { $received ->
    [one] { $received } inlägg eller fil togs emot, och så här gick det med det.
   *[other] { $received } inlägg och olästa filer togs emot, och så här gick det med vart och ett.
  }
account-title = Vad som hände med allt som togs emot
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
state-duplicate = säger samma sak som ett annat inlägg; båda räknas
state-withheld = utelämnat efter beslut
state-withdrawn = återtaget av personen
state-unreadable = gick inte att läsa
reason-identical-to = samma ord som ett annat inlägg
reason-nearly-identical-to = nästan samma ord som ett annat inlägg
reason-too-short = för få ord för att jämföra
reason-single-voice = inget annat inlägg med liknande ord hittades
reason-too-few-to-group = för få inlägg för att söka teman
reason-moderated-at-source = borttaget av moderatorer redan i källan
reason-taken-back = tillbakadraget med koden på ett kvitto
reason-excluded-by-settings = utelämnat enligt inställningarna
reason-empty-file = filen är tom
reason-unknown-format = filer av det här slaget kan inte läsas
reason-malformed = filen är skadad
reason-over-limit = filen är större eller krångligare än gränserna tillåter
reason-not-opened = filen gick inte att öppna
reason-no-text = sidorna är bilder, utan text
reason-no-text-column = ingen kolumn ser ut som fritext

## Slutna frågor och iakttagelser
section-choices = Frågor med fasta svar
choices-lead = Svar som har valts ur en lista. Där flera fick väljas blir talen tillsammans fler än de som svarade.
choices-hidden = För få för att visas: { $options }.
column-option = Svar
choice-answered = Alla som svarade
section-observations = Vad samtalsledarna såg
observations-lead = { $observations ->
    [one] { $observations } iakttagelse av dem som ledde samtalen. Den är ett annat slags underlag och räknas inte bland inläggen.
   *[other] { $observations } iakttagelser av dem som ledde samtalen. De är ett annat slags underlag och räknas inte bland inläggen.
  }

## Hur den gjordes
section-method = Hur rapporten gjordes
method-lead = Ett program läste källorna, delade inläggen i stycken och förde samman stycken som liknar varandra. Samma version med samma källor och inställningar ger samma rapport, till sista bokstaven.
method-no-models = Ingen språkmodell användes och inget skickades över något nätverk.
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
redactions-note = Det är ett program som letar efter sådana uppgifter, och det kan missa några.
dropped-lead = Kolumner med personuppgifter togs bort: { $columns }.

## Hur man kontrollerar den
section-check = Hur man kontrollerar den
check-lead = Du behöver inte lita på rapporten. Varje citat och varje tal kan kontrolleras mot de öppna data som ligger bredvid, utan nätverk.
check-verify = Kör { $command } i mappen där rapporten ligger. Programmet jämför varje citat, räknar om varje tal och pekar ut allt som inte stämmer.
check-limits = Det kan inte avgöra om människor har sagt det som öppna data innehåller, eller om ett stycke passar i sitt tema.
check-data = Öppna data, som tabeller:
check-fingerprint = Filen { $card } innehåller ett fingeravtryck av alla andra filer här. Om den filens eget fingeravtryck publiceras någon annanstans kan vem som helst se ifall rapporten har ändrats.
check-contributions = Alla inlägg i sin helhet
check-workbook = Alla tabeller i en arbetsbok

## Sidorna med alla inlägg
pages-title = Alla inlägg
pages-back = Till rapporten
pages-previous = Föregående sida
pages-next = Nästa sida
pages-nav = Sidor
contribution-themes = Teman:

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
notice-grouped-within-languages = Inläggen är på flera språk: { $languages }. Teman söktes inom varje språk, så samma ämne kan komma en gång i vart och ett. En grupp som skriver mest på ett språk ser därför ut att tala mer om det språkets teman.
notice-grouped-partly-across = Inläggen är på flera språk. De på { $compared } jämfördes med varandra och delar teman. För { $languages } gick det inte: där söktes teman inom varje språk, så samma ämne kan komma en gång till. En grupp som skriver mest på ett sådant språk ser därför ut att tala mer om det språkets teman.
notice-too-few-in-language = För få inlägg på det här språket för att söka teman: { $language } ({ $contributions }).
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
