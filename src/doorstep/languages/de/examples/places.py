"""Where a parcel may be left or collected, alone and with reasons: training material of the judgement."""

TABLE = """
drop_place > set_drop_place
    an der Hintertür | im Schuppen | beim Nachbarn | bei Frau Berger nebenan | auf die Terrasse |
    hinter die Mülltonnen | in die Garage | auf den Balkon | beim Hausbesorger | beim Abwart |
    im Milchkasten | in die Paketbox | einfach vor die Tür | im Treppenhaus | im Stiegenhaus vor meiner Tür |
    im Windfang | bei der Concierge | beim Pförtner | am Empfang | im Keller, der ist offen | vor die Wohnungstür |
    ins Gartenhäuschen | in den Fahrradkeller | unterm Vordach | im Hausflur | hinterm Haus, da steht eine Bank |
    in der Werkstatt nebenan | bei den Leuten obendrüber | links neben dem Eingang | im Gewächshaus | beim Hauswart |
    in den Holzschopf | im Hof hinten | unter die Stiege | Garage | Nachbar | vor Haustür | beim Wirt unten |
    auf der Fußmatte | hinter den Blumentopf | in den Strandkorb | in die Laube | im Vorhaus | aufs Fensterbrett |
    unter der Treppe | bei der Hausverwaltung im Erdgeschoss | im Stall | bei der Schwiegermutter im Parterre |
    auf den Laubengang | in die Kiste neben der Tür | beim Bäcker im Haus, der nimmt alles an |
    bei Yilmaz im zweiten Stock | gegenüber bei Familie Novak | Nachbar rechts, die Frau ist immer da |
    bei Nachbarin mit Hund | na ja vielleicht neben die Regentonne | i würd sagen in den Heustadl |
    in den Abstellraum beim Lift
slot_decision, drop_place, availability, none > set_drop_place
    stellen Sie es einfach vor die Tür | legen Sie es auf die Terrasse | geben Sie es beim Nachbarn ab |
    der Hausmeister nimmt das an | werfen Sie es über das Gartentor | der Fahrer solls in die Garage stellen |
    kann man das hinters Haus legen | geben Sie es der Frau im Erdgeschoss | unsere Nachbarin nimmts schon |
    stellen Sie es in den Schuppen, der ist nicht abgesperrt | legen Sies unter die Bank |
    lassen Sie es beim Portier | können Sie es im Stiegenhaus abstellen | tun Sie es in den Milchkasten |
    i hätts gern vor der Tür | einfach in der Einfahrt hinstellen | schmeißen Sie es hinter die Hecke |
    geben Sie es bei Schneiders ab, Nummer 7 | der Nachbar gegenüber kann unterschreiben | bitte bei Nachbar lassen |
    kann es bei meiner Schwiegermutter im Haus abgegeben werden | lassen Sie es doch im Hausgang stehen |
    irgendwo wo es trocken ist, unterm Vordach halt | Abstellgenehmigung haben Sie, Carport |
    stellts es anfach in Hof eini | wenn der Fahrer es in die Paketbox legen könnte |
    bringen Sie es der Hausbesorgerin | die vom Kiosk unten im Haus ist meine Nachbarin, geben Sie es ihr |
    am liebsten wäre mir, Sie stellen es in den Windfang | der Abwart hat einen Schlüssel, geben Sie es ihm |
    hinter dem Rosenbusch sieht es keiner, da bitte hin | Sie könnten es beim Herrn Doktor im ersten Stock abgeben |
    ich erlaube Ihnen das vor der Haustür abzulegen | Sie Paket bitte vor Tür legen | leg es halt in den Schupfen |
    mir wärs recht wenn es die Nachbarin kriegt | in der Waschküche steht ein Tisch, da drauf |
    ich häng einen Zettel an die Tür, dann kann ers hinstellen | der Pförtner am Tor soll es entgegennehmen |
    im Büro vorne sitzt immer die Kollegin, bei der abgeben | unser Untermieter macht auf, dem in die Hand drücken |
    stellen Sie das Päckli einfach vor die Wohnungstür im dritten Stock | deponieren Sie es im Velokeller
slot_decision > set_drop_place unavailable deny? reject_time?
    da bin ich nicht da, legen Sie es in die Garage | ich bin arbeiten, geben Sie es nebenan ab |
    keiner zuhause, stellen Sie es vor die Tür | bin im Büro, einfach auf die Terrasse legen |
    wir sind im Urlaub, die Nachbarin nimmt es | da hab ich Frühschicht, beim Hausmeister abgeben bitte |
    Dienstag bin ich beim Arzt, aber der Schuppen ist offen | ich nicht da, bitte Nachbar geben |
    da bin i in der Arbeit, stellts es in Carport | ich bin unterwegs, deponieren Sie es im Milchkasten |
    an beiden Tagen bin ich weg, lassen Sie es beim Abwart | am Donnerstag bin ich in Linz, vor die Tür damit |
    wir schaffen beide, am besten beim Nachbarn klingeln | um zwei hol ich die Kleine ab, hinters Haus stellen bitte |
    ich lieg im Krankenhaus, geben Sie es der Frau Huber | da schlaf ich noch wegen Nachtschicht, legen Sie es hin |
    bis sechs ist hier niemand, aber der Pförtner nimmts | tagsüber ist keiner da, unter den Carport bitte
availability > set_drop_place unavailable
    ich bin nie zuhause, legen Sie es in die Garage | die ganze Woche weg, geben Sie es bei Webers ab |
    unter der Woche bin ich nicht da, Terrasse wäre gut | da bin ich auf Montage, beim Hausmeister bitte |
    eigentlich bin ich immer arbeiten, stellen Sie es einfach hin
slot_decision > affirm set_drop_place
    ja passt, und wenn keiner aufmacht in den Schuppen | Dienstag ist gut, sonst beim Nachbarn |
    okay, aber stellen Sie es vor die Tür | geht in Ordnung, sonst bitte auf die Terrasse legen |
    ja gern, falls ich nicht höre beim Hausmeister abgeben | einverstanden, notfalls zur Nachbarin |
    passt schon, legen Sies in die Paketbox | der Donnerstag passt, er kann es in die Garage stellen |
    ist recht, und der Fahrer soll es bitte hinters Haus bringen | ja das isch guet, einfach in Milchkasten |
    gut, wenn ich im Garten bin soll er es auf die Bank legen
slot_decision > deny? set_drop_place
    nein, stellen Sie es einfach hin | nö, legen Sie es auf die Terrasse | nein, geben Sie es dem Nachbarn |
    na, tuns es in die Garage | nee, beim Hausmeister abgeben | nein nein, vor die Tür reicht
slot_decision > set_drop_place thank
    einfach vor die Tür, danke | beim Nachbarn abgeben, vielen Dank | legen Sie es in den Schuppen, danke schön |
    in den Milchkasten bitte, merci
drop_place > set_drop_place thank
    beim Nachbarn, danke | in die Garage bitte, vielen Dank | vor die Tür reicht, danke
drop_place > hold_on set_drop_place
    Moment, ja, in die Garage | warten Sie, am besten beim Nachbarn | äh Sekunde, Terrasse |
    Augenblick, ja im Hof hinten
drop_place > set_drop_place ask_time
    vor die Tür, und wann kommt er da | im Schuppen, um wie viel Uhr ist das denn dort |
    beim Nachbarn, bis wann bringt er das
drop_place > set_drop_place ask_cost
    bei der Nachbarin, kostet das extra | in die Garage, muss ich da was bezahlen
drop_place > set_drop_place ask_contents
    auf die Terrasse, was ist da eigentlich drin | wenns klein ist in den Briefkasten, was ist es denn
drop_place > set_drop_place complain
    in die Garage, aber diesmal nicht wieder in den Dreck schmeißen wie letztes Mal |
    beim Nachbarn, und nicht wieder über den Zaun werfen, das war eine Sauerei |
    vor die Tür, letztes Mal lag es ja im Regen, unmöglich war das
slot_decision, drop_place, availability, none > set_pickup_point
    ich hols lieber selber ab | kann ich das irgendwo abholen | bringen Sie es in die Packstation |
    zur Postfiliale bitte | geben Sie es im Paketshop ab | ich will es selbst abholen |
    legen Sie es in die Abholstation | an der Packstation am Bahnhof | in die Trafik ums Eck, ich hol es dann |
    beim Postpartner hinterlegen | kann ich es beim Kiosk holen | ich hole es im Depot ab |
    bringen Sie es in den Supermarkt zur Abholung | am liebsten in so eine Box wo ich es mit Code rausnehme |
    My Post 24 Automat bitte | i hols ma selber | kann man das an einen Paketautomaten schicken |
    ich möchte abholen in Geschäft | Filiale, ich komm vorbei | lagern Sie es auf der Post, ich komm es holen |
    gibts einen Shop wo ich das abholen kann | lieber Abholung | ich würd es gern in der Abholstelle mitnehmen |
    in der Tankstelle kann man ja auch abholen, da bitte hin | hinterlegen Sie das Päckli am Postschalter |
    ab in die Packstation damit | ich hol es mir auf der Post | schicken Sie es an den DHL-Shop |
    der Paketshop beim Friseur wäre praktisch | ich fahr selbst hin und hol es | mir ist ein Abholort lieber |
    im Schreibwarenladen an der Ecke, da hol ich immer ab | gebts es beim Spar ab zum Abholen |
    legt es ins Schließfach am Hauptbahnhof | zum Pickpost bitte | geht Packstation
slot_decision > set_pickup_point unavailable deny? reject_time?
    da bin ich nicht da, ich hole es lieber an der Packstation | ich arbeite, bringen Sie es in die Filiale |
    keiner daheim, ab zum Paketshop damit | bin verreist, legen Sie es auf die Post |
    ich bin eh nie daheim, ich hols im Depot | da bin ich im Dienst, kann ich es am Kiosk abholen |
    ich bin immer unterwegs, Abholstation wär besser
slot_decision > deny? set_pickup_point
    nein, ich hole es selber | nee, bringen Sie es zur Post | nein, lieber Paketshop | na, i hols in der Filiale |
    nein danke nicht liefern, Packstation bitte
slot_decision, drop_place, none > set_pickup_point ask_cost
    kann ich es abholen und kostet das was | Packstation bitte, ist das gratis | im Shop abholen, was verlangen Sie da
slot_decision, drop_place, none > set_pickup_point ask_time
    ich hol es ab, ab wann liegt das denn dort | zur Filiale bitte, wann kann ich kommen |
    Paketshop, und ab wie viel Uhr ist es da
slot_decision, drop_place, none > set_pickup_point thank
    ich hole es selbst, danke | Paketshop bitte, danke schön | an die Packstation, besten Dank
drop_place > set_pickup_point
    Packstation | Abholstation | in der Filiale | Postfiliale | der Kiosk | im Shop | beim Postpartner |
    Abholpunkt bitte | das letzte, Abholstelle | dann lieber zum Abholen | die Trafik
drop_place > deny? set_pickup_point
    nirgends, ich hole es ab | nein, nicht abstellen, lieber Packstation | nicht draußen, bringen Sie es zur Post |
    keins davon, ich hols im Laden
drop_place > deny
    nirgendwo | gar nicht | nein, da wird es gestohlen | auf keinen Fall draußen | nein danke |
    nicht ablegen bitte | nee, hier klauen sie alles | nein, ich will das persönlich annehmen | lieber nicht |
    nein nirgends hinlegen | das ist mir zu unsicher | nein, da regnet es rein | naa, do wird nix hingstellt |
    nein das will ich nicht, mein Nachbar und ich reden nicht miteinander | kommt nicht in Frage | nöd vor de Tür
drop_place > unsure
    ich weiß nicht wohin | keine Ahnung wo das sicher ist | da muss ich überlegen | hm, schwierig, wohin damit |
    weiß nicht so recht | da bin ich überfragt | mir fällt nichts ein | was weiß ich
drop_place > affirm
    ja bitte | ja gern | können Sie machen | ja das geht | von mir aus | ja machen Sie das | freilich | das wäre gut
drop_place > propose_time deny?
    nein, kommen Sie lieber Mittwoch | ich möcht lieber daheim sein, geht Freitagnachmittag |
    nein, dann besser nach sechs
drop_place_confirmation > affirm
    ja | ja genau dort | stimmt | richtig | passt | ja da | genau | ja bitte dort hin | in Ordnung so | jawohl |
    ja passt so | ja da liegt es gut | korrekt | so machen wirs | ja genau bei der | perfekt | einverstanden |
    ja richtig verstanden | jo genau | das passt | genau da steht es trocken
drop_place_confirmation > affirm thank
    ja genau, danke | richtig, vielen Dank | passt, danke schön | ja da, merci vielmal
drop_place_confirmation > affirm ask_time
    ja genau, wann kommt er denn da | stimmt, und um wie viel Uhr ungefähr | passt, wann liegts dann dort
drop_place_confirmation > affirm ask_cost
    ja, kostet das was extra | richtig, ist das gratis
drop_place_confirmation > affirm thank goodbye
    ja genau, danke, tschüss | stimmt, vielen Dank, auf Wiederhören | passt, merci, ade
drop_place_confirmation > deny
    nein | nein nicht dort | das hab ich nicht gesagt | nee falsch | doch nicht | nein, bloß nicht | na des stimmt net |
    nein so nicht | nee, da lieber nicht | nein, da haben Sie was falsch verstanden
drop_place_confirmation > correct set_drop_place deny?
    nein, beim anderen Nachbarn | nicht vor die Haustür, vor die Hintertür | nein die Garage | ich meinte den Schuppen |
    nein, zur Frau Wagner, nicht Wegner | doch besser auf die Terrasse | nicht Hausmeister, Nachbar hab ich gesagt |
    am Seiteneingang, nicht vorne | nein im dritten Stock bei Kowalski | falsch, hinters Haus | lieber in den Keller |
    Moment nein, unter den Carport | nein ich sagte Milchkasten | nicht links, rechts bei Meiers |
    ach nein, doch in die Paketbox | nein nicht Balkon, Terrasse sagen ich | na, in Stadl hab i gsagt
drop_place_confirmation > correct set_pickup_point deny?
    nein, ich hole es lieber ab | doch nicht, besser in die Packstation | ach wissen Sie was, bringen Sie es zur Post |
    nein, Paketshop hab ich gesagt | lieber doch in die Filiale
drop_place_confirmation > unsure
    hm, ich weiß nicht ob das gut ist | da bin ich mir nicht sicher | weiß nicht, wird das da nicht nass
drop_place_confirmation > hold_on
    Moment | warten Sie, ich frag die Nachbarin schnell | Sekunde, ich schau ob der Schuppen offen ist
drop_place_confirmation > ask_repeat
    wie bitte | wo jetzt | was haben Sie verstanden | noch mal bitte, wohin | bei wem haben Sie gesagt | hä wo
drop_place_confirmation > other_parcel
    und das andere Paket, kommt das auch dahin | kann das zweite da auch hin
drop_place_confirmation > ask_time
    wann stellt er es da hin | und wann liegt es dann dort | um wie viel Uhr legt der das da hin
none, anything_else > set_drop_place
    wenn keiner aufmacht, bitte in den Schuppen legen | falls ich nicht öffne, beim Nachbarn abgeben |
    ach ja, vor die Tür stellen reicht | der Fahrer darf es auf die Terrasse legen | sonst bitte in die Garage |
    legen Sie es zur Not dem Nachbarn hin | ich vergaß, er kann es auch beim Pförtner lassen |
    wenns keiner hört, soll er es unters Vordach stellen
anything_else > affirm? set_drop_place
    ja, wenn ich nicht da bin bitte in die Garage | ja, sagen Sie dem Fahrer, er soll es hinters Haus stellen |
    ja noch was, im Notfall zum Nachbarn | ja, die Hintertür ist besser, da hinlegen bitte |
    doch, beim Hausmeister abgeben geht auch
anything_else > affirm? set_pickup_point
    ja, ich würd es doch lieber abholen | ja, kann es auch in die Packstation | eins noch, kann ichs im Shop abholen
slot_decision, drop_place > complain deny?
    beim Nachbarn nicht mehr, der hat das letzte Paket einfach behalten |
    von der Terrasse haben sie mir schon eins gestohlen
slot_decision, none, anything_else > ask_status
    haben Sie das bei den Nachbarn abgegeben oder wo ist es | liegt das schon in der Filiale |
    ist das in der Packstation gelandet | hat der Fahrer das vor die Tür gestellt, ich seh nämlich nichts
"""
