# The words of the staff's pages in Finnish.

## Sisään ja ulos
staff-sign-in = Kirjaudu sisään
staff-sign-in-lead = Kunnan vuoropuhelujen parissa työskenteleville.
staff-sign-in-wrong = Nimi, salasana tai koodi ei täsmää, tai yrityksiä on ollut liian monta. Odota hetki ja yritä uudelleen.
staff-municipality = Kunta
staff-name = Nimesi
staff-password = Salasana
staff-code = Kuusinumeroinen koodi
staff-code-hint = Todennussovelluksesi näyttää sen, ja se vaihtuu puolen minuutin välein.
staff-code-wrong = Koodi ei täsmää. Odota seuraavaa ja kirjoita se.
staff-sign-out = Kirjaudu ulos
staff-unsent-kept = Sinut oli kirjattu ulos ennen kuin tämä tallennettiin. Kirjoittamasi on tallessa tällä sivulla: kirjaudu sisään, niin voit tallentaa sen.
staff-unsent = Mitä olit kirjoittanut
staff-unsent-lead = Sinut oli kirjattu ulos ennen tallentamista. Tallenna se nyt tai jätä tallentamatta.
staff-unsent-do = Tallenna nyt
staff-unsent-leave = Älä tallenna
staff-signed-in-as = Kirjautuneena { $text }
staff-welcome = Tervetuloa, { $text }
staff-welcome-lead = Linkki on vain sinulle ja toimii kerran. Valitse, miten kirjaudut.
staff-welcome-password = 1. Valitse salasana
staff-welcome-code = 2. Yhdistä todennussovellus
staff-welcome-code-text = Lue kuva puhelimesi sovelluksella tai kirjoita salaisuus. Kirjoita sitten sovelluksen näyttämä koodi.
staff-welcome-qr = QR-koodi, jossa on todennussovelluksen salaisuus
staff-welcome-secret = Salaisuus tekstinä:
staff-welcome-do = Tallenna ja kirjaudu
staff-password-hint = Vähintään 12 merkkiä. Useampi sana peräkkäin käy hyvin, myös välilyönnit. Ei sääntöjä numeroista tai merkeistä.
staff-password-short = Salasana on liian lyhyt. Siinä pitää olla vähintään { $count } merkkiä.
staff-password-long = Salasana on liian pitkä. Siinä saa olla enintään { $count } merkkiä.
staff-password-common = Salasana on liian helppo arvata: se on yleinen tai muistuttaa nimeäsi tai kunnan nimeä. Valitse toinen.
staff-password-change = Vaihda salasana
staff-password-change-lead = Kun vaihdat salasanan, sinut kirjataan ulos kaikkialta muualta.
staff-password-before = Nykyinen salasanasi
staff-password-new = Uusi salasana
staff-password-save = Vaihda salasana
staff-password-wrong = Nykyinen salasana ei täsmää, tai yrityksiä on ollut liian monta. Odota hetki ja yritä uudelleen.

## Vuoropuhelut
staff-dialogues = Vuoropuhelusi
staff-dialogues-none = Yhtään vuoropuhelua ei ole vielä avattu.
staff-public = Asukkaiden sivu
staff-contributions-count = { $count ->
    [one] yksi puheenvuoro
   *[other] { $count } puheenvuoroa
  }
staff-type = Kirjoita toisen puolesta
staff-type-closed = Vuoropuhelu on päättynyt. Mitään ei voi enää lisätä.
staff-look = Seuraa
staff-typed-by = kirjannut { $text }

