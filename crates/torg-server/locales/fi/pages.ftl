# Sivujen sanat suomeksi. Lyhyesti, ystävällisesti, selkeästi; osallistujaa sinutellaan.

## Kehys
title-wrong = Virhe:
skip = Siirry sisältöön
home = Kaikki vuoropuhelut
languages = Kieli
to-receipt = Kuittisi
to-about = Tietoa vuoropuhelusta
foot = Emme tallenna tietoa siitä, kuka olet, mikä puhelin sinulla on tai mistä otat yhteyden.
day = { $day }. { $month ->
    [1] tammikuuta
    [2] helmikuuta
    [3] maaliskuuta
    [4] huhtikuuta
    [5] toukokuuta
    [6] kesäkuuta
    [7] heinäkuuta
    [8] elokuuta
    [9] syyskuuta
    [10] lokakuuta
    [11] marraskuuta
   *[12] joulukuuta
  } { $year }

## Sisään
home-title = Valitse kunta
home-intro = Täällä kunnat käyvät vuoropuhelua asukkaidensa kanssa.
municipality-intro = Valitse vuoropuhelu, josta haluat lukea tai johon haluat osallistua.
municipality-none = Juuri nyt ei ole käynnissä vuoropuhelua.
dialogue-is-open = avoinna
dialogue-is-closed = päättynyt
have-a-code = Minulla on koodi julisteesta tai kirjeestä
code-title = Kirjoita koodi
code-label = Kuuden merkin koodi (kirjaimia ja numeroita)
code-hint = Se on julisteessa tai kirjeessä, esimerkiksi K7M2QX.
code-unknown = Millään vuoropuhelulla ei ole tätä koodia. Tarkista, että kirjoitit kaikki kuusi merkkiä niin kuin ne on painettu.
go-on = Jatka

## Vuoropuhelu
closed-notice = Tämä vuoropuhelu on päättynyt. Voit edelleen lukea sitä ja käyttää kuittiasi.
ways = Näin voit osallistua
ways-note = Et tarvitse käyttäjätiliä. Saat kuitin, jossa on koodi. Sen avulla voit katsoa, muuttaa tai poistaa sen, mitä kerroit.
kind-survey = Kysymyksiä
kind-statements = Väittämiä
kind-wall = Lappuja seinällä
not-open-now = ei nyt avoinna täällä
heard = Tähän mennessä kuultua
heard-read = Lue:
heard-count = { $count ->
    [0] Mitään ei ole vielä tullut.
    [one] Yksi näkemys on tullut.
   *[other] { $count } näkemystä on tullut.
  }
promise = Mihin voit vaikuttaa
step-of = porras { $count }/{ $total } osallisuuden portailla
step-skr-1 = Saat tietää, mitä tapahtuu.
step-skr-2 = Kerrot mielipiteesi, ja se otetaan huomioon, kun päätämme.
step-skr-3 = Keskustelemme ja kokeilemme ajatuksia yhdessä, ennen kuin päätämme.
step-skr-4 = Olet mukana pidemmän aikaa ja muotoilet ehdotuksia.
step-skr-5 = Olet mukana päättämässä.
step-boverket-1 = Saat tietää, mitä tapahtuu.
step-boverket-2 = Kerrot, mitä mieltä olet siitä, mitä ehdotetaan.
step-boverket-3 = Olet mukana tekemässä ehdotuksia.
step-boverket-4 = Olet mukana päättämässä.
can = Tähän voi vaikuttaa
cannot = Tämä on jo päätetty
handling = Mitä tapahtuu sille, mitä sanot
stages = Vuoropuhelun vaiheet
stage-now = nyt
stage-preparation = Valmistelu
stage-perspectives = Näkökulmat
stage-co-creation = Yhteinen työ
stage-proposals = Ehdotukset
stage-decision = Päätös
stage-implementation = Toteutus
stage-learning = Mitä opimme
responsible = Vastuuhenkilöt
data = Tietosi
data-anonymous = Kukaan ei kysy, kuka olet. Emme tallenna nimeäsi, verkko-osoitettasi (IP-osoitetta) emmekä kellonaikaa, jolloin osallistut.
data-redacted = Ohjelma poistaa teksteistä puhelinnumerot, sähköpostiosoitteet, katuosoitteet ja henkilötunnukset, ennen kuin tekstit tallennetaan. Siltä voi jäädä jotakin huomaamatta. Älä siksi kirjoita, kuka sinä olet tai keitä muut ovat.
data-receipt = Voit milloin tahansa vetää takaisin tai poistaa sen, mitä kerroit. Siihen tarvitset kuittisi koodin.
kept-days = { $count ->
    [one] Se, mitä sanotaan, säilytetään yhden päivän vuoropuhelun päättymisen jälkeen.
   *[other] Se, mitä sanotaan, säilytetään { $count } päivää vuoropuhelun päättymisen jälkeen.
  }
