"""Places and addresses told with a story, and words that sound like another act: training material."""

TABLE = """
drop_place, slot_decision > set_drop_place
    die Nachbarin streicht grad den Zaun, also nicht dort, lieber auf die Treppe hinten |
    keine Werbung steht am Kasten, aber das Paket darf rein |
    die Tür zum Keller klemmt, da muss man fest drücken, da können Sie es reinstellen |
    bei uns im Haus nimmt die alte Frau Pichler alles an |
    unser Hausmeister heißt Demir, der sitzt im Kammerl links, geben Sie es ihm |
    wo die Fahrräder stehen, da ist eine blaue Kiste |
    wenn Sie um das Haus rumgehen ist da so ein kleiner Schuppen, der hat kein Schloss, da rein bitte |
    der Hund tut nichts, machen Sie das Tor auf und legen Sie es auf die Bank |
    also bei mir liegt der Schlüssel vom Gartenhaus unterm Stein, da rein |
    es gibt da so ein Vordach über der Haustür, wenn es da steht wird es nicht nass |
    mein Bruder wohnt im Haus nebenan, Nummer 8, der nimmts | bei der Frau Kovac, die ist in Pension und immer da |
    bei Nachbar Ali erste Stock bitte | neben Tür ist Schrank, da rein |
    stellen Sie es hinter die Papiertonne, die blaue | beim Schuhregal im Hausflur fällt es nicht auf |
    meine Frau hat gesagt am besten in die Waschküche | im Lift-Vorraum steht ein Regal, da legen es alle hin |
    auf den Sitzplatz hinten im Garten | in den Velounterstand | unter die Laube beim Bauernhaus |
    in den Schopf hinter dem Haus | in die Tenne wenns regnet | aufs Bankerl vorm Haus |
    in den Kabäuschen neben der Einfahrt | unterm Küchenfenster ist ein Tritt |
    die Familie gegenüber, Hausnummer 15, hat mir schon oft Pakete angenommen |
    beim Portier im Bürohaus, der schreibts ein | bei den Studenten im Dachgeschoss, irgendeiner ist immer wach |
    da ist eine Luke neben der Garage, da passt es durch
slot_decision > set_drop_place unavailable deny? reject_time?
    ich muss da meine Mutter zum Arzt fahren, das weiß ich jetzt schon, legen Sie es halt in den Carport |
    wir haben beide Spätdienst diese Woche und die Kinder sind in der Schule, also am besten zur Nachbarin |
    ich bin auf Kur bis Ende des Monats, mein Nachbar Toni im Parterre nimmt die Post |
    am Dienstag sind wir auf einer Beerdigung, stellen Sie es bitte hinters Haus |
    i bin auf der Alm, stellts es dem Wirt eini | ich muss arbeiten wissen Sie, Nachbarin Fatma nehmen kann
slot_decision > set_drop_place ask_cost
    einfach vor die Tür stellen, kostet das was | kann der Nachbar es annehmen und muss der da was zahlen
slot_decision > set_drop_place ask_time
    legen Sie es vor die Tür, wann liegt es dann da | beim Nachbarn abgeben bitte, um wie viel Uhr ungefähr
slot_decision > set_drop_place ask_contents
    stellen Sie es hin, was ist es eigentlich | vor die Tür, wenns nicht zu groß ist, wie groß ist es denn
slot_decision > set_drop_place ask_sender
    geben Sie es dem Hausmeister, von wem ist das eigentlich | auf die Terrasse legen, wer schickt mir was
slot_decision > set_drop_place complain deny?
    stellen Sie es halt hin, ihr klingelt ja sowieso nie, Frechheit |
    beim Nachbarn abgeben, sonst wartet man ja wieder umsonst den ganzen Tag auf euch
slot_decision > set_drop_place goodbye
    einfach vor die Tür, tschüss | Garage, ich muss los, auf Wiederhören | beim Nachbarn lassen, servus
slot_decision > set_drop_place thank goodbye
    vor die Tür bitte, danke, tschüss | auf die Terrasse, vielen Dank, ade | Nachbar, danke, ciao
slot_decision > set_drop_place other_parcel
    vor die Tür legen, und das andere Paket auch |
    in die Garage, da hat der Fahrer mein anderes gestern auch hingestellt
slot_decision > hold_on set_drop_place
    Moment, ach wissen Sie, legen Sie es einfach vor die Tür | warten Sie, am besten geben Sies der Nachbarin
slot_decision > greet set_drop_place
    hallo, stellen Sie es einfach in den Hof | guten Tag, bitte beim Pförtner abgeben | moin, leg das man in Schuppen
slot_decision > busy set_drop_place
    ich kann grad nicht reden, legen Sie es vor die Tür | bin im Meeting, einfach zum Nachbarn |
    ich fahr Auto, stellts es in die Garage
slot_decision > unsure set_drop_place
    ich weiß nicht ob ich da bin, legen Sie es sonst in den Schuppen |
    kann ich noch nicht sagen, zur Not beim Nachbarn | keine Ahnung, stellen Sie es halt vor die Tür
slot_decision > set_pickup_point unavailable deny? reject_time?
    ich pendle jeden Tag nach Ulm und bin nie da, am besten in die Packstation am Bahnhof |
    wir sind in den Bergen bis Sonntag, hinterlegen Sie es auf der Post |
    ich schlafe da, Nachtdienst, ich hols in der Filiale
slot_decision, drop_place > set_pickup_point
    gegenüber von meiner Arbeit ist ein Paketshop, da wär es am gescheitesten |
    die Packstation beim Rewe hab ich immer genommen | mit dem Auto komm ich eh am Depot vorbei, ich nehms dort mit |
    lassen Sie es einfach in der Filiale liegen, ich komm die Tage |
    es gibt im Dorf nur den Laden von der Resi, der ist auch Poststelle, da bitte |
    wenn ich im Laden abholen kann, dann so | am Automaten kann ich Tag und Nacht hin, das wär mir lieber |
    Ablage bei der Agentur im Volg, ich gehe es holen | lieber Shop, ich wohne fünfter Stock ohne Lift |
    gibts in der Nähe so ein Schließfach, dann dahin
slot_decision, drop_place > set_pickup_point complain
    bringen Sie es in den Shop, an der Tür klappt es mit euch ja eh nie, ein Jammer |
    ich hols selber, bevor euer Fahrer wieder alles hinschmeißt, der Rüpel
slot_decision > affirm? set_pickup_point
    ja, aber ich hols lieber in der Filiale | ja, können Sie es nicht in die Packstation legen
slot_decision > hold_on set_pickup_point
    Moment, ich hol es lieber selber | warten Sie, geht das in die Packstation
slot_decision > unsure set_pickup_point
    weiß nicht ob ich da bin, ich hols besser am Schalter | das kann ich nicht sagen, geben Sie es lieber in den Shop
address_confirmation > correct deny?
    streichen Sie das, Hausnummer 5 nicht, 6 | die alte Nummer bitte löschen, neu ist 14 |
    die Nummer die Sie haben ist falsch, 12 ist richtig | bis zur Hausnummer gut, dann kommt aber Stiege drei |
    der Straßenname schreibt sich mit zwei L, Wallgasse | Bad Aibling, nicht Bad Abbach |
    Frankfurt an der Oder, nicht am Main | Neustadt ja, aber an der Weinstraße | das ist eine Allee und keine Straße |
    Sankt Veit, nicht Sankt Vith | hinten fehlt das Hinterhaus | zwo hab ich gesagt, nicht drei |
    3400 ist Klosterneuburg, ich hab 3430 gesagt | ja, fast, nur das a gehört noch dran | na ned Gassen, Strassn |
    ich sagen siebzehn, nicht siebzig | nöd 8032, 8023 | die Wohnung ist 14, das Haus ist die 4
address_confirmation > correct affirm?
    ja, nur die Hausnummer ist 31 | ja aber mit b, 19b | ja, bloß dass es im vierten Stock ist |
    richtig, bis auf die PLZ, die ist 70182
address_confirmation > affirm set_drop_place
    ja stimmt, da bitte einfach beim Hausmeister abgeben | genau, und dort vor die Tür legen |
    richtig, am Empfang lassen bitte
address_confirmation > affirm propose_time
    stimmt, und am besten am Freitag | genau, da bin ich ab vier | richtig, bitte Mittwoch früh
address_confirmation > affirm thank goodbye
    ja stimmt, danke, tschüss | genau, vielen Dank, auf Wiederhören
address_confirmation > affirm complain
    ja endlich, das hat ja gedauert, furchtbar | stimmt, beim dritten Mal, was für ein Krampf mit Ihnen
address_confirmation > correct complain deny?
    zum dritten Mal, neunzehn, nicht neunzig, das nervt | nein Herrgott, Gasse, hören Sie schlecht, unmöglich
address_confirmation > hold_on
    Moment | warten Sie, ich vergleich das mal | Sekunde, ich schau auf den Zettel
address_confirmation > unsure
    da bin ich mir nicht sicher | ich glaub schon, aber ich weiß es nicht genau | müsste ich nachsehen, keine Ahnung
none, slot_decision > change_address
    bei der alten Adresse nicht mehr anläuten, ich wohne jetzt wo anders |
    das Haus gibts nicht mehr, wir sind jetzt beim Schwager untergekommen |
    wir haben uns getrennt, ich bin ausgezogen, es muss woanders hin |
    ich hab beim Bestellen die falsche Adresse angegeben |
    da steht sicher noch die alte Straße drauf oder, ich bin nämlich umgezogen |
    der Händler hat die Büroadresse, ich hätts aber gern heim | ich habe gewechselt Wohnung, andere Straße jetzt |
    mein Bub wohnt in Bern, dem gehört es eigentlich, schicken Sie es zu ihm |
    ich lieg die nächsten zwei Wochen in der Reha, kann das Paket da hinkommen |
    auf der Baustelle wo ich arbeite wär ich den ganzen Tag, liefern Sie dahin
none, slot_decision > change_address ask_status
    ich bin umgezogen, ist das schon an die alte Adresse gegangen | falsche Adresse, wo ist das Paket denn jetzt
none, slot_decision > change_address complain
    ich hab die neue Adresse schon dreimal durchgegeben, seid ihr unfähig |
    schon wieder die alte Adresse, das nervt, ich bin umgezogen
none, slot_decision > greet change_address
    hallo, ich möchte die Adresse ändern | guten Tag, ich bin umgezogen, geht das woanders hin |
    grüezi, bitte ins Geschäft liefern
none, slot_decision > hold_on change_address
    Moment, da wohn ich nicht mehr | warten Sie, das muss an eine andere Adresse | halt, ich bin ja umgezogen
none, slot_decision > change_address propose_time
    bitte ins Büro und dann am Mittwoch | lieber zu meinen Eltern, Freitag nach drei
verification > give_address_part
    ich wohn ja in Mödling, das ist die 2340 | also früher hieß das vier, jetzt fünfstellig, 53113 |
    die neue oder die alte, die neue ist 01309 | auf dem Brief vor mir steht 88045 | warten sie ich glaub 6330 Cham |
    sieben sieben acht eins fünf, hoff ich | ist Dornbirn, 6850
address > give_address
    also passen Sie auf, das ist gleich nach der Kirche, Kirchengasse 2 in Lienz |
    ich buchstabier, Q wie Quelle, Quellenweg 17 | das neue Haus ist Zur Alten Schmiede 5 in Melle |
    die Firma heißt Lutz und sitzt Am Gewerbepark 30, Halle 2 | bei der Oma, das ist Unterdorf 12, 9050 Appenzell |
    in Reha Klinik, Seeuferstraße 1, Bad Buchau | Postfach 112, 4002 Basel | meine Arbeit ist Hafenweg sechs, zweite Tür
"""
