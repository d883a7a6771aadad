"""What people ask back, alone: who, why, what, from whom, how much: training material of the judgement."""

TABLE = """
slot_decision, identity, none > ask_who
    wer ist denn da | wer spricht | mit wem red ich überhaupt | wer sind Sie denn | von welcher Firma rufen Sie an |
    wie war Ihr Name | sagen Sie noch mal wer Sie sind | für wen arbeiten Sie | wer will das wissen |
    und Sie sind | Entschuldigung, mit wem hab ich das Vergnügen | ich kenn Sie nicht, wer sind Sie |
    welcher Verein ist das | ist das die Post | sind Sie von DHL oder von wem |
    kommen Sie vom Hermes | wer isn da dran | wer ist am Telefon bitte | i versteh net wer Sie san |
    von wo rufen Sie an | wie heißt Ihre Firma nochmal | mit welcher Firma spreche ich hier eigentlich |
    ähm wer genau sind Sie jetzt | wer hat Sie beauftragt mich anzurufen | Sie sind von wem bitte |
    sagen Sie mal Ihren Namen | welche Firma | ist da der Paketdienst | rufen Sie vom Paketdienst an oder was |
    wer ist dort bitteschön | ich hab den Namen nicht verstanden von Ihrer Firma | wer sind Sie bitte, ich nix kenne |
    Sie bitte sagen wer Sie sind | hallo wer | sind Sie die Dame von neulich | wer steckt denn hinter der Nummer
slot_decision, none > ask_who
    mit wem spreche ich bitte | Brightparcel, wer soll das sein | was ist das für eine Firma |
    von dem Laden hab ich noch nie gehört, wer ist das | wer fährt das denn aus | ist das UPS oder wer bringt das |
    welcher Zusteller ist das
verification > ask_who
    bevor ich irgendwas sage, wer sind Sie überhaupt | erst mal will ich wissen mit wem ich rede |
    und wer fragt das | sagen Sie mir erst, wer Sie sind | wer sind Sie dass Sie meine Postleitzahl wollen |
    ja von wem rufen Sie denn an
callback_time, anything_else > ask_who
    wer ruft mich dann zurück | wie heißen Sie eigentlich | wer meldet sich da bei mir |
    und wie war Ihr Name, falls ich zurückrufen muss | an wen wend ich mich wenns nicht klappt
slot_decision, identity, none > ask_why
    worum geht es denn | um was gehts | was wollen Sie von mir | warum rufen Sie an | was gibts |
    weshalb rufen Sie mich an | was ist denn los | was kann ich für Sie tun | wieso rufen Sie mich in der Früh an |
    um was dreht es sich | was hätten Sie denn gern | ja und was wollen Sie jetzt | in welcher Angelegenheit |
    was ist der Grund Ihres Anrufs | warum werde ich angerufen | ist was passiert | worum handelt es sich bitte |
    was soll das werden | und was hab ich damit zu tun | wozu der Anruf | was verschafft mir die Ehre |
    geht es um eine Rechnung | wollen Sie mir was verkaufen | ist das Werbung | warum Sie rufen mich |
    um wos gehts denn | worum geht es da, ich habe nicht zugehört am Anfang | warum kommt da ein Anruf |
    wieso muss man da extra telefonieren | ja bitte was liegt an | was wünschen Sie | warum ich bekomme Anruf |
    sagen Sie kurz worum es geht | was genau brauchen Sie von mir
address, drop_place, verification > ask_why
    wozu brauchen Sie das denn jetzt | worum geht es hier eigentlich | was wollen Sie damit sagen |
    warum rufen Sie deswegen extra an
callback_time > ask_why
    warum soll mich da nochmal wer anrufen | wieso noch ein Anruf | worum soll es da gehen |
    und was will der dann von mir
slot_decision, none, anything_else > ask_contents
    was ist denn da drin | was ist es denn | was kommt da eigentlich |
    was für ein Paket überhaupt | wissen Sie was drin ist | was steckt da drin | ist das was Großes |
    wie schwer ist das Ding | wie groß ist denn das Packerl | was ist das für ein Päckli |
    ist das der Staubsauger | sind das die Schuhe | ich weiß gar nicht was das sein soll, steht da was drauf |
    was soll denn da drin sein, ich hab nix bestellt glaub ich | ist das ein Brief oder ein Paket |
    um welche Sendung handelt es sich | welches Paket meinen Sie | was beinhaltet die Sendung |
    sind das die Unterlagen vom Anwalt | was liefern Sie mir denn | könnte das die Waschmaschine sein |
    muss ich da tragen helfen, was ist da drin | was ist in Paket | was da drinnen bitte |
    kann man sagen was für Inhalt | passt das in den Briefkasten | ist das zerbrechlich |
    ja was isch denn do drin | was bringts denn Schönes | was für Sachen sind das | ist das was zum Kühlen |
    steht auf dem Karton was drauf | ich hab so viel bestellt, was davon ist das jetzt |
    ist da das Fahrradschloss bei | wie viel Kilo hat das
slot_decision, none, anything_else > ask_sender
    von wem ist das | wer schickt mir das | wer hat das losgeschickt | wo kommt das her | wer ist der Absender |
    von welcher Firma kommt das Paket | ist das von Zalando | ist das von meiner Schwester |
    wer hat mir denn was geschickt | von wem kriege ich was | welcher Händler ist das |
    kommt das aus China | steht ein Absender drauf | können Sie mir sagen wer der Absender ist |
    wer ist denn so nett und schickt mir was | is des vo da Tante Resi | von wo wurde das verschickt |
    ist das von meinem Sohn aus Hamburg | von welchem Shop | hat das meine Tochter geschickt |
    wo hab ich das bestellt | aus welchem Land kommt die Sendung | ist das von Amazon oder woher |
    wer schickt mir denn jetzt noch ein Packerl | von wem, bitte | wer Absender | das Paket ist von wem |
    von wo kommt denn die Ware | hat das die Krankenkasse geschickt | kommt das vom Versandhaus |
    und abgeschickt hat das wer
slot_decision, none, anything_else > ask_cost
    was kostet das | kostet mich das was | muss ich was bezahlen | ist das gratis | ist das umsonst |
    fallen da Gebühren an | wie viel macht das | kommt da noch Zoll drauf | muss ich dem Fahrer Geld geben |
    zahl ich da was drauf | ist das eine Nachnahme | was verlangen Sie dafür | ist das kostenpflichtig |
    wird das extra verrechnet | wie teuer ist der neue Termin | kostet das einen Aufpreis |
    muss man da zuzahlen | was kost mi des | wird mir da was abgebucht | ist das im Preis mit drin |
    brauch ich Bargeld | nehmen Sie auch Karte oder was kostet das | wieviel ich muss zahlen |
    kostet die Umleitung was | ist die zweite Zustellung auch frei | hats da Spesen |
    verrechnen Sie mir das | was muss ich hinlegen | kommt da nachher eine Rechnung |
    kostet dieser Anruf Geld | und der Spaß kostet mich wie viel | ist die Umbestellung gebührenfrei |
    muss i do was zoin | und was kostet mich das dann alles zusammen
drop_place, address > ask_cost
    kostet das extra, woanders hin | ist das mit dem Abholen teurer | kostet mich die neue Adresse etwas |
    muss ich fürs Abstellen was zahlen | zahle ich für die Änderung | kostet des was wenns woanders hinkommt
callback_time > ask_cost
    kostet mich der Rückruf was | ist das eine teure Nummer | zahl ich das Gespräch dann
slot_decision, none, anything_else > ask_time
    wann genau | um wie viel Uhr | wann kommt denn der Fahrer | wann ungefähr | um welche Zeit |
    wann kommt er denn genau | geht das ein bissl genauer | wie spät wird das | wann soll ich da sein |
    wann muss ich zuhause sein | kommt er eher früher oder später | wann kommt des Packerl |
    wann krieg ich das Paket | können Sie das eingrenzen | zwischen wann und wann | wann ist das denn so etwa |
    eher um zwei oder eher um vier | wie lang muss ich da warten | wann wird geliefert |
    wann darf ich damit rechnen | ab wann kann ich mit dem rechnen | wann der Mann kommt |
    welche Uhrzeit bitte | rufen die vorher an wenn sie kommen | klingelt der eher am Anfang oder am Ende |
    bis wann ist das spätestens da | wenn i frogn derf wann genau | wann kommts denn jetzt | weiß man die Stunde schon |
    an welchem Tag war das jetzt | ist das vormittags oder nachmittags | wann seid ihr da |
    kann man das auf die Minute sagen | zu welcher Stund kommt der
slot_decision > ask_time reject_time?
    was hätten Sie denn noch für Termine | welche Zeiten gibt es noch | wann ginge es denn sonst |
    was wäre denn noch frei | welche Tage haben Sie | was haben Sie sonst noch im Angebot |
    gibts auch was am Wochenende | wann fahren Sie denn überhaupt bei uns |
    gäbe es da auch andere Möglichkeiten | welche Zeitfenster kann man wählen
slot_decision, none, anything_else > ask_status
    wo ist das Paket denn jetzt | wo steckt meine Lieferung | ist das schon unterwegs | wie ist der Stand |
    ist es schon verschickt worden | liegt das noch im Lager | warum ist das noch nicht da |
    was ist mit meinem Paket | wo bleibt das denn | hängt das noch beim Zoll | ist es schon im Auto |
    wann wurde das abgeschickt | kann man das irgendwo verfolgen | gibt es eine Sendungsnummer |
    im Internet steht zugestellt, wo ist es dann | ist das verloren gegangen | ist meine Sendung schon da |
    wo ist mei Packerl | wo hängt es denn fest | ist das Päckli schon in der Schweiz |
    wieso dauert das so lang | können Sie nachsehen wo es gerade ist | wo ist Paket jetzt |
    hat der Fahrer das schon dabei | ist da was schiefgegangen mit der Lieferung | wie weit ist das |
    ist das Paket heil | in welchem Depot liegt das | was ist der aktuelle Status | ist es überhaupt schon da |
    bei mir steht in der App was von Verzögerung, stimmt das | ist das noch im Verteilzentrum |
    wo isn des Glump jetz | warum kommt das nicht wie geplant heute | ist der Fahrer schon losgefahren |
    hat den Karton jemand anderes angenommen
slot_decision, identity, address, address_part, none > ask_repeat
    wie bitte | hä | was | bitte? | noch mal bitte | ich hab Sie nicht verstanden | können Sie das wiederholen |
    was haben Sie gesagt | sagen Sie das noch einmal | Sie sind ganz leise | Entschuldigung, das war zu schnell |
    bitte langsamer | das hab ich akustisch nicht mitgekriegt | wia bitte | hab nix verstanden |
    die Verbindung ist schlecht, noch einmal | ich höre so schlecht, was war das |
    können Sie lauter sprechen | das ging mir zu schnell | wos hams gsagt | nochmal von vorne |
    wie meinen | ich versteh nur Bahnhof | äh wie jetzt | das hab ich nicht ganz mitbekommen |
    Sie brechen immer ab | mein Hörgerät pfeift, noch einmal bitte | bitte noch mal, mein Deutsch nicht gut |
    ich nicht verstehen, bitte langsam | was sagst | exgüsi, was haben Sie gesagt | excusez, nochmals bitte |
    hallo hallo ich hör Sie ganz schlecht | da war grad ein Lastwagen, was war das | häh was wollten Sie |
    könnten Sie das freundlicherweise wiederholen | red deutlicher | sprechen Sie bitte etwas deutlicher |
    was war das letzte | ich hab nur die Hälfte gehört | moi wie war das | watt
slot_decision > ask_repeat
    was waren die zwei Termine noch mal | wann war das gleich | wie war die Uhrzeit | Dienstag und was noch |
    was war der zweite Termin | sagen Sie die Tage bitte nochmals | wann wollten Sie kommen, sagten Sie |
    Donnerstag um wie viel hatten Sie gesagt | die Zeiten bitte noch einmal zum Mitschreiben
drop_place > ask_repeat
    was kann ich da nochmal wählen | welche Möglichkeiten haben Sie gesagt | wohin wie bitte |
    wo, haben Sie gesagt | was war das mit dem Nachbarn | noch einmal, wo könnte das hin
verification > ask_repeat
    was brauchen Sie | welche Zahl | die was bitte | was wollen Sie wissen | meine was |
    was soll ich Ihnen sagen | hab ich nicht verstanden, welche Nummer | die Postleit was |
    noch einmal, was für eine Nummer
callback_time, anything_else > ask_repeat
    wie war das jetzt | was meinen Sie bitte | was haben Sie mich gefragt | nochmal die Frage bitte |
    ob ich was | wie war die Frage
slot_decision, identity, none, anything_else > ask_robot
    sind Sie ein Roboter | ist das ein Band | sind Sie echt | red ich mit einer Maschine | bist du ein Computer |
    ist das ein Mensch | sind Sie eine KI | ist das so eine künstliche Intelligenz | ist da jemand Echtes |
    sind Sie aus Fleisch und Blut | ist das automatisch | Sie klingen wie ein Automat, sind Sie einer |
    ist das eine Bandansage | Sie sind doch kein Mensch oder | sind Sie Maschin |
    sprech ich gerade mit einem Computer | ist das so ein Bot | san Sie a Automat |
    spricht da ein echter Mensch | hab ich da eine Computerstimme dran | sind Sie eine richtige Frau |
    ist das so ein ChatGPT Ding | bin ich da mit einem Sprachcomputer verbunden | sind Sie real |
    ist da eine Maschine am Telefon | Sie sind jetzt aber nicht echt, gell | du bist doch so ne KI |
    Mensch oder Maschine | sind Sie programmiert
verification, callback_time, address > ask_robot
    gebe ich das jetzt einem Computer durch | rede ich da mit einer Maschine |
    Sie sind schon ein Mensch, ja | ist das eine Automatenstimme oder sind Sie echt
slot_decision, identity, none, anything_else > ask_data
    wird das aufgezeichnet | nehmen Sie das Gespräch auf | was passiert mit meinen Daten |
    woher haben Sie meine Nummer |
    wer hat Ihnen meine Nummer gegeben | speichern Sie das | wie kommen Sie an meine Telefonnummer |
    ist das datenschutzkonform | hört da jemand mit | geben Sie meine Daten weiter | wo haben Sie den Namen her |
    wie weiß ich dass das kein Betrug ist | ist das Enkeltrick oder was | woher wissen Sie dass ich Keller heiße |
    was wissen Sie denn alles über mich | wer kriegt meine Daten alles | wird meine Nummer danach gelöscht |
    läuft hier ein Mitschnitt | darf die Firma meine Nummer einfach weitergeben | woher kennen Sie mich |
    wo speichern Sie das Gespräch ab | wie lange bewahren Sie das auf | von wo haben Sie meine Nummer |
    wer liest das nachher | ist das sicher mit den Daten | haben Sie überhaupt eine Erlaubnis meine Nummer zu haben |
    wo haben S denn mei Nummer her | wie haben Sie bekommen meine Nummer | schneiden Sie das mit |
    wird die Stimme gespeichert
verification, address, address_part > ask_data
    wozu brauchen Sie meine Postleitzahl | warum wollen Sie das wissen | weshalb müssen Sie das abfragen |
    was machen Sie mit der Adresse | wofür ist das | warum brauchen Sie das | das haben Sie doch, warum fragen Sie |
    muss das sein mit der Adresse, was passiert damit | wieso soll ich Ihnen das sagen |
    was fangen Sie mit der Postleitzahl an | ist das ein Trick um an meine Daten zu kommen |
    warum Sie fragen nach Adresse | wer sieht das dann | wieso wollts ihr des wissen |
    wird das irgendwo gespeichert |
    wofür brauchen Sie jetzt meine Hausnummer
callback_time > ask_data
    haben Sie denn meine Nummer gespeichert | auf welcher Nummer rufen Sie an | wer bekommt dann meine Nummer
slot_decision, none, anything_else > other_parcel
    ich warte noch auf ein anderes Paket | und was ist mit dem zweiten | kommt das andere auch |
    es müssten eigentlich zwei sein | da soll noch eins kommen | ich habe noch was bestellt |
    kommt das Buch auch gleich mit | und das Paket von der Frau, kommt das auch | wo ist die andere Lieferung |
    bringt er das zweite Packerl auch mit | sind das beide Pakete | ich erwarte noch eine Sendung |
    und der andere Karton | da fehlt doch noch eins | kommen die zusammen | ist für meine Tochter auch was dabei |
    was ist mit meiner anderen Bestellung | ich hab ja zwei Sachen bestellt | kommt da noch mehr |
    haben Sie sonst noch Pakete für mich | das andere ist auch noch nicht da | gibts noch a zweits Packl |
    und mein zweites Päckli | ich warten auch auf anderes Paket | da war noch die Lampe, was ist mit der |
    kann das andere auch gleich mitkommen | ist noch ein Paket für die Nummer da |
    und das vom letzten Freitag, wo ist das
callback_time > ask_time
    wann ruft der denn an | wann melden Sie sich | um welche Zeit ginge das bei Ihnen |
    wann haben Sie denn Zeit | bis wie viel Uhr kann man da angerufen werden | wann wäre das ungefähr
drop_place > ask_time
    wann kommt er denn ungefähr vorbei | bis wann würde das da stehen | wann liegt das dann da |
    wann kann ich das dann dort holen
drop_place > ask_contents
    kommt drauf an, wie groß ist es denn | passt das überhaupt in den Kasten, was ist das |
    verträgt das Regen, was ist drin | was ist denn drin, dass man das draußen lassen kann
"""
