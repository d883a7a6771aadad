"""Pairs in German: a safety act said in some way, and the look-alike with the same words or in the same situation."""

TABLE = """
# No such calls any more, and what only sounds like it.
slot_decision, identity, anything_else, none > opt_out deny?
    rufen sie hier bitte nicht mehr an | nehmen sie meine nummer aus ihrem computer raus |
    Ich wünsche künftig keine Anrufe dieser Art mehr. | des anrufen könnts euch sparen in zukunft |
    bitte keine solche aalüt meh | nix mehr anrufen diese nummer bitte verstehen sie |
    hören sie auf mich anzurufen verdammt nochmal | streichen sie mich von ihrer anrufliste |
    mir wär es recht wenn mein telefon in zukunft von ihnen verschont bliebe | schreiben ja anrufen nein für immer |
    i mecht nimmer angrufn wern vo eich | ich widerspreche hiermit weiteren anrufen |
    ich bin jetzt achtzig und renn jedes mal zum telefon und dann so ein automat also das lassen sie in zukunft
slot_decision, availability, callback_time > call_back propose_time?
    rufen sie hier bitte nicht mehr vor neun an sondern danach |
    die nummer brauchen sie nicht die andere nehmen dann um vier |
    nicht mehr heute anrufen morgen um zehn bin ich wieder da | heit ruafts nimma an morgen in da fruah dann |
    jetzt nöd aalüte bitte am nami dänn wieder | nix anrufen jetzt anrufen sieben uhr bitte |
    Bitte künftig erst nach achtzehn Uhr anrufen, heute also gegen sieben. |
    hören sie auf es jetzt zu versuchen und versuchen sie es um drei |
    mein telefon ist bis fünf stumm danach dürfen sie gern wieder durchklingeln
slot_decision, drop_place, anything_else > set_drop_place
    nicht mehr klingeln bitte das baby schläft stellens vor die tür |
    hören sie auf zu läuten legen sie es einfach in die garage | nimmer läuten bittschön beim hausmeister abgeben |
    bitte keine klingelei mehr gebens der frau nebenan | nix klingeln hund macht laut vor tür hinstellen
slot_decision, anything_else, none > ask_data
    steht meine nummer auf irgendeiner anrufliste | aus welchem computer haben sie meine nummer |
    Darf ich erfahren, ob meine Nummer nach diesem Anruf gelöscht wird? | wo habt ihr meine nummer her sagts einmal |
    wieso hend sie mini nummere | woher sie haben diese nummer bitte |
    wie lang speichern sie meine nummer eigentlich | wird das hier aufgezeichnet oder löschen sie das gleich wieder |
    wer kriegt meine daten wenn sie mich anrufen
slot_decision, availability > affirm propose_time?
    dienstag passt da brauchen sie nicht nochmal anzurufen |
    donnerstag und dann ist gut da müssens nimmer nachfragen |
    ja den Dienstag, eine Erinnerung vorher ist nicht nötig | am donnschtig isch guet muesch nüme aalüte deswege |
    dienstag gut nicht noch mal telefonieren ich da
slot_decision, availability, anything_else > out_of_scope
    nehmen sie mich auch aus dem werbeverteiler für die prospekte raus |
    ich hab so einen aufkleber keine werbung am kasten |
    die von der telekom rufen mich auch dauernd an sagen sie denen mal was |
    wie melde ich mich beim stromanbieter ab | Bei der Zeitung möchte ich übrigens auch das Abo kündigen.
slot_decision, anything_else, none > small_talk
    mich ruft ja sonst keiner mehr an wissen sie | seit mein mann tot ist ruft hier niemand mehr an |
    die kinder rufen auch nimmer an die haben ihr eigenes leben | mi lütet ja niemer meh aa gäll
slot_decision, anything_else, none > complain
    vom fahrer ruft ja nie einer an bevor er abhaut | nie ruft einer an wenn sich was verschiebt |
    Dass Ihr Bote mich vorher nicht anruft, finde ich ein starkes Stück. | da ruafts ihr nie an wenn ma eich braucht |
    warum ruft fahrer nicht an immer weg wenn ich komme
slot_decision, availability, anything_else > complain opt_out
    zum vierten mal diese woche jetzt reichts rufen sie nicht mehr an |
    beim mittagessen stören frechheit löschen sie die nummer |
    ihr gehts mir so am hammer mit euren anrufen nie wieder hab ich gesagt |
    Das ist eine Belästigung, ich untersage Ihnen jeden weiteren Anruf. |
    jeden tag telefon ich kaputt bitte nicht mehr anrufen
slot_decision, availability > affirm opt_out propose_time?
    dienstag ist recht aber danach rufen sie mich bitte nie mehr an | ja donnerstag und dann raus mit meiner nummer |
    Der Dienstag passt, nur künftig bitte gar keine Anrufe mehr. |
    donnerstag geht und in zukunft per mail nimmer per telefon | guat am dienstag aber sunst ruafts mi bitte nimma an
slot_decision, availability > reject_time opt_out deny?
    passt beides nicht und anrufen brauchen sie auch nie wieder |
    nein keine zeit und streichen sie mich überhaupt aus der liste
slot_decision, identity > busy call_back propose_time?
    jetzt lassen sie mich mal in ruhe ich bin beim zahnarzt später wieder |
    ned jetz bin am steuer ruafts in aner stund an | hören sie auf ich stehe an der kasse heute abend bitte |
    lassen sie das jetzt ich bin in der prüfung nach zwei gerne
slot_decision, identity > ask_data opt_out
    woher haben sie meine nummer und rufen sie da nie wieder an |
    wer gibt ihnen meine daten löschen sie das und keine anrufe mehr
address, address_part, verification, drop_place > opt_out
    meine postleitzahl geht sie nichts an und anrufen tun sie hier auch nimmer |
    wissen sie was rufen sie einfach nie wieder an | ich sag ihnen gar nichts streichen sie mich aus dem verteiler |
    Ich möchte an dieser Stelle nur, dass diese Anrufe aufhören. |
    bitte löschen nummer ich will keine telefon mehr von firma | i gib eich gar nix mehr und ogruafn werd a nimma
address, address_part, address_confirmation > correct
    streichen sie den achtzehner raus das ist die neunzehn | löschen sie das b da hinten nur die sieben |
    nehmen Sie bitte den Zusatz Hinterhaus heraus, den gibt es nicht |
    den zweiten stock könnts löschen es is der dritte
opt_out_confirmation > affirm opt_out?
    genau nie wieder | ja bitte raus aus der liste | freilich für immer | jawohl, so ist es gemeint gewesen |
    ja richtig kein anruf mehr von euch | sicher lösch nummer | ja exakt und zwar für alle pakete |
    das hab ich doch gerade gesagt ja | jo gnau eso isch es gmeint gsi
opt_out_confirmation > deny correct? call_back? propose_time?
    nein nur jetzt nicht abends dürfen sie schon | na na nur vormittags ned sonst scho |
    so war das nicht gemeint bloß heute nicht mehr | nei nume hüt nöd morn scho |
    nicht für immer nur diese woche nicht | um Gottes willen nein, nur nicht mehr so früh |
    nein nein nur jetzt arbeiten später okay
# A human, and people who are only spoken of.
slot_decision, availability, anything_else, none > human
    geben sie mir bitte einen richtigen menschen | kann ich da mit wem reden der aus fleisch und blut ist |
    ich würde das lieber mit einer Kollegin von Ihnen klären | i wui mit am menschen redn ned mit da maschin |
    chan ich mit öpperem rede wo läbt | bitte mensch sprechen ich nicht verstehen computer |
    verbinden sie mich mit dem kundendienst | holen sie mal ihren chef ans telefon |
    ist da kein fräulein im büro für mich |
    also wissen sie ich bin alt und mit automaten kann ich nicht geben sie mir doch bitte jemanden ausm büro |
    mit einem blechkasten red ich nicht | gibts bei euch noch wen der telefoniert den hätt i gern
slot_decision, identity, anything_else, none > ask_robot
    sind sie ein richtiger mensch | red ich da mit wem aus fleisch und blut |
    Spreche ich mit einer Kollegin oder einem Computer? | bist du a maschin oder a mensch |
    sind sie öpper wo läbt oder en computer | du bist mensch oder computer |
    sitzt da einer am telefon oder ist das ein automat | sie klingen so komisch sind sie echt |
    reden sie selber oder ist das so eine ki | bin i da bei am automaten
slot_decision, availability > affirm
    ja da ist immer ein mensch im haus | eine kollegin von mir nimmt das an |
    da hockt mein chef eh im büro der macht auf | bei uns sitzt immer wer am empfang passt |
    da isch immer öpper im büro | ja kollege von mir ist da kein problem |
    Ein Mitarbeiter unserer Poststelle ist dann vor Ort.
slot_decision, drop_place > set_drop_place
    geben sie es einem menschen im büro unten | dem chef vom kiosk im haus in die hand drücken |
    beim hausmeister das ist ein netter mensch der nimmts |
    geben mitarbeiter unten im haus die nachbar von erste stock | gebens es da frau im parterre is a lieber mensch
slot_decision, availability > unavailable deny? reject_time?
    da ist kein mensch daheim | um die zeit ist hier kein mensch |
    da red ich mit meinem chef im büro da bin ich nicht da | ich arbeite selber im kundendienst bis fünf |
    da isch kei mensch dihei | kein mensch zu hause dann alle arbeiten
slot_decision, identity > busy
    ich sprech gerade mit einem mitarbeiter von der bank | ich hab grad einen kunden vor mir stehen |
    mein chef steht neben mir | i hob grad an andern menschen in da leitung
slot_decision, anything_else, none > complain
    ihr mitarbeiter war letztes mal unverschämt | kein mensch geht bei euch ans telefon |
    der bote ist ein unmöglicher mensch | Ihre Kollegin im Kundendienst hat mir etwas völlig anderes erzählt. |
    mitarbeiter von euch immer schreien
slot_decision, anything_else, none > complain human
    der automat versteht ja gar nix ich will jetzt einen menschen |
    zum dritten mal dasselbe geben sie mir wen gescheiten |
    Ich fühle mich veralbert, bitte verbinden Sie mich mit einer Person. | des is a frechheit her mit am mitarbeiter
slot_decision, anything_else > human call_back propose_time?
    ein mensch soll mich heute um vier zurückrufen | sagen sie einem kollegen er soll sich morgen bei mir melden |
    es soll mich bitte jemand aus dem büro anrufen am nachmittag | chef von dir bitte mich anrufen nachher
slot_decision, availability > affirm human propose_time?
    dienstag passt aber ich will vorher mit einem menschen reden |
    ja donnerstag und jetzt geben sie mir noch wen aus dem büro
slot_decision, anything_else > ask_robot human
    bist du ein computer ich will einen menschen | sind sie echt wenn nicht dann bitte jemand richtiges |
    reden sie vom band dann verbinden sie mich weiter
address, address_part, verification, drop_place, callback_time > human
    die adresse ist kompliziert das mach ich mit einem mitarbeiter |
    ach des tu i ned in an automaten eini sagn gebts ma wen | Das würde ich gern persönlich mit jemandem besprechen. |
    ich nicht buchstabieren können bitte mensch geben | können sie mich da zu wem durchstellen
address_confirmation, refusal_confirmation, opt_out_confirmation, drop_place_confirmation > human
    das klär ich lieber mit einem richtigen mitarbeiter |
    bitte geben sie mir einen menschen bevor das falsch eingetragen wird |
    nochmal von vorn aber mit einer person bitte | na mit dir ned mit am menschn
# Wrong person, and the wrong thing or the right person with a wrong name.
identity, slot_decision, none > wrong_person deny?
    da haben sie sich verwählt | nein keller heißt hier keiner | einen jonas gibts bei uns nicht |
    Sie sprechen mit der Kanzlei Brandt, einen Herrn Keller haben wir nicht. |
    do isch kein keller das isch familie hueber | des is die bäckerei hofer wen suchens |
    den namen hör ich zum ersten mal | nix jonas ich bin mehmet falsche nummer |
    der keller ist vor jahren ausgezogen wir sind die nachmieter |
    da sind s bei mir an der falschen adresse ich bin der huber | wer soll das sein kenn ich nicht |
    diese nummer hab ich neu der alte besitzer hieß vielleicht so |
    ich bin nicht der den sie suchen und ich weiß auch nicht wer das ist | du falsch telefon hier kein keller |
    also keller hatten wir mal einen hausmeister aber der ist schon zwanzig jahre weg hier ist jetzt ein kindergarten |
    der jonas ist letztes jahr gestorben | mit dem sind wir nicht mehr verwandt und die nummer ist meine
slot_decision, availability > reject_time deny?
    da haben sie sich aber den falschen tag ausgesucht | falsche uhrzeit für mich |
    dienstag da sind sie bei mir falsch | da liegens falsch am donnerstag geht bei mir gar nix |
    falsch gewählt nehmen sie einen anderen tag | des is für mi die verkehrte zeit | falsche tag bitte andere
identity, verification > affirm correct?
    ja aber kellner schreibt man das nicht ich bin der keller | ja bin ich nur jonas mit jot nicht tschonas |
    am Apparat, aber Doktor Keller bitte | scho richtig aber i hoaß johannes jonas sagn bloß d leit |
    ja das bin ich der name wird nur anders ausgesprochen | ja ich jonas aber du sagst falsch
identity > affirm
    keller ja wer sonst | einen anderen jonas gibts hier nicht also ja | falsch geraten wäre es nicht ja ich bins |
    den jonas habens dran | da sind sie schon richtig | nein nein sie sind schon richtig verbunden | da sans richtig |
    ja ja nicht verwählt ich bin jonas
address_confirmation > correct deny?
    das ist die falsche adresse da | die straße stimmt nicht so heißt hier keine |
    da haben sie sich verhört nicht verwählt aber verhört | der name der straße ist falsch | nei das stimmt so nöd |
    nein falsch geschrieben nummer
slot_decision, anything_else, none > change_address
    da wohn ich nicht mehr ich bin umgezogen das muss woanders hin |
    ich bin da ausgezogen aber haben will ich es schon | die adresse ist alt ich wohn jetzt beim sohn dahin bitte |
    i bin zoge das muess a di neui adräss | ich nicht mehr wohnen da bitte neue adresse machen |
    Ich lebe dort seit Mai nicht mehr, bitte an meine neue Anschrift.
slot_decision, anything_else, none > complain
    letztes mal hat der bote es beim falschen abgegeben | der fahrer klingelt immer bei den falschen leuten |
    da stand ein falscher name drauf auf eurem zettel | ihr werft mir immer die karten von einem anderen ein |
    fahrer gibt immer falsche person mein paket
slot_decision, anything_else > ask_contents
    bestellt hab ich glaub ich nichts was soll das denn sein | ein paket für mich kenn ich gar nicht was ist da drin |
    i woaß nix von am packerl was is des | ich weiß nicht was bestellt was drin bitte
slot_decision, anything_else > ask_sender
    den absender kenn ich nicht wer soll das sein sagen sies nochmal | nie gehört die firma von wem ist das |
    wer isch das wo mir öppis schickt | ich kenn niemand der mir was schickt wer ist das
identity, slot_decision > wrong_person complain deny?
    jetzt rufen sie schon wieder hier an ich bin nicht der keller |
    Zum dritten Mal: hier wohnt kein Keller, das ist ärgerlich. | geht das nicht in eure schädel ich heiße wagner |
    immer anrufen für keller ich nicht keller das nervt
identity, slot_decision, none > wrong_person opt_out deny?
    hier ist kein jonas löschen sie die nummer | falsche nummer und rufen sie nicht wieder an |
    den gibts hier ned und ogruafn werd nimma |
    Sie haben sich verwählt, bitte nehmen Sie meine Nummer aus Ihren Unterlagen. |
    kein keller hier bitte nie mehr anrufen | das ist mein telefon nicht dem keller seins streichen sie das
identity, slot_decision > wrong_person ask_who deny?
    ich bin nicht der keller und wer sind sie | da sind sie falsch von welcher firma rufen sie an |
    kein jonas hier wer bist du
slot_decision, anything_else > wrong_person refuse_parcel deny?
    ich bin gar nicht der keller und das paket nehm ich auch nicht | falscher mann und die kiste könnt ihr behalten |
    den kenne ich nicht und sein zeug nehme ich sicher nicht an
address, address_part, verification, drop_place, callback_time > wrong_person deny?
    ach für keller ist das da sind sie bei uns verkehrt | moment sie suchen jonas keller das bin ich ja gar nicht |
    welcher Herr Keller denn, ich heiße Sommer und habe die Nummer schon immer | i bin doch ned der keller |
    entschuldigung ich nicht diese person ich habe andere name |
    warten sie mal sie meinen wen anders hier heißt niemand so
# Somebody else speaks and the recipient is away; and the recipient himself who is away, or others who are.
identity, slot_decision, none > not_here deny?
    der jonas ist nicht da ich bin die mama | mein mann ist noch auf schicht | da papa is ned dahoam |
    er schläft noch | de jonas isch grad nöd da i bi d schwöschter |
    ich hüte hier nur die kinder die eltern sind im kino |
    Herr Keller ist heute außer Haus, Sie sprechen mit seinem Sekretariat. | mann nicht hause ich frau |
    mein bruder steht unter der dusche | der jonas liegt im krankenhaus ich bin der nachbar und gieß die blumen |
    ich geh nur an sein handy der sitzt grad im anderen zimmer in einer besprechung |
    der chef is auf montage i bin der lehrbub | den haben sie grad verpasst der ist vor zwei minuten zur tür raus |
    jonas arbeit ich kollega nur telefon nehmen | nein der ist in der schule hier ist die oma |
    ich bin bloß sein mitbewohner und der treibt sich irgendwo rum
slot_decision, availability > unavailable deny? reject_time?
    ich bin da nicht da ich bin bei der mama | da bin ich noch auf schicht | i bin do ned dahoam |
    da schlaf ich noch | ich bi denn grad nöd da | da hüte ich die kinder meiner schwester | da bin ich außer haus |
    ich nicht hause dann | da steh ich unter der dusche | da lieg ich im krankenhaus |
    da sitz ich in einer besprechung | dienstag bin ich auf montage | mein mann und ich sind beide nicht da |
    meine frau ist da nicht da und ich auch nicht | da ist von uns keiner zu hause |
    der jonas keller ist da leider in graz also ich mein ich | da bin i scho zur tür draußen
slot_decision, availability > affirm
    ich bin nicht da aber die mama macht auf passt | mein mann ist zwar auf schicht aber ich bin da ja |
    da is mei frau dahoam des passt | nicht ich aber mein sohn ist da ja gut |
    Ich bin außer Haus, mein Sekretariat nimmt es gern an. | d schwöschter isch da also ja |
    die kinder sind in der schule da hab ich ruhe passt
identity > affirm
    ja der jonas ist da der bin ich nämlich | ich bins mein bruder ist grad raus |
    ich bin dran meine frau schläft schon | der is da und steht vor ihnen am telefon |
    ja ich bin jonas frau nicht da aber ich ja
identity > affirm busy
    ja bin ich aber ich steh unter der dusche | ich bins aber die kinder schreien grad das geht jetzt nicht |
    am Apparat, ich bin allerdings in einer Besprechung | ja i bins bin aber grad am steuer |
    ich bin jonas aber jetzt arbeiten nicht sprechen
slot_decision, drop_place > set_drop_place
    der nachbar ist immer da gebens ihm das | die oma im parterre die ist daheim da lassen sies |
    dem lehrbub unten in der werkstatt geben | mein mitbewohner ist nie da also lieber vors haus legen |
    frau von nachbar ist da geben sie
slot_decision, anything_else > complain
    der fahrer behauptet immer ich wär nicht da dabei sitz ich daheim |
    nicht angetroffen steht auf der karte das ist gelogen | i woar do und der schreibt empfänger ned dahoam |
    ich war da fahrer sagt nicht da lüge
identity > not_here call_back deny? propose_time?
    mein mann kommt um sechs probieren sies da nochmal | die mama ist einkaufen rufen sie in einer stunde wieder an |
    er isch am schaffe lütet si am abig nomal aa | papa nicht da später wieder anrufen bitte |
    Herr Keller ist ab vierzehn Uhr wieder zu erreichen, versuchen Sie es dann noch einmal.
identity, slot_decision > not_here hold_on
    der ist im keller unten ich hol ihn | moment er ist im garten ich ruf ihn rein | wartens a bissl i weck eam auf |
    Augenblick, mein Mann ist nebenan, ich reiche Sie weiter. | er oben ich gehen holen moment
identity, slot_decision > not_here ask_why deny?
    mein sohn ist nicht da worum gehts denn | er ist auf arbeit kann ich ihm was ausrichten was wollen sie von ihm |
    da jonas is ned do was hätten s braucht | mein mann weg warum du anrufen
slot_decision > not_here affirm propose_time?
    ich bin seine frau er ist nicht da aber dienstag können sie kommen |
    der jonas ist weg aber donnerstag bin ich da ich bin die mutter |
    hier ist der opa der bub ist in der arbeit dienstag geht in ordnung
slot_decision > not_here unsure deny?
    er ist nicht da und ich weiß nicht wann es ihm passt ich bin nur die putzfrau |
    der chef ist weg da kann ich nichts dazu sagen | mein vater ist beim arzt keine ahnung wann der daheim ist |
    ich babysitter weiß nicht jonas nicht da
address, address_part, verification, drop_place, callback_time > not_here deny?
    das müssten sie meinen mann fragen der ist aber in der arbeit |
    ich bin nur die tochter der papa ist grad nicht da |
    das woaß i ned des is am jonas sei telefon und der is beim fußball | ich bin schwester er nicht zu hause jetzt |
    Das kann Ihnen nur Herr Keller selbst sagen, der ist heute leider nicht im Büro. |
    er isch nöd da und ich weiss es nöd
# The parcel is not wanted at all; and a time, a place, a thing or a charge that is not wanted.
slot_decision, availability, anything_else, none > refuse_parcel deny?
    das paket nehm ich nicht an | schicken sie es zurück an den absender | ich hab das längst storniert weg damit |
    behalten sie den krempel | i wui des packerl ned | i wott das päckli nöd | geht retour bitte |
    ich nix wollen paket zurück | Ich verweigere hiermit die Annahme der Sendung. |
    bringens das gar nicht erst her ich mach nicht auf | das können sie sich sonstwohin stecken |
    das geschenk von meinem ex kommt mir nicht ins haus | werfen sie es weg |
    für das ding hab ich keine verwendung mehr hab mir inzwischen eins im laden gekauft |
    ach wissen sie ich hab mir das anders überlegt ich brauche das gar nicht mehr | nehmts es wieder mit und aus |
    mein widerruf ist schon raus also gar nicht mehr liefern | verschenken sie es von mir aus an den fahrer |
    ich lass das zurückgehen | so ein abzockverein von denen nehm ich nichts |
    ich brauche nicht diese sache bitte absender geben
slot_decision, availability > reject_time deny?
    den dienstag nehm ich nicht an | schieben sie es nach hinten den tag hab ich schon verplant |
    i wui des ned am dienstag | i wott das päckli nöd am donnschtig | da machen wir nicht auf an dem tag |
    bringens es gar nicht erst vor drei | den termin hab ich längst storniert |
    die zeiten können sie behalten das paket brauch ich | ich nix wollen donnerstag |
    Diesen Zeitraum muss ich leider ablehnen, die Ware erwarte ich dringend. |
    für den vormittag hab ich keine verwendung
slot_decision, anything_else, none > other_parcel ask_status? out_of_scope?
    das andere hab ich schon zurückgeschickt das meine ich aber nicht |
    ich hab noch eine retoure bei euch liegen was ist mit der |
    das von letzter woche hab ich nicht angenommen wo ist das hin |
    die schuhe gehen zurück könnt ihr die retour mitnehmen | i hob no a packerl zum zruckschicken nehmts des mit |
    andere paket ich zurück geben fahrer kann mitnehmen |
    Kann der Bote bei der Gelegenheit eine Rücksendung von mir mitnehmen?
slot_decision, availability > affirm other_parcel
    ja passt und das andere geht retour das kann er gleich mitnehmen |
    gut da geb ich ihm gleich die schuhe zurück mit | ja guet und s andere päckli schick i denn zrugg
slot_decision, anything_else, none > ask_cost
    wenn da nachnahme drauf ist kostet mich das was | was würde mich das zurückschicken kosten |
    nehm ich das an muss ich dann zahlen | kostet die annahme zoll | wos zoi i wann i des zruckschick |
    muss ich zahlen wenn ich nicht nehme
slot_decision, anything_else, none > out_of_scope ask_status?
    wie lang hab ich denn rückgaberecht wenn es nicht passt | was passiert wenn man so ein paket nicht annimmt |
    kann ich es nach dem auspacken noch umtauschen | Wer erstattet mir eigentlich den Kaufpreis bei einer Rücksendung?
slot_decision, anything_else > ask_status
    ist das etwa schon wieder zurückgegangen | ihr habts das doch hoffentlich nicht retour geschickt |
    geht das jetzt zurück oder kommt es | isch es jetzt zrugg zum absender oder no bi eu |
    paket ist zurück gegangen oder noch da
slot_decision, anything_else > complain
    letztes mal ging es einfach zurück an den absender ohne ein wort |
    ihr fahrer hat annahme verweigert hingeschrieben das war gelogen | das paket war ganz zerdrückt beim letzten mal |
    jedes mal geht das retour weil keiner klingelt | immer kaputt wenn kommt
slot_decision, drop_place > set_drop_place
    ich selber nehm es nicht an das macht der nachbar dem gebens es | nicht mir geben der hausmeister nimmts |
    wirfs über den zaun | werfen sie es einfach in den schuppen | ich nicht nehmen frau unten nehmen |
    i nimms ned söber de nachbarin nimmts fia mi
slot_decision, availability, drop_place > set_pickup_point
    nicht nach hause bringen legen sie es in die packstation | i wui des ned gliefert habn i hols in da filiale |
    ich nehm es nicht an der tür an lieber in den paketshop | bitte nicht liefern ich holen selber in kiosk |
    behalten sie es ich komm in die filiale
slot_decision, anything_else > refuse_parcel complain deny?
    vier wochen warten jetzt will ich das klump nicht mehr |
    ihr habts mich dreimal versetzt schickts es zurück mir reichts |
    Nach dieser Verspätung verweigere ich die Annahme, das ist eine Zumutung. |
    immer zu spät ich nicht mehr wollen paket
slot_decision, anything_else > refuse_parcel opt_out deny?
    zurück damit und rufen sie hier nie wieder an | will ich nicht und löschen sie meine nummer |
    nix nehmen nix mehr anrufen | Ich nehme die Sendung nicht an und möchte künftig nicht mehr kontaktiert werden. |
    ghoits eich des und ruafts nimma o
slot_decision, anything_else > ask_sender refuse_parcel
    von wem ist das denn wenn es von dem ist dann nehm ich es nicht ach was ich nehm es so oder so nicht |
    wer schickt mir sowas das geht sofort zurück
slot_decision, anything_else > refuse_parcel ask_cost deny?
    das lass ich zurückgehen kostet mich das was | nehm ich nicht an muss ich die rücksendung zahlen |
    ich nicht wollen muss ich geld geben
slot_decision, anything_else > refuse_parcel human deny?
    ich will das nicht und jetzt geben sie mir einen mitarbeiter | zurück damit und verbinden sie mich mit jemandem
address, address_part, verification, drop_place, callback_time > refuse_parcel deny?
    gar keine adresse das soll zurück an den absender | nirgends hin ich will es gar nicht |
    na des brauchts nimmer i nimms ned | ach wissen sie was schicken sie das paket einfach wieder zurück |
    lassen wir das ich nehme die sendung nicht an | ich überlegt ich will nicht mehr diese paket |
    vergessens die nummer ich wollt eh nur sagen dass ich nix annehm
drop_place > deny set_drop_place
    nein der nachbar nimmt nichts an lieber in die garage | na da huber nimmt nix legts es auf die terrasse
drop_place > deny
    die nachbarn nehmen nichts an | beim hausmeister nicht der verweigert alles |
    nicht vor die tür da wird es geklaut | da nimmt bei uns keiner was an im haus | nei d nachbere nimmt nüt aa
refusal_confirmation > affirm refuse_parcel?
    freilich will i des ned | genau annahme verweigert | richtig das geht retour |
    jawohl endgültig | ja ich nicht wollen | sicher nicht nehmen tu ich das sicher nicht ja |
    ja das hab ich mir gut überlegt junge frau | jo schicket ses zrugg | Das ist so korrekt, bitte an den Absender.
refusal_confirmation > deny correct? reject_time?
    nein nur den termin will ich nicht | na des packerl scho nur ned am dienstag |
    um himmels willen das paket will ich doch | nei nume de termin nöd | nicht zurückschicken nur später bringen |
    nein nein paket ja tag nein | da haben Sie mich falsch verstanden, die Ware möchte ich selbstverständlich
refusal_confirmation > wrong_person deny?
    mir gehört das doch gar nicht ich heiße nicht keller | ich bin nicht der empfänger sie haben sich verwählt
refusal_confirmation, opt_out_confirmation > not_here deny?
    das kann ich nicht entscheiden ich bin nur die tochter der papa ist nicht da |
    da müssens schon meinen mann selber fragen der ist grad unterwegs |
    ich bruder von jonas er nicht da ich weiß nicht
opt_out_confirmation > affirm refuse_parcel
    ja und das paket will ich auch nicht | genau und die kiste gleich retour
refusal_confirmation > affirm opt_out
    ja und rufen sie mich nie wieder an | genau und meine nummer löschens auch gleich
# Asked when to call back, or what else, and long ways round.
callback_time > opt_out deny?
    am besten gar nicht mehr | überhaupt nimmer | am sankt nimmerleinstag wenns recht ist |
    nie wieder und zwar auf keiner nummer | gar nüme bitte |
    Zu keiner Zeit, ich möchte von solchen Anrufen verschont bleiben. | nicht mehr anrufen niemals bitte
callback_time > call_back propose_time?
    gar nicht mehr vor acht danach schon | nimmer heut morgen halt |
    nicht auf der nummer da auf meinem handy um drei |
    Zu jeder Zeit nach siebzehn Uhr, vorher bitte von Anrufen absehen. | nicht mehr anrufen mittag abend anrufen gut
callback_time > human call_back propose_time?
    um zwei aber dann ein mensch bitte | am abend und zwar wer echter ned wieder des bandl |
    morgen mensch anrufen bitte nicht computer
slot_decision, anything_else > opt_out thank
    danke für die auskunft aber bitte künftig keine anrufe mehr | merci aber lütet si mir nüme aa |
    danke danke nicht mehr anrufen
slot_decision, anything_else > refuse_parcel thank
    danke aber ich nehm das nicht an | vergelts gott aber des packerl gebts wieder zruck |
    Besten Dank, die Ware bitte retournieren.
anything_else > deny thank
    nein danke sonst will ich nichts mehr | na i brauch nix mehr dankschön |
    nein danke nichts mehr von ihnen heute das wars | nei merci i wott nüt meh süsch
slot_decision, availability > small_talk affirm
    wissen sie letztes jahr hab ich mal eins zurückgehen lassen und mich dann so geärgert also diesmal ja gern |
    mein schwager sagt immer mit automaten redet er nicht aber ich find das lustig ja kommen sie ruhig
identity > affirm small_talk
    ja der bin ich früher haben sich hier dauernd leute verwählt wegen der pizzeria aber sie sind richtig
identity, slot_decision > not_here human deny?
    mein vater ist nicht da und ich red nicht mit automaten geben sie mir wen |
    er isch nöd da chan i mit öpperem richtigem rede
identity, slot_decision > not_here opt_out deny?
    der ist nicht da und rufen sie hier nicht mehr an das ist mein telefon | mann nicht hause bitte nie mehr anrufen
identity, slot_decision > not_here refuse_parcel deny?
    der jonas ist nicht da aber er hat gesagt das paket nimmt er nicht | mei mo is ned do und des packerl nehma ned an
"""
