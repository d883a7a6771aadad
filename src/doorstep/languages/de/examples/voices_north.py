"""How people from the Rhine, the Ruhr, Berlin, Hamburg and Saxony answer, teenagers and business people among them."""

TABLE = """
slot_decision > affirm
    Jo, dat kriegen wir hin. | Geht klar, Meister. | Nu, das basst. |
    Da bin ich zu Hause, wo soll ich auch sonst hin. | Det kannste so machen. | Ja nu freilich. |
    Safe, passt. | Jou, mach ma. | Kannste einen drauf lassen, ich bin da. | easy bin da |
    Wunderbar, das blocke ich mir. | Tragen Sie das bitte ein, das Sekretariat ist besetzt. |
    Da spricht von unserer Seite nichts dagegen. | jut jebongt | Dat passt wie Arsch auf Eimer. |
    Et hätt noch immer jot jejange, also ja. | Nich lang schnacken, machen Sie das.
slot_decision > affirm propose_time?
    Dienstach, jut. | Denn nehm ich man den Donnerstag. | Donnerstag, da ist die Annahme ab sieben besetzt. |
    dienstach nammittach is jut | Dann nehmen wir den 26., bitte. |
    digga donnerstag da hab ich eh die ersten drei frei | Der Dienstag kommt mir besser zupass.
slot_decision > affirm thank
    Jo, danke dir. | Prima, besten Dank für den Hinweis, so machen wir's. | ehrenmann danke passt |
    Schön, dat is lieb von Ihnen, ja.
slot_decision > affirm ask_status
    Ja, passt, aber wo is dat Dingen denn jetzt? | Joa, geht klar, liegt das noch in Leipzig oder was? |
    okay passt ist das schon im depot
slot_decision > affirm ask_contents
    Na jut, nehm ick, aber wat is'n da drinne? | ja passt was hab ich überhaupt bestellt lol |
    Einverstanden. Was war es noch gleich für eine Ware?
slot_decision > affirm ask_sender
    Dat geht klar, aber von wem is dat denn? | Machen wir so. Wer ist der Absender, wegen der Buchung? |
    ja okay von wem isn das
slot_decision > affirm ask_cost
    Jo, und wat muss ich da abdrücken? | In Ordnung, fällt dafür eine Gebühr an? | nu das geht kost das was
slot_decision > affirm ask_time
    Basst, aber gommt der eher zeitich oder eher späte? |
    Ja klar, kann der Fahrer ne halbe Stunde vorher durchklingeln, wann er da is? |
    geht klar wann denn ungefähr muss noch mit dem hund raus
slot_decision > affirm other_parcel
    Jo, und dat andere, wat noch kommen soll? | Passt. Wir erwarten übrigens noch eine zweite Sendung mit Toner. |
    ja nice und mein controller kommt der auch
slot_decision > affirm set_drop_place
    Jut, und wenn ick uff'm Klo bin, denn zu Kalle inne Werkstatt. | Ja, und falls keiner aufmacht: Pförtner. |
    Nu, und wenn ni, dann in den Schuppen. | geht klar sonst einfach vor die haustür
slot_decision > affirm complain
    Ja, meinetwegen, aber diesmal soll der auch klingeln und nich wieder abhauen. |
    Na jut, aber letztet Mal war allet zermatscht. | okay aber beim letzten mal stand ich vier stunden umsonst rum
slot_decision > affirm ask_robot
    Joa, passt. Sag ma, bist du so'n Computer? | jo geht klar bist du ne ki oder wat
slot_decision > affirm small_talk
    Ja, passt, bei dem Schietwetter geh ich sowieso nich raus. | Geht klar, am Abend is erst Fußball. |
    ja gerne ich back grad stollen
slot_decision > deny
    Nee, lass ma. | Ach wat, nee. | Nee du. | nu nee | Nää. | lass stecken | safe nicht
slot_decision > reject_time deny?
    Da is schlecht bei mich. | Dat is mir zu früh, da lieg ich noch inne Falle. | Beides Käse. |
    Nee, det is mir nüscht. | bruder viel zu früh | Diese Zeitfenster liegen außerhalb unserer Warenannahme. |
    Das läuft bei uns leider nicht. | Nöö, das is mir zu spät, da is Tatort. | Ham se nich noch wat anderet? |
    Das kollidiert. | da is nüscht bei für mich
slot_decision > reject_time deny? propose_time
    Nee, lieber Mittwoch, so umme Mittagszeit. | Ne, mach ma Freitag. | Zu früh, ab fünfe wär schnieke. |
    nö samstag wäre chilliger | Das geht nicht, alternativ Freitag zwischen acht und zehn an der Rampe. |
    nee zu früh halber dreie wär scheener
slot_decision, availability > unavailable deny? reject_time?
    Da bin ich auf Schicht. | Da bin ick auf Maloche. | Da hab ich Schule bis zur Achten. |
    Dann steh ich an der Frittenbude, ich arbeite da. | Da bin ich aufm Kutter. |
    Wir haben Inventur, die Annahme ist zu. | Da is bei uns keine Menschenseele. | da schreib ich mathe |
    Um die Zeit bin ich bei der Dialyse. | Da ist Betriebsversammlung. | da bin ich mit de enkel im zoo |
    Ich bin in Köln auf der Messe. | Da bin ich auffem Platz, die Jungs ham Training. |
    Karneval, äh, elfter elfter is ja vorbei, aber da haben wir Sitzung. | bin da beim dom mit den mädels
slot_decision, availability > propose_time
    Komm ma am Mittwoch, so gegen elfe. | Ab achtzehn Uhr wär jut. |
    Freitach nach eins macht jeder seins, da bin ich da. | mittwoch nach der schule so ab zwei |
    Mittwoch früh um sieben vor Schichtbeginn. | dreiviertel fünfe geht | viertel fünf wär mir recht |
    Sonnabend wär dat Beste. | am wochenende wär nice |
    Wir sind werktags von sieben bis fünfzehn Uhr für Lieferungen erreichbar. |
    Um viere rum, wenn der Kaffee durch is.
slot_decision > unavailable propose_time deny? reject_time?
    Da bin ich auf Schicht, aber Mittwoch hab ich Frei. | Dienstach is Skat, komm lieber Freitach. |
    da hab ich schule aber ab drei bin ich da | Wir haben Dienstag geschlossen, Mittwoch ab acht ist jemand am Tor. |
    Da bin ick in Potsdam, Sonnabend jeht. | bin da uff arbeit nach fünfe bin ich derheeme |
    Ich sitze dann im Flieger nach Zürich, Freitagvormittag wäre ich wieder im Büro.
slot_decision > unavailable set_drop_place deny? reject_time?
    Da bin ich nich da, gib dat bei Jupp inne Kneipe ab. | Bin auf Arbeit, legen Se's in de Laube. |
    Da ist zu, stellen Sie es auf die Rampe. | bin in der schule einfach hinter die mülltonne |
    Nee, da bin ick weg, jeben Se's bei der Lehmann im Seitenflügel ab.
slot_decision > unavailable set_pickup_point deny? reject_time?
    Da bin ich auf Montage, tun Se's in die Packstation am Bahnhof. | Bin nicht da, ich hol's mir anner Bude ab. |
    hab da training lieber in den dhl shop
slot_decision > unavailable ask_time deny? reject_time?
    Da bin ich noch unterwegs, wann käme der denn genau? | bin erst um drei zuhause kommt der davor oder danach
slot_decision > unavailable complain deny? reject_time?
    Da malocht der Mensch, ihr kommt aber auch immer, wenn keiner da is! |
    Schon wieder vormittags, da ist doch keiner zu Hause, das sag ich jedes Mal. |
    da bin ich arbeiten ihr checkt das einfach nicht
slot_decision > unavailable call_back propose_time? deny? reject_time?
    Da bin ich in Terminen, rufen Sie morgen früh wieder an, dann weiß ich mehr. |
    da hab ich schicht klingel heut abend nomma durch
slot_decision, availability, callback_time > unsure
    Weeß ick doch jetz noch nich. | Dat kann ich dir nich sagen, ich krich den Plan erst Freitag. |
    Kann ich so aus der Hüfte nicht sagen. | kein plan man | Muss ich erst Rücksprache halten. |
    Mal gucken, ne. | ka muss mama fragen | nu da weeß ich ni
slot_decision, none, anything_else > ask_time
    Wann schlägt der denn hier auf? | Wat heißt dat jetz in Uhrzeit? |
    Können Sie ein engeres Zeitfenster nennen, wir müssen den Stapler einplanen. | um wie viel uhr genau digga
slot_decision, none, anything_else > ask_status
    Wo hängt dat Dingens denn? | Wie ist der Sendungsstand? |
    Is det schon in Berlin oder jurkt det noch in Polen rum? | ist das noch im lager oder was geht |
    Da steht seit Freitag in Zustellung, wat is denn nu?
slot_decision, none, identity > ask_who
    Wer is'n da? | Wat bist du denn für einer? | Mit welchem Unternehmen spreche ich? | Wer stört? | ey wer bist du |
    Moin, wer da?
slot_decision, none, identity > ask_why
    Wat willste? | Wat liecht an? | In welcher Angelegenheit rufen Sie an? | Na, wo brennt's denn? |
    worum gehts bruder | Wat is denn nu schon wieder los?
slot_decision, none, anything_else > ask_contents
    Wat is da drin? | Is det meen Staubsauger? | Um welche Ware handelt es sich? | sind das die sneaker |
    Muss dat innen Kühlschrank?
slot_decision, none, anything_else > ask_sender
    Von wem is dat Paket? | Wer hat uns das zugeschickt, haben Sie eine Bestellnummer vom Lieferanten? |
    Is det von meene Schwester aus Jera? | kommt das von zalando
slot_decision, none, anything_else > ask_cost
    Wat kost der Spaß? | Geht das auf unsere Frachtrechnung? | Muss ick da wat löhnen? |
    muss ich da was zahlen hab nur zwanni
slot_decision, identity, address, drop_place, none > ask_repeat
    Wat haste jesacht? | Wie war dat? | Ich habe Sie akustisch nicht verstanden. |
    was ich hatte kopfhörer drin | Nommal für Doofe. | Wat? Ich hör nur Bahnhof.
slot_decision, identity, none > ask_robot
    Biste echt oder vom Band? | Is dat hier so'n Sprachdings? | Spreche ich mit einem Sprachassistenten? |
    bist du chatgpt | Du klingst wie meine Alexa, sach ma.
slot_decision, identity, verification, none > ask_data
    Woher haste meine Nummer? | Zeichnen Sie das auf? | Auf welcher Rechtsgrundlage verarbeiten Sie das? |
    Wat wollt ihr damit? | nimmt das hier auf | Wer kriegt dat zu hören?
slot_decision, none, anything_else > other_parcel
    Da fehlt noch eins, dat mit de Reifen. | Uns fehlt außerdem Palette zwei. |
    und was ist mit der hülle die war extra | Det zweete is ooch noch nich da.
identity, slot_decision, none > wrong_person deny?
    Nee, hier is Schulze, Keller jibt's hier nich. | Hier ist die Autowerkstatt Petersen. | falsche nummer bro |
    Da bist du bei mir falsch, Jung. | Den Herrn Keller gibt es bei uns im Haus nicht. |
    Ich heiß Kowalski, ich hab die Nummer seit Ostern. | hier is der kiosk am markt
identity, slot_decision > wrong_person complain deny?
    Nee, ich bin immer noch nich der Keller, dat is schon der vierte Anruf! |
    Falsch verbunden, und das in aller Herrgottsfrühe, unmöglich.
identity, slot_decision > wrong_person opt_out deny?
    Hier ist kein Keller, streichen Sie die Nummer. | Ick bin det nich und will ooch nich mehr anjerufen werden. |
    bin ich nicht ruft hier nie wieder an
identity, slot_decision, none > not_here deny?
    Der Jonas is auffe Arbeit. | Herr Keller ist zu Tisch. | Der pennt noch. | Papa ist nicht da. |
    Der is mit'm Hund um'n Block. | ich bin die schwester er is beim zahnarzt |
    Herr Keller befindet sich auf Dienstreise, Sie sprechen mit der Assistenz.
identity, slot_decision > not_here call_back propose_time? deny?
    Der is auf Schicht, versuchen Se's nach zwee. |
    Herr Keller ist in einer Besprechung, ab elf können Sie es wieder probieren. |
    papa ist unter der dusche ruf gleich nochmal an
identity, slot_decision > not_here ask_why deny?
    Mein Mann is nich da, worum geht et denn? | Herr Keller ist außer Haus, in welcher Sache? |
    der is nich da wat willste von dem
identity, slot_decision > not_here ask_who deny?
    Der Jonas is nich da, wer is denn da? | mein bruder ist weg wer sind sie |
    Herr Keller ist abwesend, wen darf ich melden?
slot_decision > not_here affirm deny? propose_time?
    Ich bin nur die Frau, er is unterwegs, aber Dienstag passt, da bin ich da. |
    Herr Keller ist nicht da, aber das geht in Ordnung, ich nehme es an.
identity > affirm
    Ja, dat bin ich. | Nu, der bin ich. | Steht vor Ihnen. Also am Telefon. | jo bin ich | In Person. |
    Wer denn sonst.
identity > affirm ask_why
    Jo, bin ich, wat gibbet? | Keller, was kann ich für Sie tun? | ja bin ich was los | Ja, am Apparat, worum geht's?
identity > affirm ask_who
    Ja, und mit wem hab ich die Ehre? | Icke, und wer bist du?
identity > affirm busy
    Ja, bin ich, aber ich sitz grad aufm Bagger. | Keller, aber ich gehe gerade in eine Sitzung. |
    ja bin ich aber hab grad unterricht
identity > affirm greet
    Moin, ja, Keller hier. | hey ja der bin ich
slot_decision, identity, none > busy
    Ich bin grad auffer A40. | Bin im Termin. | Ich steh uffm Gerüst. | bin im unterricht kann nicht reden |
    Der Chef kuckt schon. | Ich hab grad den Braten im Rohr. | bin im game
slot_decision, identity, none > busy call_back propose_time?
    Bin am Steuer, meld dich um drei nomma. | Ich bin im Call, rufen Sie bitte nach vierzehn Uhr an. |
    grad in der bahn ruf später | Ick hab Kundschaft, klingeln Se heute Abend durch.
slot_decision, identity > busy complain
    Ich bin im Meeting und Sie rufen jetzt zum dritten Mal an, das ist eine Zumutung. |
    Bin am Arbeiten, ihr ruft auch immer zur Unzeit an!
slot_decision, none > call_back propose_time?
    Ruf ma morgen an. | Melden Sie sich Mittwoch nach zehn bei mir. |
    Klingel nomma durch, wenn ich ausse Wanne bin. | schreib oder ruf heut abend an
callback_time > call_back propose_time?
    In ner Stunde. | Nach Feierabend, so halb sechs. | Zwischen zwölf und eins habe ich ein Zeitfenster. |
    Morgen früh um achte. | nach der sechsten stunde | dreiviertel vier
callback_time > deny
    Nee, lass ma gut sein. | Nicht erforderlich. | brauchst nicht
slot_decision, none, identity > opt_out
    Ruf hier nie wieder an. | Lösch meine Nummer, sonst gibbet Ärger. |
    Ich untersage Ihnen jede weitere telefonische Kontaktaufnahme. | blockt mich einfach | Nehmt mich ausse Kartei. |
    Wir widersprechen der Nutzung dieser Rufnummer. | ich will von euch nix mehr hören klar |
    Lasst mir mit de Anruferei in Ruhe, endgültig.
slot_decision > opt_out ask_data
    Woher haste die Nummer? Lösch die, ruf nich mehr an. |
    Wer gab Ihnen meine Durchwahl? Ich will keine weiteren Anrufe.
slot_decision > opt_out ask_robot
    Bist du so'n Roboter? Dann ruf hier nich mehr an. | automatische anrufe oder was streicht mich sofort
slot_decision > refuse_parcel opt_out deny?
    Will ich nich, und anrufen brauchste auch nich mehr. | Paket zurück, Nummer löschen, schönen Tag.
opt_out_confirmation > affirm
    Jo, endgültig. | Aber dalli. | safe | Nu glar. | Ja, bitte schriftlich bestätigen.
opt_out_confirmation > deny
    Nee, so war dat nich jemeint. | Nein, nein, rufen Sie ruhig an. | ne alles gut ihr dürft anrufen
slot_decision, none > refuse_parcel deny?
    Dat kannste behalten. | Annahme verweigert, bitte retournieren. | Zurück damit, det hab ick nie bestellt. |
    bruder das will ich nicht mehr schick zurück | Wir nehmen die Ware nicht ab. |
    Dat Dingen kommt mir nich inne Bude. | nu das will ich ni mehr ham
slot_decision > refuse_parcel ask_cost deny?
    Ich will dat nich, kost mich dat Zurückschicken wat? | geht zurück muss ich da was zahlen |
    Annahmeverweigerung. Wer trägt die Retourenkosten?
slot_decision > refuse_parcel ask_sender deny?
    Von wem soll dat sein? Egal, ich nehm's nich. | wer schickt mir sowas das will ich nicht
slot_decision > refuse_parcel complain deny?
    Drei Wochen zu spät, jetzt könnt ihr's behalten. |
    Wenn das wieder so zerdeppert ankommt, nee, gleich zurück damit.
refusal_confirmation > affirm
    Jo, weg damit. | Korrekt, bitte retour. | safe zurück | Nu, zurück.
refusal_confirmation > deny
    Nee, halt, ich will dat doch! | Nein, wir benötigen die Ware. | ne doch ich wills
slot_decision, identity, none > human
    Hol ma dein Chef ran. | Ick will mit'm richtijen Menschen quatschen. |
    Bitte stellen Sie mich zur Disposition durch. | gib mir nen menschen | Is da keiner ausser dir?
slot_decision > human ask_why
    Wat wollen Sie? Gehm Se mir ma eenen Menschen. | Worum geht's, und verbinden Sie mich lieber mit einem Kollegen.
slot_decision, none, anything_else > complain
    Der Fahrer hat dat Paket über'n Zaun jepfeffert. | Ihr seid doch alle nich janz dicht. |
    Das ist die dritte Fehlzustellung in diesem Quartal. | ihr habt mein paket zweimal vergessen |
    Det is doch keen Service.
slot_decision > complain ask_status
    Seit Freitag wart ich, wo bleibt der Kram? | Sie hatten gestern zugesagt, wo ist die Sendung? |
    Ihr seid so lahm, wo is mein zeug
slot_decision > complain ask_time
    Jedes Mal wart ich den ganzen Tag, wann kommt ihr denn nu? |
    Gestern keiner da gewesen, wann genau wird es denn diesmal?
slot_decision, identity > greet
    Tach auch. | Juten Tach. | Ahoi. | yo | Na, wat macht ihr? | guten morgen alle zusammen
identity, slot_decision > greet ask_who
    Moin, wer is da? | Tach, mit wem sprech ich? | hi wer ist da
slot_decision > greet ask_why
    Moin, wat gibt's? | Guten Morgen, worum handelt es sich?
slot_decision > hold_on ask_who
    Moment, ich mach ma dat Radio leiser. So, wer is da? | Augenblick bitte, mit wem spreche ich?
slot_decision, none > hold_on
    Wart ma eben. | Eene Minute, ick muss ma de Brille holen. | Einen Augenblick, ich stelle Sie leise. |
    warte mama ruft | Bleiben Se ma dran. | sek
slot_decision > hold_on affirm
    Jo passt, wart ma, ich schreib mir dat eben auf. | Moment, ja doch, das geht.
slot_decision, none, anything_else > small_talk
    Bei uns regnet et Bindfäden. | Hamm Se jestern Union jesehn? | Sie ham ja ne nette Stimme. | Kölle alaaf. |
    ich hab grad ne zwei in bio
slot_decision, none, anything_else > out_of_scope
    Wann fährt die S-Bahn nach Spandau? | Haste ma ne Pizza für mich? | Können Sie mir den Müll runterbringen? |
    Wir suchen einen Spediteur für Dauerfracht. | kannst du mir bei mathe helfen
slot_decision, none, drop_place > backchannel
    Ach wat. | Sieh ma an. | Kiek ma an.
drop_place > set_drop_place
    Anner Laube. | Beim Pförtner an Tor zwei. | Inne Garage, is offen. | Bei Oma Krause im Hochparterre. |
    Auf Rampe drei. | In'n Hausflur. | bei den nachbarn unter uns | hintern schuppen |
    Unterm Vordach, da wird et nich nass.
drop_place > set_drop_place ask_cost
    Beim Hausmeister, kost dat wat? | in die garage is das umsonst
drop_place > deny complain
    Nirgends, letztet Mal hamse mir det jeklaut. | Nein, beim letzten Abstellen war der Karton durchnässt.
drop_place > deny
    Nee, nirgendwo. | bloß nich draußen | Auf keinen Fall ohne Unterschrift.
drop_place > unsure
    Weiß ich auch nich, wo denn? | puh ka
slot_decision, drop_place > set_pickup_point
    Ich hol dat anner Bude ab. | Inne Packstation, bitte. | Ab damit in Späti mit Paketshop. |
    hermes shop an der ecke | Zur Filiale, ich bin sowieso in der Stadt.
drop_place_confirmation > correct set_drop_place deny?
    Nee, nich Garage, dat Gartenhaus. | Nein, Tor zwei, nicht Tor drei, zum Pförtner. |
    ne bei meier unten nicht bei meyer oben
drop_place_confirmation, address_confirmation > affirm
    Jou. | Stimmt so. | Jenau. | Nu. | Korrekt erfasst. | passt so
address_confirmation > correct deny?
    Nee, dat is die siebzehn, nich siebzig. | Fast, Lange Straße statt Lange Reihe. |
    nicht ruhrallee die andere ruhrstraße | Der Ort ist Halle, nicht Halberstadt.
address_confirmation > deny
    Nee, stimmt vorne und hinten nich. | nö falsch
none, slot_decision > change_address
    Ick wohn da nich mehr. | Bitte an unsere Zweigstelle liefern. | Wir sind umjezogen, Keule. |
    bring das lieber zu meinem dad | Kann dat nach meiner Mutter ihre Adresse?
none, slot_decision > change_address ask_cost
    Kann dat auf die Arbeit, und kost dat extra? | Umleitung an eine andere Anschrift, wird das berechnet?
none, slot_decision > change_address give_address
    Bring dat nach Bochum, Wiesenweg vier. | Liefern Sie an unser Lager, Hafenstraße 22, 20457 Hamburg. |
    wohn jetzt in der tulpenallee 9 in leipzig schick dahin
address > give_address
    Karl-Marx-Allee hundertzwölf, Vorderhaus, dritter Stock. | An der Alster 40, Halle B, 20099 Hamburg. |
    Zechenweg 3, in Herne. | kantstraße achtundzwanzig in dresden
address, address_part > give_address_part
    Hinterhaus, zweiter Uffjang. | zwo null vier fünf sieben | Halle B, Tor drei. | in Chemnitz | Nummer siebzehn a.
address_part > unsure
    Die weeß ick nich aus'm Kopp. | da müsst ich nachgucken
verification > give_address_part
    eins null zwo vier fünnef | 44787, wat sonst. | null eins null neun sieben |
    Fünfzig Sechs Siebenundsechzig, Kölle.
verification > deny ask_data
    Nee, sach ich nich, wofür brauchste dat? | Die nenne ich Ihnen nicht, warum wollen Sie das wissen?
anything_else > deny
    Nee, dat war't. | Das war alles von meiner Seite. | nö alles cool | Nüscht mehr.
anything_else > deny? thank goodbye
    Nee, danke, tschö. | Dat war't, danke, tschüss. | Besten Dank, auf Wiederhören. | ne danke ciao |
    Nu, das war's, danke, machs gudd.
anything_else, none > goodbye
    Tschö mit ö. | Na dann, hau rein. | Ich empfehle mich. | bis denne |
    Mach et jot.
anything_else, none > thank
    Dank dir, Liebelein. | Besten Dank für Ihre Mühe. | nice danke | Danke, is lieb.
anything_else > affirm ask_contents?
    Ja, eins noch, wat is da drin? | Ja, noch was zum Inhalt.
slot_decision > affirm thank goodbye
    Jo, danke, tschö. | Passt, besten Dank, auf Wiederhören. | jo danke ciao
slot_decision > affirm ask_cost ask_time
    Jut, wann jenau und wat kost det? | Einverstanden, zu welcher Uhrzeit, und fallen Kosten an?
slot_decision > unavailable propose_time set_drop_place deny? reject_time?
    Dienstach bin ich auf Maloche, komm Freitach, oder schmeiß et bei Uschi rein. |
    bin da arbeeten mittwoch jeht sonst in de laube legen
slot_decision > busy opt_out
    Ich sitz auf'm Kran, ruf hier nie wieder an! | bin in ner klausur und nehmt mich gleich aus dem verteiler
slot_decision > busy not_here deny?
    Herr Keller ist nicht am Platz, und ich habe gerade drei Leute in der Leitung. |
    der is weg und ich steh anne Wursttheke
slot_decision > complain refuse_parcel opt_out deny?
    Nu reicht's mir mit euch, Paket zurück, Nummer weg. |
    Nach dem Theater nehmen wir die Ware nicht ab und wünschen keine Anrufe mehr.
slot_decision > ask_data complain
    Woher habt ihr det schon wieder, ihr Datenkraken? |
    Sie haben meine Privatnummer, woher, und das finde ich ungeheuerlich.
slot_decision > ask_status ask_time
    Wo is dat jetz, und wann kommt dat genau? | ist das schon in hamburg und wann ist der bei mir
slot_decision > ask_contents refuse_parcel deny?
    Wat is da drin? Nee, lass, zurück damit. | Um welche Ware geht es? Die haben wir storniert, bitte retour.
slot_decision > reject_time set_pickup_point deny?
    Zeitlich wird dat nix, ich hol's an der Packstation. | Beides nicht machbar, wir holen in der Filiale ab.
slot_decision > reject_time human deny?
    Die Fenster sind unbrauchbar, verbinden Sie mich mit der Disposition. | nee passt nich gib mir deinen kollegen
slot_decision > change_address propose_time?
    Wir sind umjezogen, Mittwoch wär jut, aber anne neue Adresse. | Bitte an die Filiale liefern, am Freitag.
slot_decision > hold_on complain
    Wart ma, ich muss erst mal tief Luft holen, so ne Sauerei wie letztes Mal. |
    Moment, das war letztens schon Pfusch.
slot_decision > greet complain
    Tach, ihr habt mein Paket verbummelt! | Moin, euer Fahrer hat mir gestern die Hecke rasiert.
identity > not_here wrong_person? deny?
    Hier is nur die Zentrale, Keller is in einer anderen Abteilung.
identity > affirm complain
    Ja, bin ich, und ich hab noch ein Hühnchen mit euch zu rupfen. | jo am apparat und ihr seid mir einer
identity > greet ask_why ask_who
    Tach, wer is da und wat liegt an? | moin wer seid ihr und was wollt ihr
identity > not_here call_back goodbye deny?
    Der is beim Rudern, ruf nachher an, tschüss. | Herr Keller ist zu Tisch, bitte später wieder, auf Wiederhören.
drop_place > set_drop_place small_talk
    Inne Laube, ach, die ham mir jestern neu jestrichen. | hinter die garage wenn der hund pennt haha
callback_time > call_back complain propose_time?
    Um sechse, aber dann bitte auch wirklich. Ihr ruft doch nie an, wenn's abgemacht is. |
    morgen um neun letztes mal kam da ja auch nix
anything_else > other_parcel ask_status
    Ja, und die zweite Kiste, wo is die denn? | und die andere palette wo steckt die
anything_else > thank ask_cost
    Danke, und wat kostet det nu? | besten dank fallen da gebühren an
anything_else > complain
    Ja, sagen Sie dem Fahrer, er soll nich wieder durch's Beet latschen.

none, drop_place > backchannel
    Ach nee.
"""
