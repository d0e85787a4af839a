# The words of what is printed in Finnish.

print-link = Tulostettavaa: juliste ja vastauslomakkeet
print-title = Tulostettavaa
print-lead = Valitse mitä tarvitset ja tulosta se selaimesta. Kaikki mahtuu A4:lle ja on luettavissa mustavalkoisena.
print-poster = Juliste
print-poster-text = Kysymys, mihin voi vaikuttaa, koodi ja QR-koodi. Yhdellä kielellä tai kahdella vierekkäin.
print-sheets = Vastauslomakkeet
print-sheets-text = Niille, jotka kirjoittavat mieluummin käsin. Kysymyksillä on samat numerot kuin sivulla, jolla vastaukset syötetään.
print-large = suuri teksti
print-how = Tulosta painamalla Ctrl + P tai selaimen valikosta.

poster-take-part = Osallistu tästä
poster-scan = Suuntaa puhelimen kamera ruutuun tai mene osoitteeseen.
poster-code = Koodi
poster-phone = Tai soita
poster-when = Milloin
poster-who = Kuka kysyy
poster-no-account = Et tarvitse tiliä, eikä kukaan kysy, kuka olet. Saat kuitin, jossa on koodi. Sillä voit muuttaa sanomaasi tai poistaa sen.
poster-qr = QR-koodi, joka vie vuoropuheluun

sheet-online = Voit vastata myös verkossa:
sheet-write = Rastita ruudut ja kirjoita riveille. Ohita ne, joihin et halua vastata. Jos rivit eivät riitä, jatka kääntöpuolelle ja kirjoita kysymyksen numero.
sheet-nameless = Älä kirjoita, kuka olet, äläkä kenenkään muun nimeä.
sheet-hand-in = Palauta lomake sinne, mistä sait sen. Joku syöttää sen täsmälleen niin kuin kirjoitit. Pyydä kuitti: sen koodilla voit nähdä vastauksesi, muuttaa sitä tai poistaa sen.
sheet-required = Vastaathan tähän kysymykseen.
sheet-one = Rastita yksi vastaus.
sheet-only-if = Vain jos vastasit näin kysymykseen { $text }
sheet-agree = Samaa mieltä
sheet-disagree = Eri mieltä
sheet-pass = En tiedä
sheet-own = Lisää omia väittämiä
sheet-notes = Kirjoita yksi asia kullekin lapulle. Leikkaa laput irti, jos ne tulevat seinälle.
sheet-thanks = Kiitos osallistumisesta.
sheet-typed = Syötetty

error-too-many = Täältä tulee juuri nyt hyvin paljon
error-too-many-text = Mitään ei ole kadonnut. Palaa selaimessa taaksepäin: kirjoittamasi on yhä tallella. Odota hetki ja lähetä uudelleen.
trap-label = Jätä tämä tyhjäksi