## Laput ja paperi
staff-notes = Laput
staff-notes-hint = Yksi lappu kerrallaan. Enter vie seuraavaan.
staff-notes-next = Tallenna, seuraava
staff-text-language = Tekstin kieli
staff-who = Kuka kirjoitti?
staff-who-new = Uusi henkilö joka lapulle
staff-who-same = Sama henkilö jatkaa
staff-last = Viimeksi kirjatut
staff-undo = Poista
staff-sheet = Vastauslomake: { $text }
staff-sheet-short = Paperinen vastauslomake
staff-sheet-do = Tallenna, seuraava lomake
staff-sheet-nothing = Lomake on tyhjä. Täytä ainakin yksi vastaus.
staff-sheet-taken = Lomake on tallennettu. Kuitin koodi:
staff-undo-sheet = Poista lomake
staff-receipts = Tulostettavat kuitit
staff-receipts-waiting = { $count ->
    [0] Yhtään kuittia ei odota.
    [one] Yksi kuitti odottaa jakamista.
   *[other] { $count } kuittia odottaa jakamista.
  }
staff-receipts-lead = Kortti jokaiselle, jonka puolesta olet kirjoittanut, neljä arkilla. Tulosta sivu ja jaa kortit.
staff-receipts-none = Yhtään kuittia ei odota.
staff-receipts-done-text = Kun kortit on jaettu, poista ne täältä. Sen jälkeen kukaan kunnassa ei saa koodeja selville.
staff-receipts-done = Kortit on jaettu
staff-card = Kiitos osallistumisesta. Koodilla voit katsoa, muuttaa tai poistaa sen, mitä puolestasi kirjattiin:

## Mitä tulee sisään
staff-contributions = Puheenvuorot
staff-contributions-note = Lue, mitä tulee, ja pidätä se, minkä säännöt sanovat.
staff-contributions-lead = Uusimmat ensin. Puheenvuoron antaja näkee syyn kuitistaan.
staff-contributions-none = Mitään ei ole vielä tullut.
staff-withhold = Pidätä
staff-withhold-why = Miksi? Syyt ovat vuoropuhelun sivulla.
staff-withhold-do = Pidätä
staff-is-withheld = Pidätetty.
staff-is-withdrawn = Antajan peruuttama.
staff-release = Päästä läpi
staff-older = Vanhemmat puheenvuorot

## Havainnot
staff-observations = Havainnot
staff-observations-note = Mitä ei sanota sanoin. Ei koskaan lasketa puheenvuoroksi.
staff-observations-lead = Kuka oli paikalla ja kuka puuttui? Mistä vaiettiin? Havainnot pidetään erillään puheenvuoroista, eikä niitä koskaan lasketa sellaisiksi.
staff-observation = Mitä näit tai kuulit?
staff-observation-hint = Älä kirjoita, kuka joku on.
staff-observation-empty = Kirjoita, mitä näit tai kuulit.
staff-observation-where = Missä toiminnassa?
staff-observation-anywhere = Ei missään tietyssä
staff-observation-save = Tallenna

## Tiedostot
staff-upload = Lähetä tiedostoja
staff-upload-note = Lomakevastauksia, kokousmuistiinpanoja, asiakirjoja.
staff-upload-lead = Tiedostot luetaan ja näytetään niin kuin ne ymmärrettiin. Mitään ei oteta mukaan ennen kuin sanot.
staff-upload-files = Tiedostot
staff-upload-hint = Enintään { $count } tiedostoa, yhteensä 16 Mt. Taulukoita, tekstiä, Wordia, PDF:ää, tekstityksiä.
staff-upload-none = Valitse vähintään yksi tiedosto ja enintään { $count }.
staff-upload-read = Lue tiedostot
staff-upload-again = Lähetä lisää
staff-understood = Näin tiedostot ymmärrettiin
staff-understood-lead = Tarkista, että se on oikein. Henkilöön viittaava on poistettu. Mitään ei ole vielä otettu mukaan.
staff-understood-taken = Tiedostot on otettu mukaan.
staff-received = Vastaanotettu
staff-can-be-taken = Voidaan ottaa mukaan
staff-taken-in = Otettu mukaan
staff-left-out = Jätetty pois
staff-sources = Tiedostot
staff-where = Mihin vastaukset kuuluvat?
staff-no-question = Ilman kysymystä
staff-leave-out = Jätä pois
staff-take-in = Ota mukaan
staff-reason-empty = tiedosto on tyhjä
staff-reason-unknown = tiedoston muotoa ei voi lukea
staff-reason-limit = tiedosto on liian suuri; jaa se
staff-reason-not-opened = tiedostoa ei voitu avata
staff-reason-no-text = luettavaa tekstiä ei ole
staff-reason-source = se oli jätetty pois jo lähteessä
staff-reason-malformed = sitä ei voitu lukea

