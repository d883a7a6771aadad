"""Questions, complaints, chat and courtesies in German in the middle of other things: training material."""

TABLE = """
none, slot_decision > ask_why reject_time? deny?
    warum telefonieren sie deswegen | wieso rufen sie da extra an kommt sonst doch auch so | weshalb fragt ihr das |
    was wollt ihr denn jetzt von mir | ja und was gibts | was ham s denn für ein anliegen |
    um was gohts | warum ruft mich da wer an
identity > ask_why ask_data?
    was wollen sie von ihm | was wollt ihr von meinem mann | warum wollen sie das wissen | worum gehts denn da
none, identity, verification > ask_who deny?
    sagen sie erst mal wer sie sind | wer spricht da eigentlich | erst will ich wissen wer dran ist | wer is n da |
    von welchem verein sind sie | wen hab ich denn da dran |
    we sind ihr | wer bischt du | stellen sie sich erst mal vor
none > ask_who ask_why
    wer sind sie und was wollen sie | wer sind sie warum rufen sie an | wer ist da und worum gehts
identity > affirm ask_why
    ja am apparat was kann ich tun | ja der bin ich was gibts | bin ich worum geht es
identity > affirm ask_who
    ja bin ich und mit wem sprech ich | am apparat wer ist denn da | ja und wer sind sie wenn ich fragen darf
none, slot_decision > ask_cost reject_time? deny?
    ist das auch wirklich gratis | bleibt das kostenlos | muss ich da was zahlen |
    kostet der spaß was | mit aufpreis oder ohne | was verlangt ihr dafür |
    gebühren fallen aber keine an oder | zahlt das der absender oder ich
drop_place > ask_cost set_pickup_point?
    kostet die packstation was | kostet der shop extra
none > ask_time ask_cost
    wann kommt ihr und kostet das was | um welche uhrzeit ist das und ist das gratis
none > ask_data
    wie kommt ihr an meine nummer | von wem haben sie meine daten | wird das mitgeschnitten |
    speichern sie das alles | wofür brauchen sie meine postleitzahl | woher wissen sie wo ich wohne |
    wer liest das alles mit | ist das überhaupt erlaubt mit dem datenschutz | was passiert mit der aufnahme
verification > ask_data deny?
    wozu brauchen sie das | warum muss ich das sagen | was geht sie meine postleitzahl an
none, slot_decision > ask_sender reject_time? deny?
    von wem stammt das überhaupt | ist das von meiner tante aus graz? |
    welche firma steckt dahinter | wer ist denn der absender | steht da drauf von wem
none > ask_contents
    was ist denn drin | ist das was schweres | ist das das buch | was für ein ding ist das | weiß man was drin ist |
    ist es groß | muss man das zu zweit tragen
none > ask_contents ask_sender
    was ist drin und von wem | von wem ist es und ist es schwer | wer schickt mir das und was ist es
none > other_parcel
    mein sohn kriegt auch noch was | und das andere | wo ist denn das andere | ich wart auf zwei sachen |
    welches paket denn ich hab drei bestellt | ist die lampe auch dabei | die jacke die ich bestellt hab kommt die mit |
    nein nicht das es geht um das von letzter woche | ich erwarte noch eins aus holland | kommt das zweite auch gleich |
    meine nachbarin wartet auch auf eins von euch | da war doch noch ein päckchen von der apotheke
none > other_parcel complain
    das andere paket ist seit wochen nicht da | und das erste ist kaputt angekommen |
    mein voriges paket habt ihr verschlampt
slot_decision > affirm other_parcel propose_time?
    der erste passt und kommt das andere auch mit | donnerstag ist gut bringen sie das zweite paket auch gleich
none, slot_decision, availability, address_confirmation > ask_repeat reject_time? deny?
    sie müssen lauter sprechen | mein hörgerät ist aus lauter bitte | ein bisschen langsamer bitte |
    wie bitte was wollen sie | das hab ich jetzt nicht mitgekriegt | ich hör sie ganz schlecht |
    es rauscht so | können sie das noch mal sagen | sie sind so leise | nicht so schnell junger mann | i versteh nix |
    chönd sie das nomal säge | die verbindung ist schlecht | wie war das | bitte sagen noch mal
none > ask_repeat human?
    langsamer bitte mein deutsch ist nicht so gut | bitte langsam ich lerne deutsch noch |
    ich verstehe nicht gut bitte langsam reden
none > human
    ich spreche kein deutsch | nix deutsch | nur englisch bitte | do you speak english
none > ask_repeat greet
    hallo ich hör sie ganz schlecht | hallo wie bitte | guten tag was haben sie gesagt
slot_decision > ask_repeat busy? unavailable?
    ich versteh sie kaum ich sitz in der bahn | ganz schlecht zu verstehen hier im tunnel
none, slot_decision > complain reject_time? deny?
    der wirft immer nur den zettel rein |
    der hat mir die hecke umgefahren |
    der letzte bote war ein flegel | nächstes mal klingeln sie gefälligst | immer verschiebt ihr alles |
    was soll das theater | das hab ich eurer kollegin schon alles erzählt | ihr ruft jetzt das sechste mal an |
    bei euch klappt nie was | seit wochen wart ich | jedes mal dasselbe mit euch |
    ich sitz hier den ganzen tag und keiner kommt | pakete schmeißen kann er |
    einfach beim nachbarn abgegeben ohne was zu sagen | ihr spinnt doch
availability > complain ask_why? correct? ask_data?
    das hab ich doch gestern schon gesagt | warum fragen sie das schon wieder | ihr habt doch erst angerufen
anything_else > complain affirm? deny?
    ja der fahrer soll mal klingeln statt zettel zu schreiben | nein aber sagen sie dem fahrer er soll nicht so rasen |
    ja das trinkgeld könnt ihr vergessen so wie der sich benimmt
slot_decision > affirm complain propose_time?
    der zweite passt und klingeln sie diesmal | donnerstag aber diesmal pünktlich bitte letztes mal war keiner da |
    ja aber der letzte fahrer war unverschämt
identity > affirm complain
    ja bin ich und ihr habt mir den zaun kaputt gefahren | ja und schon wieder ein anruf das nervt
drop_place > set_drop_place complain
    in die garage aber nicht wieder werfen wie letztes mal | beim nachbarn und diesmal ordentlich nicht wie der letzte |
    vor die tür und der letzte fahrer war ein rüpel
none > greet
    ja servus | na hallo | ja moin | ja guten tag | na servus | tach auch
none, slot_decision > goodbye
    na dann servus | also pfiat eana | ade merci nein ade | ufwiderluege | tschau tschau
none > greet unavailable
    guten tag ja ich bin heute nicht daheim | servus ich bin erst am abend zuhause |
    hallo bin grad im urlaub bis freitag
slot_decision > greet affirm propose_time?
    servus ja passt | hallo ja dienstag ist gut
slot_decision > greet unavailable reject_time? deny?
    servus na am dienstag bin i ned do | hallo nein da arbeite ich
availability > greet propose_time
    grüß sie also freitags ab eins | hallo bei mir geht mittwoch | servus am besten nach fünf
slot_decision > propose_time thank reject_time? unavailable? deny?
    dienstag ist schlecht mittwoch um zehn wär fein danke | nein lieber freitag danke | danke aber samstag wär besser
none > unavailable thank goodbye busy? deny?
    bin nicht da danke wiederhören
anything_else > thank goodbye deny?
    dank ihne ufwiederluege | merci vielmal adieu | danke schön und servus | danke ihnen auch schönen tag | danke baba
drop_place > set_drop_place
    beim nachbarn und sagen sie ihm danke | zur frau wolf und richten sie ihr schöne grüße aus |
    auf die terrasse aber unters dach falls es regnet
none, slot_decision > hold_on
    warten sie ich muss kurz den herd ausmachen | moment es klingelt grad | sekunde ich hol den kalender |
    bleiben sie dran ich mach das radio leiser | augenblick der hund will raus | kleinen moment noch
slot_decision > hold_on unsure? unavailable? reject_time?
    moment ich muss nachsehen ich glaub da bin ich beim friseur | warten sie ich schau in den kalender
none > hold_on ask_who
    einen moment mal wer spricht da | stopp wer sind sie | halt mal wer ist denn da
address_confirmation > ask_repeat hold_on
    noch mal bitte warten sie | warten sie wie war die nummer | moment was haben sie gesagt
slot_decision > unsure
    muss gucken | ka muss schauen | muss ich mir überlegen | da muss ich schauen | mal sehen
none, slot_decision > backchannel affirm?
    ja ja reden sie nur weiter | jaja ich hör zu | aha ja | sprechen sie ruhig weiter | ja ich höre
none > backchannel
    nanu | na so was | da schau her | ach du meine güte
none > small_talk
    sind sie auch aus bayern | habt ihr auch so viel schnee | mei oide katz is gstorbn |
    mein enkel fährt auch pakete aus |
    wie läufts bei ihnen so | sie sind aber höflich | sie klingen müde | heute hab ich geburtstag |
    kalt ist es geworden |
    bei uns regnet es seit tagen | meine tochter arbeitet auch bei der bahn | ich bin ja schon achtzig wissen sie
none > greet small_talk
    grüß gott schön dass sie anrufen wie geht es ihnen | hallo na wie gehts | guten tag schönes wetter heute
slot_decision > affirm small_talk propose_time?
    donnerstag gern schönes wetter haben wir ja | ja passt ich back grad kuchen wissen sie
none, anything_else > out_of_scope deny? affirm?
    können sie meinen internetvertrag kündigen | was kostet porto nach polen | machen sie mir einen arzttermin aus |
    ich bewerbe mich als zusteller | überweisen sie mir geld |
    wie spät ist es |
    verkaufen sie auch kühlschränke | spielen sie musik |
    kann er altes verpackungsmaterial mitnehmen | nimmt der fahrer leergut mit | reparieren sie auch handys |
    wer hat gestern gewonnen | was koche ich heute | rufen sie mir ein taxi | wie komm ich zum bahnhof
none > ask_robot
    sind sie ein computer | red i mit ana maschin | schon wieder so ein roboter |
    klingt wie ein automat
slot_decision > ask_robot affirm propose_time?
    bist du ein bot egal donnerstag passt | sind sie eine maschine na gut der erste termin
opt_out_confirmation, refusal_confirmation > ask_status
    was heißt das jetzt für mein paket | und was passiert mit der sendung
opt_out_confirmation > ask_data affirm? opt_out?
    werden meine daten auch gelöscht
none, identity > opt_out deny?
    ich bestehe darauf dass dieser anschluss nicht mehr kontaktiert wird | jetzt ist a rua mit eurer anruferei |
    nehmen sie mich da komplett raus | ich möchte nicht dass mich ständig ein computer anruft | nix mehr telefon bitte |
    wer hat ihnen erlaubt hier anzurufen machen sie das nie wieder | schluss aus ende keine anrufe
none > call_back? deny? small_talk? busy? unsure?
    ich rufe sie nicht mehr an das dauert zu lange | ich meld mich nicht mehr bei euch
none > correct? change_address? deny?
    die alte handynummer können sie löschen die neue ist richtig | nehmen sie die hausnummer raus die stimmt nicht
identity > wrong_person deny?
    hier ist familie petersen | der is vor drei jahr auszogn |
    ich bin auch ein keller aber nicht der den sie suchen | ich bin der neue mieter der alte ist fort |
    welcher jonas hier wohnen nur frauen | sie reden mit der falschen person
identity > not_here deny?
    mein mann liegt flach ich bin seine frau | der herr keller ist schon im feierabend | papa ist arbeiten |
    der hat grad keine hand frei | mein vater ist im garten | dä isch no im gschäft | i bin nur d schwiegermutter |
    herr keller befindet sich im urlaub | er is mit de kinder am spielplatz | den kriegen sie jetzt nicht ans telefon
none, slot_decision > refuse_parcel reject_time? deny?
    ich verzichte auf die lieferung | annehmen tu ich das nicht | die lieferung könnt ihr euch schenken |
    weg mit dem zeug ich will des nimmer sehn | falsche größe bestellt gleich wieder zurück an den händler |
    gar keinen termin ich hab die bestellung widerrufen
none > human deny?
    ich will keinen roboter ich will jemanden echtes | haben sie eine durchwahl zu einem sachbearbeiter |
    so kommen wir nicht weiter ich brauche einen ansprechpartner | gibts bei eich koan richtign menschen |
    rufen sie mich mit einem echten menschen zurück

slot_decision > backchannel affirm?
    hm hm |
    mhm
"""
