# Raportin sanat suomeksi. Tässä ei saa olla yhtään numeroa: luvut ja vakiot tulevat argumentteina, jotta jokainen
# niistä voidaan tarkistaa.

## Lukumäärät, joita käytetään muissa viesteissä
count-people = { $participants ->
    [one] { $participants } henkilö
   *[other] { $participants } henkilöä
  }
count-contributions = { $contributions ->
    [one] { $contributions } puheenvuoro
   *[other] { $contributions } puheenvuoroa
  }
count-texts = { $texts ->
    [one] { $texts } sanamuoto
   *[other] { $texts } eri sanamuotoa
  }
count-sources = { $sources ->
    [one] { $sources } lähde
   *[other] { $sources } lähdettä
  }
count-of-all = { $percent } kaikista puheenvuoroista

## Kehys
title-default = Mitä ihmiset sanoivat
kicker = Vuoropuhelun kooste
skip = Siirry raporttiin
contents = Sisällys
asked = { $questions ->
    [one] Kysymys, johon vastattiin
   *[other] Kysymykset, joihin vastattiin
  }
asked-more = Muut kysymykset ovat niihin vastaavien puheenvuorojen kohdalla.
figure-participants = { $participants ->
    [one] henkilö antoi puheenvuoron
   *[other] henkilöä antoi puheenvuoron
  }
figure-contributions = { $contributions ->
    [one] puheenvuoro
   *[other] puheenvuoroa
  }
figure-sources = { $sources ->
    [one] lähde
   *[other] lähdettä
  }
figure-languages = { $languages ->
    [one] kieli
   *[other] kieltä
  }
status = Ohjelman kokoama, ei vielä ihmisten tarkistama.
status-more = Jokaisen pääkohdan ja teeman alla ovat sanat, joihin se nojaa, ja raportti kertoo, mitä kullekin puheenvuorolle tapahtui. Kuka tahansa voi tarkistaa molemmat.
list-separator = {", "}
not-shown = liian vähän näytettäväksi
table-more = Taulukon loput rivit
quotations-more = Lisää lainauksia
small-groups = (pienempiä ryhmiä)

## Ketkä osallistuivat
section-participants = Ketkä osallistuivat
participants-lead = { count-people }, { count-contributions }, { count-sources }.
participants-note = Useassa lähteessä esiintyvä lasketaan kerran kussakin. Jos lähde ei erota henkilöitä toisistaan, jokainen rivi tai lappu lasketaan yhdeksi henkilöksi.
notices-title = Ennen kuin luet eteenpäin
languages-title = Puheenvuorojen kielet
months-title = Puheenvuorot ajan mukaan
months-note = Mitä tummempi ruutu, sitä enemmän puheenvuoroja lähteestä tuli siinä kuussa. Ensimmäinen rivi on kaikkien lähteiden summa, eikä sitä ole väritetty.
months-largest = Taulukossa ovat lähteet, joista tuli eniten puheenvuoroja. Avoimessa datassa ovat kaikki.
months-sum = Kaikki lähteet
months-undated = Päiväämättömät puheenvuorot eivät ole mukana.
groups-note = Mukana ovat vain ne, joiden tieto julkaistaan. Lukuja yhdestä neljään ei näytetä taulukoissa, jotta ketään olisi vaikeampi tunnistaa.
withheld = Osaa ilmoitetuista tiedoista ei julkaista ({ count-people }): kaikki tiedot yhdessä voisivat paljastaa jonkun, tai vastaukset ovat ristiriidassa keskenään. Niitä ei ole laskettu ryhmiin:
withheld-few = Osaa muutaman henkilön ilmoittamista tiedoista ei julkaista: kaikki tiedot yhdessä voisivat paljastaa jonkun, tai vastaukset ovat ristiriidassa keskenään. Niitä ei ole laskettu ryhmiin:
groups-compared = ▲ ja ▼ merkitsevät osuuksia, jotka ovat selvästi suurempia tai pienempiä kuin kaikkien täällä asuvien joukossa.
column-group = Ryhmä
column-participants = Henkilöitä
column-share = Osuus
column-population-share = Osuus kaikista täällä asuvista

