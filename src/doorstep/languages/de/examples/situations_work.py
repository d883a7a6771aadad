"""Turns as they fall at work: nurse, farmer, switchboard, site, caretaker, carer, innkeeper, little German."""

TABLE = """
identity > affirm busy
    Keller, ja, aber ich stehe gerade auf Station und habe einen Patienten am Tropf. |
    ja bin ich aber bei uns klingelts grad aus drei zimmern gleichzeitig |
    Ja, aber ich sitz auf dem Bulldog, ich versteh kaum was. | Ja, bin dran, aber ich steh auf dem Gerüst. |
    Ja, Keller vom Ochsen, aber die Hütte ist voll. | ja bin ich schnell bitte ich hab sechs schnitzel in der pfanne |
    Keller, ja, aber bei mir steht gerade der Tierarzt im Stall.
identity > busy
    Ich bin mitten in der Übergabe, das geht jetzt wirklich nicht. | visite ich kann nicht |
    Ich habe gerade jemanden im Lifter hängen. | Ich jetzt Arbeit, nicht Telefon.
identity, slot_decision > busy call_back propose_time?
    Ich bin im Dienst, rufen Sie mich bitte nach halb drei an, dann ist der Frühdienst vorbei. |
    keine zeit wir haben einen notfall probieren sies heut abend |
    Jetzt auf keinen Fall, hier reanimieren sie nebenan, versuchen Sie es in meiner Pause gegen zwölf noch mal. |
    Ich bin im Stall, rufen Sie nach dem Melken an, so um halb acht. |
    wir sind am heuen vor dem regen ruf heut abend wenns dunkel ist |
    Ich bin aufm Dach, ruf in der Brotzeit an, halb zehn. | keine hand frei probiers nach feierabend so um fünf |
    Mitten im Service, rufen Sie zwischen drei und fünf an. | nach der sperrstunde gern jetzt net |
    Ich zapf grad ein Fass an, probieren Sie es nach zwei, wenn die Mittagsgäste draußen sind und die Küche zu ist. |
    jetzt schlecht ich bin deutschkurs bitte ruf an ein uhr
identity > not_here busy deny?
    Der Herr Keller ist Patient bei uns und wird gerade operiert, und ich muss zurück auf Station. |
    Er wird gerade gewaschen, und ich hab nasse Hände.
slot_decision > affirm
    Ja, da habe ich nach dem Nachtdienst frei, das passt. | Auf dem Hof ist immer einer, kommen Sie nur. |
    passt scho mir san eh do |
    Ja freilich, im Winter ist ja nichts los draußen, da sitzen wir alle in der Stube und warten auf Post. |
    Unsere Warenannahme ist bis siebzehn Uhr besetzt, das geht. | ja der empfang ist da durchgehend besetzt |
    passt meine frau ist da | Jo, geht klar, Chef. | Bin im Haus, klingeln Sie bei Werkstatt. |
    ja da bin ich sowieso am treppenhaus wischen | um die zeit bin ich zum mittagessen geben da das passt |
    Ja, er geht ja nicht mehr aus dem Haus. | Da ist Vorbereitung, wir sind in der Küche, passt. | passt |
    Ja gut, kommen. | okay okay ich bin haus
slot_decision > affirm goodbye
    Ja, nehmen Sie das, ich muss zur Visite, Wiederhören! | jawohl machmas so i muass wieder pfiat eana |
    Machen wir so, ich muss wieder aufs Dach, servus.
slot_decision > affirm busy propose_time?
    Donnerstag, ja, schnell schnell, der Oberarzt steht schon hinter mir.
slot_decision > unavailable deny? reject_time?
    Dienstag habe ich Spätdienst, da bin ich ab halb eins im Krankenhaus. | da steh ich im op |
    Donnerstag springe ich für eine kranke Kollegin ein, und zwar von sechs Uhr früh bis nachmittags um drei, \
leider. |
    Am Dienstag ist Viehmarkt, da bin ich bis in die Nacht unterwegs. | do bin i im holz |
    Donnerstag früh kommt der Schlachter, da hat hier auf dem ganzen Hof keiner eine Hand frei. |
    Donnerstag ist bei uns Inventur, da ist das Tor zu. |
    Um zwei bin ich noch auf der Baustelle. |
    da schütten wir die bodenplatte da kann ich nicht weg und wenn der papst persönlich klingelt |
    Die ganze Woche auf Montage in Kassel. | Dienstags bin ich im anderen Objekt. |
    donnerstag ist die aufzugsprüfung da steh ich im schacht mit dem tüv und geh an keine tür |
    Dienstags um drei fahre ich mit ihm zur Dialyse. | da ist er in der tagespflege |
    Am Donnerstag hat er Ergotherapie und danach den Termin beim Neurologen, da sind wir erst abends zurück. |
    Dienstag ist Ruhetag, da ist keine Menschenseele im Haus. | donnerstag früh bin ich am großmarkt |
    Ich nicht Hause, ich Schule. | dienstag ich muss gehen amt papiere machen ganze tag warten dort | da ich arbeiten
slot_decision > unavailable propose_time deny? reject_time?
    Frühdienst bis vierzehn Uhr, aber ab drei wäre ich zu Hause. |
    da hab ich dienst mittwoch wär mein erster freier tag seit zwei wochen da bin ich garantiert daheim und im \
schlafanzug |
    Da bin ich auf dem Acker, aber vor der Stallzeit, so bis sieben in der Früh, erwischt man mich. |
    dienstag hamma milchkontrolle mittwoch auf d nacht waars recht |
    Die Annahme hat nachmittags zu, bringen Sie es bitte vor elf. |
    dienstag ist werksruhe wegen umbau mittwoch ab sieben ist das lager wieder auf |
    Bis halb fünf bin ich aufm Bau, danach gern. |
    unter der woche bin ich auf montage samstag ginge da bin ich daheim beim kinde und beim frühstück |
    Nachmittags bin ich drüben in der Acht, vormittags von sieben bis zwölf in der Loge. |
    da hab ich frei am mittwoch bin ich wieder im dienst ab sechse wenns sein muss |
    Da ist keiner von uns da, aber ab siebzehn Uhr kommt der Spätdienst. |
    dienstag ist er im krankenhaus zur kontrolle freitag vormittag bin ich wieder von acht bis zwölf bei ihm |
    Ruhetag, geschlossen, aber Mittwoch ab neun ist die Putzfrau da. |
    da bin ich beim steuerberater freitag vor elf also vor dem ansturm wär mir am liebsten da hab ich noch luft |
    Dienstag nix gut, ich arbeiten, Mittwoch kommen bitte. | ich arbeit bis fünf uhr dann nachher ich zu hause immer |
    Um die Zeit ist Chefarztvisite, nach vier hätte ich Luft. |
    da steht bei uns der stapler still weil inventur ist bringen sies am freitag früh ab sieben da ist wieder einer da
slot_decision > unavailable set_drop_place deny? reject_time?
    Da bin ich auf der Intensiv, geben Sie es doch bei der Familie Brehm unter mir ab. |
    Da sind wir alle beim Rübenroden, werfen Sie es halt in die Scheune. |
    Da bin ich schaffen, schmeiß es übern Zaun zum Nachbarn Pauli, der weiß Bescheid. |
    Bin nicht im Objekt, legen Sie's in den Fahrradraum, der ist offen. |
    Da sind wir beim Arzt, stellen Sie es bitte hinter die Rollstuhlrampe. |
    ich nicht da du lassen bei tür bitte kein problem meine nachbar gute mensch |
    donnerstag bin ich auf fortbildung lassen sie es an der pforte bei der kollegin vom nachtdienst
slot_decision > unavailable change_address deny? reject_time?
    Da arbeite ich, liefern Sie es lieber gleich an die Klinikpforte. |
    Bin da auf der Baustelle, bringen Sie's doch gleich dahin statt zu mir heim.
slot_decision > change_address give_address deny? reject_time?
    Bringen Sie es mir auf die Arbeit, Klinikum am Hang, Talblick 1, Station C. |
    Liefer das auf den Bau, Neubaugebiet, Rapsfeldstraße 9.
slot_decision > unsure
    Der Dienstplan für die Woche hängt noch gar nicht, das kann ich nicht sagen. |
    kommt drauf an ob die aushilfe auftaucht | Das hängt vom Wetter ab, wenn es trocken bleibt, bin ich draußen. |
    ja mei wenns regnet bin i da wenn ned bin i draußen des woaß doch i heut no ned |
    Kommt auf den Beton an, kann ich nicht sagen. | Wann ich wo bin, sagt mir die Verwaltung immer erst in der Früh. |
    Da müsste ich die Tochter fragen, die hat den Kalender. | ich bin nur vertretung ich kenn seine termine nicht |
    Kommt drauf an, ob die Hochzeit noch zusagt. | Ich weiß nicht, ich fragen meine Mann. |
    ich muss fragen meine sohn er sprechen gut deutsch er kommt heute später von schule dann ich weiß
slot_decision > hold_on
    Augenblick, da piept ein Monitor. |
    sekunde ja frau brandl ich komm gleich zu ihnen nur kurz warten am telefon bitte |
    Wart, ich geh kurz weg vom Kompressor. | Sekunde, zwei Weizen an Tisch vier! So. |
    moment da will einer zahlen bin gleich wieder dran | moment bitte ich hole meine tochter sie verstehen besser |
    Warte bitte, eine Minute. | moment ich muss dem herrn kurz aufhelfen
slot_decision > hold_on unavailable deny? reject_time?
    Warten Sie, ich schau auf den Plan, nein, am Dienstag bin ich zum Nachtdienst eingeteilt und schlafe um die Zeit.
slot_decision > ask_contents busy
    Was ist denn das für ein Paket, aber bitte kurz, ich muss Medikamente stellen.
none > human
    Können Sie mir nicht jemanden Echten geben, ich hab für Automaten im Dienst keine Nerven. |
    Ich verhandle nicht mit Computern, geben Sie mir bitte Ihren Disponenten. |
    Ich will den Vorgesetzten von dem Fahrer sprechen.
none > ask_sender
    von wem ist denn das
none > ask_status call_back
    Wo steckt das denn jetzt, ach, wissen Sie was, rufen Sie nach Schichtende noch mal durch.
availability > propose_time
    Nach der Frühschicht, also frühestens um drei. | zwischen elf und zwölf zum essen bin i drin |
    Mittags, da ist die ganze Mannschaft am Tisch und die Hunde sind im Zwinger, dann traut er sich auch rein. |
    Nach Feierabend, ab fünf. |
    freitag mittag da ist auf jeder baustelle um zwölf schicht und ich bin um eins daheim |
    Wenn ich da bin, also von neun bis elf. | Zwischen drei und fünf, da ist Zimmerstunde. | Nach Kurs, zwei Uhr. |
    freitag ich frei ganze tag
availability > unavailable propose_time
    Bis Mittwoch habe ich lange Dienste, am Freitag könnte ich den ganzen Tag.
drop_place > set_drop_place
    Bei uns in der Schleuse, äh, im Windfang meine ich. | Hinter dem Hoftor ist eine alte Futterkiste, da hinein. |
    bei da altbäuerin im austragshäusl | Rampe zwei, hinten am Hof. |
    in die poststelle untergeschoss neben dem aufzug | In den Bauwagen, Schlüssel liegt unterm Eimer. |
    in die betonmischer nee schmarrn in die garage | In den Putzraum, Code geb ich dem Fahrer. |
    im keller neben der tischtennisplatte | zu mir halt, Hausmeister, Eingang hinten |
    bei der nachbarin die auch den notfallschlüssel hat | an die theke der toni unterschreibt |
    Hinterm Haus bei den leeren Fässern, da kommt keiner hin. | du geben laden unten gemüse da mein bruder
drop_place_confirmation > affirm
    Ja, genau da hinein. | ja bruder gemüse laden gut
address_confirmation > correct deny?
    Nicht Station drei, Station dreizehn. | Nein, Unteröd, Oberöd ist mein Vetter. |
    Nicht Verwaltung, sondern Halle B, Werkstraße 62. | Nee, nicht Rapsweg, Rapsfeld. |
    Elf A gibt's bei uns nicht, Sie meinen die elf. | Nein, nicht sechzehn, sechzig, sechs null.
verification > give_address_part
    null sechs eins zwo null
verification > ask_data hold_on
    Wofür brauchen Sie die Postleitzahl, und Moment, ich gehe kurz vom Bett weg, hier hört ja alles mit.
callback_time > call_back propose_time?
    Um halb zehn habe ich Frühstückspause. | nach der spätschicht also kurz vor elf wenn ihr da noch arbeitet |
    nach der stallarbeit um sieben | Rufen Sie an, wenn es finster ist, da bin ich im Haus. | mittagspause zwölf uhr |
    Um vier, wenn ich im Auto sitz. | Werktags zwischen sieben und acht ist Sprechstunde. |
    Um elf, da bin ich mit dem Verbandswechsel fertig. | halb vier da sitz ich selber beim essen |
    Abend acht Uhr, dann mein Mann da.
callback_time > unsure
    Ob ich heute überhaupt Pause bekomme, weiß der Himmel. |
    Das weiß ich nicht, sein Kalender ist für mich nicht freigegeben.
anything_else > deny goodbye
    Nein, ich muss, hier läutet es Sturm, tschüss. | na i muass wieder zu de viecher servus |
    Nee, muss weitermachen, hau rein. | Nein, ich hab Gäste, servus!
anything_else > affirm other_parcel
    Ja, da müssten noch die Arbeitsschuhe kommen, ist das ein eigenes Paket?
identity > affirm
    Ja, Kellerhof, Jonas am Apparat. | Hausmeister Keller, jawohl. |
    Ja, hier bei Keller, ich darf für ihn sprechen. | ja ja ich bin das jonas
identity, slot_decision > busy
    I bin grad beim Melken, jetzt geht nix. |
    bei uns kalbt grad eine kuh ich hab den halben arm drin und das handy hält mir die frau ans ohr |
    Wir betonieren gerade, der Mischer steht da, ich kann nicht. | ich häng am kran |
    Ich steh im Heizungskeller und bei mir läuft das Wasser raus. | bin aufn leiter glühbirne wechseln |
    Ich hab Mittagsgeschäft, keine Chance. |
    hier stehn vierzig leute von der busreise und alle wollen gleichzeitig zahlen ich kann jetzt nicht
identity > not_here deny?
    Der Bauer ist auf dem Feld, da hat er kein Netz. | der is beim viechdoktor i bin nur die oma |
    Herr Keller ist außer Haus. | der ist in einer besprechung und möchte nicht gestört werden |
    Herr Keller hat diese Woche Urlaub, in dringenden Fällen vertritt ihn die Kollegin Frau Aydin. |
    der kollege ist zu tisch |
    Der Polier hat sein Telefon im Container liegen lassen, der ist grad drüben im Rohbau. |
    Der Herr Keller wohnt im dritten Stock, ich bin bloß der Hausmeister, das Telefon hat er bei mir liegen lassen. |
    Ich bin die Pflegerin, Herr Keller kann nicht ans Telefon. | der jonas liegt im bett ich betreue ihn nur |
    Herr Keller hatte einen Schlaganfall und spricht schlecht, ich regle hier alles für ihn und seine Frau. |
    Der Chef ist einkaufen in der Metro, ich bin nur die Bedienung. | Mann nicht hier, Mann arbeiten. |
    chef nicht da ich nur putzen hier
slot_decision > affirm set_drop_place
    Ist recht, und wenn keiner hört, stellen Sie es in die Milchkammer. |
    jo und wenn mir im stall san legts des einfach aufs bankerl | Passt, geben Sie es dann am Empfang bei mir ab. |
    Geht in Ordnung, und sonst beim Herrn Döring gegenüber, der hat auch den Schlüssel. |
    Ja, und wenn ich nicht hören, du geben Nachbar Familie Osman.
slot_decision > affirm complain
    Ja, aber der Fahrer soll gefälligst langsam in den Hof, der hat mir schon zwei Hennen überfahren. |
    Ja gut, aber sag deinem Fahrer, wenn der wieder vor die Einfahrt parkt und mein Laster nicht rauskommt, \
rappelt's. |
    Ja gut, aber die Haustür bitte nicht wieder mit dem Paket aufkeilen, da zieht's durchs ganze Haus. |
    ja gut aber nicht wieder mitten in der stosszeit da hat der letzte die ganze durchreiche zugestellt
slot_decision > affirm ask_contents propose_time?
    Dienstag, gut, ist das endlich der Keilriemen für den Ladewagen?
slot_decision > small_talk unsure
    Wenn der Frost noch kommt, dann dreschen wir den Mais, also wer weiß, bei dem Wetter heuer ist ja alles verdreht.
slot_decision > ask_time unavailable? reject_time? deny?
    Wann ist denn das genau, ich hab den Stall um fünf?
drop_place > set_drop_place small_talk?
    In den Melkstand, aber Obacht, der Ganter ist bissig, der mag keine Uniformen.
address > give_address
    Oed 3, das ist der letzte Hof vor dem Wald. | Werkstraße 60, Tor 3, Anlieferung hinten. |
    Zum Steinbruch 11, Parzelle vier. | Sanddornweg 30, Erdgeschoss, der Eingang mit der Rampe. |
    Straße heißt Nelkenweg, Nummer zwanzig.
address > give_address small_talk
    Schreiben Sie Hinterbruck 7, da müssen Sie am Kreuz links, dann kommt der Misthaufen, den riecht man eh.
address_part > give_address_part
    Hausnummern haben wir hier draußen nur zwei, unsere ist die 2. | Aufgang C, die Klingel ganz unten. |
    Kirchplatz, die Nummer weiß keiner, aber am Schild steht 1. | Nummer zwei und vierzig, vier zwei.
none > ask_status
    Wo bleibt denn mein Ersatzteil, mir steht der Mähdrescher. |
    Wo is das Ding jetzt, ich brauch die Bohrkrone heut noch. |
    habts ihr die gläser schon losgschickt am samstag is hochzeit | Paket wo ist jetzt?
none > complain
    letztes mal habts mir den salzstein in regen gstellt der war nachher nur noch suppe |
    euer fahrer stellt die pakete immer vor den sicherungskasten das ist ein fluchtweg herrschaftszeiten |
    Da hat einer von Ihnen mit der Sackkarre die frisch gestrichene Wand zerkratzt, das ganze Treppenhaus kann ich \
noch mal.
anything_else > deny thank
    Nein, passt alles, vergelt's Gott. | nö passt danke meister |
    Nein, ich richte es ihm aus, haben Sie vielen Dank. | nein fertig danke viel mal
identity > greet ask_who
    Holzbau Lindner, guten Tag, mit wem spreche ich?
identity > ask_why
    In welcher Angelegenheit möchten Sie Herrn Keller sprechen?
identity > greet ask_why
    Firma Asmus Dichtungen, schönen guten Morgen, was kann ich für Sie tun?
identity > hold_on
    Einen Moment, ich stelle durch. | augenblick ich schau ob er am platz ist
identity > hold_on not_here?
    Bleiben Sie bitte dran, ich versuche es in der Werkstatt, am Schreibtisch ist er jedenfalls nicht.
identity > not_here call_back deny? propose_time?
    Er ist in einem Termin, versuchen Sie es bitte ab fünfzehn Uhr wieder. |
    herr keller ist auf montage am besten morgen früh um sieben noch mal probieren da ist er kurz hier |
    Jetzt ruht er, rufen Sie doch nach dem Kaffee gegen vier an. |
    der opa is grad bei der physio probieren sie es in einer stunde wieder |
    Er nicht zu Hause, du anrufen Abend bitte.
identity > not_here ask_why deny?
    Herr Keller ist heute im Homeoffice, worum geht es denn? |
    Ich bin von der Diakonie, er schläft, worum geht es bitte? |
    Der Chef ist auf der anderen Baustelle, um was geht's?
identity > wrong_person deny?
    Einen Herrn Keller haben wir hier nicht im Haus. |
    Sie sind bei der Zentrale der Firma Asmus, der Name sagt mir gar nichts und im Verzeichnis steht er auch nicht. |
    herr keller hat zum ersten gekündigt der arbeitet nicht mehr hier |
    Hier ist die Hausverwaltung, nicht der Mieter, der Keller ist schon vor Ostern ausgezogen. |
    Das ist mein Diensttelefon von der Sozialstation, einen Jonas Keller habe ich nicht auf meiner Tour. |
    Sie sind im Gasthaus gelandet, Keller haben wir hier nur einen, und da liegt das Bier drin. |
    nix keller hier falsch nummer bitte |
    Ich nicht dieser Name, ich neue Telefon, vielleicht andere Mann früher diese Nummer.
identity > wrong_person ask_who deny?
    Wir haben keinen Keller, welche Firma sind Sie denn, bitte?
identity > wrong_person goodbye deny?
    Da sind Sie bei uns falsch, das hier ist eine Spedition, auf Wiederhören.
identity > not_here opt_out deny?
    Herr Keller ist nicht am Platz, und private Anrufe bitte künftig gar nicht mehr über die Zentrale.
slot_decision > affirm ask_sender propose_time?
    Dienstag ist in Ordnung, welcher Absender steht drauf, damit ich den Wareneingang informiere?
slot_decision > unsure not_here?
    Das kann ich für Herrn Keller nicht entscheiden, ich sitze hier nur am Telefon.
slot_decision > unsure hold_on
    Da müsste ich im Lager nachfragen, einen kleinen Augenblick bitte.
slot_decision > ask_contents
    Um was für Ware handelt es sich, braucht das einen Stapler? |
    Ist das der Spülmaschinenkorb oder sind das die Bierdeckel?
slot_decision > ask_cost
    geht das auf rechnung oder muss ich hier was auslegen | Krieg ich da was dafür oder kost mich das noch?
none > opt_out
    Nehmen Sie unsere Durchwahl bitte aus Ihrem Verteiler.
drop_place > set_drop_place thank
    Beim Pförtner am Tor Nord, danke sehr.
verification > deny ask_data
    Solche Auskünfte geben wir am Telefon nicht heraus, wozu brauchen Sie das?
callback_time > call_back not_here? propose_time?
    Morgen zwischen acht und neun ist er am Platz, jetzt ist er ja auf der Messe.
anything_else > deny thank goodbye
    Nein, vielen Dank für Ihren Anruf, auf Wiederhören.
identity > affirm ask_repeat?
    ja keller was red lauter hier läuft der bagger
identity > ask_who
    Wer du? | bitte wer spricht welche firma
identity, slot_decision > ask_repeat
    Nix verstanden, der Presslufthammer! | hä moment mal mach die flex aus ralf so jetzt noch mal was haben sie gesagt
identity > busy hold_on
    Moment, ich kletter erst runter, das ist mir hier oben zu windig.
slot_decision > affirm propose_time?
    Nimm den Dienstag, da machen wir um eins Schluss. |
    Donnerstag ist gut, da habe ich bei ihm Dienst, aber bitte lange warten, er braucht mit dem Rollator seine Zeit. |
    Dienstag ist Ruhetag, da bin ich da und hab Zeit, prima. | Dienstag gut. | donnerstag ja zehn uhr ich warte
slot_decision > affirm change_address propose_time?
    Donnerstag gut, aber bring's auf die Baustelle, da bin ich sowieso.
slot_decision > ask_contents unavailable deny? reject_time?
    Sind das die Arbeitshandschuhe? Dienstag bin ich nämlich nicht da.
slot_decision > complain
    immer ruft ihr an wenn man grad beide hände voll mörtel hat |
    letztens hat er mir das zeug mitten ins lokal gestellt zwischen die gäste und ist ohne ein wort wieder raus
none > other_parcel
    da müssten aber zwei kartons kommen der eine mit den dübeln der andere mit der maschine |
    bei mir liegt schon seit einer woche eins für den bewohner aus der sieben das holt keiner
address_part > unsure deny?
    Hausnummer gibt's noch keine, ist ein Rohbau.
address_confirmation > ask_repeat
    Was, noch mal, der Radlader fährt grad vorbei!
identity > affirm ask_why
    Hausmeisterei, Keller, wo brennt's?
identity > busy call_back propose_time?
    Hab grad den Schornsteinfeger im Haus, melden Sie sich nach zehn.
identity > busy complain
    Ich hab heute schon sechs Paketfahrer an der Strippe gehabt und dabei müsst ich längst beim Schneeräumen sein.
slot_decision > affirm set_drop_place propose_time?
    Dienstag, jawohl, bei mir in der Loge abgeben, erste Tür links. |
    Donnerstag ja, hinten rein durch die Küche, stellen Sie's neben die Kühlzelle.
slot_decision > affirm other_parcel
    Jo. Und für die Frau Simic im vierten, da war doch auch noch eins?
slot_decision > reject_time deny?
    Um die Zeit kommt die Müllabfuhr, da steht die Einfahrt voll, ungünstig. |
    Von zwölf bis zwei bitte niemals, da brennt hier der Hut.
slot_decision > ask_contents ask_sender
    Was ist drin und von wem, ich nehm nämlich nicht alles an?
slot_decision > refuse_parcel deny?
    Ich nehm für die Mieter nichts mehr an, nehmen Sie es wieder mit. | nix bestellen ich nicht wollen paket
drop_place > deny
    Nicht in den Hausflur, das ist Brandlast.
drop_place > set_drop_place deny?
    Bloß nicht ins Treppenhaus, sonst krieg ich Ärger mit der Feuerwehr, stellen Sie es in die Waschküche.
drop_place_confirmation > correct set_drop_place deny?
    Nein, nicht Müllraum, Kinderwagenraum, das sind zwei verschiedene Türen. |
    Nein, nicht in den Biergarten, in den Bierkeller!
address_confirmation > affirm small_talk
    Jawohl, stimmt, das Haus kenn ich wie meine Westentasche, dreißig Jahre kehr ich da schon die Stiege.
anything_else > out_of_scope
    Wissen Sie zufällig, wann die Sperrmüllabfuhr kommt?
anything_else > deny
    nee muss in den keller da pfeift ein rohr
identity > not_here hold_on
    Einen Moment, ich bringe ihm den Hörer ans Bett. | Wart, der Wirt steht am Grill, ich hol ihn.
slot_decision > affirm ask_contents
    Ja, ist recht, sind das die Einlagen vom Sanitätshaus?
slot_decision > affirm ask_cost propose_time?
    ja dienstag muss ich da was vom haushaltsgeld bereitlegen
slot_decision > reject_time propose_time deny?
    In der Mittagsruhe bitte nicht, lieber erst ab halb vier. | zum mittagstisch nicht kommts um drei da is ruhig |
    Nein nicht diese Uhr, andere Uhr, Abend besser, sieben Uhr.
slot_decision > ask_status
    sind die medikamente schon unterwegs er hat nur noch für zwei tage
slot_decision > ask_status complain
    Seit Freitag warten wir auf das Pflegebett-Zubehör, wo ist das bitte, das ist für den Mann kein Spaß!
slot_decision > ask_repeat
    Bitte noch mal, er hat gerade den Fernseher so laut. | Bitte? Die Blasmusik spielt grad, noch mal.
none > refuse_parcel wrong_person? not_here?
    Herr Keller ist letzte Woche verstorben, das Paket schicken Sie bitte zurück.
none > change_address
    er zieht ins heim um es müsste dann dorthin | ich nicht mehr wohnen da neue wohnung
none > change_address give_address
    Bringen Sie es ins Pflegeheim, Haus Abendrot, Klosterweg 2, Zimmer 17. |
    Bitte andere Haus schicken, ich jetzt wohnen Rotdornweg 8.
verification > hold_on
    Moment, ich schaue auf seinen Ausweis.
verification > deny
    Das darf ich Ihnen als Pflegekraft nicht sagen.
identity > greet ask_why?
    Gasthof zur Linde, grüß Gott, wollen Sie reservieren?
slot_decision > hold_on affirm
    Moment, ja, der Schweinsbraten ist für die Terrasse, so, ja, das passt mir mit der Lieferung.
slot_decision > ask_sender affirm propose_time?
    Von wem ist's denn? Aber Dienstag geht in jedem Fall.
slot_decision > small_talk affirm
    Kommen S' nur, und wenn der Fahrer Hunger hat, gibt's bei mir noch ein Gulasch auf Haus!
none > out_of_scope
    Wollen Sie einen Tisch bestellen oder was?
address_confirmation > affirm
    Richtig, das Haus mit dem goldenen Hirschen dran.
callback_time > call_back busy propose_time?
    Um drei, und jetzt lassen S' mich, die Suppe wird kalt.
identity, slot_decision, address > ask_repeat
    Bitte langsam, ich nicht verstehen. | noch mal bitte mein deutsch klein |
    Entschuldigung, du sprechen sehr schnell, ich lerne erst sechs Monat, bitte noch ein Mal ganz langsam sagen.
slot_decision > affirm ask_cost
    ja okay muss bezahlen oder nix bezahlen
slot_decision > affirm ask_contents thank
    Ja gut, was ist in Paket bitte, danke schön.
slot_decision > hold_on ask_repeat
    Moment, ich hole Papier, bitte dann noch mal sagen Tag und Uhr.
slot_decision > human
    bitte ein mensch der türkisch sprechen | Gibt es Person für reden? Mit Maschine ich verstehen wenig.
address_confirmation > affirm thank
    ja richtig genau so danke
verification > unsure
    Was ist Postleit? Nicht verstehen Wort.
anything_else > thank goodbye
    Danke, schöne Tag, tschüss.
slot_decision > affirm thank
    Sehr gut, ich vermerke das beim Empfang, danke für die Information.
"""
