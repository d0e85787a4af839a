# The words of statements and the wall in Finnish.

## Statements
vote-progress = Olet äänestänyt { $count } / { $total }
vote-agree = Olen samaa mieltä
vote-disagree = Olen eri mieltä
vote-pass = En osaa sanoa, ohita
vote-voted = Vastauksesi: { $text }
vote-wait = { $count ->
    [one] Muiden äänet näytetään, kun vielä yksi ihminen on äänestänyt.
   *[other] Muiden äänet näytetään, kun vielä { $count } ihmistä on äänestänyt.
  }
vote-too-few = Liian harva on äänestänyt, jotta tulos näytettäisiin.
vote-count-agree = samaa mieltä
vote-count-disagree = eri mieltä
vote-count-pass = ohittavat
vote-result = Näin muut ovat äänestäneet
vote-done = Olet äänestänyt kaikesta
vote-done-text = Väittämiä voi tulla lisää. Tule katsomaan uudestaan.
vote-none = Äänestettävää ei vielä ole.
vote-all = Kaikki väittämät ja tulokset
vote-change = Muuta vastaustasi
vote-this = Äänestä tästä
vote-list-title = Kaikki väittämät
vote-list-lead = Näet muiden äänet, kun olet itse äänestänyt.
vote-missing = Valitse yksi kolmesta vastauksesta.
vote-closed = Nyt ei voi äänestää. Näin siinä kävi.
add-statement = Lisää oma väittämä
add-statement-label = Väittämäsi
add-statement-hint = Yksi ajatus yhdessä lauseessa, josta muut voivat olla samaa tai eri mieltä.
add-do = Lisää
add-empty = Kirjoita ensin jotain.
added-shown = Kiitos. Väittämäsi on mukana, ja olet siitä samaa mieltä.
added-held = Kiitos. Se on vastaanotettu. Muut näkevät sen, kun joku kunnasta on lukenut sen.
cookie-needed = Selaimesi ei palauttanut evästettämme, joten mitään ei laskettu. Siinä on vain satunnainen numero, jotta ketään ei lasketa kahdesti. Salli se täällä ja yritä uudelleen.
pages = Sivut
page-before = Edellinen sivu
page-after = Seuraava sivu
vote-gone = Sitä, mistä äänestit, ei enää näytetä

## What participants say about themselves
about-lead = Sinun ei tarvitse vastata. Valitse vain se, minkä haluat kertoa.
about-known = Olet jo vastannut tähän.
about-do = Tallenna
about-saved = Kiitos. Se, mitä kerroit itsestäsi, on tallennettu.

## The wall
wall-add-label = Lappusi
wall-add-hint = Yksi ajatus kullekin lapulle.
wall-column = Mihin se kuuluu?
wall-add-do = Kiinnitä
wall-added = Lappusi on seinällä.
wall-closed = Nyt ei voi kiinnittää lappuja.
wall-count = { $count ->
    [0] Ei vielä lappuja
    [one] Yksi lappu
   *[other] { $count } lappua
  }
wall-new = { $count ->
    [one] Yksi uusi lappu.
   *[other] { $count } uutta lappua.
  }
wall-changed = Seinä on muuttunut.
wall-show = Näytä
wall-all = { $count ->
    [one] Näytä kaikki
   *[other] Näytä kaikki { $count }
  }
wall-shown = Näytetään { $count } / { $total }.
wall-undivided = Laput
wall-empty = Täällä ei ole vielä mitään.
wall-hidden = Näet vain omat lappusi. Muiden laput näytetään kaikille yhtä aikaa.
wall-own = sinun
wall-dots = { $count ->
    [0] ei pisteitä
    [one] yksi piste
   *[other] { $count } pistettä
  }
wall-dots-left = { $count ->
    [0] olet antanut kaikki pisteesi
    [one] sinulla on yksi piste jäljellä
   *[other] sinulla on { $count } pistettä jäljellä
  }
wall-dots-none = Olet antanut kaikki pisteesi. Ota yksi takaisin, niin voit antaa sen toiselle lapulle.
wall-dot-give = Anna piste
wall-dot-take = Ota pisteesi takaisin
wall-move = Siirrä
wall-time = Aikaa jäljellä:
wall-time-over = Aika loppui
wall-projector = Näytä isolla ruudulla
projector-qr = QR-koodi seinälle osoitteessa { $text }
projector-code = ja koodi
note-title = Siirrä lappu
note-to = Mihin se siirretään?
note-choose = Valitse
note-columns = Yksin, tänne
note-clusters = Ryhmään
note-notes = Yhteen toisen lapun kanssa
note-do = Siirrä
note-nowhere = Valitse, mihin lappu siirretään.
note-find = Etsi lapuista sanoja
note-find-do = Etsi
note-listed = Luettelossa on { $count } / { $total } lappua. Hae muita.
cluster-title = Yhteen kuuluvat laput
cluster-unnamed = Nimetön ryhmä
cluster-change = Nimi ja paikka
cluster-name = Mikä ryhmän nimi on?
cluster-name-hint = Muutama sana, jotka kaikki ymmärtävät. Tyhjä kenttä poistaa nimen.
cluster-name-do = Tallenna nimi
cluster-elsewhere = Siirrä kaikki laput
cluster-to = Mihin ne siirretään?
