"""What people in Austria and Switzerland say at the door and on the telephone: training material of the judgement."""

TABLE = """
slot_decision > affirm
    na sicher des geht si aus | jo eh | bassd | isch mir gleich ich bin eh umä | das chunnt mir grad gläge |
    freilich kommts nur | isch guet mached mir so | also guet de halt | da bin ich daheim keine Frage |
    jo des kemma so lossn | dä erst bitte | s zweite isch besser für üs | das Erstere, bitteschön | eh klar |
    die Schwiegermutter ist heuer im Winter bei uns die macht Ihnen auf | Da hab ich Zeitausgleich, das ist leiwand. |
    nei nei das isch tiptop eso | fix
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
    am zischtig guet und suscht bim nachber frau ammann abgä |
    ja dienstag und wenn i ned do bin beim trafikanten untn im haus
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
slot_decision > affirm other_parcel
    ja passt und wo bleibt das zweite Packl von meiner Tochter |
    dr erst isch guet aber i warte no ufnes anders päckli wüsset Sie da öppis |
    ja gern und kommt das vom Möbelhaus da auch gleich mit
slot_decision > affirm ask_robot
    ja passt sagens sind Sie eine Maschin | isch guet aber red ich da mit eme computer
slot_decision > affirm correct
    ja der zweite und ich heiß übrigens Keller mit zwei l |
    gern aber Sie haben vorhin Hausnummer elf gesagt das ist die zwölf
slot_decision > deny
    na | nei | nei danke | na des wird nix | naa sicher ned | nei das gaht nöd | auf keinen Fall net | bhüetis nei |
    I wo. | nei merci | geh bitte na
slot_decision > reject_time deny?
    das geht sich hint und vorn nicht aus | isch mir z spat | das isch viel z früeh für mich | gibts nix anderes |
    händ Sie nüt anders | die Zeiten sind für die Fisch | chan mer das nöd verschiebe | beides ungünstig leider |
    Mir wäre ein anderer Termin lieber. | da is ma nix dabei was passt | weder no | des is a blede Zeit |
    so spät in der Woche nützt mir das nichts mehr | geits nid o früecher
slot_decision > unavailable deny? reject_time?
    da bin ich in der Hackn | da bin i am schaffe | wir sind heuer im November auf Kur | i bi im WK bis am Fritig |
    Da sitz ich auf der Matura-Aufsicht, ich bin Lehrerin. | do bin i beim Dokta in da Ordination |
    da bini ir badi mit de chind | Dienstags hab ich immer Probe mit der Blasmusik. | am dunschtig hani schuelbsuech |
    ich bin heut am Bezirksgericht als Schöffe | da pendle ich grad von Wiener Neustadt rein |
    da hüt ich die Enkerl in Graz | wir sind in der Skiwoche in Arosa |
    am Dienstag is bei uns Zivilschutzübung und danach bin ich weg | i bin da am Berg heroben auf der Hütten |
    do isch niemert dihei | bis am Halbi sächsi bini im Büro
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
    das isch nüt aber de sunntig zabig wär i da | beide nix am Feiertag danach vielleicht am Neunten
slot_decision > unavailable set_drop_place deny? reject_time?
    da bin i ned da stellts es vors gartentürl | da bin ich schaffen legen Sie's in den Milchkasten |
    Ich bin da in der Arbeit, gebens es bei der Frau Novak auf Tür sieben ab |
    mir sind da furt tüend Sie's is gartehüsli | um die Zeit ist keiner da, aber der Hauswart nimmt alles |
    bin ned daham leg's unters vordachl
slot_decision > unavailable set_pickup_point deny? reject_time?
    bin den ganzen Tag weg gebens es in die Trafik am Eck da hol ichs mir |
    i bi nid da bringets uf d poscht i hole's de |
    da bin ich im Spital, hinterlegen Sie's bitte beim Kiosk am Bahnhof |
    I bin in der Arbeit schickts es zur Abholstation bei der Tankstell
availability > propose_time
    am mittwuch am morge | morgen in der Früh wär fein | um dreiviertel fünf | ab viertel nach vieri |
    Samstag am Vormittag, bevor ich auf den Markt geh. | nach der Jause so gegen fünf |
    zwüsche zwölfi und eis bini amigs dihei | am fritig zabig | Freitag nach dem Mittag, aber vor der Vorabendmesse |
    am liabstn glei morgn | i hätt am Sunnabend na am Samstag den ganzen Tag frei | z mittag | übermorn |
    so gegen halber achte auf d Nacht | nächste Woche am Montag | vor de nüni
availability > unavailable
    tagsüber arbeit i im Lagerhaus | i bi die ganz wuche im tessin | bis zum ersten Advent sind wir nicht im Land |
    unter der Woche bin ich auf Montage in Vorarlberg | am morge schafft me bi üs | bis um sechse bin i im Gschäft
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
availability > unsure
    des kann i Ihna ned sagn | das chan i jetzt no nöd säge | da müsst ich den Dienstplan anschauen | mal luege |
    je nachdem wie s wätter isch da bini uf em fäld | weiß nicht der Mann macht den Kalender bei uns |
    ka Ahnung ehrlich | Das hängt davon ab, ob die Oma aus dem Spital kommt.
availability > unsure call_back
    des muss i mit meiner Frau bereden rufens später nochamal an | weiss no nöd lütet Sie namal aa |
    kann ich nicht sagen jetzt melden Sie sich halt wieder
availability > hold_on propose_time
    warten S ich hol die Brille so also am Freitag um elf | wartet Sie schnäll i mues luege mittwuch gieng |
    an Moment bitte ja Samstag vormittag
availability > ask_time
    wann warats denn sonst möglich | was hätted Sie für zyte | Welche Tage gäbe es denn heuer noch? |
    bis wann am Abend fahrts ihr überhaupt
callback_time > propose_time call_back?
    am Nachmittag so um vier | zabig am siebni | morgen nach dem Zmittag |
    in einer Stunde bin ich fertig mit der Ordination | viertel über zehn | am beschte morn am morge |
    in zehn Minuten | Nach dem Mittagsläuten. | dreiviertel zwölf hab ich Pause
callback_time > unavailable propose_time call_back?
    bis zwölfe bin ich im stall danach gehts | am morge bini i de schuel am namittag chönd Sie aalüte |
    vor drei nicht da schlaf ich vom Nachtdienst, nach drei gern
callback_time > unsure
    wann wois i ned | kei ahnig wenns mer passt | Das weiß ich jetzt wirklich noch nicht.
address > give_address
    Thaliastraße 188 Stiege 2 Top 17 in 1160 Wien | das isch a dr Könizstrass zwänzg z Bärn |
    Spitalgasse siebzehn im dritten Stock Innsbruck | Langstrasse 211, 8005 Zürich |
    Ottakringer Straße einundneunzig Tür vier | im Dorf 3 in 6888 Schröcken |
    Claragraben 62, 4058 Basel, bi Meier lüte | Annenstraße vierunddreißig in Graz, im Hof hinten |
    Unterdorf Nummer sibe in Appezäll
address > give_address thank
    Hauptstraße 77 in Mödling dankschön | Rorschacher Strasse 130 in St. Gallen, merci vielmals
address > give_address set_drop_place
    Hernalser Gürtel 20, Tür 5, und wenn niemand da ist zur Hausbesorgerin |
    freiestrasse 41 in chur und sonst i milchkaschte |
    Pradler Straße 9 in Innsbruck, bitte in den Fahrradkeller stellen
address > give_address ask_time
    Baslerstrasse 55 in Olten und wann kommt das dann | linzer straße 12 in wels wann wär das da
address > give_address propose_time
    Josefstädter Straße 48 Top 6 aber bitte erst nach drei |
    an d zürcherstrass 19 z frauefeld am beschte am mittwuch |
    Leopoldskroner Weg 8 in Salzburg, da ist am Freitag den ganzen Tag wer
address > hold_on give_address
    wart i schau aufs türschild nussdorfer straße 59 | wartet schnäll das isch bundesplatz drü in zug |
    Augenblick, der Zettel, ja: Kirchengasse 15, 5020 Salzburg
address > give_address correct?
    Währinger Straße 83 na 38 bitte achtunddreißig | d seestrass hundertzwölf äh nei hundertzwänzg in meile
address > give_address_part
    in Vorarlberg draußen in Hard | 3012 Bärn | z Luzern | a dr Marktgass | im siebten Bezirk | die Neubaugasse |
    in Favoriten
address > unsure
    die Nummer weiß ich jetzt ned auswendig bei der Schwester | die adrässe vom büro hani nöd im chopf |
    da müsst ich die Frau Magister fragen
address_part > give_address_part
    Stiege vier Tür neun | Top 22 | zwölf a | achttausend und vier | elfhundertzwanzig Wien |
    d nummere isch dreiezwänzg | im Mezzanin Tür drei | Postleizahl sächstuusig drüezää | im Parterre links |
    6900 Bregenz | nünzähundert nei also 1900 | Haus zwei, erster Lift, vierter Stock |
    zwoatausend dreihundertvierzig Mödling | Attikawohnig rächts
address_part > give_address_part ask_data
    1070 aber wofür brauchens das eigentlich | achttuusigfüfzg für was müend Sie das wüsse |
    Top elf, und speichern Sie das jetzt alles?
address_part > give_address_part correct?
    dreizehn na stimmt ned fünfzehn | 4051, äxgüsi 4054
address_part > deny
    Tür hamma keine das is ein Hof | git kei wohnigsnummere bi üs | na Stiege gibts da ned
address_part > unsure
    die Postleitzahl, du meine Güte, die wechselt da bei uns | weiss i nöd da müest i go luege
verification > give_address_part
    eintausendeinhundertfünfzig | drütuusigfüfzä also drei null eins fünf | 5020 | achttausendvierhundert |
    sechs acht fünf null
verification > give_address_part complain
    1220 und das hab ich gestern euch schon dreimal gesagt | 9000 aber das isch scho mühsam mit dere fragerei
verification > ask_data
    wieso brauchen Sie das bittschön | für was müend Sie mini poschtleitzahl ha |
    Wird das Gespräch da mitgeschnitten? | das sag ich nicht einfach am Telefon wofür brauchts das
address_confirmation > affirm
    jo stimmt | ganz gnau | hundertprozentig | ja des is mei Adress | das isch richtig so | haargenau |
    ja eh da wohn i seit vierzg Jahr | exakt | freili | stimmt so ja
address_confirmation > affirm thank
    genau merci | jo richtig danke Ihnen | ja das stimmt, dankschön für Ihre Müh
address_confirmation > affirm give_address_part
    ja stimmt aber dazu noch Top neun | genau und dritte Stock rächts | passt nur Stiege zwei gehört noch dazu |
    ja richtig die Postleitzahl ist 8010
address_confirmation > affirm set_drop_place
    ja genau und bitte beim Hauswart abgeben | stimmt stellens es dort in den Windfang |
    richtig, und wenn keiner da ist in den Milchkasten
address_confirmation > affirm ask_time
    ja stimmt und wann kommts dann dorthin | gnau so wänn isch es de da
address_confirmation > correct deny?
    na Top vierzehn nicht vierzig | nei d nummere isch füfzä nöd füfzg | Gasse, nicht Straße, bitte |
    des is der sechste Bezirk ned der sechzehnte | nei das isch z Wil im Kanton Sankt Galle nid z Wyl |
    Stiege drei hab ich gesagt nicht zwei | Das scharfe S ghört weg, wir sind da in der Schweiz |
    falsch verstanden die Postleitzahl is 6020 | es heisst Rain nicht Rhein | fast, Linzer Straße, nicht Linz |
    Tür zwo ned Tür zwölf
address_confirmation > correct give_address_part deny?
    na die Postleitzahl ist 1180 | nei Hausnummere zwölf b nöd zwölf d | der Ort ist Dornbirn und nicht Dornach
address_confirmation > correct complain deny?
    jetzt hab ichs schon zweimal gesagt Hausnummer neunzehn nicht neunzig |
    nei jetz losed Sie doch emal es isch d nummere acht | Hören Sie schlecht, Stiege eins hab ich gesagt!
address_confirmation > deny
    na des stimmt ned | nei das isch falsch | überhaupt ned | stimmt nöd
"""