moderation = Mitä ei näytetä ja miksi
ai = Tekoäly
ai-none = Tekoälyä ei käytetä.
ai-checked = Tarkistaja: { $text }.
key-text = Tällä avaimella kuka tahansa voi tarkistaa kuitin, ilman verkkoa ja ilman meitä.
short-code = Vuoropuhelun lyhytkoodi: { $text }

## Kysymykset
survey-questions = { $count ->
    [one] Yksi kysymys.
   *[other] { $count } kysymystä, kukin omalla sivullaan.
  }
survey-skip = Voit palata taaksepäin ja ohittaa kysymykset, joihin ei ole pakko vastata.
survey-draft = Vastauksesi ovat lukittuina, kunnes lähetät ne. Avain on vain selaimessasi, joten kukaan muu ei voi lukea niitä.
survey-begin = Aloita
survey-resume = Jatka siitä, mihin jäit
survey-taken = Olet jo vastannut. Jos haluat muuttaa jotakin, tee se kuitin kautta.
someone-else = Joku muu käyttää seuraavaksi tätä näyttöä
back = Takaisin
question-of = Kysymys { $count }/{ $total }
about-you = Sinusta, jos haluat kertoa
decline = En halua vastata
optional = Tähän ei ole pakko vastata.
text-note = { $count ->
    [one] Enintään yksi merkki.
   *[other] Enintään { $count } merkkiä.
  }
place-note = Kerro paikka omin sanoin, esimerkiksi ”kirjaston vieressä”. Älä kirjoita omaa osoitettasi.
number-note = Kokonaisluku, vähintään { $min } ja enintään { $max }.
several-note = { $count ->
    [one] Valitse enintään yksi vastaus.
   *[other] Valitse enintään { $count } vastausta.
  }
errors = Jotakin pitää korjata
wrong-required = Vastaa kysymykseen, niin pääset eteenpäin.
wrong-declined-and-answered = Olet sekä vastannut että valinnut, ettet vastaa. Valitse jompikumpi.
wrong-too-long = Tekstissä on { $count } merkkiä. Tilaa on { $total } merkille. Lyhennä tekstiä.
wrong-only-one = Valitse vain yksi vastaus.
wrong-too-many-chosen = { $count ->
    [one] Valitse enintään yksi vastaus.
   *[other] Valitse enintään { $count } vastausta.
  }
wrong-not-a-number = Kirjoita kokonaisluku numeroin, esimerkiksi 12.
wrong-too-small = Luvun pitää olla vähintään { $text }.
wrong-too-large = Luku saa olla enintään { $text }.
wrong-answer = Tätä vastausta ei voi valita tässä. Valitse jokin sivulla olevista vastauksista.

## Ennen kuin lähetät
check-title = Tarkista vastauksesi
check-lead = Näin vastauksesi tallennetaan, kun lähetät ne.
check-nothing = Et ole vielä vastannut mihinkään. Vastaa ainakin yhteen kysymykseen.
check-promise = Kun olet lähettänyt vastauksesi, saat kuitin. Kuitin koodilla voit muuttaa niitä, vetää ne takaisin tai poistaa ne.
no-answer = Ei vastausta
redacted = Olemme poistaneet jotakin, josta henkilön voisi tunnistaa. Tallennamme sen, mikä näkyy tässä.
change = Muuta
send = Lähetä

