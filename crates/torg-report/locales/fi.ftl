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
asked-more = Muut kysymykset ovat puheenvuorojen yhteydessä.
figure-participants = { $participants ->
    [one] henkilö osallistui
   *[other] henkilöä osallistui
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
status = Koneen kokoama, ei vielä ihmisten tarkistama.
status-more = Jokainen tämän raportin lause johtaa jonkun omiin sanoihin, jokaisesta puheenvuorosta tehdään tili, ja kuka tahansa voi tarkistaa sen.
list-separator = {", "}
not-shown = liian harva näytettäväksi
chart-table = Kuvion luvut
table-more = Taulukon loput rivit
quotations-more = Lisää lainauksia
small-groups = (pienempiä ryhmiä)

## Miten se tehtiin ja ketkä osallistuivat
section-how = Miten se tehtiin ja ketkä osallistuivat
how-lead = { count-people }, { count-contributions }, { count-sources }.
how-notices = Ennen kuin luet eteenpäin
sources-title = Mistä puheenvuorot ovat peräisin
column-source = Lähde
column-format = Mikä se on
column-contributions = Puheenvuoroja
column-redactions = Korvattuja tietoja
set-aside-lead = Tunnistettu, mutta ei kenenkään puheenvuoro:
languages-title = Millä kielillä
months-title = Lähteet ajan mukaan
months-alt = Mitä tummempi ruutu, sitä useamman puheenvuoron lähde antoi kuukaudessa. Lähteiden ruuduilla on sama asteikko; kaikkien lähteiden rivillä ei ole asteikkoa.
months-largest = Kuvio näyttää lähteet, joista tuli eniten puheenvuoroja; taulukossa ovat kaikki.
months-sum = Kaikki lähteet
months-undated = Päiväämättömät puheenvuorot eivät ole tässä kuviossa.
groups-title = Ketkä osallistuivat
groups-note = Mukana ovat vain ne, jotka ilmoittivat tiedon. Alle viiden henkilön ryhmiä ei näytetä, jotta ketään ei voi tunnistaa.
column-group = Ryhmä
column-participants = Henkilöitä
column-share = Osuus
column-population = Asuu täällä
column-population-share = Osuus täällä asuvista

## Päälinjat
section-findings = Päälinjat
findings-lead = Jokainen lause on rakennettu lasketuista luvuista, eikä sitä ole kirjoittanut kielimalli. Sen alla ovat sanat, joihin se nojaa. Se on ehdotus, kunnes ihminen on tarkistanut sen.
findings-none = Tästä aineistosta ei voi vetää päälinjoja. Lue itse puheenvuorot.
finding-largest-theme = Eniten puhuttiin aiheesta ”{ $theme }”: { $contributions } puheenvuoroa, kaikkiaan niitä on { $total }; { count-people }.
finding-large-theme = Moni puhuu myös aiheesta ”{ $theme }”: { count-contributions }, { count-people }.
finding-speaks-more = Ryhmä ”{ $value }” ({ $attribute }) puhuu aiheesta ”{ $theme }” enemmän kuin muut: ryhmästä { $participants }/{ $total }.
finding-speaks-less = Ryhmä ”{ $value }” ({ $attribute }) puhuu aiheesta ”{ $theme }” vähemmän kuin muut: ryhmästä { $participants }/{ $total }.
finding-across-sources = ”{ $theme }” tulee esiin monessa lähteessä ({ $sources }/{ $total }); se ei ole yhden kanavan asia.
finding-often-together = ”{ $theme }” ja ”{ $other }” esiintyvät usein yhdessä: pienemmän aiheen puheenvuoroista { $contributions }/{ $total } puhuu molemmista.
finding-campaign = { count-contributions }, joissa sanotaan sama tai melkein sama: { count-texts }, { count-people }.
finding-single-voices = { $contributions ->
    [one] { $contributions } puheenvuoro on yksin: samalla kielellä ei löytynyt muuta samankaltaisin sanoin.
   *[other] { $contributions } puheenvuoroa on yksin: samalla kielellä ei löytynyt muita samankaltaisin sanoin.
  }
finding-supporting = Mihin lause nojaa
finding-contrary = Muuta teemassa sanottua: kohdat, jotka muistuttavat vähiten muita

## Teemat
section-themes = Teemat suurimmasta pienimpään
themes-lead = { $themes ->
    [one] Puheenvuoroista muodostuu { $themes } pääteema.
   *[other] Puheenvuoroista muodostuu { $themes } pääteemaa.
  } Nimet ovat ihmisten omia sanoja. Yksi puheenvuoro voi kuulua useaan teemaan, joten teemat ovat yhteensä enemmän kuin kokonaisuus.
themes-none = Teemoja ei löytynyt. Puheenvuorot esitetään sellaisinaan.
themes-chart-title = Teemat koon mukaan
themes-chart-alt = Yksi palkki kullekin pääteemalle, eniten puheenvuoroja saaneesta vähiten saaneeseen.
themes-chart-largest = Suurin teema on ”{ $theme }”: { count-contributions }.
column-theme = Teema
column-texts = Eri sanamuotoja
theme-counts = { count-contributions }, { count-of-all }
theme-people = { count-people }, { count-texts }
theme-parts = Mistä on kyse
parts-more = Lisää teeman osia
theme-other-views = Muuta tästä sanottua
theme-other-views-note = Kunkin teeman kohdalla on myös, otsikolla ”Muuta tästä sanottua”, kohdat jotka muistuttavat vähiten muita. Valinta ei kerro, ovatko ne puolesta vai vastaan.
theme-more = Puhuvat tästä enemmän kuin muut
theme-less = Puhuvat tästä vähemmän kuin muut
theme-cell = ”{ $value }” ({ $attribute }): { $participants } henkilöä, { $percent } ryhmästä

## Paikan ja ryhmän mukaan
section-places = Paikan mukaan
places-none = Mikään lähde ei kerro, missä ihmiset asuvat tai mistä paikasta he puhuvat, joten paikan mukaan ei voi sanoa mitään.
places-top = Mistä kukin paikka puhuu eniten
places-top-note = Osuudet koskevat paikan ihmisiä. Yksi ihminen voi puhua useasta teemasta.
section-groups = Ryhmän mukaan
groups-none = Mikään lähde ei kerro, mihin ryhmiin ihmiset kuuluvat, joten ryhmän mukaan ei voi sanoa mitään.
groups-more = Lisää ryhmiä
matrix-title = Teemat ryhmittäin: { $attribute }
matrix-name = Teemat ryhmittäin
matrix-alt = Mitä tummempi ruutu, sitä suurempi osa ryhmästä puhuu teemasta. Tyhjät ruudut ovat ryhmiä, jotka ovat liian pieniä näytettäviksi.
matrix-too-small = Ryhmät ovat liian pieniä, jotta osuuksia voisi näyttää paljastamatta ketään.
matrix-note = Osuudet ovat kunkin ryhmän henkilöistä. Nuoli merkitsee osuutta, joka poikkeaa kaikkien osuudesta enemmän kuin sattuma selittää (väli { $confidence }).
column-more = enemmän kuin muut
column-less = vähemmän kuin muut

## Keitä ei kuultu
section-unheard = Keitä ei kuultu
unheard-lead = Osallistuneet verrattuna täällä asuviin.
unheard-less = Ryhmästä ”{ $value }” osallistui vähemmän kuin heitä asuu täällä: { $share } osallistuneista, { $population } täällä asuvista.
unheard-absent = Ryhmästä ”{ $value }” ei osallistunut kukaan, tai osallistui alle viisi henkilöä; heitä on { $population } täällä asuvista.
unheard-even = Mistään ryhmästä ei osallistunut selvästi vähemmän kuin sen osuus täällä asuvista on.
unheard-unknown = Tietoja täällä asuvista ei annettu, joten tämä raportti ei voi kertoa, keitä puuttuu. Lue se osallistuneiden äänenä, ei kaikkien. Tiedot voi lisätä asetuksiin ja raportin voi tehdä uudelleen.
unheard-not-asked = Tätä ei kysytty, joten vertailua täällä asuviin ei voi tehdä: { $attribute }.
column-compared = Vertailu
compared-less = vähemmän kuin asuu täällä
compared-same = ei selvää eroa
compared-more = enemmän kuin asuu täällä

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
    [one] { $ungrouped } puheenvuoro ei ole missään teemassa. Se ei ole sen vähemmän lukemisen arvoinen.
   *[other] { $ungrouped } puheenvuoroa ei ole missään teemassa. Ne eivät ole sen vähemmän lukemisen arvoisia.
  }