## Pääkohdat
section-findings = Pääkohdat
findings-lead = Ohjelma on täyttänyt jokaisen lauseen luvuilla, jotka se on laskenut. Kielimalli ei ole kirjoittanut sitä. Sanat, joihin lause nojaa, ovat sen alla. Lause on ehdotus, kunnes ihminen on tarkistanut sen.
findings-none = Tästä aineistosta ei voi nostaa esiin pääkohtia. Lue itse puheenvuorot.
finding-largest-theme = Eniten puhuttiin aiheesta ”{ $theme }”: { $contributions } puheenvuoroa { $total } puheenvuorosta, { count-people }.
finding-large-theme = Puhuttiin myös aiheesta ”{ $theme }”: { count-contributions }, { count-people }.
finding-speaks-more = Ryhmä ”{ $value }” ({ $attribute }) puhuu aiheesta ”{ $theme }” enemmän kuin muut: ryhmän henkilöistä { $participants }/{ $total }.
finding-speaks-less = Ryhmä ”{ $value }” ({ $attribute }) puhuu aiheesta ”{ $theme }” vähemmän kuin muut: ryhmän henkilöistä { $participants }/{ $total }.
finding-across-sources = ”{ $theme }” tulee esiin useassa lähteessä ({ $sources }/{ $total }), ei vain yhdessä.
finding-often-together = ”{ $theme }” ja ”{ $other }” esiintyvät usein yhdessä: pienemmän teeman puheenvuoroista { $contributions }/{ $total } on molemmissa.
finding-campaign = { count-contributions }, joissa sanotaan sama tai melkein sama: { count-texts }, { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } puheenvuoro on yksin: samalla kielellä ei löytynyt muuta samankaltaisin sanoin.
   *[other] { $contributions } puheenvuoroa on yksin: samalla kielellä ei löytynyt muita samankaltaisin sanoin.
  }
finding-supporting = Sanat, joihin lause nojaa
finding-contrary = Muuta teemassa sanottua: kohdat, jotka muistuttavat vähiten muita

## Teemat
section-themes = Teemat suurimmasta pienimpään
themes-lead = { $themes ->
    [one] Ohjelma on koonnut kohdista, joissa on samankaltaisia sanoja, { $themes } pääteeman.
   *[other] Ohjelma on koonnut kohdista, joissa on samankaltaisia sanoja, { $themes } pääteemaa.
  } Kukin on nimetty puheenvuorojen sanoilla. Yksi puheenvuoro voi kuulua useaan teemaan, joten teemojen luvut ovat yhteensä suuremmat kuin kaikkien puheenvuorojen määrä.
themes-by-language = Jokaisesta kielestä ovat tässä sen suurimmat teemat. Muut, myös toisen kielen teemoja suuremmat, ovat pienten teemojen joukossa.
themes-none = Teemoja ei löytynyt. Puheenvuorot esitetään sellaisinaan.
column-theme = Teema
column-texts = Eri sanamuotoja
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-rest = Lisää tästä teemasta
theme-other-views = Muuta tästä sanottua
theme-other-views-note = Kunkin teeman kohdalla on myös, otsikolla ”Muuta tästä sanottua”, kohdat, jotka muistuttavat vähiten muita. Valinta ei kerro, ovatko ne puolesta vai vastaan.
theme-more = Ryhmät, jotka puhuvat tästä enemmän kuin muut
theme-less = Ryhmät, jotka puhuvat tästä vähemmän kuin muut
theme-cell = ”{ $value }” ({ $attribute }): { $participants } henkilöä, { $percent } ryhmästä

## Paikan ja ryhmän mukaan
section-places = Paikan mukaan
places-none = Mikään lähde ei kerro, missä ihmiset asuvat tai mistä paikasta he puhuvat. Siksi tämä raportti ei voi erottaa paikkoja toisistaan.
places-top = Mistä puhutaan eniten: { $attribute }
places-top-note = Osuudet kunkin paikan henkilöistä. Yksi henkilö voi puhua useasta teemasta.
places-more = Lisää paikkoja
places-all = Kaikki teemat paikoittain
section-groups = Ryhmän mukaan
groups-none = Mikään lähde ei kerro, mihin ryhmiin ihmiset kuuluvat. Siksi tämä raportti ei voi erottaa ryhmiä toisistaan.
groups-no-themes = Vertailtavia teemoja ei löytynyt.
groups-more = Lisää ryhmiä
matrix-title = Teemat ryhmittäin: { $attribute }
matrix-name = Teemat ryhmittäin
matrix-too-small = Kaikkien ryhmien luvut ovat liian pieniä näytettäviksi.
matrix-note = Kussakin ruudussa on osuus ryhmästä, joka puhuu teemasta, ja sitten henkilöiden määrä. Mitä tummempi ruutu, sitä suurempi osuus. ▲ ja ▼ merkitsevät osuuksia, jotka poikkeavat kaikkien osuudesta enemmän kuin sattuma selittäisi (luottamusväli: { $confidence }). Viiva tarkoittaa, että luku on liian pieni näytettäväksi.
matrix-hidden = Teemat ja ryhmät, joissa mikään luku ei ole tarpeeksi suuri näytettäväksi
column-more = enemmän kuin muut
column-less = vähemmän kuin muut

