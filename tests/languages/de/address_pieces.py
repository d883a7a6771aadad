"""Single pieces of German addresses, corrections of one that was read back, and words that are none."""

PARTS = """
DE address_part city: Berlin
    city=Berlin
DE address_part city: in Berlin
    city=Berlin
DE address_part city: das ist in Frankfurt am Main
    city=Frankfurt am Main
DE address_part city: Bad Tölz
    city=Bad Tölz
DE address_part city: Rothenburg ob der Tauber
    city=Rothenburg ob der Tauber
DE address_part city: 10115 Berlin
    postcode=10115; city=Berlin
DE address_part city: der Ort heißt Kleinmachnow
    city=Kleinmachnow
DE address_part city: C E L L E
    city=Celle
DE address_part city: keine Ahnung
    -
DE address_part city: wie bitte
    -
DE address_part city: Moment bitte
    -
DE address_part city: das weiß ich nicht
    -
DE address_part street: Lerchenweg
    street=Lerchenweg
DE address_part street: im Lerchenweg
    street=Lerchenweg
DE address_part street: die Straße heißt Am Alten Markt
    street=Am Alten Markt
DE address_part street: Unter den Linden
    street=Unter den Linden
DE address_part street: Lerchenweg 17a
    street=Lerchenweg; house_number=17a
DE address_part street: Haupt Straße
    street=Hauptstraße
DE address_part street: Wiener Straße
    street=Wiener Straße
DE address_part street: L wie Ludwig A wie Anton N wie Nordpol G wie Gustav
    street=Lang
DE address_part house_number: siebzehn a
    house_number=17a
DE address_part house_number: 17
    house_number=17
DE address_part house_number: die Hausnummer ist siebzehn
    house_number=17
DE address_part house_number: Nummer zwölf b wie Berta
    house_number=12b
DE address_part house_number: hundertsiebenundzwanzig
    house_number=127
DE address_part house_number: zwölf bis vierzehn
    house_number=12-14
DE address_part house_number: siebzehn, nein, siebzig
    house_number=70
DE address_part house_number: nicht siebzehn, siebzig
    house_number=70
DE address_part house_number: das weiß ich nicht
    -
DE address_part postcode: eins null eins eins fünf
    postcode=10115
DE address_part postcode: zehn eins fünfzehn
    postcode=10115
DE address_part postcode: 10 115
    postcode=10115
DE address_part postcode: die Postleitzahl ist achtzig drei drei eins
    postcode=80331
DE address_part postcode: null eins null sechs sieben
    postcode=01067
DE address_part postcode: 1 0 1 1 5
    postcode=10115
DE address_part postcode: D-10115
    postcode=10115
DE address_part postcode: eins, null, eins, eins, fünf
    postcode=10115
DE address_part postcode: Berlin
    city=Berlin
AT address_part postcode: zehn siebzig
    postcode=1070
AT address_part postcode: tausendsiebzig
    postcode=1070
AT address_part postcode: eins null sieben null
    postcode=1070
AT address_part postcode: A-8020
    postcode=8020
CH address_part postcode: achttausendvier
    postcode=8004
CH address_part postcode: achtzig null vier
    postcode=8004
CH address_part postcode: CH-8004 Zürich
    postcode=8004; city=Zürich
DE address_part unit: dritter Stock links
    unit=3. Stock links
DE address_part unit: im Hinterhaus
    unit=Hinterhaus
DE address_part unit: bei Meier
    unit=bei Meier
AT address_part unit: Stiege zwei, Tür neun
    unit=Stiege 2, Tür 9
AT address_part unit: Top 14
    unit=Top 14
AT address_part unit: 9
    unit=9
DE address_part unit: Erdgeschoss
    unit=Erdgeschoss
DE verification -: eins null eins eins fünf
    postcode=10115
DE verification -: 10115
    postcode=10115
DE verification -: meine Postleitzahl ist zehn eins fünfzehn
    postcode=10115
DE verification -: ja, das ist die achtzig dreihunderteinunddreißig
    postcode=80331
AT verification -: tausendsiebzig Wien
    postcode=1070; city=Wien
CH verification -: acht null null eins
    postcode=8001
DE address -: Berlin
    city=Berlin
DE address -: 17a
    house_number=17a
DE address -: siebzehn
    house_number=17
DE address -: 10115
    postcode=10115
DE address -: Lerchenweg
    street=Lerchenweg
"""
"""Single pieces, and words that are none."""

KNOWN = "street=Lerchenweg; house_number=40; postcode=10115; city=Berlin; country=DE"
"""The address that is read back before each correction."""

CORRECTIONS = """
nein, Hausmode 147.
    house_number=147
nein, Hausmunner, 27.
    house_number=27
nein, Ausnummer wieder 39
    house_number=39
nein, Haftnummer vierundvierzig b
    house_number=44b
nein, zweiundvierzig b
    house_number=42b
nein, vierzehn, nicht vierzig
    house_number=14
nicht vierzig, vierzehn
    house_number=14
nicht vierzig sondern vierzehn
    house_number=14
vierzehn statt vierzig
    house_number=14
vierzehn, nicht vierzig
    house_number=14
nein, die Hausnummer ist 14
    house_number=14
die Hausnummer ist falsch, es ist die 590
    house_number=590
nein, Lärchenweg
    street=Lärchenweg
nein, Lärchenweg mit ä
    street=Lärchenweg
Lärchenweg, nicht Lerchenweg
    street=Lärchenweg
nein, mit ä
    street=Lärchenweg
nein, Lerchenallee
    street=Lerchenallee
nein, L Ä R C H E
    street=Lärcheweg
die Postleitzahl ist 10117
    postcode=10117
nein, eins null eins eins sieben
    postcode=10117
10117, nicht 10115
    postcode=10117
der Ort ist Bernau
    city=Bernau
nein, in Bernau bei Berlin
    city=Bernau bei Berlin
ja, aber dritter Stock fehlt
    unit=3. Stock
Wohnung 12 fehlt noch
    unit=Wohnung 12
Hausnummer 14 und die Postleitzahl ist 10117
    house_number=14; postcode=10117
nein, Lerchenweg 14
    street=Lerchenweg; house_number=14
das stimmt
    -
nein
    -
nein, das ist falsch
    -
die Hausnummer ist falsch
    -
ja genau
    -
"""
"""What the customer says to the read-back; under it the pieces that are named."""

MENDED = """
meine Hausnummer ist falsch, es ist die 590
    house_number=590
Sie haben die falsche Hausnummer, ich hab 598
    house_number=598
ich habe gesagt 31 aber es ist die 33
    house_number=33
es ist die 590, nicht die 588
    house_number=590
da fehlt die Wohnungsnummer, Wohnung 12
    unit=Wohnung 12
Sie haben die Tür vergessen, Tür 9
    unit=Tür 9
bitte noch Stiege 2 dazuschreiben
    unit=Stiege 2
es ist 5 nicht 6
    -
meine Nummer ist 030 23125 123
    -
ich wohne im dritten Stock
    -
"""
"""One piece put right while something else was asked."""