## Esikatselu
staff-preview = Esikatselu
staff-preview-note = Raportti sellaisena kuin se nyt on.
staff-preview-banner = Ihmiset eivät ole vielä tarkistaneet tätä. Älä näytä sitä muille.
staff-preview-open = Avaa raportti
staff-preview-none = Raporttia ei ole vielä koottu.
staff-preview-how = Raportti kootaan palvelimella komennolla torg compile ja valinnalla --preview.

## A wall, and what a person should look at
staff-wall-note = Näytä laput kaikille ja aseta aika.
staff-wall-notes = Laput
staff-wall-hidden = Osallistujat näkevät vain omat lappunsa.
staff-wall-shown = Kaikki näkevät kaikkien laput.
staff-wall-show = Näytä kaikki laput
staff-wall-hide = Piilota ne taas
staff-wall-time = Aika
staff-wall-minutes = Minuutteja, 1–180
staff-wall-start = Käynnistä aika
staff-wall-stop = Pysäytä aika
staff-flag-trap = Katso tätä: kenttä, jonka vain ohjelmat näkevät, on täytetty.
staff-flag-repeated = Katso tätä: sama pitkä teksti on tullut monta kertaa.
staff-flag-burst = Katso tätä: samasta paikasta tuli paljon lyhyessä ajassa.

## Pääsyavaimet ja muut tavat
staff-with-passkey = Pääsyavaimella
staff-with-password = Nimellä ja salasanalla
staff-passkey-sign-in = Kirjaudu sisään pääsyavaimella
staff-passkey-script = Pääsyavain tarvitsee skriptin ja selaimen, joka tuntee pääsyavaimet. Salasana toimii ilman niitä.
staff-passkey-failed = Selain ei antanut pääsyavainta. Yritä uudelleen tai valitse toinen tapa.
staff-passkey-wrong = Pääsyavainta ei hyväksytty. Se on ehkä poistettu, tai yrityksiä on ollut liikaa. Odota hetki ja yritä uudelleen.
staff-passkey-lead = Pääsyavain on puhelimessasi, tietokoneessasi tai turva-avaimessa. Vahvistat sormella, kasvoilla tai PIN-koodilla, eikä mitään tarvitse muistaa.
staff-passkey-name = Millä nimellä kutsut sitä?
staff-passkey-name-hint = Esimerkiksi ”Puhelimeni”, jotta tunnistat sen muiden joukosta.
staff-passkey-add = Luo pääsyavain
staff-passkey-not-added = Pääsyavainta ei lisätty. Yritä uudelleen.
staff-welcome-or = Tai salasanalla ja koodeilla
staff-ways = Miten kirjaudut
staff-ways-last = Sinulla on yksi tapa kirjautua. Sitä ei voi poistaa; on viisasta, että niitä on kaksi.
staff-ways-again = Kirjautumistapaa voi muuttaa kymmenen minuutin ajan kirjautumisen jälkeen.
staff-ways-again-do = Kirjaudu sisään uudelleen
staff-passkeys = Pääsyavaimet
staff-passkeys-none = Sinulla ei ole pääsyavainta.
staff-passkeys-full = Pääsyavaimia ei voi olla enempää. Poista sellainen, jota et käytä.
staff-passkey-added = Lisätty
staff-passkey-more = Vielä yksi pääsyavain
staff-passkey-change = Muuta
staff-passkey-rename = Tallenna nimi
staff-passkey-remove = Poista
staff-password-codes = Salasana ja koodit
staff-password-is = Voit kirjautua salasanalla ja koodilla.
staff-password-none = Sinulla ei ole salasanaa.
staff-password-add = Lisää salasana
staff-password-remove = Poista salasana