## Keitä ei kuultu
section-unheard = Keitä ei kuultu
unheard-lead = Nämä ryhmät ovat osallistuneiden joukossa selvästi pienempiä kuin täällä asuvien joukossa:
unheard-less = ”{ $value }” ({ $attribute }): { $share } osallistuneista, { $population } täällä asuvista.
unheard-absent = ”{ $value }” ({ $attribute }): kukaan ei osallistunut, tai heitä on liian vähän näytettäväksi. Ryhmä on { $population } täällä asuvista.
unheard-even = Mikään ryhmä ei ole osallistuneiden joukossa selvästi pienempi kuin täällä asuvien joukossa.
unheard-note = ”Selvästi” tarkoittaa enemmän kuin sattuma selittäisi, jos osallistujat olisi arvottu (luottamusväli: { $confidence }). Osuudet koskevat niitä, joiden tieto julkaistaan.
unheard-unknown = Tietoja täällä asuvista ei annettu. Siksi tämä raportti ei voi kertoa, keitä puuttuu. Lue se osallistuneiden äänenä, ei kaikkien. Tiedot voi lisätä asetuksiin ja raportin tehdä uudelleen.
unheard-not-asked = Tätä ei kysytty: { $attribute }. Siksi osallistuneita ei voi verrata täällä asuviin.
compared-less = selvästi pienempi
compared-more = selvästi suurempi

## Muita näkemyksiä ja yksittäisiä ääniä
section-voices = Pieniä teemoja ja yksittäisiä ääniä
voices-lead = Se, mitä harvat sanovat, voi olla yhtä tärkeää kuin se, mitä monet sanovat. Tässä se on niin kuin se sanottiin.
small-themes-title = Pieniä teemoja
single-voices-title = Yksittäisiä ääniä
single-voices-lead = { $voices ->
    [one] { $voices } puheenvuoro ei muistuta sanoiltaan mitään muuta samalla kielellä.
   *[other] { $voices } puheenvuoroa ei muistuta sanoiltaan mitään muuta samalla kielellä.
  }
voices-none = Pieniä teemoja tai yksittäisiä ääniä ei löytynyt.
other-views-pointer = Kohdat, jotka muistuttavat vähiten teeman muita kohtia, ovat sen teeman kohdalla otsikon ”Muuta tästä sanottua” alla.

## Mikä jäi ilman teemaa
section-ungrouped = Mikä jäi ilman teemaa
ungrouped-lead = { $ungrouped ->
    [one] { $ungrouped } puheenvuoro ei ole missään teemassa. Se lasketaan kuten muutkin ja on kokonaan luettavissa kaikkien puheenvuorojen joukossa.
   *[other] { $ungrouped } puheenvuoroa ei ole missään teemassa. Ne lasketaan kuten muutkin ja ovat kokonaan luettavissa kaikkien puheenvuorojen joukossa.
  }
ungrouped-none = Jokainen luettu puheenvuoro on jossakin teemassa.
ungrouped-samples = Joitakin niistä
column-reason = Syy

## Mistä puheenvuorot ovat peräisin
section-sources = Mistä puheenvuorot ovat peräisin
column-source = Lähde
column-format = Mikä se on
column-contributions = Puheenvuoroja
column-redactions = Korvattuja henkilötietoja
set-aside-lead = Lähteissä oli myös tätä, mutta sitä ei lasketa puheenvuoroiksi:

## Mitä kullekin tapahtui
section-account = Mitä kullekin puheenvuorolle tapahtui
account-lead = { $received ->
    [one] Vastaanotettiin { $received } puheenvuoro tai lukematon tiedosto, ja näin sille kävi.
   *[other] Vastaanotettiin { $received } puheenvuoroa ja lukematonta tiedostoa, ja näin kullekin kävi.
  }