## Kuitti
receipt-title = Kiitos. Se on vastaanotettu ja tallennettu
receipt-lead = Kirjoita koodi muistiin tai ota siitä kuva. Se on ainoa tiesi takaisin. Jos kadotat sen, kukaan ei voi löytää sitä puolestasi.
receipt-code = Koodisi
receipt-keep = Koodissa ei ole koskaan numeroita nolla ja yksi eikä kirjaimia O, I ja L. Siksi se on helppo lukea ääneen puhelimessa.
receipt-qr = QR-koodi, joka vie takaisin tälle sivulle
receipt-given = Mitä kerroit
receipt-counted = Lasketaan mukaan raporttiin.
receipt-vote-counted = Lasketaan mukaan ääniin.
receipt-withheld = Tätä ei näytetä. Raportissa se lasketaan pois jätettyihin.
receipt-withdrawn = Olet vetänyt tämän takaisin. Sitä ei käytetä.
receipt-handle = Muuta, vedä takaisin tai poista
receipt-proof = Todiste
receipt-proof-text = Kuittitiedosto todistaa, että kertomasi on otettu vastaan. Kuka tahansa, jolla tiedosto on, voi tarkistaa sen ilman verkkoa. Siinä on sinun sanasi mutta ei koodiasi.
receipt-file = Lataa kuittitiedosto
receipt-key = Avain, jolla kuitit tarkistetaan
receipt-leave = Kun olet valmis
receipt-leave-text = Käyttääkö joku muu seuraavaksi tätä näyttöä? Paina painiketta, niin näyttö unohtaa, että olit täällä. Onko koodi tallessa?
receipt-erased = Kaikki kertomasi on poistettu. Vuoropuhelun lokissa lukee, että sinä päivänä poistettiin jotakin, mutta ei mitä.
come-back-title = Kuittisi
come-back-lead = Kuittisi koodilla näet, mitä kerroit ja mitä sille on tapahtunut.
come-back-label = Kuitin koodi
come-back-hint = Kuusitoista merkkiä: kirjaimia ja numeroita. Isoin tai pienin kirjaimin, yhdysmerkkien kanssa tai ilman.
come-back-slip = Koodissa on virhe. Tarkista jokainen merkki. Siinä ei ole koskaan nollaa, ykköstä eikä kirjaimia O, I ja L.
come-back-unknown = Tätä koodia ei ole tässä vuoropuhelussa. Tarkista, että vuoropuhelu on oikea.
back-to-receipt = Takaisin kuittiin
one-title = Mitä kerroit
change-label = Sano se toisin sanoin
change-hint = Aiempi tekstisi poistetaan, kun tallennat. Moderaattori voi lukea uuden tekstin.
change-save = Tallenna muutos
withdraw = Vedä takaisin
withdraw-text = Sitä ei enää käytetä, mutta se säilyy, kunnes se poistetaan.
withdraw-do = Vedä takaisin
erase = Poista
erase-text = Teksti poistetaan pysyvästi. Vuoropuhelun lokissa lukee, että jotakin poistettiin, mutta ei mitä. Jo julkaistujen raporttien luvut pysyvät ennallaan; lainauksen tilalla lukee ”vedetty takaisin”.
erase-do = Poista pysyvästi
erase-everything = Poista kaikki, mitä kerroin
erase-everything-text = Kaikki, mikä kuuluu koodiisi tässä vuoropuhelussa, poistetaan: tekstit, vastaukset, äänet ja se, mitä kerroit itsestäsi.
erase-everything-do = Poista kaikki pysyvästi