ungrouped-none = Jokainen luettu puheenvuoro on jossakin teemassa.
ungrouped-samples = Joitakin niistä
column-reason = Syy

## Tilinteko
section-account = Tili jokaisesta puheenvuorosta
account-lead = { $received ->
    [one] Vastaanotettiin { $received } puheenvuoro tai tiedosto, ja näin sille kävi.
   *[other] Vastaanotettiin { $received } puheenvuoroa ja lukematonta tiedostoa, ja näin kullekin kävi.
  }
account-title = Mitä kaikelle vastaanotetulle tapahtui
account-alt = Yksi palkki, jaettuna sen mukaan, mitä vastaanotetulle tapahtui.
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
state-duplicate = sanoo saman kuin toinen ja lasketaan sen rinnalla
state-withheld = ei julkaistu, päätöksen mukaan
state-withdrawn = henkilön itsensä peruma
state-unreadable = ei voitu lukea
reason-identical-to = samat sanat kuin toisessa puheenvuorossa
reason-nearly-identical-to = melkein samat sanat kuin toisessa puheenvuorossa
reason-too-short = liian vähän sanoja vertailuun
reason-single-voice = kukaan muu ei sanonut mitään samanlaista
reason-too-few-to-group = liian vähän puheenvuoroja teemojen etsimiseen
reason-moderated-at-source = poistettu valvonnassa jo lähteessä
reason-excluded-by-settings = jätetty pois asetusten mukaan
reason-empty-file = tiedosto on tyhjä
reason-unknown-format = tällaiselle tiedostolle ei ole lukijaa
reason-malformed = tiedosto on rikki
reason-over-limit = tiedosto vaatii enemmän kuin raja sallii
reason-not-opened = tiedostoa ei voitu avata
reason-no-text = sivut ovat kuvia ilman tekstiä
reason-no-text-column = mikään sarake ei näytä vapaalta tekstiltä