account-title = Mitä kaikelle vastaanotetulle tapahtui
column-state = Mitä tapahtui
column-count = Määrä
account-sum = Vastaanotettu
excluded-title = Mitä jätettiin pois ja miksi
excluded-none = Mitään ei jätetty pois.
excluded-more = Luettelo jatkuu avoimessa datassa (data/coverage.csv).
column-place = Missä
whole-source = koko lähde
place-row = rivi { $row }
place-page = sivu { $page }, { $row }
state-theme = jossakin teemassa
state-ungrouped = luettu, ei missään teemassa
state-duplicate = sanoo saman kuin toinen puheenvuoro; molemmat lasketaan
state-withheld = jätetty pois päätöksellä
state-withdrawn = henkilön itsensä peruma
state-unreadable = ei voitu lukea
reason-identical-to = samat sanat kuin toisessa puheenvuorossa
reason-nearly-identical-to = melkein samat sanat kuin toisessa puheenvuorossa
reason-too-short = liian vähän sanoja vertailuun
reason-single-voice = muuta puheenvuoroa samankaltaisin sanoin ei löytynyt
reason-too-few-to-group = liian vähän puheenvuoroja teemojen etsimiseen
reason-moderated-at-source = moderaattorit poistaneet jo lähteessä
reason-taken-back = vedetty takaisin kuitin koodilla
reason-excluded-by-settings = jätetty pois asetusten mukaan
reason-empty-file = tiedosto on tyhjä
reason-unknown-format = tällaista tiedostoa ei voi lukea
reason-malformed = tiedosto on vioittunut
reason-over-limit = tiedosto on suurempi tai monimutkaisempi kuin rajat sallivat
reason-not-opened = tiedostoa ei voitu avata
reason-no-text = sivut ovat kuvia ilman tekstiä
reason-no-text-column = mikään sarake ei näytä vapaalta tekstiltä

## Suljetut kysymykset ja havainnot
section-choices = Suljetut kysymykset
choices-lead = Luettelosta valittuja vastauksia. Jos sai valita useita, luvut ovat yhteensä enemmän kuin vastanneita.
choices-hidden = Liian vähän näytettäväksi: { $options }.
column-option = Vastaus
choice-answered = Kaikki vastanneet
section-observations = Mitä keskustelun vetäjät näkivät
observations-lead = { $observations ->
    [one] { $observations } havainto keskustelujen vetäjiltä. Se on toisenlaista näyttöä, eikä sitä lasketa puheenvuoroihin.
   *[other] { $observations } havaintoa keskustelujen vetäjiltä. Ne ovat toisenlaista näyttöä, eikä niitä lasketa puheenvuoroihin.
  }

## Miten raportti tehtiin
section-method = Miten raportti tehtiin
method-lead = Ohjelma luki lähteet, jakoi puheenvuorot kohtiin ja kokosi yhteen toisiaan muistuttavat kohdat. Samalla versiolla, samoista lähteistä ja samoilla asetuksilla syntyy sama raportti viimeistä kirjainta myöten.
method-no-models = Kielimallia ei käytetty, eikä mitään lähetetty verkon yli.
method-models = Käytetyt mallit: { $models }.
method-settings = Menetelmä ja parametrit
method-version = Torgin versio
method-engine = Menetelmä
method-seed = Siemenluku
method-edits = Ihmisten muuttamaa
method-no-edits = Kukaan ei ole muuttanut mitään käsin.
column-parameter = Parametri
column-value = Arvo
duplicates-title = Sanottu useammin kuin kerran
duplicates-lead = { $groups ->
    [one] { $groups } ryhmä puheenvuoroja sanoo saman tai melkein saman.
   *[other] { $groups } ryhmää puheenvuoroja sanoo kukin saman tai melkein saman.
  } Mitään ei ole poistettu: henkilöt, puheenvuorot ja sanamuodot lasketaan erikseen.
duplicates-none = Mitkään kaksi puheenvuoroa eivät sano samaa.
duplicates-more = Luettelo jatkuu avoimessa datassa (data/duplicates.csv).
column-first = Ensimmäinen niistä
redactions-title = Henkilötiedot
redactions-lead = { $redactions ->
    [one] { $redactions } tieto, josta henkilön voisi tunnistaa, korvattiin sanalla hakasulkeissa ennen kuin mitään tallennettiin.
   *[other] { $redactions } tietoa, joista henkilön voisi tunnistaa, korvattiin sanalla hakasulkeissa ennen kuin mitään tallennettiin.
  }
