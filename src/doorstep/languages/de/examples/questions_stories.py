"""Questions wrapped in stories, doubts and dialects: training material of the judgement."""

TABLE = """
identity, slot_decision, none > ask_who
    mein Display zeigt nur eine unbekannte Nummer, wer ist das denn |
    meine Tochter sagt ich soll immer erst fragen wer dran ist, also wer |
    na also irgendwer wird ja wohl dran sein, wer denn | i kenn de Nummer ned, wer is des |
    von welchem Unternehmen nochmal | äh also ich hab jetzt nicht mitgekriegt für wen Sie anrufen |
    ich red nicht mit Unbekannten, also wie heißen Sie | könnten Sie sich bitte erst einmal ordentlich vorstellen |
    man stellt sich vor wenn man anruft, wer sind Sie bitte | das ist nicht zufällig der Hermes-Mann |
    ja und wer isch am Apparat | wem gehört diese Nummer von der Sie anrufen |
    Sie haben genuschelt bei der Firma, wie heißt die | Name und Firma bitte | mit wäm reed ich | Bright was, wer
identity, slot_decision, none > ask_why
    ich steh hier mit der Zahnbürste im Mund, worum gehts denn |
    wenn es wieder um Solaranlagen geht, dann sagen Sies gleich |
    ich werd sonst nie angerufen, was ist denn der Anlass | so und jetzt sagen Sie mal was das soll |
    kommen Sie zur Sache, was möchten Sie | was hab ich denn angestellt | um was für ein Anliegen geht es |
    i glaub i hab nix bestellt, um wos geht's | äh ja was wollten Sie noch gleich |
    warum am Telefon, warum nicht per Mail | und was genau soll ich jetzt machen |
    in welcher Sache rufen Sie an, ich bin etwas verwirrt | was muss ich da jetzt tun | weswegen melden Sie sich |
    wieso ausgerechnet ich
slot_decision, none, anything_else > ask_contents
    meine Frau bestellt ja dauernd was, was ist es denn diesmal |
    ich hab letzte Woche drei Sachen bestellt, welche ist das |
    muss da ein zweiter Mann tragen helfen oder geht das so, was ist das | kann der Karton durch eine schmale Tür |
    steht da vielleicht drauf ob das die Vorhänge sind | das werden doch nicht schon die Reifen sein |
    i woaß gar nimmer wos i bstellt hob, wos is denn des | nicht dass das wieder Katzenstreu ist, was ist es |
    gilt das als Sperrgut oder was kommt da | ist das die Medizin auf die ich warte | äh was für ein Packet denn jetzt |
    ich hab doch nur Socken bestellt, ist es das | passt das auf einen Fahrradanhänger, wie groß ist es |
    das Geschenk für den Kleinen, ist es das endlich | was genau ist der Inhalt laut Ihren Unterlagen
slot_decision, none, anything_else > ask_sender
    wenn das wieder von meiner Exfrau ist, will ich das wissen, also von wem |
    ich krieg sonst nie Post, wer schickt mir denn was | steht da Otto drauf oder was anderes |
    können Sie mal aufs Etikett schauen wer das geschickt hat | bei welcher Firma wurde das denn aufgegeben |
    is des vom Universal | das kommt nicht zufällig von der Versicherung |
    hat da jemand privat was geschickt oder eine Firma | kommt das von Galaxus |
    wer ist Acme, oder wer hat das geschickt | ich hab bei mehreren Läden bestellt, von welchem ist das |
    woher kommt Lieferung, welche Land, welche Firma
slot_decision, none, anything_else > ask_cost
    das letzte Mal wollte der Fahrer zwölf Euro Zoll, diesmal auch | soll ich Kleingeld herrichten |
    kann ich beim Fahrer mit Karte zahlen, falls was zu zahlen ist | ich bin Rentnerin, kostet mich das irgendwas |
    wenn ich den Termin ändere, wird das berechnet | kassiert der Zusteller was an der Tür | san do Spesen dabei |
    ist der Versand schon bezahlt oder muss ich noch was | gibts eine Gebühr für den Samstag |
    Nachnahme oder schon bezahlt | müsste ich für die spätere Zeit draufzahlen |
    verlangt ihr Trinkgeld oder was fällt da an
slot_decision, none, anything_else > ask_time
    ich wohn ganz hinten in der Tour, wann ist er denn da bei mir |
    meine Klingel geht nicht, um wie viel Uhr soll ich unten stehen | ich muss den Hund raus lassen, also wann genau |
    zwei Stunden sind lang, geht das nicht genauer | ich möchte duschen vorher, wann frühestens kommt der |
    kann man sehen wo der Fahrer in der Tour ist, wann er kommt |
    könnens mir sagen ob er eher vor drei oder nach drei kommt | um welchen Zeitpunkt handelt es sich denn ungefähr |
    also von wann bis wann muss ich da sein | wie viel Zeit muss ich einplanen | wann Fahrer ist hier
slot_decision, none, anything_else > ask_status
    gestern stand im Internet noch in Zustellung, was ist jetzt damit | meine Nachbarin hat ihrs schon, wo ist meins |
    ich hab einen Zettel im Kasten gefunden, wo liegt das Paket jetzt |
    seit Freitag tut sich in der Sendungsverfolgung nix, warum | ist es vielleicht beim falschen Nachbarn gelandet |
    haben Sie den Fahrer schon erreicht, wo ist er | bestellt hab ich es vor drei Wochen, wo steckt es die ganze Zeit |
    hat das der Zoll aufgemacht oder wo ist es | wurde das schon einmal versucht zuzustellen |
    ist des scho in Österreich oder no z'Deitschland |
    laut App ist das seit gestern zugestellt, hier liegt aber nichts, was ist da los |
    geht das Paket sonst zurück oder was passiert damit | wie lang heben Sie das auf |
    wo ist es bis dahin, bleibt das im Lager | was passiert wenn ich nicht da bin damit
slot_decision, none, anything_else, identity > ask_robot
    Sie antworten so komisch, sind Sie ein Mensch |
    meine Enkelin sagt das sind jetzt alles Roboter, sind Sie auch so einer |
    man hört ja gar keinen Atem, sind Sie eine Maschine | sagen Sie mal was Menschliches, oder sind Sie ein Automat |
    is des a Mensch oder a Computer | nur damit ich es weiß, spreche ich gerade mit einer Software |
    Sie reden wie mein Navi, sind Sie das echt | hab ich da so eine Alexa am Ohr | bisch du en Roboter
slot_decision, none, anything_else, identity > ask_data
    in der Zeitung stand was von falschen Paketanrufen, woher weiß ich dass Sie echt sind |
    ist das hier legal, dass mich eine Maschine anruft |
    ich steh in keinem Telefonbuch, wie kommen Sie also an die Nummer |
    hat der Händler Ihnen meine Nummer einfach so gegeben | ich möchte Auskunft was Sie über mich gespeichert haben |
    nach DSGVO müssen Sie mir sagen woher die Daten sind |
    ich hab nie zugestimmt dass Sie meine Nummer haben, wer hat die weitergegeben | wo landet die Aufnahme |
    nemed Sie das Gspräch uf | bitte sagen, was machen mit meine Daten | hören da noch andere zu
slot_decision, none, anything_else > other_parcel
    ich erwarte ja von der Apotheke auch noch was, ist das dabei | mein Mann hat auch bestellt, kommt seins auch mit |
    das ist nur eins, es müssten aber zwei Kartons sein |
    ich hab das Regal in zwei Teilen bestellt, und der zweite Teil |
    letzte Woche hätt schon eins kommen sollen, das ist bis heute nicht da |
    wer kann mir wegen der anderen Sendung Auskunft geben |
    da wär auch noch eins für den Herrn im dritten Stock, kommt das auch | und jenes aus Frankreich |
    meine Tochter wartet auf ein Päckli, kommt das auch mit Ihnen
slot_decision, none > ask_repeat
    hier saugt grad jemand, ich hab kein Wort verstanden | ich sitz im Zug, da war ein Tunnel, was haben Sie gesagt |
    Entschuldigung der Kleine hat geschrien, noch mal bitte | ich bin etwas schwerhörig, sagen Sies lauter |
    tschuldigung i hob grod ned aufpasst | die Leitung knackst so, das Letzte noch mal |
    Sie reden wie ein Wasserfall, langsam bitte | ich war kurz abgelenkt, was war die Frage |
    können Sie das auf ganz einfach sagen, ich verstehe nicht alles
slot_decision, identity > ask_who ask_contents
    wer sind Sie und was für ein Paket soll das sein | von welcher Firma, und was liefern Sie mir
slot_decision, none > ask_status ask_sender
    wo ist es denn und von wem überhaupt | wer hat das geschickt und ist es schon da
slot_decision, none > ask_data ask_robot
    nehmen Sie das auf, und sind Sie überhaupt ein Mensch
slot_decision, none > ask_repeat ask_who
    wie bitte, wer ist da | noch mal bitte, von welcher Firma | hä, wer sind Sie |
    das hab ich nicht verstanden, wer spricht
slot_decision, none > ask_repeat ask_why
    wie bitte, worum gehts | noch einmal, was wollen Sie von mir | das ging zu schnell, warum rufen Sie an
slot_decision > small_talk ask_contents
    ich bin achtzig und bestell nichts mehr seit mein Mann tot ist, was soll das sein |
    bei uns ist grad alles verschneit, was bringen Sie mir denn da
slot_decision > ask_contents ask_sender ask_cost
    was ist das, von wem, und kostet es was | wer schickts, was ist drin und muss ich zahlen
availability > ask_time
    wann kommen Sie denn normalerweise so | zu welchen Zeiten fahren Sie denn | wann ginge es bei Ihnen |
    was ist denn möglich | bis wie viel Uhr liefern Sie denn | kommen Sie auch samstags, wann denn
availability > ask_cost
    kostet der Abend extra | ist ein Wunschtermin teurer | zahlt man da fürs Wochenende drauf
availability > ask_repeat
    was wollen Sie wissen | wie bitte, wann was | noch mal, ich soll was sagen | ich hab die Frage nicht verstanden
availability > ask_status
    liegt das Paket denn schon bei Ihnen | wo ist es denn derzeit
availability > other_parcel
    da kommen doch zwei Pakete oder | meinen Sie das kleine oder das große Paket, ich erwarte beide
availability > complain
    ich hab doch schon zweimal gesagt wann ich da bin, Herrschaftszeiten | Sie halten sich ja doch nie dran |
    das ist schon der dritte Termin mit Ihnen, ein Witz ist das
availability > propose_time ask_cost
    am Freitag nach drei, kostet das mehr | Samstag früh, ist der Samstag teurer |
    abends ab sechs, zahl ich da was extra
availability > propose_time thank
    Mittwoch nach vier, danke | Freitag den ganzen Tag, vielen Dank | am Samstag wär super, merci
availability > propose_time ask_contents
    Freitagmittag, was ist es denn eigentlich | morgen Abend, was hab ich denn bestellt
availability > propose_time set_drop_place
    am Freitag ab zwei, sonst in die Garage legen | Mittwoch früh, und wenn nicht, dann zum Nachbarn
address_confirmation, drop_place_confirmation > ask_who
    mit wem rede ich denn eigentlich | von welcher Firma waren Sie noch
address_confirmation > ask_repeat
    wie bitte | welche Nummer haben Sie gesagt | können Sie die Straße noch mal vorlesen | was haben Sie notiert |
    das ging zu schnell, welche Postleitzahl war das
address_confirmation > ask_data
    wo wird die Adresse gespeichert | wer bekommt jetzt meine neue Adresse
refusal_confirmation > affirm ask_cost
    ja zurück damit, kostet mich das was | ja, muss ich den Rückversand zahlen
refusal_confirmation > ask_cost
    was kostet die Rücksendung | muss ich dafür bezahlen
refusal_confirmation > ask_repeat
    wie bitte | was meinen Sie mit zurück | noch einmal bitte, was soll ich bestätigen
opt_out_confirmation > affirm ask_data
    ja, und löschen Sie auch die anderen Daten, oder was passiert damit |
    ja genau, woher hatten Sie die Nummer überhaupt
opt_out_confirmation > affirm complain
    ja, das ist ja Telefonterror hier | jawohl, Sie haben mich lang genug belästigt, eine Frechheit
opt_out_confirmation > ask_repeat
    was heißt das jetzt | hab ich nicht verstanden, noch mal
"""
