"""Answers to an offered time in everyday German, each with what only sounds like it: training material."""

TABLE = """
slot_decision > affirm
    da könnt ihr kommen | da dürfen Sie gern vorbeikommen | soll er ruhig kommen der Fahrer | schick ihn vorbei |
    das geht sich bei mir super aus | geht sich aus | Das lässt sich einrichten. | krieg ich hin das passt |
    ich mach Ihnen dann auf | da mach ich auf | wir sind da alle im Haus | meine Oma ist den ganzen Tag im Haus |
    bei uns ist immer wer daheim also kein Problem | da hab ich Homeoffice also gern |
    da bin ich eh krankgeschrieben | ich hab da frei | da arbeit ich von zu Hause aus | da hab ich nichts vor |
    da hätt ich Luft | die Maler sind dann eh bei mir also bin ich da | ich muss da nicht weg |
    ich bin Rentnerin ich lauf nicht weg | meinetwegen halt | na gut wenns nicht anders geht |
    wenns unbedingt sein muss ja | dann in Gottes Namen | ja von mir aus dann machmer das so | jo mach ma |
    ja mei dann mach mas halt so | des wär mir scho recht | tragt mich da ein |
    schreiben Sie mich für den Termin auf | notieren Sie das so | können Sie so fix machen |
    können wir so festhalten | Sie können das so eintragen | ist vorgemerkt ich warte dann |
    ich stell mich drauf ein | da sag ich nicht nein | da sag ich zu | vorsichtiges Ja | im Prinzip ja |
    grundsätzlich gern | passt wie angegossen | haut hin | basst wie gmalt | tiptop für mich | das käme mir gelegen |
    kommt wie gerufen | ich freu mich drauf | gebongt | eingetragen | ist geritzt | jawoll Chef |
    aber gern doch junger Mann | ja da tät ich da sein | da bin ich parat | ich werde da sein |
    ich bleib dann halt daheim | da halt ich mir die Zeit frei | nein nein das ist schon gut so | nee passt doch |
    ach was das stört mich nicht | keine Einwände | da hab ich nichts dagegen | dagegen ist nichts zu sagen |
    mir soll's recht sein | is mir beides wurscht | egal nehmen Sie was Sie wollen | suchen Sie sich einen aus |
    welchen ist mir gleich | ich nehme was kommt
slot_decision > affirm propose_time?
    Dienstag bin ich eh daheim | dann eben Donnerstag | am Donnerstag dürfen Sie kommen | Dienstag um zwei geht klar |
    donnerstag vormittag hab ich frei das nehmen wir | nehmen wir halt den dienstag | dann lieber zischtig |
    am dunschtig gaht's | do am Donnerstag kunnt i | der Dienstag wär mir lieber | um zehn am Donnerstag perfekt |
    ich bin alt ich bin den ganzen Dienstag da | dienstag muss ich nicht arbeiten also ja | donnerstag früh bitte
slot_decision > affirm ask_time
    ja gut aber wann da ungefähr | passt um wie viel Uhr denn genau | Ja, Dienstag, geht es etwas genauer? |
    ja kann man das noch eingrenzen | in Ordnung und wie lange muss ich da warten |
    ja kommt er eher am Anfang oder eher am Ende
slot_decision > affirm set_drop_place
    ja passt und sonst in die Garage | ja gern und wenn ich nicht höre vor die Hintertür |
    gut und im Zweifel beim Nachbarn
slot_decision > affirm change_address propose_time?
    Dienstag passt aber liefern Sie zu meiner Schwester | ja gut aber bringen Sie's in die Werkstatt |
    donnerstag ist ok nur bitte ins Büro | das geht aber nicht nach Hause sondern in die Firma
slot_decision > affirm unavailable propose_time? reject_time?
    dienstag arbeite ich aber donnerstag passt | Donnerstag bin ich verreist, Dienstag geht |
    am ersten kann ich nicht da bin ich weg der zweite passt | zischtig bin i weg dunschtig isch guet
slot_decision > affirm ask_cost
    dann den ersten kostet mich das was | ja den zweiten aber was kostet das extra |
    Dienstag gern falls es nichts kostet oder kostet es was
slot_decision > affirm greet
    Grüß Gott ja der zweite passt mir | guten Morgen gern am Donnerstag | hallo ja können Sie so machen | servus passt
slot_decision > affirm goodbye
    ja is recht pfiat eana | passt wiederschaun | gut dann bis Dienstag tschüss | alles klar ade | jo servus dann
slot_decision > affirm complain
    ja gut aber diesmal klingeln Sie bitte statt nur den Zettel einzuwerfen |
    Dienstag und wehe es kommt wieder keiner | na gut aber das ist jetzt schon das dritte Mal dass ihr verschiebt
slot_decision > affirm small_talk propose_time?
    ja dienstag gern da soll es ja schneien | donnerstag passt wie ist das Wetter bei Ihnen |
    ja gern ich bin fünfundachtzig und hab ja sonst nichts zu tun
slot_decision > reject_time deny?
    z'früh für mich | des is ma zspat | beides blöd | die Zeiten sind alle beide nix | nö Dienstag ist doof |
    die Uhrzeit taugt mir nicht | nicht gut diese Zeit | ist schlecht für mich dieser Tag | das ist mir zu spät |
    das geht sich nicht aus | geht si ned aus | mit Donnerstag wird das nichts | da kommt ihr bei uns nicht durch |
    da ist die Straße gesperrt | das dauert mir zu lang bis dahin | so lange kann ich nicht warten |
    keins von beiden bitte | weder noch | Nein, beide Tage sind ungünstig. | vormittags is bei uns nix |
    das haut so nicht hin | da schläft der Kleine | um die Zeit ist bei uns Mittagsruhe |
    da habt ihr was Schlechtes ausgesucht
slot_decision > reject_time propose_time deny?
    zu früh kommen Sie lieber um fünf | beides nicht geht auch Samstag | Dienstag nicht lieber am Freitag |
    zwei Uhr ist mir zu spät geht's auch um neun | die passen nicht kommt ihr auch abends |
    das geht nicht Mittwoch vielleicht
slot_decision > reject_time set_drop_place deny?
    zu spät für mich geben Sie es der Frau Lindner nebenan | passt beides nicht stellen Sie's in den Schuppen |
    das wird nichts können Sie es nicht dem Herrn Moser im ersten Stock geben
slot_decision > reject_time set_pickup_point deny?
    beides schlecht kann ich's nicht in der Filiale holen | passt mir nicht ich hol's lieber am Kiosk |
    keiner von beiden dann eben in die Packstation
slot_decision > reject_time ask_time deny?
    beide ungünstig wann hätten Sie noch was | passt nicht was haben Sie sonst für Zeiten |
    nee wann ginge es denn sonst
slot_decision > unavailable deny? reject_time?
    da hab ich a Begräbnis | i hob do a Prüfung | da bin ich auf einer Taufe | da hab ich Elternabend |
    da lieg ich unterm Messer | ich werd da operiert | da sitz ich im Wartezimmer | da steh ich im Laden |
    um die Zeit hol ich die Buben vom Fußball | da bring ich meine Mutter zur Dialyse | da fahr ich die Oma zum Arzt |
    dann steht er vor zugesperrter Tür | da macht euch niemand auf | der klingelt da umsonst |
    da könnt ihr lange läuten | da trefft ihr keinen an | da erwischen Sie mich nicht | mich trefft ihr da nicht an |
    da ist tote Hose bei uns | da ist alles ausgeflogen | unser Haus steht da leer |
    kein Mensch zu Hause um die Zeit | i bi denn no am Schaffe | da bin i no in da Hackn | da muss i no hackeln |
    do schaff i no | dann bin ich noch maloche | wir sind da auf der Hütte | da sind wir auf der Alm |
    da bin ich auf Klassenfahrt mit den Kindern | da feiern wir in der Firma Jubiläum | da hab ich Generalprobe |
    da singe ich im Chor | da geb ich Unterricht | ich hab da was mit den Enkeln vor |
    an dem Tag heiratet meine Nichte | da hat mein Sohn Einschulung | mi triffsch dann nöd aa |
    zischtig bin i nöd dihei | am Dienschtag bi ich furt | Dienstag ich arbeit | ich nix zuhause Dienstag |
    an dem Tag nicht Hause ich | Dienstag nicht zuhause und Donnerstag auch nicht | da bin ich nun doch nicht da |
    jetzt bin ich da kurzfristig doch weg | da ist unser Büro zu | da haben wir Betriebsausflug |
    da bin ich mit dem Hund draußen | um die Zeit schlaf ich noch ich hab Nachtschicht | vormittags schlafe ich
slot_decision > unavailable propose_time deny? reject_time?
    ich arbeite bis vier danach können Sie gern kommen | bis zwei bin ich in der Uni danach geht's |
    da bin ich beim Friseur ab elf bin ich zurück | da sitz ich noch im Zug aber abends wär ich da |
    ich nicht zuhause Donnerstag ich zuhause Freitag | Dienstag bin ich fort Mittwoch ganztags da |
    da hab ich Schulung am Freitag wär's besser | erst um fünfe bin i daham da kunnts kommen |
    vormittags ist bei uns keiner nachmittags schon
slot_decision > unavailable hold_on? deny? reject_time? unsure?
    Moment ich muss schauen ich glaub da bin ich beim Zahnarzt | wart mal da hab ich doch die Physio
slot_decision > unavailable greet deny? reject_time?
    ja servus na am Dienstag bin i ned do | Guten Tag da bin ich leider im Urlaub | moin da bin ich auf Arbeit |
    grüezi da bi ich nöd dihei
slot_decision > unavailable thank goodbye deny? reject_time?
    danke da bin ich nicht da tschüss | nein da bin ich weg danke wiederhören | da arbeite ich leider danke tschau
slot_decision > unavailable change_address deny? reject_time?
    da bin ich im Büro bringen Sie es doch dorthin | wir sind im Urlaub das soll zu meiner Schwägerin |
    da bin ich bei meinen Eltern liefern Sie es dahin | ich bin da in der Werkstatt bringt's dorthin
slot_decision > propose_time reject_time?
    könnten Sie vielleicht am Freitag kommen | können Sie nicht heute noch kommen ich bin eh da |
    geht nicht auch Samstag | Freitag bin ich da | mittwochs bin ich daheim | am Freitag hab ich frei |
    ab sechs bin ich zu Hause | kommts lieber in da Fria | am fritig am abig |
    kommt ihr auch am Wochenende am Samstag vielleicht | Am Mittwoch habe ich Homeoffice. | wenn's nach fünf wäre |
    nach sechs trefft ihr mich an | abends wär immer wer daheim
slot_decision > unsure
    muss ich mir noch überlegen | ich überleg's mir | da muss ich drüber schlafen | ka muss erst schauen |
    das hängt vom Dienstplan ab und der kommt erst morgen | weiß ich erst am Abend |
    da muss ich erst den Chef fragen | könnte klappen könnte auch nicht | fifty fifty |
    keine Ahnung wann ich da heimkomm | mal gucken | kommt drauf an wie lang die Schicht geht |
    das kann ich Ihnen so nicht sagen
slot_decision, availability > hold_on
    ich muss kurz überlegen | Moment ich hol die Brille | warten Sie ich muss schnell den Herd ausmachen |
    Sekunde ich muss nur den Hund rauslassen | wart i schau gschwind in Kalender | ich hol nur eben den Kalender
slot_decision > ask_time
    geht das nicht genauer | kann man das näher eingrenzen | Kommt er eher um zwei oder eher um vier? |
    wie groß ist das Zeitfenster | von wann bis wann genau | zwei Stunden sind mir zu ungenau wann kommt er denn |
    welche Zeiten gäbe es noch | was haben Sie denn sonst noch frei | um wie viel Uhr ungefähr |
    ist das eher am Anfang von dem Fenster | wann wär das dann genau
slot_decision > correct deny? propose_time? reject_time?
    nein ich habe Freitag gesagt nicht Dienstag | ausgemacht war aber Mittwoch | das hab ich nie gesagt |
    Sie haben mir doch Montag versprochen | ich sagte vorhin vormittags und nicht nachmittags |
    mit Ihrem Kollegen hatte ich Mittwoch vereinbart | ich meinte nächste Woche nicht diese
slot_decision > complain deny? reject_time?
    schon wieder verschoben das gibt's doch nicht | immer schiebt ihr das hin und her |
    jedes Mal ein anderer Termin so ein Saftladen
slot_decision > ask_status
    ist es denn schon verladen | wurde das schon losgeschickt |
    was passiert damit wenn keiner aufmacht
slot_decision > busy call_back
    ich steh grad an der Kasse ruf später an | der Chef kommt grad rein ich meld mich |
    da kommt gerade Kundschaft ich ruf zurück | bin im Auto können wir in einer Stunde reden |
    grad schlecht ich sitz im Meeting probieren Sie's um drei |
    ich hab die Hände voll melden Sie sich am Abend noch mal
slot_decision > busy
    ich sitz grad beim Arzt im Behandlungszimmer | Mein Bus kommt gerade. | bin grad am Fahren |
    hab grad Patienten da | ich bin gerade an der Supermarktkasse
availability > propose_time unavailable? reject_time?
    immer außer mittwochs | jeden Tag nur nicht am Freitag |
    ich bin jeden Tag da nur donnerstags nicht
availability > propose_time
    bis zwölfe bin ich da | an den Vormittagen bis elf |
    am mäntig am morge | zischtig namittag | abends nach der Hackn so ab sechse | in da Fria um achte | wochenends |
    am Freidog in da Fria |
    Wir haben Betriebsferien, ich bin die ganze Woche daheim. | mittwochs ist mein freier Tag |
    morgen geht's den ganzen Tag
availability > propose_time unavailable
    bis fünf bin ich im Geschäft danach können Sie klingeln | unter der Woche bin ich weg am Samstag bin ich da |
    ich schlafe bis eins danach jederzeit | vormittags Schule ab zwei daheim |
    in der Früh bin i ned do am Abend scho | Montag bis Mittwoch auf Montage, Donnerstag bin ich zurück.
availability > unavailable
    diese Woche gar nicht wir sind auf Kur | die nächsten zwei Wochen ist hier keiner |
    bis Monatsende bin ich auf Montage | wir sind in den Ferien bis zum Zehnten | nächste Woche überhaupt nicht |
    vor sechs ist nie wer da | i bin d ganz Wuche furt
availability > unsure
    kann ich noch nicht sagen mein Plan kommt erst Freitag | weiß ich erst wenn der Dienstplan da ist |
    schwer zu sagen ich arbeite Schicht | hängt vom Kind ab | da muss ich erst in der Firma nachfragen
availability > call_back unsure propose_time?
    weiß ich nicht fragen Sie mich morgen noch mal | keine Ahnung rufen Sie am Abend noch mal an |
    das weiß ich erst später melden Sie sich um sechs
availability > ask_time propose_time
    nur abends und wie lang ist das Fenster | freitags und wann genau käme er dann |
    am Samstag von wann bis wann wär das
availability > change_address propose_time give_address_part?
    Samstag aber ins Ferienhaus nach Husum | freitags dann aber bitte in die Praxis | Mittwoch zu meinen Eltern
availability > propose_time set_pickup_point
    mittwochs und wenn keiner aufmacht in die Packstation | samstags oder ich hol's am Kiosk |
    Freitag sonst in den Paketshop
availability > propose_time set_drop_place
    freitags und wenn niemand da ist zum Nachbarn | am Montag und sonst auf die Terrasse |
    morgen früh einfach vor die Tür
availability > propose_time greet
    grüß Sie bei mir geht's freitags | hallo am besten Samstag | moin ab vier bin ich da
availability > propose_time thank
    am Freitag nach drei danke | mittwochs vormittag wär fein dank schön | ja dann Samstag früh herzlichen Dank
availability > affirm? propose_time?
    ist egal ich bin Rentner | ich bin immer da | mir ist alles recht
callback_time > call_back propose_time? reject_time? unavailable? affirm?
    jederzeit nur nicht um eins | wann's wollen bloß nicht vor neun | wenn meine Frau daheim ist so gegen sieben |
    so um achte | heut auf d'Nacht | nach der Arbeit | um fünfe | wenn die Kinder schlafen | in zwei Stunden |
    ab vier geht's
callback_time > deny opt_out?
    nein danke ich melde mich selber | nicht nötig ich ruf Sie an | brauchen Sie nicht | kein Rückruf bitte |
    lieber nicht
anything_else > deny goodbye? thank?
    das wär's gewesen | das wär dann alles |
    des wars | nein alles besprochen | von meiner Seite nichts | passt sonst hab i nix
anything_else > deny thank goodbye
    nichts mehr danke Ihnen tschüssi | nein das war alles merci und ade | nö danke wiederschaun |
    des wär's danke pfiat di | nein vielen Dank auf Wiederhören
anything_else > unavailable affirm? correct? reject_time?
    ja doch am Donnerstag bin ich nun doch nicht da | eins noch ich bin Dienstag doch weg |
    mir fällt ein da bin ich ja verreist
anything_else > change_address? correct? affirm?
    ja die Hausnummer müsste noch geändert werden | könnten Sie noch die Adresse berichtigen
none > unavailable
    bin nicht da und der Nachbar auch nicht | ich bin die ganze Woche auf Montage |
    bei uns ist heute niemand zu Hause | heit bin i ned daham | wir sind in den Ferien
none > greet unavailable
    Guten Tag ja ich bin heute leider nicht zu Hause | hallo ich bin bis Freitag verreist | Servus heit bin i ned do
none > greet propose_time unavailable deny?
    ja hallo ich bin bis zwei in der Schule danach geht's | moin heute nicht da aber morgen ab acht |
    grüß Gott bis Mittag weg danach daheim
none > call_back propose_time?
    heute Nachmittag können Sie noch mal durchklingeln | probieren Sie's in einer Stunde wieder |
    rufen Sie am Abend an | fragen Sie morgen noch mal nach | später gern noch mal
none > affirm goodbye
    ja ist recht ich bin da pfiat eana | gut ich warte tschüss | passt bin daheim servus
none > correct deny? give_address_part?
    nein Sie haben die falsche Straße das ist der Lindenweg | ich meinte den vierten Stock nicht den fünften |
    das habe ich so nicht gesagt | stimmt nicht ich heiße Keller nicht Köhler | die Hausnummer war falsch |
    ich sagte achtzehn nicht achtzig
none > change_address
    bringts des zu meinen Eltern | das muss woandershin ich ziehe um | liefern Sie es lieber in meine Werkstatt |
    das gehört in die Zweitwohnung | ich wohn nimmer da
none > change_address give_address
    das muss in die Werkstatt Hafenstraße neun in Kiel | bringen Sie es zu meiner Tochter in die Gartengasse 3 |
    wir sind umgezogen und zwar in den Birkenweg 14 | das soll ins Büro Marktplatz 5 in Gera
none > set_pickup_point unavailable
    lassen Sie es an der Packstation 112 ich arbeite bis acht | in die Filiale bitte ich bin nie daheim |
    ich bin tagsüber weg bringt's in den Paketshop
"""