redactions-none = Teksteistä ei löytynyt tietoja, joista henkilön voisi tunnistaa.
redactions-note = Tällaisia tietoja etsii ohjelma, ja siltä voi jäädä joitakin huomaamatta.
dropped-lead = Henkilötietoja sisältävät sarakkeet poistettiin: { $columns }.

## Miten sen voi tarkistaa
section-check = Miten raportin voi tarkistaa
check-lead = Tähän raporttiin ei tarvitse luottaa. Jokaisen lainauksen ja luvun voi tarkistaa sen vieressä olevasta avoimesta datasta ilman verkkoa.
check-verify = Aja { $command } kansiossa, jossa tämä raportti on. Ohjelma vertaa jokaista lainausta, laskee jokaisen luvun uudelleen ja osoittaa kaiken, mikä ei täsmää.
check-limits = Se ei voi tietää, ovatko ihmiset sanoneet sen, mitä avoimessa datassa on, eikä sitä, sopiiko kohta teemaansa.
check-data = Avoin data taulukkoina:
check-fingerprint = Tiedostossa { $card } on kaikkien muiden tiedostojen sormenjäljet. Jos sen oma sormenjälki julkaistaan myös muualla, kuka tahansa voi nähdä, onko raporttia muutettu.
check-contributions = Kaikki puheenvuorot kokonaisina
check-workbook = Kaikki taulukot yhdessä työkirjassa

## Kaikkien puheenvuorojen sivut
pages-title = Kaikki puheenvuorot
pages-back = Raporttiin
pages-previous = Edellinen sivu
pages-next = Seuraava sivu
pages-nav = Sivut
contribution-themes = Teemat:

## Asioiden nimet
format-microsoft-forms = Kysely (Microsoft Forms)
format-google-forms = Kysely (Google Forms)
format-lime-survey = Kysely (LimeSurvey)
format-polis = Väittämät (Polis)
format-decidim = Ehdotukset (Decidim)
format-table = Taulukko
format-transcript = Tallennettu keskustelu
format-interview = Haastattelu tai kokousmuistiinpanot
format-notes = Lyhyet laput
format-document = Asiakirja
format-unknown = Ei tunnistettu
set-aside-blank = tyhjiä vastauksia
set-aside-heading = otsikoita
set-aside-interviewer = haastattelijan repliikkejä
set-aside-page-furniture = ylä- ja alatunnisteita
set-aside-title-row = rivejä taulukon yläpuolella
set-aside-companion = rivejä, jotka liittyvät muualta luettuihin puheenvuoroihin, kuten ääniä
redaction-email = sähköpostiosoitteita
redaction-phone = puhelinnumeroita
redaction-identity-number = henkilötunnuksia
redaction-iban = pankkitilejä
redaction-card = maksukortteja
redaction-address = katuosoitteita
redaction-profile = linkkejä profiileihin
redaction-plate = rekisterikilpiä
redaction-name = nimiä
language-unknown = kieli ei selvinnyt
notice-too-few-to-group = Puheenvuoroja on liian vähän teemojen etsimiseen ({ count-contributions }). Ne esitetään sellaisinaan.
notice-grouped-within-languages = Puheenvuorot ovat useilla kielillä: { $languages }. Teemoja etsittiin kunkin kielen sisällä, joten sama asia voi esiintyä kerran kussakin. Ryhmä, joka kirjoittaa enimmäkseen yhdellä kielellä, näyttää siksi puhuvan enemmän sen kielen teemoista.
notice-grouped-partly-across = Puheenvuorot ovat useilla kielillä. Näiden kielten puheenvuoroja verrattiin keskenään, ja niillä on yhteiset teemat: { $compared }. Muiden kohdalla se ei ollut mahdollista: { $languages }. Niissä teemoja etsittiin kunkin kielen sisällä, joten sama asia voi esiintyä uudelleen. Ryhmä, joka kirjoittaa enimmäkseen tällaisella kielellä, näyttää siksi puhuvan enemmän sen kielen teemoista.
notice-too-few-in-language = Liian vähän puheenvuoroja teemojen etsimiseen tällä kielellä: { $language } ({ $contributions }).
month-short-1 = tammi
month-short-2 = helmi
month-short-3 = maalis
month-short-4 = huhti
month-short-5 = touko
month-short-6 = kesä
month-short-7 = heinä
month-short-8 = elo
month-short-9 = syys
month-short-10 = loka
month-short-11 = marras
month-short-12 = joulu
