"""Words in German that sound like a safety act and are something else, about the delivery: training material."""

TABLE = """
slot_decision, availability > call_back propose_time?
    rufen sie mich bitte nicht vormittags an lieber am nachmittag nochmal |
    nicht jetzt anrufen sondern um fünf nochmal | rufen sie heute nicht mehr an morgen wieder |
    bitte nicht mehr so früh anrufen probieren sies nach elf wieder |
    Rufen Sie nicht auf dem Festnetz an, nächstes Mal bitte am Handy. | rufts mi auf d nacht nochmal an |
    nicht auf der arbeit anrufen heute abend gern | rufen sie mich nicht um die mittagszeit an danach wieder
slot_decision, callback_time > call_back? affirm?
    sie können mich jederzeit anrufen | rufen Sie mich ruhig immer an | anrufe sind kein problem |
    ich geh immer ran wenn sie anrufen | von mir aus können sie so oft anrufen wie sie wollen
slot_decision, identity > busy call_back propose_time?
    lassen sie mich jetzt in ruhe essen und rufen sie in einer stunde nochmal an |
    stopp ich sitze im auto später bitte | hören sie ich hab jetzt keine zeit probieren sies um drei |
    nicht jetzt anrufen ich bin beim arzt, heute nachmittag wieder |
    gerade ganz schlecht meine nummer haben sie ja rufen sie nachher an
slot_decision, identity, availability > hold_on
    lassen sie mich kurz in ruhe nachschauen | stopp moment | halt halt ich such meine brille |
    hören sie mal kurz auf ich muss die tür zumachen | stopp stopp das schreib ich mir auf |
    lassen Sie mich einen Augenblick in Ruhe nachdenken | nicht auflegen ich bin gleich wieder da |
    warten sie mal kurz hören sie nicht auf ich hol den kalender
slot_decision, identity, address > ask_repeat
    hören sie auf so schnell zu reden | bitte nicht mehr so schnell | nicht so schnell ich komm nicht mit |
    ich hab sie nicht verstanden nochmal | reden Sie bitte lauter |
    falsch verstanden hab ich das glaub ich sagen sie es nochmal | welcher mensch soll das verstehen nochmal bitte |
    da war ich grad nicht da was haben sie gesagt | was soll ich nicht annehmen |
    wer will was zurückschicken ich versteh sie nicht | wie war das mit dem nicht anrufen nochmal
slot_decision, availability > reject_time deny?
    streichen sie den dienstag | nehmen sie den donnerstag wieder raus | löschen sie den termin bitte |
    den termin will ich nicht | den Termin nehme ich nicht an | nie mehr vormittags bitte |
    schluss mit den vormittagsterminen | dienstag nehm ich nicht | den ersten nehm ich nicht den zweiten auch nicht |
    den termin können sie behalten | falscher tag für mich | das ist die falsche zeit |
    da liegen sie falsch mit der zeit das geht nicht | stornieren sie diesen termin ich brauch einen anderen |
    den termin absagen bitte | diesen Termin möchte ich absagen aber das Paket will ich schon |
    das paket will ich ja aber nicht um die zeit | ich will es nicht am dienstag | ich will das nicht morgen haben |
    nicht mehr heute | nicht mehr diese woche | ich verzichte auf den dienstag | an dem tag nehm ich gar nichts an |
    dienstag brauchen sie gar nicht zu kommen | brauchens am dienstag ned kommen | zwei bis vier können sie streichen |
    den dienstag können wir vergessen | vergessen sie den donnerstag |
    dafür hab ich keine verwendung für so einen termin | weg mit dem dienstag | nein das will ich nicht so früh |
    heute bringen sie es bitte nicht | heute nicht bringen | bringen Sie es nicht am Dienstag |
    nicht liefern am dienstag bitte | liefern sie es diese woche bitte nicht aus
slot_decision, availability > reject_time propose_time deny?
    streichen sie dienstag und schreiben sie mittwoch hin | ich will es nicht dienstag sondern freitag |
    löschen sie den termin und machen sie einen am samstag | nehmen sie mich am dienstag raus und am freitag rein |
    bringen sie es nicht morgen sondern übermorgen | nicht mehr dienstag lieber mittwoch |
    schicken Sie den Fahrer nicht Dienstag, schicken Sie ihn Freitag
slot_decision, availability > propose_time
    behalten sie es noch bis freitag bei sich | behalten Sie das Paket bis nächsten Montag, da bin ich da |
    lassen sie es im lager bis mittwoch | nehmen sie es wieder mit und bringen sie es am freitag |
    lassen sie das paket zurückgehen ins depot und kommen sie mittwoch nochmal |
    wenn keiner da ist nehmt es wieder mit und kommt am samstag
slot_decision, availability, drop_place > set_pickup_point
    behalten sie es im depot ich hol es ab | lassen sie es bei der post zurück da hol ichs |
    nicht bringen ich hol es selber in der filiale | bringen sie es gar nicht erst ich hols am schalter |
    zurück in die filiale damit da hol ich es mir | brauchens ned liefern i hols in da trafik |
    nicht zustellen bitte, ich hole es an der Packstation
slot_decision > affirm propose_time?
    nehmen sie mich für dienstag in die liste | setzen sie mich am donnerstag auf die liste | dienstag nehm ich |
    löschen sie den dienstag und lassen sie den donnerstag stehen | da gibts nix abzulehnen donnerstag passt |
    streichen sie den ersten der donnerstag gilt | den donnerstag behalten wir | dienstag den behalte ich
slot_decision > affirm
    das reicht mir so das passt | ich hab das zwar nicht bestellt das war meine frau aber ja bringen sie es |
    ja ich will das paket unbedingt | natürlich nehm ich das an | da verweiger ich nichts da freu ich mich drauf |
    ich nehms an ja | das nehm ich gern an | gegen den termin hab ich nichts | klar will ich das haben, passt |
    das lass ich mir nicht entgehen | ja meine frau ist nicht da aber ich schon |
    mein mann ist da zwar nicht da aber ich mach auf | der jonas das bin ich ja und ja das passt |
    kein mensch hat da was dagegen, passt | ja keine ursache rufen sie ruhig vorher an das passt |
    ja und der fahrer kann gern vorher anrufen | nein das schicken wir nicht zurück das nehmen wir das passt so |
    ich bin der richtige und das ist auch der richtige tag | einer meiner mitarbeiter nimmt es an das geht |
    mein kollege ist da der nimmt es entgegen also ja | die chefin ist dann da also ja | ich will nicht nein sagen |
    na da sag i ned na | nein ich hab nichts dagegen | ohne wenn und aber |
    nicht dass ich was dagegen hätte
slot_decision, availability > unavailable deny? reject_time?
    ich bin nicht da | ich kann es da nicht annehmen ich bin arbeiten |
    annehmen kann ich das dienstag nicht da bin ich weg | ich arbeite im kundendienst bis fünf |
    ich bin mitarbeiter bei der stadt ich arbeite bis vier | da hab ich ein personalgespräch mit dem chef |
    mein chef lässt mich da nicht weg | da hab ich selber telefondienst | kein mensch ist da zu hause |
    da ist kein mensch | dienstag ist bei uns kein mensch im haus | mein mann ist da nicht da und ich auch nicht |
    meine frau ist arbeiten und ich auch | da ruf ich meine mutter im heim besuchen äh da besuch ich sie |
    ich bin da in der zentrale in münchen | da sitz ich in der hotline ich arbeite im callcenter |
    da kann keiner das paket annehmen | es ist keiner da der das annimmt |
    da nimmt bei uns niemand was an weil alle weg sind | da bin ich falsch eingeteilt ich hab spätdienst |
    ich bin da nicht mehr zu hause | um die zeit wohn ich quasi im büro |
    am dienstag bin ich nicht zu sprechen ich hab op
slot_decision, availability > unsure
    ich muss mit meiner frau sprechen | da muss ich mit meinem chef reden | das muss ich mit jemandem absprechen |
    da kenn ich mich nicht aus | da müsste ich den chef fragen | da frag ich mal den kollegen ob der da ist |
    das entscheidet bei uns ein anderer | ich weiß nicht ob ich das an dem tag annehmen kann |
    keine ahnung ob ich es da annehmen kann
slot_decision, availability, drop_place > set_drop_place
    geben sie es einem mitarbeiter am empfang | geben Sie es meinem Chef im Laden |
    geben sie es irgendeinem menschen im haus | mein kollege kann es annehmen geben sie es dem |
    geben sie es jemandem im büro unten | nicht klingeln einfach hinlegen | nicht anrufen einfach vor die tür stellen |
    rufen sie nicht an legen sie es in die garage | der fahrer soll nicht anrufen sondern es beim nachbarn lassen |
    ich brauche nicht unterschreiben oder, legen Sie es einfach ab | werfen sie es einfach weg äh rein in den schuppen |
    lassen sie es zurück hinterm haus unterm dach | schmeißt es über den zaun | weg vom gehsteig bitte hinters tor |
    wenn keiner da ist zur frau nebenan | geben sie es bei der verwaltung ab | bei wem anders im haus abgeben mir egal |
    falls ich es nicht annehmen kann nimmt es der nachbar |
    nehmen sie es nicht wieder mit sondern stellen sie es in den flur |
    nie mehr beim nachbarn bitte lieber in die garage | nicht mehr vor die tür lieber auf die terrasse |
    beim falschen nachbarn bitte nicht, bei Familie Roth
slot_decision, availability > affirm? set_drop_place? out_of_scope?
    der fahrer soll nicht klingeln das baby schläft | bitte nicht anrufen vor der tür sondern klingeln |
    auf der klingel steht ein anderer name | am klingelschild steht noch schuster |
    er soll nicht bei lang klingeln das ist der falsche name | rufen sie den fahrer nicht an der fährt ja |
    rufen Sie den Fahrer bitte nicht zurück, er soll ruhig kommen |
    der fahrer darf mich anrufen wenn er es nicht findet | die klingel geht nicht er soll anrufen wenn er da ist |
    lassen sie den fahrer halt klopfen
slot_decision, none, anything_else > complain
    warum hat mich keiner angerufen | sie haben mich gestern nicht angerufen obwohl sie es versprochen haben |
    nie ruft bei ihnen einer zurück | ihr fahrer war nicht da den ganzen tag nicht | der fahrer ist gar nicht gekommen |
    der mensch hat nicht mal geklingelt | ihr mitarbeiter war sehr unhöflich |
    der kollege von ihnen hat mich angeschrien | ihr fahrer hat es der falschen person gegeben |
    das letzte mal haben sie es beim falschen abgegeben | letztes mal ging mein paket einfach zurück obwohl ich da war |
    ihr habt mein letztes paket einfach zurückgeschickt |
    sie haben mir ein paket zurückgehen lassen das ich haben wollte | nie wieder so einen fahrer bitte |
    diesen fahrer will ich nicht mehr sehen | der fahrer soll mich nicht mehr anbrüllen |
    immer dieser falsche name auf dem aufkleber | da ruft man an und kein mensch geht ran |
    bei ihnen erreicht man ja nie einen menschen am telefon | menschenskinder was ist das für ein laden |
    ich habe bestellt und bestellt und nichts kommt | ich hab das vor vier wochen bestellt und nichts ist da |
    Ihr Kundendienst hat mich einfach aus der Leitung geworfen. | der stellt sich immer tot der zusteller |
    am montag hat ihr bot das paket einfach wieder mitgenommen | die nehmen das paket immer wieder mit statt zu klingeln
slot_decision, none, anything_else > ask_status
    ist es schon zurückgegangen | geht das sonst zurück | haben sie es schon zurückgeschickt hoffentlich nicht |
    wurde das storniert oder kommt das noch | liegt es noch bei euch oder schon retour |
    was passiert mit dem paket wenn keiner da ist | wie lang behalten sie das paket |
    wird es zurückgeschickt wenn ich nicht da bin | ist das paket nicht da | warum ist das paket noch nicht da |
    hat es schon jemand anders angenommen | wer hat das angenommen bei mir ist nichts |
    hat das die falsche person gekriegt
slot_decision, none, anything_else > ask_contents
    was hab ich denn bestellt | hab ich was bestellt was ist es denn |
    ich weiß gar nicht was ich bestellt hab, was ist drin | hab i was bstellt was is denn des |
    was soll ich bestellt haben | ich kann mich an keine bestellung erinnern was ist das denn |
    ist das die sache die ich umgetauscht hab
slot_decision, none, anything_else > out_of_scope
    kann der fahrer auch ein paket mitnehmen das ich zurückschicken will | ich hab noch eine retoure nimmt er die mit |
    kann ich die schuhe zurückschicken wenn sie nicht passen | wie lange hab ich rückgaberecht |
    kann ich bei ihnen ein paket aufgeben | ich möchte meinen handyvertrag kündigen |
    nehmen sie meine zeitung aus der liste die kommt doppelt | ich will meinen stromanbieter abbestellen |
    rufen sie mir bitte ein taxi | rufen sie bitte bei meiner tochter an und sagen sie ihr bescheid |
    haben sie die nummer vom finanzamt | können sie mich mit der apotheke verbinden |
    verbinden sie mich mit dem rathaus | suchen sie noch mitarbeiter ich such arbeit |
    ich such einen job als fahrer wie ist der chef so
slot_decision, none, anything_else > other_parcel
    das andere paket will ich haben wo ist das | verbinden sie das doch mit der anderen lieferung |
    kommt das andere auch oder ging das zurück | das ist das falsche paket ich wart auf ein anderes |
    ich hab zwei sachen bestellt kommen die zusammen |
    das eine hab ich schon zurückgeschickt aber da war noch ein zweites
slot_decision, none, anything_else > change_address
    ich wohne da nicht mehr | da wohn ich nicht mehr schicken sie es bitte an meine neue adresse |
    das ist die falsche adresse | die adresse ist falsch | ich bin da ausgezogen |
    ich bin umgezogen die wohnung ist nicht mehr meine |
    ich bin bei keller nicht mehr gemeldet äh in der kellergasse ich wohn woanders |
    unter der adresse wohnt jetzt jemand anders ich bin weggezogen | streichen sie die alte adresse ich bin umgezogen |
    löschen sie meine alte anschrift ich hab eine neue | Bitte nicht mehr an die alte Anschrift liefern. |
    zurück mit der alten adresse ich hab eine neue |
    da bin ich nicht mehr ich bin jetzt bei meiner freundin bringen sie es dahin |
    schicken sie es nicht dahin schicken sie es in meine firma |
    nehmen sie die alte adresse aus dem system und liefern sie woanders
"""
