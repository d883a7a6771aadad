"""Spoken and written German addresses with the pieces that must be read."""

WHOLE = """
DE address -: Lerchenweg 17a
    street=Lerchenweg; house_number=17a
DE address -: ich bin umgezogen in den Lerchenweg 17a
    street=Lerchenweg; house_number=17a
DE address -: Lerchenweg siebzehn a in 10115 Berlin
    street=Lerchenweg; house_number=17a; postcode=10115; city=Berlin
DE address -: lerchenweg siebzehn eins null eins eins fünf berlin
    street=Lerchenweg; house_number=17; postcode=10115; city=Berlin
DE address -: lerchenweg 17 10115 berlin
    street=Lerchenweg; house_number=17; postcode=10115; city=Berlin
DE address -: in berlin, postleitzahl 10115, lerchenweg 17 b wie berta
    street=Lerchenweg; house_number=17b; postcode=10115; city=Berlin
DE address -: 10115 Berlin, Lerchenweg 17
    street=Lerchenweg; house_number=17; postcode=10115; city=Berlin
DE slot_decision -: bringen Sie's zu meiner Mutter, Am Alten Markt 3
    street=Am Alten Markt; house_number=3
DE address -: Straße des 17. Juni 135, Berlin
    street=Straße des 17. Juni; house_number=135; city=Berlin
DE address -: straße des siebzehnten juni hundertfünfunddreißig in berlin
    street=Straße des 17. Juni; house_number=135; city=Berlin
DE address -: Platz der Republik 1, 11011 Berlin
    street=Platz der Republik; house_number=1; postcode=11011; city=Berlin
DE address -: Allee der Kosmonauten 21
    street=Allee der Kosmonauten; house_number=21
DE address -: Q7, 24, 68161 Mannheim
    street=Q7; house_number=24; postcode=68161; city=Mannheim
DE address -: Q sieben vierundzwanzig in Mannheim
    street=Q7; house_number=24; city=Mannheim
DE address -: das ist in C 4, 12 in Mannheim
    street=C4; house_number=12; city=Mannheim
DE address -: 80331 München, Tal 5
    street=Tal; house_number=5; postcode=80331; city=München
DE address -: 80331 münchen leopoldstraße zwölf
    street=Leopoldstraße; house_number=12; postcode=80331; city=München
DE address -: Unter den Linden 77, 10117 Berlin
    street=Unter den Linden; house_number=77; postcode=10117; city=Berlin
DE address -: unter den linden siebenundsiebzig
    street=Unter den Linden; house_number=77
DE address -: Packstation 145, 50667 Köln
    street=Packstation; house_number=145; postcode=50667; city=Köln
DE address -: Packstation eins vier fünf, Postnummer eins zwei drei vier fünf sechs sieben acht, in 50667 Köln
    street=Packstation; house_number=145; unit=Postnummer 12345678; postcode=50667; city=Köln
DE address -: Postfach 12 34 56, 60311 Frankfurt am Main
    street=Postfach; house_number=123456; postcode=60311; city=Frankfurt am Main
DE address -: frankfurt am main zeil 5
    street=Zeil; house_number=5; city=Frankfurt am Main
DE address -: die neue Adresse ist Bahnhof Straße 12, 3. Stock links, 60311 Frankfurt am Main
    street=Bahnhofstraße; house_number=12; unit=3. Stock links; postcode=60311; city=Frankfurt am Main
DE address -: ich wohne jetzt in der Langen Straße 14 Hinterhaus in Leipzig
    street=Lange Straße; house_number=14; unit=Hinterhaus; city=Leipzig
DE address -: An der Alster 5 Hamburg
    street=An der Alster; house_number=5; city=Hamburg
DE address -: Karl-Marx-Straße 12, 2. OG rechts, bei Meier
    street=Karl-Marx-Straße; house_number=12; unit=2. OG rechts, bei Meier
DE address -: ich wohne in berlin karl marx straße zwölf
    street=Karl Marx Straße; house_number=12; city=Berlin
DE address -: Hauptstr. 5-7, 90402 Nürnberg
    street=Hauptstraße; house_number=5-7; postcode=90402; city=Nürnberg
DE address -: Hauptstraße zwölf bis vierzehn
    street=Hauptstraße; house_number=12-14
DE address -: Schillerplatz 17 1/2
    street=Schillerplatz; house_number=17 1/2
DE address -: schillerplatz siebzehn einhalb
    street=Schillerplatz; house_number=17 1/2
DE address -: Hochparterre, Gartenstraße 3, Sankt Augustin
    street=Gartenstraße; house_number=3; unit=Hochparterre; city=Sankt Augustin
DE address -: 15230 Frankfurt an der Oder, Große Oderstraße 12
    street=Große Oderstraße; house_number=12; postcode=15230; city=Frankfurt an der Oder
DE address -: ich bin bei meiner Schwester in der Rosengasse 4, Tübingen
    street=Rosengasse; house_number=4; city=Tübingen
DE slot_decision -: könnten Sie das an mein Büro schicken, Friedrichstraße 100, 10117 Berlin
    street=Friedrichstraße; house_number=100; postcode=10117; city=Berlin
DE slot_decision -: lieber in die Goethestraße 8 bitte
    street=Goethestraße; house_number=8
DE address -: Goethestraße 9, nein, Entschuldigung, 19
    street=Goethestraße; house_number=19
DE address -: nicht Lindenweg 4 sondern Lindenallee 4
    street=Lindenallee; house_number=4
DE address -: Hauptstraße Nummer 14 in Bad Homburg vor der Höhe
    street=Hauptstraße; house_number=14; city=Bad Homburg vor der Höhe
DE address -: Zum Alten Zoll 3, 53111 Bonn
    street=Zum Alten Zoll; house_number=3; postcode=53111; city=Bonn
DE address -: Am Sportplatz 4 in Neustadt an der Weinstraße
    street=Am Sportplatz; house_number=4; city=Neustadt an der Weinstraße
DE address -: schöne aussicht 4 kassel
    street=Schöne Aussicht; house_number=4; city=Kassel
DE address -: Auf der Heide 9, 21335 Lüneburg
    street=Auf der Heide; house_number=9; postcode=21335; city=Lüneburg
DE address -: Im Wiesengrund 22
    street=Im Wiesengrund; house_number=22
DE address -: Hinter den Gärten 6, 38100 Braunschweig
    street=Hinter den Gärten; house_number=6; postcode=38100; city=Braunschweig
DE address -: Alte Landstraße 101 in Hamburg
    street=Alte Landstraße; house_number=101; city=Hamburg
DE address -: Berliner Straße 44, Vorderhaus, Erdgeschoss rechts
    street=Berliner Straße; house_number=44; unit=Vorderhaus, Erdgeschoss rechts
DE address -: Wohnung 12, Kastanienallee 7, 10435 Berlin
    street=Kastanienallee; house_number=7; unit=Wohnung 12; postcode=10435; city=Berlin
DE address -: Nordring 30, Aufgang C, vierter Stock
    street=Nordring; house_number=30; unit=Aufgang C, 4. Stock
DE address -: Elbchaussee zweihundertzwölf, zwo zwo sechs null fünf Hamburg
    street=Elbchaussee; house_number=212; postcode=22605; city=Hamburg
DE address -: Domkloster vier, fünfzig sechs sechs sieben Köln
    street=Domkloster; house_number=4; postcode=50667; city=Köln
DE address -: Sankt-Anna-Platz 2
    street=Sankt-Anna-Platz; house_number=2
DE address -: Doktor-Külz-Ring 12, 01067 Dresden
    street=Doktor-Külz-Ring; house_number=12; postcode=01067; city=Dresden
DE address -: null eins null sechs sieben Dresden, Prager Straße zehn
    street=Prager Straße; house_number=10; postcode=01067; city=Dresden
DE address -: Die Adresse lautet Mühlenstieg 5 in 22041 Hamburg
    street=Mühlenstieg; house_number=5; postcode=22041; city=Hamburg
DE address -: Kaiserdamm 88, bei Familie Yilmaz
    street=Kaiserdamm; house_number=88; unit=bei Familie Yilmaz
DE address -: Schanzenufer 3, 2. Hinterhof
    street=Schanzenufer; house_number=3; unit=2. Hinterhof
DE address -: zweite Querstraße 8
    street=2. Querstraße; house_number=8
DE address -: Hausnummer 6, Birkenweg, in Celle
    street=Birkenweg; house_number=6; city=Celle
DE address -: Ich bin momentan bei meinem Freund, der wohnt Schlossgraben 11
    street=Schlossgraben; house_number=11
DE none -: schicken Sie es bitte an die Ludwigstraße 16 in Ludwigshafen am Rhein
    street=Ludwigstraße; house_number=16; city=Ludwigshafen am Rhein
DE address -: Halle an der Saale, Große Ulrichstraße 5
    street=Große Ulrichstraße; house_number=5; city=Halle an der Saale
DE address -: 79098 Freiburg im Breisgau, Münsterplatz 1
    street=Münsterplatz; house_number=1; postcode=79098; city=Freiburg im Breisgau
AT address -: Lindengasse 12/3/5, 1070 Wien
    street=Lindengasse; house_number=12; unit=3/5; postcode=1070; city=Wien
AT address -: lindengasse zwölf stiege zwei tür neun zehn siebzig wien
    street=Lindengasse; house_number=12; unit=Stiege 2 Tür 9; postcode=1070; city=Wien
AT address -: Mariahilfer Straße 88a, Top 14, 1070 Wien
    street=Mariahilfer Straße; house_number=88a; unit=Top 14; postcode=1070; city=Wien
AT address -: Am Graben 12, 1010 Wien
    street=Am Graben; house_number=12; postcode=1010; city=Wien
AT address -: Graben 12, 1010 Wien
    street=Graben; house_number=12; postcode=1010; city=Wien
AT address -: Wien, eins null zwei null, Praterstern fünf
    street=Praterstern; house_number=5; postcode=1020; city=Wien
AT address -: tausendzehn Wien, Kohlmarkt drei
    street=Kohlmarkt; house_number=3; postcode=1010; city=Wien
AT address -: I wohn in der Neubaugasse 44, Stiege 1, 3. Stock, Tür 12
    street=Neubaugasse; house_number=44; unit=Stiege 1, 3. Stock, Tür 12
AT address -: Annenstraße vierzehn, achttausendzwanzig Graz
    street=Annenstraße; house_number=14; postcode=8020; city=Graz
AT address -: Innrain 52, 6020 Innsbruck
    street=Innrain; house_number=52; postcode=6020; city=Innsbruck
AT address -: Linzer Gasse 9, 5020 Salzburg, Mezzanin
    street=Linzer Gasse; house_number=9; unit=Mezzanin; postcode=5020; city=Salzburg
AT address -: Hauptplatz 1, 3100 St. Pölten
    street=Hauptplatz; house_number=1; postcode=3100; city=St. Pölten
AT address -: Donaulände 7 in Linz, Postleitzahl 4020
    street=Donaulände; house_number=7; postcode=4020; city=Linz
AT address -: Hütteldorfer Straße 130, Stiege 4, Top 22, 1140 Wien
    street=Hütteldorfer Straße; house_number=130; unit=Stiege 4, Top 22; postcode=1140; city=Wien
AT address -: Krems an der Donau, Obere Landstraße 8
    street=Obere Landstraße; house_number=8; city=Krems an der Donau
CH address -: Bahnhofstrasse 10, 8001 Zürich
    street=Bahnhofstrasse; house_number=10; postcode=8001; city=Zürich
CH address -: bahnhofstrasse zehn achttausendeins zürich
    street=Bahnhofstrasse; house_number=10; postcode=8001; city=Zürich
CH address -: Im Winkel 3, 9000 St. Gallen
    street=Im Winkel; house_number=3; postcode=9000; city=St. Gallen
CH address -: i bi züglet a d Langstrasse 22, 8004 Zürich
    street=Langstrasse; house_number=22; postcode=8004; city=Zürich
CH address -: Seestrasse 120, 2. Stock links, 8810 Horgen
    street=Seestrasse; house_number=120; unit=2. Stock links; postcode=8810; city=Horgen
CH address -: Bundesplatz drei, dreitausenddrei Bern
    street=Bundesplatz; house_number=3; postcode=3003; city=Bern
CH address -: Rue du Rhône 12, 1204 Genf
    street=Rue du Rhône; house_number=12; postcode=1204; city=Genf
CH address -: Dorfstrasse 5, Attikawohnung, 6300 Zug
    street=Dorfstrasse; house_number=5; unit=Attikawohnung; postcode=6300; city=Zug
CH address -: Steinenvorstadt 44, 4051 Basel, bei Zbinden
    street=Steinenvorstadt; house_number=44; unit=bei Zbinden; postcode=4051; city=Basel
CH address -: Limmatquai zwoi, achttausend eins Zürich
    street=Limmatquai; house_number=2; postcode=8001; city=Zürich
DE slot_decision -: Nein, ich brauche es um drei
    -
DE slot_decision -: am Montag um 10 Uhr passt es
    -
DE slot_decision -: zwischen 14 und 16 Uhr
    -
DE slot_decision -: ich habe noch zwei Pakete bei Ihnen
    -
DE slot_decision -: das erste ist gut
    -
DE slot_decision -: ich bin auf der Arbeit bis sechs
    -
DE none -: wo ist der Fahrer gerade
    -
DE drop_place -: hinter die blaue Tonne
    -
"""
"""Country, open question, part asked for: the words; under them the pieces."""
