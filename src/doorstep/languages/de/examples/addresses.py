"""Addresses, postcodes and wishes for another place: training material of the judgement."""

TABLE = """
address > give_address
    Ahornweg 12 | Lindenstraße 45, 50674 Köln | die Adresse ist Bergstraße 7 in Jena | am Marktplatz 3, 89073 Ulm |
    Schillerstraße acht, dritter Stock links | Wiedner Gürtel 14, Stiege 2, Tür 9 | das ist die Mariahilfer Straße 101 |
    im Tannengrund 22a | Bahnhofstrasse 18, 8001 Zürich | Neugasse einundzwanzig, Winterthur | Hauptplatz 1 in Linz |
    also das ist in der Rosenheimer Straße hundertzwölf | Goethestraße Nummer 5 in Weimar |
    an der Alten Mühle vierzehn b | Kirchweg 3 in 3012 Bern | meine Firma ist in der Industriestraße 88 |
    Gartenstraße 6, Hinterhaus | Birkenallee 19, Wohnung 4, Potsdam | schreiben Sie Amselweg 31 |
    Zum Hafen 2, 18055 Rostock | bei meiner Mutter, Finkenweg 11, Regensburg | Lange Reihe 70, Hamburg Sankt Georg |
    das wäre Obere Donaustraße fünfundzwanzig Tür elf | Dorf 43, das ist in der Gemeinde Egg |
    Rheingasse 9, im zweiten Stock, Basel | beim Schwiegervater, Hofgasse 4 in Innsbruck |
    Straße der Einheit 27 in Gera | Am Kanal 5 Haus C | An der Wiese sechzehn in Darmstadt |
    ähm Bachstraße eins, nein warten Sie, Bachstraße zwei | Ringstraße 100, 9500 Villach |
    Packstation 145, 04109 Leipzig | ich wohne jetzt Eichenstraße 33 | ist Gutenbergstraße 8 in Mainz |
    Haus Nummer sieben in der Fliederstraße | Feldkircher Straße 60 in Dornbirn |
    Sonnenhalde vierzig, 9000 Sankt Gallen | in Büro, Messestraße 17, München | Siedlung Nord 4 in Eisenstadt |
    Weinbergweg fünf, links rein | Steindamm Nummer zwoundneunzig | Karl-Marx-Allee 66, zehnter Stock |
    Untere Vogelwiese 3
address > give_address thank
    Ahornweg 14 in Köln, danke | Seestrasse 21 in Thun, merci | Postgasse 8, dankeschön
address > give_address ask_time
    Lerchenweg 10 in Celle, und wann kommen Sie dann | Mühlgasse 5, Krems, wann wär das dann da
address > give_address ask_cost
    Talstraße 16 in Aalen, kostet das jetzt mehr | Schulweg 2, Lustenau, muss ich da was zahlen
address > hold_on give_address
    Moment, ich hab's hier, Dorfstraße 44, Ratzeburg | warten Sie, äh, Kastanienallee 9 in Berlin |
    Sekunde, ja also Ulmenweg 25
address > give_address_part
    in Köln | Lindenstraße | in der Schubertgasse | Nummer fünf | Stuttgart | 80331 | das ist in Bregenz |
    die Postleitzahl ist 1100 | eine Straße weiter, der Buchenweg | im dritten Stock | in Wien, im Zehnten |
    drüben in Ottensen | Hausnummer 17 | die Straße heißt Am Sonnenhang | Luzern | 4057 Basel |
    irgendwo in der Talstraße
address > unsure
    die weiß ich nicht auswendig | hm da müsst ich nachschauen | weiß ich nicht genau wie die Straße heißt |
    keine Ahnung wie die Adresse vom Büro ist | muss ich erst meine Freundin fragen wie das da heißt |
    die Hausnummer fällt mir nicht ein | ich bin erst eingezogen, ich weiß sie nicht | Adresse weiß ich nicht gut
address > deny
    nein | das sag ich nicht | lassen Sie es | doch nicht | nein lieber nicht | nee, bleibt wie es ist |
    nein es soll doch da bleiben wo es war | nein ich will gar keine andere Adresse
address_part > give_address_part
    80331 | acht null drei drei eins | achtzig dreihunderteinunddreißig | 1010 | tausendzehn Wien | 8001 |
    Hausnummer 12 | zwölf b | 14 | siebenundvierzig | Linz | in Salzburg | Wohnung vier | zweiter Stock rechts |
    Tür 11 | Stiege 3 Tür 8 | Top 14 | die Postleitzahl ist 6020 | Ahornweg | Hinterhaus | Erdgeschoss |
    die Stadt heißt Zwickau | fünf null sechs sieben vier | Nummer neun a wie Anton | dreizehn | Dachgeschoss links |
    vierter Stock | Haus B | Lindenstraße mit scharfem S | das ist die 99 | Winterthur | zwo eins null drei drei |
    ich glaube 60311 | eins eins null eins neun | acht tausend eins | Parterre | hundertzwölf | die drei | 3 bis 5 |
    Goethestraße | Chur, siebentausend | bei Keller, zweite Etage
address_part > unsure
    weiß ich nicht auswendig | keine Ahnung | die Postleitzahl kenn ich nicht | da müsst ich schauen |
    die hab ich nicht im Kopf | weiß nicht, ich wohn erst seit gestern hier | die merk ich mir nie |
    i weiß ned | kann ich Ihnen nicht sagen, die ist neu
address_part > deny
    es gibt keine Nummer | keine | hat keine | keine Stiege | es gibt nur ein Haus | da ist keine Hausnummer |
    nein, gibts nicht | ein Einfamilienhaus, also nein | keine Wohnungsnummer
verification > give_address_part
    80331 | fünf null sechs sieben vier | die ist 1090 | 8004 | vier eins zwei zwei sechs Postleitzahl |
    Postleitzahl null vier eins null neun | sechzig drei elf | zwölfhundert | also die ist 6850 |
    neuntausendfünfhundert | tausendneunzig | achttausendvier | das ist die 10115 | zwo null null neun fünf |
    ich glaub 70173 | 3012 | PLZ ist vier null zwei eins drei | 99084 | sechstausendzwanzig | drei null eins fünf neun |
    steht drauf 01067 | achtzig, drei, drei, eins | viertausendundzehn | zweitausenddreihundertvierzig in Mödling |
    ja 68161 | fünf null eins eins null ja | null vier, eins null neun | Postleitzahl von mir ist 81541
verification > hold_on give_address_part
    Moment, das ist die 5020 | warten Sie, äh, sieben null eins sieben drei | Sekunde, 8050 glaub ich
verification > greet give_address_part
    grüß Gott, 1140 | hallo, ja, fünf drei eins eins eins
verification > give_address_part ask_why?
    10245, worum gehts denn | 8952, aber wieso
verification > give_address_part ask_data
    04275, aber wozu brauchen Sie die | 22765, wird das jetzt gespeichert |
    dreißig eins fünf neun, was machen Sie damit
verification > unsure
    weiß ich nicht | die hab ich grad nicht da | fällt mir nicht ein | kenn ich nicht auswendig |
    ich bin erst hergezogen, keine Ahnung | da muss ich auf einen Brief schauen |
    welche denn, die alte oder die neue, weiß nicht | ich vergessen | hm die vom Büro weiß ich nicht
verification > deny
    das sag ich Ihnen nicht | nein | das geht Sie nichts an | am Telefon geb ich so was nicht raus |
    sicher nicht | nee, das mach ich nicht | das verrat ich keinem Fremden | ich geb keine Daten raus |
    das glaubn S doch selber ned dass i Ihnen des sag | nein danke, ich kenne diese Maschen |
    das sage ich prinzipiell nicht
verification > affirm
    ja | ja das bin ich | bin ich | am Apparat | ja hier Keller | ja Keller | selbst am Apparat | der bin ich |
    ja, Jonas Keller | steht vor Ihnen sozusagen, ja
address_confirmation > affirm
    ja | genau | stimmt | ja genau so | das ist richtig | passt | korrekt | exakt | ja das ist sie | richtig |
    jawohl | jo stimmt | ganz genau | ja alles richtig | perfekt | haargenau | so ist es | ja schon | eh |
    genau die ist es | ja, haben Sie richtig verstanden | einwandfrei | das ist korrekt, ja |
    ja richtig richtig | bingo | stimmt auffallend | freilich stimmt des | jawoll
address_confirmation > affirm thank
    ja genau, danke | stimmt, vielen Dank | richtig, merci | passt, dank Ihnen
address_confirmation > affirm ask_time
    ja stimmt, und wann kommt es dann | genau, wann wird das sein | richtig, an welchem Tag kommt das dann
address_confirmation > affirm ask_cost
    ja, kostet die Umleitung was | stimmt so, und was kostet mich das | passt, ist das dann gratis
address_confirmation > affirm backchannel?
    mhm ja genau | ah ja stimmt
address_confirmation > affirm other_parcel
    stimmt, kommt das zweite Paket auch dorthin | ja genau, und das andere bitte, geht das auch da hin
address_confirmation > affirm goodbye
    ja passt, tschüss | stimmt alles, auf Wiederhören
address_confirmation > deny
    nein | das stimmt nicht | falsch | nee das ist verkehrt | das ist nicht meine Adresse |
    so hab ich das nicht gesagt | leider falsch | nein da haben Sie sich verhört | des stimmt net | ganz falsch |
    nein das isch nöd richtig | nee, alles verkehrt
address_confirmation > deny ask_repeat?
    nein, was haben Sie da verstanden | falsch, lesen Sie noch mal vor
address_confirmation > correct deny?
    nein, Hausnummer 52 | sechsundvierzig, nicht vierundsechzig | Weg, nicht Straße | nein, Gasse | die PLZ ist 50676 |
    das ist 12b, nicht 12d | mit hartem T, Trautweg | Hausnummer ist falsch, 18 gehört hin | fast, aber Tür neun |
    Stiege zwei hab ich gesagt | nein es heißt Lerchenfelder Straße | der Ort heißt Wels nicht Selz |
    fünfzehn, nicht fünfzig | alles richtig bis auf die Postleitzahl, 6845 | die Stadt stimmt nicht, das ist Fürth |
    nein nein, Ahornallee | das b fehlt, 7b | im zweiten Stock, nicht im dritten | zwanzig statt zwölf |
    ändern Sie bitte die Nummer auf neun | der erste Buchstabe ist ein P wie Paula | nöd Strass, Weg |
    Nummer nicht gut, ist 33 | falsch, Haus hundertacht | Keplerstraße, mit K | nein es ist 4052 Basel |
    Meier mit ei, und Nummer elf | vorn fehlt noch was, Am Rosengarten 8 |
    Nummer sechs stimmt nicht, die Sieben ist es | eins drei drei nicht eins drei zwei |
    Sie haben die Ziffern verdreht, siebenunddreißig | naa, Stiege vier
address_confirmation > correct thank deny?
    fast, Hausnummer 16, danke | nein, 81, nicht 18, danke schön
address_confirmation > change_address deny?
    nein, doch lieber woanders hin | ach, schicken Sie es doch besser an eine andere Adresse |
    hm nein, ich hab mirs überlegt, bringen Sies doch lieber in mein Büro
none, slot_decision, anything_else, availability > change_address
    geht das auch woanders hin | ich bin umgezogen | da wohn ich nicht mehr | können Sie das in die Arbeit bringen |
    bringen Sie es lieber zu meiner Mutter | das ist die alte Adresse | ich möchte eine andere Adresse angeben |
    ändern Sie bitte die Adresse | schicken Sie es an meinen Arbeitsplatz | wir haben jetzt eine neue Wohnung |
    die Adresse stimmt nicht mehr | ich bin gerade bei meinem Bruder, kann das dahin |
    das soll in die Firma geliefert werden | kann man das umleiten | liefern Sie bitte an meine Freundin |
    geht das auch in eine andere Stadt | ich wohn jetzt woanders | nach Graz wärs besser, ich bin grad dort |
    ich hab den Wohnort gewechselt | können Sie das umadressieren | i wohn do nimma | bitte an neue Adresse bringen |
    kann es in mein Geschäft | wir sind letzten Monat gezügelt, das ist die alte Adresse | statt heim lieber ins Büro |
    es soll nicht zu mir, sondern zu meiner Oma | Adresse hat sich geändert | bring das bitte zu mein Schwester |
    ich bin über die Feiertage bei den Eltern, da soll es hin | da bin ich ausgezogen |
    kann das an die Schule geliefert werden | das Paket soll zu meinem Sohn, der wohnt in Bonn |
    leiten Sie mir das bitte um | ich hätt das gern in die Kanzlei
none, slot_decision > change_address give_address
    bringen Sie es bitte in die Lindenstraße 8 | schicken Sie es ins Büro, Kaiserstraße 40 |
    jetzt wohn ich Birkenweg 17 | lieber zu meiner Mutter, Dorfstraße 31 in Soest | das muss in die Rosengasse 5 |
    es soll nach Graz, Annenstraße 12 | könnten Sie es in die Uferstraße 14 in Zug liefern |
    meine neue Adresse ist Am Anger 22, Erfurt | ich bin umgezogen, Schlossallee 1, Kassel |
    da wohne ich nicht mehr, neu ist Gartenweg 6 in Olten | liefert das in die Werkstatt, Gewerbering 9 |
    ich jetzt wohnen Parkstraße 50 | das ghört in die Lederergasse 20, Stiege 1
slot_decision > change_address give_address unavailable deny? reject_time?
    da bin ich nicht daheim, bringen Sie es in die Seegasse 3 in Steyr |
    um die Zeit arbeite ich, liefern Sie an Industriestraße 12 | wir sind weg, geben Sie es bei der Oma ab, Bergweg 20 |
    nicht zuhause, aber im Büro schon, Hansaring 5 in Köln
slot_decision > change_address unavailable deny? reject_time?
    ich bin die ganze Woche in Köln bei meiner Tochter, schicken Sies dorthin |
    tagsüber bin ich in der Arbeit, kanns dahin | Dienstag bin ich bei den Eltern, da könnt man es auch hinliefern |
    da ist keiner, geht eine andere Adresse
slot_decision > affirm change_address
    Dienstag geht, aber bitte an eine andere Adresse | der Termin passt, nur wohn ich da nicht mehr |
    ja, aber in die Firma bitte | gern Donnerstag, aber zu meiner Schwester | passt schon, aber ich bin umgezogen
slot_decision > affirm change_address give_address
    Dienstag passt, aber in die Bergstraße 4 | okay, aber bitte an Kanalweg 18 liefern |
    ja gut, nur bin ich jetzt in der Heinestraße 77
none, slot_decision, anything_else > change_address ask_cost
    kann ich das umleiten und was kostet das | geht eine andere Adresse und kostet das was |
    muss ich zahlen wenn Sie es ins Büro bringen | was würde eine neue Adresse kosten
none, slot_decision, anything_else > change_address thank
    bitte an meine Arbeit schicken, danke | ändern Sie bitte die Adresse, vielen Dank
anything_else > affirm? change_address
    ja, ich möchte noch die Adresse ändern | ja doch, geht das auch an meine Arbeit |
    ja, ich bin nämlich umgezogen | ja, kann man das zu meinen Eltern umleiten |
    eins noch, es sollte eigentlich ins Büro
"""