## Kun jokin ei toimi
error-not-found = Tätä sivua ei ole
error-not-found-text = Tarkista osoite, tai kirjoita julisteen koodi.
error-not-open = Vuoropuhelu ei ole avoinna
error-not-open-text = Juuri nyt ei voi osallistua. Se, mitä olet jo lähettänyt, ei ole kadonnut.
error-foreign = Lomake tuli toiselta sivustolta
error-foreign-text = Mitään ei tallennettu. Mene vuoropuhelun sivulle ja aloita siitä.
error-too-large = Siinä oli liikaa kerralla
error-too-large-text = Mitään ei tallennettu. Lyhennä tekstiä ja lähetä se uudelleen.
error-erased = Kaikki on poistettu
error-erased-text = Kaikki, mikä kuului tähän koodiin, on poistettu. Jos haluat osallistua uudelleen, aloita vuoropuhelun sivulta.
error-busy = Juuri nyt osallistujia on paljon
error-busy-text = Mitään ei ole kadonnut. Odota muutama sekunti ja yritä uudelleen.
error-full = Juuri nyt ei voi tallentaa mitään
error-full-text = Palvelimen tila on täynnä. Kirjoittamaasi ei ole tallennettu. Yritä myöhemmin uudelleen tai ilmoita asiasta kunnalle.
error-damaged = Jotakin meni meillä vikaan
error-damaged-text = Äsken lähettämääsi ei ole tallennettu. Yritä hetken kuluttua uudelleen.

## Kuulla, mitä siitä tuli
contact = Kuule, mitä siitä tuli
contact-text = Jos haluat kuulla, mitä vuoropuhelusta tuli, jätä tähän sähköpostiosoite tai puhelinnumero. Se ei ole pakollista.
contact-apart = Osoite salataan ja säilytetään erillään siitä, mitä kerroit: siitä ei näe, mitkä vastaukset ovat sinun. Voit perua sen milloin tahansa. Se poistetaan myös, kun poistat kaiken.
contact-days = { $count ->
    [one] Se poistetaan yhden päivän kuluttua vuoropuhelun päättymisestä.
   *[other] Se poistetaan { $count } päivän kuluttua vuoropuhelun päättymisestä.
  }
contact-go = Jätä osoite tai peru se
contact-kept = Tallennettu osoite
contact-another = Toinen osoite
contact-label = Sähköpostiosoite tai puhelinnumero
contact-consent = Kunta saa säilyttää osoitteen kertoakseen minulle, mitä vuoropuhelusta tuli.
contact-save = Tallenna osoite
contact-forget = Peru osoite
contact-wrong = Tarkista osoite: sähköpostiosoite, kuten nimi@example.org, tai puhelinnumero.
contact-consent-missing = Rastita ruutu, jos kunta saa säilyttää osoitteen.
receipt-expired = Aika, jonka kertomaasi sai säilyttää, on kulunut, ja se on poistettu. Vuoropuhelun lokissa lukee niin, mutta ei, mitä se oli. Jo julkaistujen raporttien luvut pysyvät.

## Mitä siitä tuli
became-compiled = Ohjelma kokosi tämän { $text }.
became-unchecked = Kukaan ihminen ei ole vielä tarkistanut sitä.
became-published = Kunta julkaisi raportin { $text }.
became-none = Ei vielä koottu.
became-later = Paikka näytetään tässä seuraavan kokoamisen jälkeen.
became-theme = Teemassa
became-untitled = Teemassa, jonka nimi näytetään taas seuraavan kokoamisen jälkeen
became-alone = Toistaiseksi yksin, ei missään teemassa
became-others = { $count ->
    [0] ei muita näkemyksiä
    [one] yhden muun näkemyksen kanssa
   *[other] { $count } muun näkemyksen kanssa
  }
became-quoted = { $count ->
    [one] lainattu yhdessä kohdassa
   *[other] lainattu { $count } kohdassa
  }
preview-removed = Esikatselu tehtiin ennen kuin joku otti sanansa takaisin tai muutti niitä, joten se on poistettu. Kokoa raportti uudelleen.