## Suljetut kysymykset ja havainnot
section-choices = Suljetut kysymykset
choices-lead = Luettelosta valittuja vastauksia. Joskus saa valita useamman, joten osuudet eivät välttämättä täsmää kokonaisuuteen.
column-option = Vastaus
choice-answered = Kaikki vastanneet
section-observations = Mitä keskustelun vetäjät näkivät
observations-lead = { $observations ->
    [one] { $observations } havainto keskustelujen vetäjiltä. Se on toisenlaista näyttöä, eikä sitä lasketa puheenvuoroihin.
   *[other] { $observations } havaintoa keskustelujen vetäjiltä. Ne ovat toisenlaista näyttöä, eikä niitä lasketa puheenvuoroihin.
  }

## Miten raportti tehtiin
section-method = Miten raportti tehtiin
method-lead = Ohjelma luki lähteet, jakoi puheenvuorot kohtiin ja kokosi yhteen toisiaan muistuttavat kohdat. Samoista lähteistä syntyy sama raportti viimeistä kirjainta myöten.
method-no-models = Kielimallia ei käytetty, eikä mitään lähetetty minnekään.
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
dropped-lead = Henkilötietoja sisältävät sarakkeet poistettiin: { $columns }.

## Miten sen voi tarkistaa
section-check = Miten raportin voi tarkistaa
check-lead = Tähän raporttiin ei tarvitse luottaa. Kaiken voi laskea uudelleen sen vieressä olevasta avoimesta datasta ilman verkkoa.
check-verify = Aja { $command } kansiossa, jossa tämä raportti on. Jokainen lainaus luetaan uudelleen, jokainen luku lasketaan uudelleen, ja kaikki mikä ei täsmää osoitetaan.
check-data = Avoin data taulukkoina:
check-fingerprint = Tiedostossa { $card } on jokaisen tiedoston sormenjälki. Jos sen oma sormenjälki julkaistaan muualla, kukaan ei voi muuttaa raporttia huomaamatta.
check-contributions = Kaikki puheenvuorot kokonaisina
check-workbook = Kaikki taulukot yhdessä työkirjassa

## Kaikkien puheenvuorojen sivut
pages-title = Kaikki puheenvuorot
pages-back = Raporttiin
pages-previous = Edellinen sivu
pages-next = Seuraava sivu
pages-nav = Sivut
contribution-themes = Teemat

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
notice-grouped-within-languages = Puheenvuorot ovat useilla kielillä. Teemoja etsittiin kunkin kielen sisällä, joten sama asia voi esiintyä kerran kussakin: { $languages }. Ryhmä, joka kirjoittaa enimmäkseen yhdellä kielellä, puhuu siksi enemmän sen kielen teemoista.
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
