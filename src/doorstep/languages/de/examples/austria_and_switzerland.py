"""What people in Austria and Switzerland say at the door and on the telephone: training material of the judgement."""

TABLE = """
slot_decision > affirm
    na sicher des geht si aus | jo eh | bassd | isch mir gleich ich bin eh umä | das chunnt mir grad gläge |
    freilich kommts nur | isch guet mached mir so | also guet de halt | da bin ich daheim keine Frage |
    jo des kemma so lossn | dä erst bitte | s zweite isch besser für üs | das Erstere, bitteschön | eh klar |
    die Schwiegermutter ist heuer im Winter bei uns die macht Ihnen auf | Da hab ich Zeitausgleich, das ist leiwand. |
    nei nei das isch tiptop eso | fix | der Rauchfangkehrer sagt bei mir immer ab aber Sie dürfen gern kommen |
    da hab ich frei und bin nicht auf Kur wie sonst immer | nei nei kei problem chömed Sie nu | na na des passt scho
slot_decision > affirm propose_time?
    nehm ma den Erchtag na Dienstag mein ich | am Donnerstag am Vormittag da bin ich im Haus |
    zischtig am zwei isch super | Ja dann kommts halt am Dienstag nach dem Mittagessen. |
    der Pfinztag tät uns passen sagt mein Vater allerweil also der Donnerstag | dunschtig am zäni isch perfekt |
    schreibens mi für Donnerstag auf bittschön | also i täti dr Zyschtig nä
slot_decision > affirm thank propose_time?
    dienstag passt super merci vielmal | ja Donnerstag gern, dank Ihnen schön | jo den Dienstag bitte vergelts Gott |
    guet de dunschtig merci
slot_decision > affirm thank
    isch guet danke vilmal | leiwand danke Ihnen | jo passt dankschön dass extra anrufn
slot_decision > affirm thank goodbye
    passt danke pfiat Ihna | isch i de ornig merci adieu | gut so machma das danke baba
slot_decision > affirm set_drop_place
    ja geht und falls ich grad im Keller bin stellens es in die Waschküche |
    der zweite passt und wenn niemand aufmacht legts es ins Milchkastl | isch guet und suscht i d Garage stelle |
    ja und sonst beim Hauswart abgeben bitte
slot_decision > affirm set_drop_place propose_time?
    Dienstag ist gut, und wenn ich nicht höre, ins Stiegenhaus stellen. |
    donnerstag ja aber bitte in milchkasten legen wenns reinpasst |
    am zischtig guet und suscht bim nachber frau ammann abgä | ja dienstag und wenn i ned do bin beim hausmeister untn
slot_decision > affirm ask_cost
    jo gern aber muss ich da was draufzahlen | ja isch guet choschtet das öppis |
    der erste bitte und was kostet mich der Spaß
slot_decision > affirm ask_contents
    ja passt was is denn eigentlich drin | isch guet was isch de das überhaupt für es päckli |
    den zweiten nehmen wir und sagens ist das die Bettwäsche
slot_decision > affirm ask_sender
    ja können Sie bringen aber von wem ist denn das Packerl | guet und vo wem chunnt das |
    passt eh aber wer schickt mir da was
slot_decision > affirm ask_time propose_time?
    ja am Donnerstag, eher um zehn oder eher gegen Mittag | Dienstag geht sich aus aber wann kommt er da zirka |
    zischtig isch ok aber chunnt er am zwei oder am vieri |
    donnerstag gern können Sie vorher anläuten wann genau er da ist
slot_decision > affirm complain
    ja passt aber diesmal soll er bitte anläuten und nicht nur den gelben Zettel picken |
    von mir aus aber das ist jetzt der vierte Termin das ist ja zum Krenreiben |
    isch guet aber s letscht mal isch eifach niemert cho das isch e frächheit |
    ja gut obwohl ich sagen muss das ist schon eine Schlamperei bei euch
slot_decision > affirm complain propose_time?
    Donnerstag meinetwegen, letzte Woche hab ich umsonst den ganzen Tag gewartet |
    dienstag ja und sagens dem fahrer er soll ned wieder in mei einfahrt stehn
slot_decision > affirm small_talk
    ja geht bei uns hats heut den ersten Schnee ist das bei Ihnen auch so kalt |
    den ersten gern i bin siebenundachtzig i freu mi über jeden der kommt | jo passt so a nette stimm ham Sie
slot_decision > affirm small_talk propose_time?
    Ja der Donnerstag ist fein, da back ich eh die Vanillekipferl. |
    dienstag isch guet hoffentli hebt s wätter bi üs lit nebel
slot_decision > affirm greet
    grüezi ja dä zweit bitte | servus jo da bin i daham | Grüß Gott, ja, der frühere passt mir. | sali ja isch guet
slot_decision > affirm hold_on
    Momenterl ich schau im Kalender ja der erste geht | wartet schnäll hm ja isch guet dr zweit |
    an Augenblick bitte so jetzt ja des passt
slot_decision > affirm change_address
    ja gern der zweite aber bringens es bitte in die Ordination statt nach Hause |
    isch guet aber a mini gschäftsadrässe bitte | ja aber liefern Sie das in unser Ferienhaus |
    passt schon aber ned do her sondern zu meiner mama
slot_decision > affirm change_address propose_time?
    dienstag gern aber bitte zur schwester nach thun | Donnerstag geht, nur müsste es ins Büro und nicht nach Haus
slot_decision > affirm give_address change_address propose_time?
    Dienstag passt, aber in die Lerchenfelder Straße 83 bitte | donnerstag gern nur an die Tellstrasse 14 in Aarau
slot_decision > affirm unavailable propose_time? reject_time?
    am dunschtig bin i am schaffe am zischtig gahts |
    Dienstag bin ich auf Kur beim Bäderarzt, der Donnerstag passt mir hingegen |
    dienstag hamma dienstbesprechung donnerstag geht si aus |
    am donnerstag hab ich den Rauchfangkehrer da komm ich nicht weg vom Haus drüben nehmen Sie Dienstag
slot_decision > affirm other_parcel ask_status?
    ja passt und wo bleibt das zweite Packl von meiner Tochter |
    dr erst isch guet aber i warte no ufnes anders päckli wüsset Sie da öppis |
    ja gern und kommt das vom Möbelhaus da auch gleich mit
slot_decision > deny
    na | nei | nei danke | na des wird nix | naa sicher ned | nei das gaht nöd | auf keinen Fall net | bhüetis nei |
    geh bitte na
slot_decision > reject_time deny?
    das geht sich hint und vorn nicht aus | isch mir z spat | das isch viel z früeh für mich | gibts nix anderes |
    händ Sie nüt anders | die Zeiten sind für die Fisch | chan mer das nöd verschiebe | beides ungünstig leider |
    Mir wäre ein anderer Termin lieber. | da is ma nix dabei was passt | weder no | des is a blede Zeit |
    geits nid o früecher
slot_decision > unavailable deny? reject_time?
    da bin ich in der Hackn | da bin i am schaffe | wir sind heuer im November auf Kur | i bi im WK bis am Fritig |
    Da sitz ich auf der Matura-Aufsicht, ich bin Lehrerin. | do bin i beim Dokta in da Ordination |
    da bini ir badi mit de chind | ich bin heut am Bezirksgericht als Schöffe |
    da pendle ich grad von Wiener Neustadt rein | am Dienstag is bei uns Zivilschutzübung und danach bin ich weg |
    i bin da am Berg heroben auf der Hütten | do isch niemert dihei | bis am Halbi sächsi bini im Büro
slot_decision > unavailable propose_time deny? reject_time?
    am Vormittag bin ich in der Arbeit aber ab vier bin ich daheim | i schaffe bis am föifi nachher gahts |
    dienstag bin i beim zahnarzt kommts halt am mittwoch |
    Wir sind bis Donnerstag auf Kur, am Freitag sind wir wieder da. |
    jo da bin i in da schicht erst nach drei viertel sechs wär i da |
    am zischtig hani chind bi mir i de spielgruppe aber am mittwuch am morge isch guet |
    heuer bin ich jeden Dienstag in Bern, am Samstag könnten Sie kommen |
    vormittag bin ich unterwegs kommens nach der Jause so um halb fünf | bis mittag bin i im stall danach jederzeit |
    da hab ich Bandscheibenturnen, ginge es am Samstag in der Früh?
slot_decision > reject_time propose_time deny?
    na des is ma zfrüh kommts um dreiviertel vier | lieber am Samstag wenns geht die Zeiten passen mir nicht |
    z spat gahts am mittag | nicht am Donnerstag bitte, der Mittwoch wäre gäbig |
    weder der noch der am fritig am namittag bitte | viertel drei is schlecht machma viertel fünf |
    das isch nüt aber de sunntig zabig wär i da | beide nix am Feiertag danach vielleicht am Neunten |
    Jessas na so zeitig steh ich nicht auf, kommens am Mittwoch um elf |
    nei am dunschtig nöd lieber am fritig am halbi nüni
slot_decision > unavailable set_drop_place deny? reject_time?
    da bin i ned da stellts es vors gartentürl | da bin ich schaffen legen Sie's in den Milchkasten |
    Ich bin da in der Arbeit, gebens es bei der Frau Novak auf Tür sieben ab |
    mir sind da furt tüend Sie's is gartehüsli | um die Zeit ist keiner da, aber der Hauswart nimmt alles |
    bin ned daham leg's unters vordachl
slot_decision > unavailable set_pickup_point deny? reject_time?
    bin den ganzen Tag weg gebens es in die Trafik am Eck da hol ichs mir |
    i bi nid da bringets uf d poscht i hole's de | da bin ich im Spital, hinterlegen Sie's bitte beim Kiosk am Bahnhof
availability > propose_time
    am mittwuch am morge | morgen in der Früh wär fein | um dreiviertel fünf | ab viertel nach vieri |
    Samstag am Vormittag, bevor ich auf den Markt geh. | nach der Jause so gegen fünf |
    zwüsche zwölfi und eis bini amigs dihei | am fritig zabig | Freitag nach dem Mittag, aber vor der Vorabendmesse |
    i hätt am Sunnabend na am Samstag den ganzen Tag frei | so gegen halber achte auf d Nacht | vor de nüni
availability > unavailable propose_time
    bis um drei hab ich Vorlesung danach jederzeit | unter der wuche bini wäg aber am samschtig bini da |
    Mittwoch ist Markttag da geht nix, Donnerstag nach zwölf schon |
    i hab nachtdienst also ned vor zwei oba um drei passt | bis freitag sammer in bad ischl dann ab samstag gern |
    Wir kommen erst am Mittwoch aus dem Wallis zurück, also Donnerstag am Abend.
availability > propose_time ask_cost
    am Samstag wenns nichts extra kostet oder ist das teurer | zabig nach de sächse gern choschtet das meh |
    Am Abend nach sieben, zahl ich da einen Zuschlag?
availability > propose_time thank
    mittwoch nachmittag bitte danke Ihnen | am fritig am zäni merci | morgen ab halb drei wär super dankschön
availability > propose_time set_drop_place
    morgen um drei und wenn nicht dann beim Trafikanten abgeben na beim Nachbarn gegenüber |
    am mittwuch irgendwenn und suscht i milchkaschte | Freitag früh, und wenn keiner aufmacht, ins Salettl im Garten |
    mittwoch am abend und sonst zum hausmeister in der dreierstiege
availability, callback_time > unsure
    das chan i jetzt no nöd säge | da müsst ich den Dienstplan anschauen | mal luege |
    je nachdem wie s wätter isch da bini uf em fäld | weiß nicht der Mann macht den Kalender bei uns |
    ka Ahnung ehrlich | Das hängt davon ab, ob die Oma aus dem Spital kommt.
availability > unsure call_back
    des muss i mit meiner Frau bereden rufens später nochamal an | weiss no nöd lütet Sie namal aa |
    kann ich nicht sagen jetzt melden Sie sich halt wieder
availability > hold_on propose_time
    warten S ich hol die Brille so also am Freitag um elf | wartet Sie schnäll i mues luege mittwuch gieng |
    an Moment bitte ja Samstag vormittag
callback_time > propose_time call_back?
    am Nachmittag so um vier | zabig am siebni | morgen nach dem Zmittag |
    in einer Stunde bin ich fertig mit der Ordination | viertel über zehn | am beschte morn am morge |
    Nach dem Mittagsläuten. | dreiviertel zwölf hab ich Pause
callback_time > unavailable propose_time call_back?
    bis zwölfe bin ich im stall danach gehts | am morge bini i de schuel am namittag chönd Sie aalüte |
    vor drei nicht da schlaf ich vom Nachtdienst, nach drei gern
address > give_address
    Thaliastraße 188 Stiege 2 Top 17 in 1160 Wien | das isch a dr Könizstrass zwänzg z Bärn |
    Spitalgasse siebzehn im dritten Stock Innsbruck | Langstrasse 211, 8005 Zürich |
    Ottakringer Straße einundneunzig Tür vier | im Dorf 3 in 6888 Schröcken |
    Claragraben 62, 4058 Basel, bi Meier lüte | Annenstraße vierunddreißig in Graz, im Hof hinten
address > give_address thank
    Hauptstraße 77 in Mödling dankschön | Rorschacher Strasse 130 in St. Gallen, merci vielmals
address > give_address set_drop_place
    Hernalser Gürtel 20, Tür 5, und wenn niemand da ist zur Hausbesorgerin |
    freiestrasse 41 in chur und sonst i milchkaschte | Pradler Straße 9 in Innsbruck, bitte in den Fahrradkeller stellen
address > give_address ask_time
    Baslerstrasse 55 in Olten und wann kommt das dann | linzer straße 12 in wels wann wär das da
address > give_address propose_time
    Josefstädter Straße 48 Top 6 aber bitte erst nach drei | an d zürcherstrass 19 z frauefeld am beschte am mittwuch |
    Leopoldskroner Weg 8 in Salzburg, da ist am Freitag den ganzen Tag wer
address > hold_on give_address
    wart i schau aufs türschild nussdorfer straße 59 | wartet schnäll das isch bundesplatz drü in zug |
    Augenblick, der Zettel, ja: Kirchengasse 15, 5020 Salzburg
address > give_address_part
    in Vorarlberg draußen in Hard | 3012 Bärn | z Luzern | a dr Marktgass | im siebten Bezirk | die Neubaugasse
address, address_part > unsure
    die Nummer weiß ich jetzt ned auswendig bei der Schwester | die adrässe vom büro hani nöd im chopf |
    da müsst ich die Frau Magister fragen | die Postleitzahl, du meine Güte, die wechselt da bei uns |
    weiss i nöd da müest i go luege
address_part > give_address_part
    Stiege vier Tür neun | zwölf a | achttausend und vier | elfhundertzwanzig Wien | d nummere isch dreiezwänzg |
    im Mezzanin Tür drei | Poschtleitzahl sächstuusig drüezää | im Parterre links | 6900 Bregenz |
    Haus zwei, erster Lift, vierter Stock | zwoatausend dreihundertvierzig Mödling
address_part > give_address_part ask_data
    1070 aber wofür brauchens das eigentlich | achttuusigfüfzg für was müend Sie das wüsse |
    Top elf, und speichern Sie das jetzt alles?
verification > give_address_part complain
    1220 und das hab ich gestern euch schon dreimal gesagt | 9000 aber das isch scho mühsam mit dere fragerei
verification, anything_else > ask_data
    wieso brauchen Sie das bittschön | Wird das Gespräch da mitgeschnitten?
address_confirmation > affirm
    ganz gnau | hundertprozentig | ja des is mei Adress | das isch richtig so | stimmt so ja
address_confirmation > affirm thank
    genau merci | jo richtig danke Ihnen | ja das stimmt, dankschön für Ihre Müh
address_confirmation > affirm? give_address_part correct?
    ja stimmt aber dazu noch Top neun | genau und dritte Stock rächts | passt nur Stiege zwei gehört noch dazu |
    ja richtig die Postleitzahl ist 8010
address_confirmation > affirm set_drop_place
    ja genau und bitte beim Hauswart abgeben | stimmt stellens es dort in den Windfang |
    richtig, und wenn keiner da ist in den Milchkasten
address_confirmation > affirm ask_time
    ja stimmt und wann kommts dann dorthin | gnau so wänn isch es de da
address_confirmation > correct give_address_part? deny?
    na Top vierzehn nicht vierzig | nei d nummere isch füfzä nöd füfzg | Gasse, nicht Straße, bitte |
    des is der sechste Bezirk ned der sechzehnte | nei das isch z Wil im Kanton Sankt Galle nid z Wyl |
    Stiege drei hab ich gesagt nicht zwei | Das scharfe S ghört weg, wir sind da in der Schweiz |
    falsch verstanden die Postleitzahl is 6020 | es heisst Rain nicht Rhein | Tür zwo ned Tür zwölf |
    na die Postleitzahl ist 1180 | nei Hausnummere zwölf b nöd zwölf d | der Ort ist Dornbirn und nicht Dornach
address_confirmation > correct complain deny?
    jetzt hab ichs schon zweimal gesagt Hausnummer neunzehn nicht neunzig |
    nei jetz losed Sie doch emal es isch d nummere acht | Hören Sie schlecht, Stiege eins hab ich gesagt!
drop_place > set_drop_place
    is milchchäschtli | zur Hausbesorgerin | bim huuswart abgä | vors Stiegenhaus unter die Bank |
    in die Waschküch | In die Garage, der Schlüssel steckt eh. | bei da Frau Hofrat im Hochparterre |
    is gartehüüsli näbem komposcht | ins Salettl | unters vordach zu de schi | im veloruum |
    Auf die Laube, da wird nichts nass. | hinters Haus zum Holzstoß
drop_place > set_drop_place complain
    in den Milchkasten aber ned wieder in den Regen stellen wie neulich |
    bim nachber und nöd eifach vor d tür wie s letscht mal da isch alles nass gsi |
    zur Nachbarin, und bitte nicht werfen, der letzte hat das Paket geschmissen
drop_place > set_drop_place thank
    beim Hauswart merci | in die Garage bitte danke Ihnen | unter d bank danke vilmal
drop_place > set_drop_place ask_cost
    beim Nachbarn auf Tür acht kostet das was | i milchchaschte aber zahl i da öppis defür
drop_place > set_drop_place unavailable
    stellts es in den Carport i bin bis abends in der Arbeit | i bi am schaffe tüend Sie s i d garage |
    wir sind auf Kur also bitte zur Frau Wessely im zweiten Stock
drop_place > set_pickup_point
    in die Trafik bitte dort hol ichs | uf d poscht i hole's sälber | Legen Sie es in die Abholbox beim Bahnhof. |
    im Kiosk vorne bei der Tramhaltestell | bringets is lädeli im dorf das isch so ne abholstell | postfiliale passt
drop_place > set_pickup_point ask_time
    in die Abholstation bitte und wie lang liegt das dort | uf d poscht und ab wänn chan is hole
drop_place > deny
    na abstellen will i des ned | nei nöd eifach anestelle | nirgends bitte |
    da wird bei uns alles gestohlen also nein | keine Abstellgenehmigung | nei bitte nur persönlich
drop_place > deny? propose_time
    na lieber komm ich heim bringens es am Abend | nei de lieber am samschtig persönlich |
    nicht abstellen, kommens halt am Freitag noch einmal
drop_place_confirmation > affirm
    ja in der Waschküch | genau bim huuswart | jo so is recht | ja, die Trafikantin weiß eh Bescheid | isch guet det
drop_place_confirmation > affirm thank
    ja genau, dankschön | isch richtig merci vilmal
drop_place_confirmation > correct set_drop_place deny?
    na zur Hausbesorgerin hab ich gesagt nicht zum Nachbarn | nei is milchchäschtli nöd i briefchaschte |
    Falsch, hintere Tür, nicht vordere. | doch lieber bei der Frau Pospischil im dritten Stock |
    nöd ufe balkon, uf de sitzplatz
identity > affirm
    ja Keller am Apparat | am Apparat | jo der bin i | da is da Keller ja | ja das bini | Magister Keller, ja.
identity > affirm greet
    grüezi ja da isch de Keller | servus jo i bins | Grüß Gott, Keller spricht | hoi ja am apparat |
    Habe die Ehre, ja, der Keller Jonas.
identity > affirm ask_why
    jo i bins um was gehts denn | ja am apparat was isch | Ja, Keller. Was gibt's denn?
identity > affirm ask_who
    ja und wer sind Sie | jo und wer is da bittschön | ja de bini und mit wem reden ich da
identity > affirm busy
    ja aber i bin grad im auto | jo das bini aber i ha grad sitzig | Ja, Keller, ich steh grad an der Billa-Kassa.
identity > affirm busy call_back propose_time?
    ja oba i bin grad beim friseur rufens um zwei an | ja am Apparat nur bin ich im Zug, am Nachmittag wieder bitte |
    jo bin grad am zmittag ässe lütet Sie am halbi zwei namal a
identity > not_here deny?
    der is grad mitn Hund | de jonas isch no ir schuel | mein Mann ist in der Hackn |
    Mein Bruder ist grad auf der Piste. | i bin die putzfrau der herr keller is ned do
identity > not_here call_back propose_time? deny?
    der is in der Ordination rufens nach vier noch einmal an | de jonas isch am schaffe probiered Sie's am abig |
    er ist beim Heurigen versuchen Sie's halt morgen
identity > not_here hold_on deny?
    Momenterl ich hol ihn aus dem Keller herauf | wartet schnäll i gibe ne | i ruf ihn glei wartens
identity, none > wrong_person deny?
    da sans falsch verbunden | da gits kei keller | i heiß Hofbauer |
    Sie sind falsch verbunden, da ist die Ordination Dr. Winkler. | nei da isch d metzgerei |
    an Keller hamma nur im Haus unten zum Wäschetrocknen sonst heißt da keiner so | dä isch vor zwöi jahr zoge
identity, none > wrong_person opt_out deny?
    da gibts kan Keller und rufens da nimmer an | falsch verbunde und bitte nümm alüte |
    Sie sind falsch und streichen Sie bitte meine Nummer
none, identity > ask_who
    wer is da | mit wem han ich das vergnüege | Wer spricht denn da bittschön?
none, slot_decision > ask_who ask_why
    wer san Sie und was wollns | wär isch da und um was gahts | von wem sind Sie und in welcher Angelegenheit rufens an
slot_decision, none > ask_contents ask_sender
    was isch das für es päckli und vo wem | von wem is das Packerl und was is drin |
    wer schickt mir da was und was ist das überhaupt
slot_decision, none > ask_status
    isch es scho am zoll | liegt das noch in Wien im Verteilzentrum | isch es no unterwägs us dütschland |
    Ist das schon in Feldkirch oder noch draußen?
slot_decision, none > ask_status complain
    wo bleibt denn das Packl seit zwei Wochen wart ich | das isch doch nöd normal wo isch das päckli jetzt |
    Jetzt ist schon Advent bald, und wo ist meine Sendung?
slot_decision, none > ask_cost
    muss ich da Zoll zahlen | choschtet mich das öppis | wie viel franke isch das |
    kommt da noch die Mehrwertsteuer drauf
slot_decision, none > ask_robot
    san Sie a Computer | red i da mit an Menschen | sind Sie echt oder isch das so e stimm vom band
slot_decision, none > ask_robot complain
    na geh is des schon wieder so a blöder Automat | isch das e roboter das isch ja e zuemuetig |
    Ein Computer ruft mich an, eine Frechheit, oder sind Sie ein Mensch?
slot_decision, none > human
    gebens mir an echten Menschen | verbinde Sie mich mit öpperem | I will mit wem aus Fleisch und Blut reden.
slot_decision, none > human complain
    mit einer Maschin red ich nicht gebens mir jemanden Gscheiten | das isch mer z blöd gänd Sie mir e richtige mänsch |
    So ein Kasperltheater, holen Sie mir einen Mitarbeiter!
slot_decision, none, address_confirmation > ask_repeat
    hä was händ Sie gseit | bittschön noch einmal i hör schlecht | äxgüsi | Das hab ich akustisch nicht verstanden. |
    chönd Sie das namal säge bitte | reden S a bissl langsamer i komm ned mit
slot_decision, none > complain
    das ist eine Sauerei was ihr da aufführts | euer Fahrer hat mir den Zaun umgfahrn |
    immer nur de gälb zettel und nie glüte | S letschte päckli isch verdrückt gsi und nass |
    das isch e saumässige service | der hat mir das Packl über den Gartenzaun gschmissen |
    der Fahrer hat gesagt er ruft mich an und nix war | ihr fragts mich jedes Mal das Gleiche |
    dr chauffeur het vor minere garage parkiert und i bi nid usecho |
    beim Nachbarn habts es abgestellt ohne dass mich wer gefragt hat
slot_decision, none > busy
    i bi am autofahre | ganz schlecht grad steh in der Apothek |
    Ich sitz in der Vorlesung, ich kann nicht reden.
slot_decision, none > busy call_back propose_time?
    i hab grad Leut im Gschäft rufens am Abend an | bi grad am choche lütet Sie i ere halbe stund nomal |
    bin in der Straßenbahn melden Sie sich um fünf | ganz ungünstig jetzt, am Nachmittag nach drei bitte anrufen
slot_decision, none > opt_out
    löschen Sie meine Nummer bittschön | lütet Sie mir nie meh aa
slot_decision, none > refuse_parcel deny?
    des nimm i ned schickts es zrück | bruuch i nümm retour demit
slot_decision, none > refuse_parcel complain deny?
    nach drei Wochen brauch ichs nimmer das könnts behalten | z spat cho jetz wott is nümm das isch lächerlich
slot_decision, none > other_parcel
    i wart no auf a Packl aus Graz | das andere vo zürich chunnt das au | und die Schi die ich bestellt hab? |
    da müsst noch ein zweites Packerl sein mit die Schuh
none, anything_else > other_parcel ask_status
    und wo is das andere Packl mit den Lebkuchen | i warte no uf es zwöits päckli wo isch das
slot_decision, none, availability > small_talk
    bei uns schneibts grad wie narrisch | wie isch s wätter bi ihne |
    Wir haben gestern Krampuslauf gehabt, der Bub hat sich gfürcht. | s isch schuurig chalt hüt |
    i hab grad an Guglhupf im Rohr | sind Sie aus Tirol Sie reden so lieb |
    an der Leitung hör ich den Zug, fahren Sie grad durch den Arlberg | ruf mi an hat der falco gsungen kennen S des no
slot_decision, none > small_talk ask_time
    kalt is heut gell und wann kommts dann genau | s schneit wie wild chunnt er da überhaupt und um welli zyt
slot_decision, none, anything_else > out_of_scope
    können Sie mir sagen wann die Apothek zusperrt | wisset Sie d nummere vom steueramt |
    brauchens vielleicht an gebrauchten Traktor | haben Sie eine Ahnung wer gestern das Schirennen gewonnen hat |
    Wie meldet man denn einen Hund bei der Gemeinde an?
slot_decision, none, address > hold_on
    an Augenblick bittschön | wartet schnäll | Momenterl es läutet grad | i muss nur das Radio leiser drehn
anything_else > deny? thank goodbye
    na danke pfiat Ihnen | nei merci ade mitenand | das wars dankschön auf Wiederschaun | nüt me danke uf widerlose
anything_else > change_address
    ah wart bringts es doch lieber zur Tante nach Linz | chönd Sie s doch is gschäft bringe statt hei |
    Mir fällt ein, wir ziehen am Ersten um, also an die neue Adresse bitte.
anything_else > affirm? set_drop_place
    ja sagens dem fahrer noch er soll es ins stiegenhaus stellen | ah und er söll's bitte hinder s huus stelle
anything_else > correct propose_time
    halt na doch lieber am Donnerstag ned am Dienstag | äxgüsi i ha mi tüscht de zwöit termin am dunschtig isch besser |
    Wissen Sie was, ändern Sie's bitte, Donnerstag statt Dienstag.
anything_else > ask_cost thank?
    eins noch danke und kostet mich die Umbestellung was | merci und das isch gratis oder
slot_decision, none > change_address
    wir sind übersiedelt das muss woanders hin | chan me das au is büro lifere
slot_decision, none > change_address give_address
    bringts es in die Firma bitte Mariahilfer Gürtel 29 |
    mir sind züglet jetz a de Schaffhauserstrass 77 in Winterthur |
    Nicht mehr an die alte Adresse, wir wohnen jetzt Reindorfgasse 12, Tür 20.
slot_decision > change_address unavailable deny? reject_time?
    da bin ich in der Ordination können Sie es dorthin bringen | i bi am schaffe chönd Sie's is gschäft bringe |
    da bin ich bei der Oma in Villach, lieferns halt dorthin
slot_decision > unsure
    hm des muss i mir überlegn | weiss nonig | kummt drauf an wann die Kinder aus haben | vilicht ja vilicht nei
slot_decision > unsure ask_time
    weiß ned recht kommt er da eher früh oder eher spät | chunnt druf a wänn genau isch es de
verification > ask_data deny
    das sag ich nicht einfach am Telefon wofür brauchts das | nei das gib i nöd use was mached Sie mit dene date
slot_decision > reject_time complain deny?
    das ist schon wieder mitten in der Arbeitszeit denkts ihr gar nicht nach |
    die zyte sind jedesmal so blöd das isch doch kei service | Beides nix, und gestern hat auch keiner angeläutet!
slot_decision > unavailable complain deny? reject_time?
    i bin da in der Hackn wie jeder normale Mensch des hab ich eurem Chauffeur aber schon dreimal gsagt |
    am zischtig bini wäg und das han i scho letscht wuche gseit es isch zum verzwiifle
slot_decision > unavailable propose_time set_drop_place deny? reject_time?
    da bin ich auf der Uni erst um fünf daheim sonst stellens es halt ins Stiegenhaus |
    am zischtig bini z züri am mittwuch gahts und suscht is veloruum |
    bis freitag in Lech oben, Samstag gern, und wenn keiner hört beim Mesner nebenan
slot_decision > unavailable ask_time deny? reject_time?
    da bin ich beim Augenarzt was hättens denn sonst noch | i bi denn am schaffe was gits no für zyte |
    am Donnerstag ist Begräbnis bei uns, wann fahren Sie denn wieder in die Gegend?
slot_decision > affirm ask_repeat
    ja also der erste wann war der jetzt gleich noch einmal | isch guet aber säged Sie s namal langsam bitte
slot_decision > affirm goodbye
    passt i muss los pfiat Ihna | guet so adiö | alles klar, auf Wiederschaun
availability > unavailable set_drop_place
    die ganze Wochn bin i ned da stellts es in den Schupfen | i bi i de ferie gänd Sie s bim huuswart ab
drop_place > set_drop_place ask_status
    in die Garage und wo is das Packl jetzt grad | is milchchäschtli und isch es scho i de schwiiz
drop_place > set_drop_place goodbye
    zur Frau Swoboda auf Tür drei und pfiat Ihnen | uf d laube bitte adieu
drop_place > hold_on set_drop_place
    wart i frag den Nachbarn ja er nimmts Tür zwei | momänt ja bi de frau bärtschi im parterre
callback_time > propose_time thank call_back?
    morgen um neun bitte danke Ihnen | am föifi merci
"""
