"""How second-language speakers, the very old and the very young answer: broken grammar, false starts, detours."""

TABLE = """
slot_decision > affirm
    Ja ja, kommen, ich da. | is gut für mich | Kein Problem, ich immer Hause. | machen so bitte |
    Ja, du kannst bringen. | ich warten dann | Geht, geht, meine Frau ist Hause. | das können wir tun ja |
    Also, äh, ja, doch, das müsste, ja das geht. | ich hab da nix ich bin da
slot_decision > affirm propose_time?
    Dienstag gut für mich. | ich nehme donnerstag bitte | Donnerstag zehn Uhr ich bin da. |
    äh also nicht der äh doch der dienstag ja | Wenn ich es recht bedenke, Kind, dann lieber der Donnerstag. |
    dienstag ich frei habe kommen
slot_decision > affirm thank
    Ja, danke schön, mein Herr, sehr gut. | gut danke gott segne dich |
    Ach, das ist aber lieb, ja, danke, junge Frau.
slot_decision > affirm ask_cost
    Ja gut, muss ich bezahlen? | ist okay aber wieviel geld |
    Das können Sie gerne machen, ich hab nur eine kleine Rente, kostet das etwas?
slot_decision > affirm ask_contents thank?
    Ja bitte, was ist das drin? | gut danke aber was in paket |
    Ja, schön, ich habe nur vergessen, was ich da bestellt hatte.
slot_decision > affirm ask_sender
    Ja okay, von wer kommt? | ist gut wer hat geschickt | Das passt schon, ist das von meinem Enkel aus Kanada?
slot_decision > affirm ask_time
    Ja ich da, aber wann genau kommen? | gut welche stunde ganz genau |
    Ja, ist recht, nur wann ungefähr, ich lege mich mittags immer hin.
slot_decision > affirm ask_status
    Ja, aber wo jetzt Paket ist? | gut ist noch in türkei oder schon hier
slot_decision > affirm other_parcel
    Ja gut und zweite Paket auch? | okay und das ander von meine kind
slot_decision > affirm set_drop_place
    Ja, und wenn ich nix höre, Nachbar Ali geben. | gut wenn klingel kaputt dann bei tür lassen |
    Ja, wissen Sie, ich höre schlecht, notfalls bei Frau Vogt unten.
slot_decision > affirm small_talk
    Ja, gut. Heute kalt, nicht wahr? | Ja, passt, wissen Sie, ich werde nächste Woche neunundachtzig. |
    okay ja ich hab grad geburtstag
slot_decision > affirm ask_repeat
    Ja ja, aber sagen noch mal langsam die Uhrzeit. | gut aber wann bitte wiederholen ich schreiben
slot_decision > affirm complain
    Ja, aber letzte mal Fahrer nicht gekommen, ich warten ganze Tag. |
    gut aber bitte fahrer soll klopfen immer weglaufen
slot_decision > affirm thank goodbye
    Ja gut, danke, tschüss. | okay kommen danke schönen tag wiedersehen |
    Dann ist alles geklärt, ja, ich danke Ihnen, auf Wiederhören.
slot_decision > deny
    nix gut | Nee, äh, nee. | nicht gehen | no no nein | Ach Kindchen, nein.
slot_decision > reject_time deny?
    Diese Zeit nix gut. | ich nicht können da | Zu früh für mich, bitte andere Tag. | beide nicht |
    gibt andere zeit | Das ist mir, wissen Sie, etwas zu ungünstig. | passt mir gar nich voll doof |
    kann nicht diese stunde | Haben Sie noch etwas Anderes, mein Lieber?
slot_decision > reject_time propose_time deny?
    Nix Dienstag, Freitag besser. | nein nachmittag nicht morgens gut | Zu spät, ich wollen früh acht Uhr. |
    bitte nicht diese lieber samstag |
    Ich hätte es lieber am Mittwoch, da kommt meine Tochter, nicht an den beiden Tagen.
slot_decision > reject_time ask_time deny?
    Nicht gut, welche andere Zeit du hast? | passt nicht wann sonst kommen
slot_decision, availability > unavailable deny? reject_time?
    Ich arbeiten bis sechs. | da ich nicht hause | Da ich bin bei Arzt. | frau arbeit ich arbeit keiner da |
    Wir fahren Polen bis Sonntag. | ich deutschkurs dann | Ich Nachtschicht, am Tag schlafen. |
    dienstag ich haben termin jobcenter | Da habe ich Krankengymnastik, und danach bin ich fertig mit der Welt. |
    da hab ich nachhilfe | Da bringt mich der Fahrdienst zur Tagespflege. | ich putzen da bei leute |
    da ist freitagsgebet bei uns also freitag keiner da
slot_decision, availability > propose_time
    Komm Mittwoch, ich da. | nach arbeit gut sechs uhr | Samstag ich immer Hause, ganze Tag. | morgen besser |
    Mittag, wenn Kind in Schule ist. | nach vier uhr kommen bitte | Freitag früh, bitte. |
    mittwoch ich habe freie tag | Wenn es nach mir ginge, also am Freitag, gleich nach dem Frühstück. |
    vielleicht in zwei tage abend
slot_decision > unavailable propose_time deny? reject_time?
    Ich da nicht zu Hause, morgen abend ja. | arbeit dienstag aber mittwoch frei |
    Da bin ich beim Deutschkurs, nach eins gut. | ich schule bis halb zwei aber dann gehts |
    Da holen sie mich zur Dialyse, aber Freitag bin ich zu Hause.
slot_decision > unavailable set_drop_place deny? reject_time?
    Ich nicht da, lassen bei Tür. | ich arbeiten geben nachbar bitte | Wir weg, Paket in Garage stellen. |
    nix hause legen auf balkon | Da bin ich beim Arzt, lassen Sie es bei meiner Schwiegertochter eine Tür weiter.
slot_decision > unavailable set_pickup_point deny? reject_time?
    Ich arbeiten, kann selber holen in Post. | nicht da bitte kiosk bringen ich holen abend |
    Da bin ich nicht da, ich hole das an der Packstation.
slot_decision > unavailable call_back propose_time? deny? reject_time?
    Ich weg Dienstag, weiß nicht, abend anrufen bitte. | da hab ich sport ruf am mittwoch an dann weiß ich
slot_decision > unavailable human deny? reject_time?
    Ich nicht da beide Tage, ich wollen sprechen mit Mensch. | da arbeiten beide gib mir bitte leute aus büro
slot_decision > unavailable thank deny? reject_time?
    Ich da nicht Hause, danke trotzdem. | vielen dank aber ich arbeiten an diese tage
slot_decision, availability, callback_time > unsure
    Ich nicht weiß. | vielleicht ja vielleicht nein | Muss fragen mein Mann. | kann ich nicht sagen chef macht plan |
    Ach, du liebe Zeit, da müsste ich erst meinen Sohn fragen. | äh also ähm puh | ich weiss noch nicht wann arbeit |
    keine ahnung mama hat den kalender
slot_decision, none > hold_on
    Warten, bitte, ich hole Stift. | eine minuten bitte | moment kind weint | Ich frage meine Sohn, warten. |
    Einen Augenblick, ich muss mir erst die Brille putzen. | stopp stopp langsam ich suche papier
slot_decision > hold_on ask_repeat
    Moment, ich hole Papier, noch mal sagen bitte. | warten was du sagen zeit
slot_decision, none, anything_else > ask_time
    Welche Uhr kommen? | um wieviel uhr fahrer da | Wann genau, ich muss Kind holen. |
    Um welche Zeit müsste ich denn aufgestanden sein? | kommt der vor oder nach der tagesschau
slot_decision, none, anything_else > ask_status
    Wo ist meine Paket? | warum dauert so lange | Internet sagen geliefert, aber nicht hier. | ist schon flugzeug |
    Ist es denn schon unterwegs, das Paket? | zoll fertig oder nein
slot_decision, none, identity > ask_who
    Wer du bist? | Wer spricht, bitte? | Ach, ist da die Christel? Wer ist denn da? | du von post |
    bist du tante lisa oder wer
slot_decision, none, identity > ask_why
    Was wollen von mir? | warum anrufen | Was los, was Problem? | Ist etwas passiert, weshalb rufen Sie denn an? |
    was ist los warum klingeln
slot_decision, none, anything_else > ask_contents
    Was in Paket? | ist das handy | Was ist da drinne, Kleidung oder was? |
    Ist das der Heizlüfter, oder sind das wieder die Pillen? | schwer oder nicht schwer
slot_decision, none, anything_else > ask_sender
    Wer schicken? | von welche laden | Absender ist Familie? | Wer hat mir das geschickt, ist das vom Enkel? |
    kommt das von oma
slot_decision, none, anything_else > ask_cost
    Wieviel Geld? | muss ich zahlen zoll | Kostet extra? |
    Haben Sie auch an die Rentner gedacht, was verlangen Sie denn? | ist umsonst oder was
slot_decision, identity, address, drop_place, none > ask_repeat
    Bitte langsam, mein Deutsch nicht gut. | nicht verstehen noch mal | Wie bitte, ich verstehe kleine. | wie |
    Sagen Sie das bitte lauter, mein Hörgerät pfeift. | was bedeutet das wort sprechen sie einfach
slot_decision, identity, none > ask_robot
    Du Maschine? | ist das computer sprechen | Sind Sie richtige Mensch? | Ach, spricht da eine Tonbanddame? |
    bist du siri
slot_decision, identity, verification, none > ask_data
    Warum du wissen meine Nummer? | das wird aufnehmen | Wofür brauchen das? | Das schreibt doch keiner auf, oder? |
    woher telefon haben | wer sieht meine daten
slot_decision, none, anything_else > other_parcel
    Ich warten auch andere Paket. | noch ein paket von schwester |
    Und was ist mit dem anderen, das mit den Wolldecken?
identity, slot_decision, none > wrong_person deny?
    Ich nicht Keller, ich Yilmaz. | falsche nummer nix jonas | Hier kein Jonas wohnen. | ich nicht kenne diese mann |
    Hier spricht Frau Neumann aus dem Seniorenheim, Sie haben sich verwählt. |
    ich bin der ben und du hast dich verwählt
identity, slot_decision > wrong_person ask_who deny?
    Nein, ich nicht Jonas, wer da? | falsch wer sind sie | Sie sind falsch, wer ist da, ist da die Apotheke?
identity, slot_decision > wrong_person ask_data deny?
    Ich nicht Keller, woher meine Nummer? | bin ich nicht wer hat meine nummer gegeben
identity, slot_decision > wrong_person opt_out deny?
    Ich nicht diese Mann, nicht mehr anrufen bitte. | falsche nummer immer anrufen bitte löschen
identity, slot_decision, none > not_here deny?
    Jonas nicht da, arbeiten. | papa is weg | Mein Mann schlafen. | Chef nicht da heute. | er in krankenhaus |
    Mein Sohn ist bei der Arbeit, ich bin bloß zum Blumengießen hier. | ich bin putzfrau herr keller draussen
identity, slot_decision > not_here call_back propose_time? deny?
    Er nicht da, anrufen abend sieben. | mann arbeit kommen fünf uhr dann anrufen |
    Der Junge ist noch in der Schule, rufen Sie doch nach dem Mittagessen wieder an.
identity, slot_decision > not_here ask_why deny?
    Er weg, was wollen? | mein papa ist nicht da was willst du | Mein Mann schlafen, was ist denn?
identity, slot_decision > not_here busy deny?
    Jonas nicht da und ich Arbeit, keine Zeit. | papa ist nicht da und ich guck grad serie
slot_decision > not_here set_drop_place deny?
    Er nicht hier, Paket geben Nachbarin. | mein vater ist weg einfach vor die tür
slot_decision > not_here unsure deny?
    Ich nur Schwester, weiß nicht wann er da. | der ist nicht da keine ahnung ob das passt
identity > affirm
    Ja, ich Jonas. | das bin ich ja | Ja hier Keller, sprechen. | genau mein name |
    Ja doch, der alte Keller persönlich.
identity > affirm ask_why
    Ja ich, was ist? | ja jonas warum anrufen | Ja, am Apparat, ist was mit dem Heinz?
identity > affirm ask_repeat
    Ja ich Keller, aber nicht verstehen, noch mal. | ja das bin ich was haben sie gesagt
identity > affirm greet
    Hallo, ja, ich bin. | guten tag ja keller hier | Guten Morgen, ja, der bin ich, mein Junge.
identity > affirm busy call_back propose_time?
    Ja ich, aber arbeiten, eine Stunde anrufen. | ja bin ich bin aber im unterricht ruf um zwei an
slot_decision, identity, none > busy
    Ich arbeiten jetzt. | bin auto fahren | Nix Zeit, Chef da. | jetzt schlecht baustelle laut |
    Ich habe die Kartoffeln auf dem Herd. | bin in der mathestunde
slot_decision, identity, none > busy call_back propose_time?
    Ich arbeiten, später anrufen. | nicht jetzt bitte abend telefonieren |
    Kind schreien, halbe Stunde bitte wieder. | bin bei arzt um drei uhr anrufen
slot_decision > busy complain
    Ich arbeiten und du immer anrufen, nicht gut! | keine zeit sie stören immer bei gebet
slot_decision, none > call_back propose_time?
    Du anrufen morgen. | bitte abend telefon | Ruf Freitag an. |
    wieder anrufen wenn mein sohn da er sprechen besser deutsch
slot_decision > call_back ask_who
    Später anrufen, aber wer bist du? | ruf abend an welche firma
slot_decision > call_back ask_repeat propose_time?
    Nicht verstehen, bitte abend anrufen wenn Tochter da. | was sie sagen morgen anrufen bitte
callback_time > call_back propose_time?
    Abend sieben Uhr. | morgen früh neun | Nach Arbeit, halb sechs. | in eine stunde |
    Wenn ich mein Mittagsschläfchen gemacht habe, um drei. | freitag nachmittag
callback_time > deny
    Nix anrufen. | nicht notwendig danke nein
slot_decision, none, identity > opt_out
    Nicht mehr anrufen! | telefon löschen bitte | Ich nix wollen Anruf von euch. | nie mehr klingeln hier |
    Ich möchte diese automatischen Anrufe nicht mehr haben, verstehen Sie? | nummer weg aus computer
slot_decision > opt_out complain
    Jede Tag anrufen, das ist Terror, nummer löschen! | fünf mal heute stop anrufen |
    Sie haben mich aus dem Mittagsschlaf geholt, rufen Sie hier nicht mehr an.
slot_decision > opt_out human
    Mensch geben und nicht mehr anrufen Computer. |
    ich will mit einem menschen reden und automatische anrufe nie mehr
slot_decision > opt_out ask_why
    Warum immer anrufen? Nicht mehr machen, löschen.
slot_decision, none > refuse_parcel deny?
    Ich nix bestellt, zurück. | paket nicht nehmen | Nix wollen, weg. | bitte schicken wieder firma |
    Ich habe so etwas nicht bestellt und ich nehme es auch nicht an. | mama sagt das sollen wir zurückgeben
slot_decision > refuse_parcel ask_sender deny?
    Wer schicken? Ich nix wollen, zurück. | von wem ist das ich habe nichts bestellt bitte zurück
slot_decision > refuse_parcel ask_cost deny?
    Zurück bitte, kostet das Geld? | ich nicht nehmen muss ich zahlen
slot_decision > refuse_parcel thank deny?
    Nein danke, zurückschicken bitte. | ich nicht brauchen mehr vielen dank
slot_decision > refuse_parcel complain deny?
    So lange warten, jetzt nix mehr wollen, zurück! | paket kaputt letzte mal ich nicht nehme
refusal_confirmation > affirm
    ja bitte weg | Ja, so habe ich es gemeint, schicken Sie es retour.
refusal_confirmation > deny
    Nein nein, ich wollen! | nein bringen bitte | Ach, nein, um Himmels willen, das brauche ich doch. |
    oh nein nicht zurück
opt_out_confirmation > affirm
    Ja, nicht mehr. | ja bitte weg nummer
opt_out_confirmation > deny
    Nein, anrufen okay. | nicht so gemeint | Ach nein, Sie dürfen ruhig anrufen.
slot_decision, identity, none > human
    Ich wollen richtige Mensch. | bitte geben kollege | Gibt Leute Türkisch sprechen? |
    Verbinden Sie mich mit einer netten Dame, bitte. | mit maschine nix reden
slot_decision > human ask_repeat
    Nicht verstehen, geben bitte Mensch. | was ich verstehe nicht person bitte
slot_decision > human ask_robot
    Du Roboter? Ich wollen Mensch. | ist das automat dann bitte person geben
slot_decision, none, anything_else > complain
    Fahrer immer nicht klingeln! | paket kaputt war | Ich ganze Tag warten, keiner. | sie machen schlechte arbeit |
    Der junge Mann hat mir das Paket einfach vor die Füße geworfen. | immer nur probleme mit euch
slot_decision > complain ask_status
    Zwei Woche warten, wo Paket? | immer sagen morgen wo ist es |
    Ich warte schon seit Anfang November, wo bleibt es denn nur?
slot_decision > complain human
    Fahrer schlecht, ich will Chef. | das ist nicht normal geben sie mir chef
slot_decision, identity > greet
    guten tag mein freund | Merhaba. | ja hallo guten morgen | Guten Tag, gnädige Frau.
identity, slot_decision > greet ask_who
    Hallo, wer da? | guten tag wer sprechen | Guten Morgen, mit wem darf ich sprechen?
slot_decision > greet ask_why
    Hallo, was ist Problem? | guten tag warum anrufen
slot_decision, none, anything_else > small_talk
    Mein Deutsch nicht gut, Entschuldigung, aber besser wird. | heute sehr kalt |
    Früher hat der Briefträger noch einen Kaffee bei mir getrunken. | wie alt bist du |
    ich aus syrien du auch ausland
slot_decision, none, anything_else > out_of_scope
    Kannst du helfen mit Brief von Amt? | ich brauchen wohnung | Wo ist Bus zu Rathaus? | spiel mal musik |
    Könnten Sie meine Enkelin in Rostock anrufen? | mein internet kaputt
slot_decision, none, drop_place > backchannel
    Soso, ja, ach ja. | äh
drop_place > set_drop_place
    Bei Tür lassen. | nachbar unten familie kaya | In Keller, offen. | hof hinten neben fahrrad |
    Unter dem Vordach, wo die Milch früher stand. | geben hausmeister
drop_place > set_drop_place ask_cost
    Bei Nachbarin, kostet was? | tür bitte muss zahlen
drop_place > set_drop_place thank
    Bei Nachbar, danke. | hausmeister geben vielen dank
drop_place > deny
    Nirgendwo, weg ist. | nein nix draussen | Ach, lieber nicht, das wird gestohlen.
drop_place > unsure
    Weiß nicht wo. | wo ist gut
slot_decision, drop_place > set_drop_place
    Stellen einfach vor Tür. | nachbar nehmen immer | Bitte in den Windfang, da liegt ein Teppich. |
    tür links mutter hause
slot_decision, drop_place > set_pickup_point
    Ich selber holen in Post. | bitte in kiosk bringen | Lieber Packstation, ich holen. | ich gehe zu dhl laden holen
drop_place_confirmation > correct set_drop_place deny?
    Nein, nicht Tür, Nachbar. | keller nicht hof
drop_place_confirmation > deny
    Nein, nicht da. | nix da lassen
drop_place_confirmation, address_confirmation > affirm
    Ja richtig so. | ja genau alles gut | Das stimmt, ganz recht.
address_confirmation > correct deny?
    Nein, nummer zwölf, nicht zwanzig. | straße heißt mit k am ende park nicht bark | Nicht Dritte, zweite Stock. |
    postleitzahl andere, vier null acht zwei
address_confirmation > deny
    Nein falsch. | nicht richtig das
none, slot_decision > change_address
    Ich jetzt andere Wohnung. | bringen zu mein bruder | Paket bitte Arbeit. | ich umziehen schon |
    Ich bin doch jetzt im Pflegeheim, nicht mehr im alten Haus.
none, slot_decision > change_address give_address
    Neue Adresse Gartenstraße acht in Kassel. | bitte bringen bahnhofstraße zwanzig b stuttgart ich da wohnen |
    Ich bin jetzt im Haus Abendsonne, Waldweg 1, 37085 Göttingen.
none, slot_decision > change_address give_address_part
    Andere Stadt, Nürnberg jetzt. | ich wohnen jetzt in der parkstraße
slot_decision > change_address ask_cost
    Kann andere Adresse, kostet? | zu tochter bringen muss ich zahlen extra
address > give_address
    Schillerstraße elf, dritte Stock. | ich wohne goethestraße 5 in 60313 frankfurt |
    Haus Nummer sieben, Blumenweg, Emden. | hauptstraße zwei tür links oldenburg
address, address_part > give_address_part
    In Bremen. | eins zwei eins null sieben | Nummer vier B. | dritte stock recht | Mozartstraße, wie der Komponist.
address > unsure
    Ich nicht wissen wie heißt Straße. | neue adresse hab ich nicht im kopf
address_part > unsure
    Ich weiß nicht Postleitzahl. | ach die nummer hab ich vergessen
verification > give_address_part
    Fünf null sechs sechs sieben. | postleitzahl ist zwei zwei sieben sechs neun |
    Also, die Postleitzahl, das ist die 01067.
verification > deny ask_data
    Nein, warum du wollen das? | sage ich nicht wofür brauchen
verification > unsure
    Ich nicht weiß die Zahl. | postleitzahl welche was ist meine
verification > deny
    Nein, nix sagen Telefon. | so was sag ich fremden leuten nicht
anything_else > deny
    Nein, alles. | fertig nix mehr | Das war alles, mein Kind. | nein alles gut jetzt
anything_else > deny? thank goodbye
    danke wiedersehen gute tag |
    Nein, herzlichen Dank, und schöne Feiertage, auf Wiederhören. | danke tschau
anything_else, none > goodbye
    Tschüss, mein Freund. | auf wiedersehen bitte | Bleiben Sie gesund, Wiederschauen. | schönen tag ciao
anything_else, none > thank
    Danke schön vielmals. | sehr nett danke | Vielen Dank, das war sehr freundlich. | danke bruder
anything_else > affirm other_parcel
    Ja, noch andere Paket bitte. | ja eine frage andere sendung
anything_else > ask_time thank
    Danke, aber wann kommen noch mal? | vielen dank und wann genau ist der fahrer da
anything_else > thank other_parcel
    Danke, und meine zweite Paket? | danke schön und was ist mit dem andern karton
slot_decision > ask_who ask_why
    Wer du und was wollen? | wer sind sie was ist passiert | Wer ist denn da und worum geht es, bitte?
slot_decision > ask_who ask_robot
    Wer da, Maschine? | wer sind sie bist du computer
slot_decision > ask_contents ask_sender
    Was in Paket und wer schicken? | von wem ist das und was ist das drin |
    Von wem ist das und was hat er mir da geschickt?
slot_decision > ask_status ask_cost
    Wo Paket jetzt und was kostet? | ist schon da und muss ich zahlen
slot_decision > ask_status other_parcel
    Wo ist, und noch zweite Paket auch? | wo ist das und das andere auch
slot_decision > ask_repeat complain
    Nicht verstehen, du zu schnell, immer diese Anrufe! | schlechte leitung bei euch immer was haben sie gesagt
slot_decision > greet wrong_person deny?
    Hallo, hier falsch, kein Jonas. | guten tag sie haben falsche nummer ich heisse ivan
slot_decision > greet affirm
    Hallo, ja gut, kommen. | guten tag ja passt für mich
slot_decision > hold_on affirm
    Moment, ich gucken Kalender, ja gut. | warten ja geht
slot_decision > hold_on unsure
    Moment, ich weiß nicht, ich frage Frau. | warte ich muss mama fragen weiß nicht
slot_decision > thank reject_time deny?
    Danke, aber diese Zeit nicht gut. | sehr nett aber passt nicht
slot_decision > complain propose_time deny? reject_time?
    Immer Vormittag, das nicht gut, ich wollen Abend. | ihr kommt immer falsche zeit bitte freitag nach fünf
slot_decision > busy not_here deny?
    Ich arbeiten, Jonas auch arbeiten, keine Zeit. | papa nicht da und ich mach hausaufgaben geht grad nicht
slot_decision > wrong_person thank goodbye deny?
    Hier falsch, danke, tschüss. | Sie haben sich verwählt, macht nichts, danke, auf Wiederhören.
slot_decision > refuse_parcel opt_out complain deny?
    Paket nix wollen, anrufen nix wollen, immer Ärger mit euch! |
    Ich habe genug von Ihrem Verein, behalten Sie das Paket, und streichen Sie mich.
slot_decision > reject_time human deny?
    Zeit nicht gut, bitte mit Mensch sprechen. | beide schlecht gib kollege mit dem kann ich reden
slot_decision > reject_time set_pickup_point deny?
    Zeit nix gut, ich holen in Post selber. | passt beides nicht kann ich bei kiosk holen
slot_decision > reject_time set_drop_place deny?
    Nicht diese Zeit, egal, Nachbar geben. | beides schlecht lieber hinter haus legen
slot_decision > reject_time complain deny?
    Immer so spät, das nicht normal, ich nicht können. |
    So früh, das ist doch eine Unverschämtheit, da liege ich noch im Bett, das geht nicht.
slot_decision > change_address ask_data
    Ich umziehen, aber warum du wissen alte Adresse? | wohne nicht mehr da wer hat euch das gegeben
slot_decision > change_address complain
    Immer bringen alte Haus, ich schon sagen hundert mal, andere Wohnung! |
    Sie schicken es jedes Mal in die alte Straße, ich bin doch längst ausgezogen.
slot_decision > change_address thank
    Bitte zu meine Tochter bringen, danke. | können arbeit bringen vielen dank
slot_decision > not_here give_address change_address deny?
    Er nicht hier wohnen jetzt, er Lindenweg drei in Gera. |
    mein sohn ist nicht da bringen sie es in die mühlgasse 6 da ist er
slot_decision > ask_contents refuse_parcel deny?
    Was das? Ich nix bestellen, zurück. | was ist da drin egal ich nehme nicht
slot_decision > ask_who opt_out
    Wer du? Nicht mehr anrufen hier. | wer sind sie bitte und nie wieder anrufen
slot_decision > ask_data human
    Warum alles aufnehmen? Ich wollen Mensch. | woher nummer geben sie mir chef
slot_decision > ask_why busy
    Warum anrufen, ich arbeiten. | was ist denn ich bin gerade beim wickeln
slot_decision > hold_on busy
    Moment, Kind fällt, jetzt nicht gut. | warten ich stehe auf leiter
slot_decision > unavailable propose_time thank deny? reject_time?
    Dienstag ich nicht da, Mittwoch ja, danke schön. | ich arbeiten da freitag gut vielen dank
slot_decision > unavailable set_drop_place thank deny? reject_time?
    Ich nicht da, Tür lassen, danke. | Da bin ich beim Friseur, legen Sie es auf die Bank, haben Sie vielen Dank.
slot_decision > affirm ask_who
    Ja gut, aber wer du bist? | Das geht schon, nur, mit wem habe ich gesprochen?
slot_decision > small_talk unsure
    Ach, heute weiß ich nichts, mein Knie tut weh und der Kalender liegt oben. |
    oh kalt heute und ich weiss nicht ob ich da
anything_else > ask_cost ask_contents
    Noch Frage, was drin und was kosten? | ja was kostet das und was ist das überhaupt
anything_else > complain goodbye deny?
    Nein, aber Fahrer schlecht, tschüss. | nö ihr nervt ciao
identity > ask_who ask_data
    Wer da, woher du hast Nummer? | wer sind sie warum haben sie meinen namen
identity > hold_on not_here deny?
    Moment, er nicht hier, ich schauen. | warte papa ist glaub ich im keller nee der is weg
identity > ask_robot opt_out
    Maschine? Nicht mehr anrufen. | ist das computer dann weg mit meine nummer
callback_time > call_back thank propose_time?
    Abend um acht, danke. | morgen nach neun sehr nett danke
callback_time > unsure call_back
    Weiß nicht, irgendwann anrufen. | keine ahnung wann rufen sie halt noch mal
drop_place > set_drop_place complain
    Bei Nachbar, aber nicht wieder werfen. | bitte hinter tor letzte mal alles nass geworden
drop_place > hold_on unsure
    Moment, ich überlegen, weiß nicht wo. | warten ich frage mann wohin
"""
