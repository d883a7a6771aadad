"""A first set of examples, act by act: training material of the judgement."""

TABLE = """
slot_decision > affirm
    das wäre für uns vollkommen in Ordnung | so können wir es gern festhalten | damit kann ich gut leben |
    ja das würde ich sehr begrüssen | tragen Sie mich da ruhig ein | die Uhrzeit kommt mir entgegen |
    meine Mitbewohnerin ist dann auf jeden Fall da und macht auf |
    ich bleibe extra daheim und warte auf den Fahrer | na freilich, das machma so | jo passt scho |
    das ist genau das, was ich wollte | ja die Angaben sind alle richtig | dagegen habe ich absolut nichts |
    ja der bin ich höchstpersönlich | geht in Ordnung, Chef | das haben Sie richtig verstanden |
    soll mir recht sein | okay dann machen wir das fix | das lässt sich bei mir einrichten | bin voll dabei
slot_decision > deny
    ich glaube kaum, dass das etwas wird | das verrate ich Ihnen am Telefon nicht |
    das ist nicht das, was ich möchte | nein, lassen wir lieber alles, wie es ist |
    den Vorschlag muss ich leider ablehnen | das ist so überhaupt nicht richtig | so etwas gibt es bei uns nicht |
    sonst habe ich nichts mehr auf dem Herzen | bitte machen Sie das nicht | es soll alles bleiben wie gehabt |
    die Idee können wir vergessen | das brauche ich bestimmt nicht | ich hab doch schon nein gesagt |
    das wird nicht nötig sein | weitere Wünsche habe ich keine | na, des mog i ned | da sind Sie auf dem Holzweg |
    das kommt für mich nicht infrage
slot_decision, availability > unsure
    das ist im Augenblick schwer für mich zu sagen | dazu kann ich noch keine Auskunft geben |
    das habe ich noch nicht entschieden | da müsste ich erst irgendwo nachsehen | das hängt von meinem Chef ab |
    vielleicht geht es, vielleicht auch nicht | ich warte selbst noch auf meinen Dienstplan |
    das muss ich mit der Familie besprechen | puh, da bin ich überfragt | ich erinnere mich gerade nicht daran |
    keinen blassen Schimmer | könnte so oder so ausgehen | ich bin noch etwas unentschlossen |
    meine Pläne stehen noch nicht fest | den Zettel habe ich grad nicht vor mir liegen |
    weiss i no ned genau
slot_decision, availability > unavailable deny? reject_time?
    um diese Stunde bin ich nie im Haus | mein Arbeitstag endet ziemlich spät | da macht Ihnen keiner auf |
    in der Woche sind wir alle an der Ostsee | meine Schicht geht bis in den Abend |
    bis zum Nachmittag sitze ich in der Vorlesung | an dem Tag heiratet meine Tochter |
    tagsüber steht das Haus leer | da bin ich beruflich auf Reisen |
    ich muss um die Zeit die Kinder aus der Kita holen | vormittags liege ich im Krankenhaus zur Untersuchung |
    ich hocke den ganzen Tag im Büro | da bin ich immer beim Turnen | wir sind dann auf Familienbesuch |
    das überschneidet sich mit meinem Job | am Freitag werde ich operiert | i bin do in da Hackn |
    ich hab da Spätdienst
slot_decision, availability > propose_time
    ginge es bei Ihnen am nächsten Montag | machen wir es doch einen Tag danach | am frühen Abend könnte ich |
    irgendwann nach dem Mittagessen wäre gut | kommen Sie lieber am Samstag | am besten wäre so gegen fünf |
    wie wäre es mit Mittwoch in der Früh | alles ab drei Uhr | kann der Bote am späten Nachmittag vorbeischauen |
    am Wochenende hätte ich Zeit | morgen Mittag wäre super | legen Sie es ans Ende der Woche |
    dienstags bin ich den ganzen Tag daheim | bringen Sie es vor zehn in der Früh | übermorgen tät's mir passen |
    um halb acht abends wär ich da
slot_decision > reject_time deny?
    die Stunde ist für uns nichts | gäbe es noch einen anderen Zeitpunkt | der Termin ist mir viel zu früh |
    ich bräuchte einen anderen Tag | das ist am Abend viel zu spät | keine von diesen Zeiten kommt infrage |
    den Termin kann ich nicht halten | haben Sie auch etwas Früheres | verlegen Sie bitte die Zustellung |
    das Zeitfenster liegt ganz ungünstig | ich würde das gern verschieben |
    der vorgeschlagene Zeitpunkt ist unpassend | an dem Tag bitte nicht | es muss ein anderes Datum sein |
    des geht si ned aus | lieber nicht zu der Zeit | der Termin passt mir nicht | das ist mir zu früh am Morgen |
    können wir einen anderen Termin ausmachen | diese Uhrzeit geht bei mir nicht | das ist zu spät für mich |
    haben Sie einen anderen Termin für mich
slot_decision, none > ask_time
    um welche Stunde darf ich mit dem Fahrer rechnen | wann genau ist der Lieferwagen hier |
    wie lange dauert es noch, bis es da ist | können Sie mir den Zeitraum enger eingrenzen |
    welche Zeiten stehen zur Auswahl | was für andere Möglichkeiten habe ich | muss ich da den ganzen Tag warten |
    ist es bis Mittag bei mir | sagen Sie mir, welche Tage frei sind | wann können Sie frühestens kommen |
    kommt er vor oder nach dem Mittagessen | welche Auswahl hätte ich denn | wann wär des dann ungefähr |
    um wie viel Uhr schlägt er auf | wänn chunnt das | wann soll ich daheim sein
slot_decision, none > ask_status
    hat mein Päckchen das Lager schon verlassen | wo treibt sich meine Sendung gerade herum |
    was ist denn mit meiner Lieferung los | liegt es schon im Auto | warum ist es bis jetzt nicht aufgetaucht |
    ich warte seit Tagen darauf | können Sie die Sendung für mich verfolgen | ist es unterwegs verloren gegangen |
    ist der Wagen schon in meiner Gegend | liegt das noch im Depot herum | wie weit ist es denn schon |
    das hätte letzte Woche ankommen sollen | wie ist der Stand bei meiner Bestellung |
    hat das schon jemand anders angenommen | an welche Adresse geht es denn | wo isch mis Päckli |
    wo ist mein Paket jetzt | wo bleibt meine Lieferung | ist mein Paket schon unterwegs |
    warum ist meine Sendung noch nicht da | können Sie mir sagen, wo das Paket gerade ist |
    ist das Paket verloren gegangen | wurde das Paket schon verschickt
slot_decision, none > change_address
    bringen Sie es bitte dorthin, wo ich jetzt wohne | in dem Haus leben wir nicht mehr |
    das Paket soll an meinen Arbeitsplatz | ich hätte es gern ganz woanders | könnte es zu meinen Eltern gehen |
    das ist die Wohnung, in der ich früher gewohnt habe | ich möchte den Lieferort ändern |
    kann der Fahrer in eine andere Strasse fahren | seit der Bestellung bin ich weggezogen |
    Sie haben noch meine alte Anschrift | liefern Sie es da hin, wo ich arbeite |
    diese Woche wohne ich bei einer Freundin, bringen Sie es dorthin | das Ziel muss geändert werden |
    schicken Sie alles in unser Ferienhaus | wir sind umgezogen | i bin züglet |
    ich möchte die Lieferadresse ändern | liefern Sie bitte an eine andere Adresse |
    die Adresse ist nicht mehr aktuell | bringen Sie das Paket zu meiner Arbeit |
    ich wohne jetzt in einer anderen Stadt | kann man das Paket an eine neue Anschrift umleiten |
    schicken Sie es lieber ins Büro | die Anschrift hat sich geändert
address > give_address
    das ist der Kastanienweg zwölf in Eichstadt | Fichtenallee 48, zweiter Stock |
    Lindenstrasse neunhundert in Neudorf | bringen Sie es in die Obstgasse 3 | ich wohne Hangweg 71 |
    Rosengasse zwanzig Stiege zwei Tür neun, 1070 Wien | die neue ist Ahornring 15, 30159 Hannover |
    liefern Sie in die Schillerstrasse 65 bitte | Königsweg 33 in 8004 Zürich |
    Hausnummer fünf in der Klosterstrasse in Bonn | Am Sonnenhang 104, Grünstadt | Bahnhofplatz 2, 4020 Linz |
    Postfach 1122 in Leipzig | an die Mozartgasse 9a
address_part > give_address_part
    die Strasse heisst Kastanienweg | Nummer einunddreissig | die Postleitzahl wäre fünf fünf vier null eins |
    die Stadt ist Eichstadt | Stiege drei Tür sechs | die PLZ ist 30159 | Hausnummer achtundachtzig |
    das ist im vierten Stock | der Ort nennt sich Neudorf | Wohnung sieben | vier vier eins zwei null |
    im Fichtenweg | Top zwölf | die Hausnummer ist 7b
address_confirmation > correct deny?
    da haben Sie eine Ziffer falsch notiert | das habe ich so nicht gesagt | Sie haben sich verhört |
    der Strassenname ist falsch geschrieben | ich hatte von dem anderen gesprochen |
    da bringen Sie etwas durcheinander | das schreibt sich hinten mit s | da fehlt ein Buchstabe im Namen |
    das ist meine frühere Hausnummer | ich habe etwas anderes gemeint |
    der Ort, den Sie vorgelesen haben, stimmt nicht | ändern Sie bitte, was Sie aufgeschrieben haben |
    ich hab mich vorhin versprochen | eine von den Zahlen ist verkehrt |
    ich hab es mir anders überlegt als vorhin | nein, das ist falsch, ich habe etwas anderes gesagt |
    die Hausnummer stimmt nicht | Sie haben mich falsch verstanden | der Name wird anders geschrieben |
    das haben Sie falsch aufgeschrieben | die Postleitzahl ist nicht richtig | ich muss das korrigieren
slot_decision, drop_place > set_drop_place
    stellen Sie es unters Dach neben dem Haus | die Frau unter uns nimmt Pakete an |
    der Pförtner am Tor nimmt Lieferungen entgegen |
    verstecken Sie es so, dass man es von der Strasse nicht sieht | Sie können es im Treppenhaus abstellen |
    legen Sie es einfach irgendwo ins Trockene | schieben Sie es hinter den Zaun |
    die Leute über uns heben es für mich auf | auf die Bank beim Eingang legen |
    das Büro unten nimmt Pakete für uns | das kann im Hausflur bleiben | der Hauswart nimmt's an |
    in den Schuppen stellen | hinter die Blumentöpfe | beim Nachbarn abgeben bitte | vor die Wohnungstür legen
slot_decision, drop_place > set_pickup_point
    ich hole es mir in einem Laden ab | lassen Sie es mich selbst abholen |
    hinterlegen Sie es in der nächsten Filiale | könnte ich es im Depot holen |
    ich nehme einen Paketautomaten |
    geben Sie es am Kiosk an der Ecke zur Abholung ab | ich hole lieber persönlich ab |
    behalten Sie es auf der Post, ich komme vorbei | gibt es bei mir eine Abholstelle |
    ich kann hinfahren und es mitnehmen | in die Trafik zum Abholen | ins Postamt damit
slot_decision, none > ask_who
    mit wem habe ich das Vergnügen | zu welcher Firma gehören Sie | sagen Sie mir erst mal Ihren Namen |
    die Nummer kenne ich nicht, wer ist da | in wessen Auftrag rufen Sie an | wo arbeiten Sie denn |
    woher weiss ich, dass das kein Betrug ist | ist das überhaupt eine seriöse Firma | können Sie sich ausweisen |
    wie hiess Ihr Laden noch gleich | von euch hab ich noch nie gehört | wessen Stimme ist das |
    wer isch am Apparat | wer san Sie überhaupt | sind Sie von der Post | wer ist da bitte am Telefon |
    sagen Sie mir, wer Sie sind | von welchem Unternehmen rufen Sie mich an | mit welcher Firma spreche ich |
    wie heissen Sie denn | kennen wir uns | wer steckt hinter diesem Anruf | ist das ein Betrugsversuch
slot_decision, none > ask_why
    aus welchem Grund kriege ich diesen Anruf | was ist der Zweck von dem Ganzen | was möchten Sie denn von mir |
    worum handelt es sich genau | was gibt's denn | wofür brauchen Sie mich |
    warum hat mein Telefon gerade geklingelt | gibt es irgendein Problem | raus mit der Sprache, was wollen Sie |
    wie kann ich Ihnen behilflich sein | was führt Sie zu mir | wollen Sie mir etwas andrehen | um was goht's |
    und weswegen rufen Sie an | warum rufen Sie mich an | worum geht es bei diesem Anruf |
    weshalb rufen Sie an |
    wollen Sie mir etwas verkaufen
slot_decision, none > ask_contents
    was hat mir da jemand geschickt | was könnte in dem Karton sein | können Sie mir den Inhalt nennen |
    welchen Artikel habe ich denn bestellt | ist es ein grosses Paket | was genau wird da geliefert |
    ich weiss gar nicht, dass ich was gekauft habe, was ist es | ist da etwas Zerbrechliches drin |
    was bekomme ich denn | steht drauf, was drin ist | was für Waren sind das |
    was isch da drin | was soll das für ein Paket sein
slot_decision, none > ask_sender
    welches Geschäft hat das verschickt | wer ist dafür als Versender verantwortlich |
    was steht als Absender auf dem Etikett | wo kommt die Sendung ursprünglich her |
    wer könnte mir denn etwas geschickt haben | ist das vom Buchhändler | sagen Sie mir, wer das aufgegeben hat |
    von welchem Händler stammt es | hat das meine Schwester geschickt | aus welchem Onlineshop ist das |
    wer hat das für mich bestellt | von welcher Internetseite kommt das | vo wem isch das |
    wer schickt mir da was | wer hat mir dieses Paket geschickt | von wem stammt die Sendung |
    welche Firma ist der Absender | wer ist der Absender des Pakets | von welchem Geschäft kommt die Sendung |
    wer hat das abgeschickt | wie heisst der Händler, der das geschickt hat
slot_decision, none > ask_cost
    kommt da irgendeine Gebühr auf mich zu | was wird mir dafür berechnet | kostet ein neuer Termin extra |
    ist der Service gratis | wie viel Geld wollen Sie dafür | zahle ich erst bei der Lieferung |
    ist das Porto schon bezahlt | fällt da Zoll an | wird das teuer | hoffentlich kostet mich das nichts |
    was macht das, wenn wir den Tag ändern | muss ich dem Fahrer Bargeld geben | was koscht das |
    ist das umsonst oder wie
slot_decision, identity, none > ask_repeat
    ich habe kein Wort verstanden | bitte sagen Sie das noch mal | die Leitung ist furchtbar schlecht |
    würden Sie das bitte wiederholen | welche Zeiten waren das gleich | Sie reden viel zu schnell für mich |
    das habe ich nicht mitgekriegt | Entschuldigung, ich war abgelenkt, was war das | ich höre Sie kaum |
    gehen Sie die Möglichkeiten bitte noch einmal durch | wie bitte, was haben Sie gesagt |
    können Sie die Adresse noch mal buchstabieren | hä was jetzt | nomal bitte langsam |
    könnten Sie das wiederholen | sprechen Sie bitte lauter |
    sprechen Sie langsamer | wie war das noch einmal | was haben Sie eben gesagt |
    bitte wiederholen Sie die Frage | ich kann Sie nur schlecht hören
slot_decision, none > ask_robot
    redet da ein Computer mit mir | sind Sie irgend so eine Software |
    habe ich einen echten Menschen in der Leitung | Sie hören sich nicht an wie ein Mensch |
    das ist doch ein automatischer Anruf, oder | spreche ich mit einer künstlichen Intelligenz |
    steckt hinter der Stimme eine Person | sind Sie eine Maschine oder ein Mann |
    das ist bestimmt eine Bandansage | Sie sind doch gar nicht echt | hat man Sie durch einen Bot ersetzt |
    ist da am anderen Ende jemand Lebendiges | bist du so eine KI | red i mit am Roboter
slot_decision, none > ask_data
    speichern Sie, was ich sage | wie sind Sie an meine Telefonnummer gekommen |
    wer bekommt meine Angaben zu sehen | wird unser Gespräch mitgeschnitten | wozu brauchen Sie diese Angabe |
    wer hat Ihnen meine Kontaktdaten gegeben | hoffentlich behalten Sie meine Adresse nicht |
    wo liegen meine Daten | ist das mit dem Datenschutz vereinbar |
    warum sollte ich Ihnen meine Postleitzahl nennen | hören da noch andere mit |
    was passiert mit meinen persönlichen Daten | löscht ihr das hinterher wieder |
    was machen Sie mit meinen Daten |
    geben Sie meine Daten an andere weiter | warum wollen Sie meine Adresse wissen |
    werden meine Daten gespeichert | wie lange speichern Sie das
slot_decision, none > other_parcel
    für mich ist noch ein zweites Paket unterwegs |
    ich habe auch Schuhe gekauft, sind die dabei | kommt der Rest von meinem Einkauf auch |
    ich erwarte mehr als eine Sendung | kommt meine andere Lieferung am selben Tag | und das andere Paket |
    ich hatte ausserdem noch etwas bestellt | kommt das Übrige gleichzeitig | sind beide Pakete im Auto |
    ich warte auch noch auf eine Lieferung aus einem anderen Laden | sagen Sie mir was zu der restlichen Sendung |
    das waren aber zwei Packerl | und wo bleibt mein Buch
identity, slot_decision > wrong_person deny?
    die Person ist hier unbekannt | Sie sprechen mit jemand anderem | das Telefon gehört wem anders |
    bei uns im Haus gibt es niemanden mit dem Namen | Sie haben ein Restaurant angerufen |
    diese Nummer habe ich erst seit kurzem | der hatte die Nummer früher mal |
    die Familie ist schon lange hier ausgezogen | mit dem Kunden habe ich nichts zu tun |
    da haben Sie den falschen Haushalt erwischt | der Mann, den Sie suchen, ist verstorben |
    das ist weder mein Paket noch mein Name | kenn i ned, den Namen |
    Sie haben die falsche Nummer gewählt | hier wohnt niemand, der so heisst |
    ich bin nicht die Person, die Sie suchen | diesen Namen habe ich noch nie gehört |
    ich heisse ganz anders | das muss eine Verwechslung sein | den Herrn gibt es hier nicht
identity, slot_decision > not_here deny?
    mein Mann ist heute früh weggegangen | die Chefin sitzt in einer Besprechung | ich bin nur die Putzhilfe |
    sie ist in die Uni gefahren | er hat sich gerade hingelegt | Sie reden mit dem Sohn |
    ich kann ihr etwas ausrichten | meine Mutter ist momentan nicht da | er geht gerade mit dem Hund raus |
    die sind im Kino | ich geh für meine Frau ans Telefon | sie kommt erst am Abend heim | der ist auf Montage |
    da müssen Sie mit meinem Bruder reden, der schläft | er ist gerade nicht zu Hause | sie ist bei der Arbeit |
    mein Vater ist nicht da, ich bin die Tochter | der ist heute nicht im Haus |
    sie kann gerade nicht ans Telefon kommen | er ist einkaufen gegangen |
    ich bin nicht der, den Sie suchen, der ist unterwegs | meine Frau ist im Urlaub, kann ich ihr etwas sagen
slot_decision, none > busy
    ich sitze gerade am Steuer | jetzt ist es wirklich ungünstig | ich stehe mitten im Laden |
    Sie stören mich beim Abendessen | dafür hab ich momentan keine Zeit | ich habe gerade Besuch |
    ich gehe gleich in eine Prüfung | ich hab beide Hände voll | ich bin im Wartezimmer beim Arzt |
    machen wir's kurz, ich hab es eilig | ich steige grade in den Zug | ich muss sofort los | bin in am Meeting |
    es passt grad gar ned | ich kann gerade nicht telefonieren | jetzt passt es mir überhaupt nicht |
    ich bin mitten in einer Besprechung | ich fahre gerade Auto und kann nicht reden |
    im Moment habe ich viel zu tun | ich bin beschäftigt | gerade ist es schlecht |
    ich habe jetzt wirklich keine Zeit zum Reden
slot_decision, none > call_back propose_time?
    versuchen Sie es heute Abend noch einmal | rufen Sie ein bisschen später an |
    ich würde lieber morgen darüber reden | nach Feierabend erwischen Sie mich besser |
    klingeln Sie nächste Woche durch | lassen Sie uns das am Abend weiterbesprechen |
    melden Sie sich in einer halben Stunde noch mal | kommen Sie mittags wieder auf mich zu |
    könnten wir an einem anderen Tag telefonieren | rufen Sie doch an, wenn ich wieder zu Hause bin |
    probieren Sie's am Montag | rufen S' später zruck | lüüted Si morn nomal aa | ein Rückruf wäre mir lieber |
    rufen Sie mich bitte später zurück | können Sie mich morgen noch einmal anrufen |
    melden Sie sich nächste Woche wieder | rufen Sie in einer Stunde wieder an | ich rufe Sie später zurück
slot_decision, none > opt_out
    ich verbiete Ihnen, mich anzurufen | löschen Sie mich aus allen Ihren Listen |
    meine Nummer darf für so etwas nicht benutzt werden |
    tun Sie mir den Gefallen und wählen Sie mich nie wieder an |
    ich möchte telefonisch nicht mehr belästigt werden | diese automatischen Anrufe müssen aufhören |
    Sie haben kein Recht, hier anzurufen | streichen Sie alle künftigen Anrufe bei mir |
    sorgen Sie dafür, dass keiner mehr diese Nummer anruft | keine Kontaktaufnahme per Telefon mehr bitte |
    ich hab euch doch gesagt, ihr sollt nicht anrufen | stören Sie mich bitte nicht mehr am Telefon |
    Schluss mit der Anruferei
slot_decision, none > refuse_parcel deny?
    diese Lieferung nehme ich nicht an | schicken Sie das Paket an den Händler zurück |
    ich hab es inzwischen woanders gekauft | die Bestellung wird nicht mehr gebraucht |
    mit dem Paket will ich nichts zu tun haben | nehmen Sie das Ding wieder mit |
    das hab ich nicht bestellt und behalte es nicht | bitte stornieren Sie meinen Kauf |
    ich habe nicht vor, es anzunehmen | die Ware soll retour gehen |
    behaltet das Zeug, ich will es nicht
slot_decision, none > human
    kann ich mit jemand Echtem reden | ich bestehe auf einen Mitarbeiter |
    holen Sie mir jemanden aus dem Büro ans Telefon | lassen Sie mich mit einem Kollegen von Ihnen sprechen |
    eine Maschine kann mir da nicht helfen | mit einem Computer bespreche ich das nicht |
    geben Sie mich bitte an den Kundendienst weiter | mit einem lebenden Menschen wäre mir wohler |
    verbinden Sie mich mit Ihrer Zentrale | kann mich einer von Ihren Leuten anrufen |
    wo erreiche ich einen Menschen | ich will wen, der mich versteht | i mecht mit am Menschen reden |
    gibt es bei Ihnen auch richtige Leute
slot_decision, none > complain
    wie Ihre Leute mit Kunden umgehen, ist furchtbar | mein letzter Karton kam völlig demoliert an |
    der Typ im Lieferwagen hat mich angebrüllt | jedes einzelne Mal geht bei Ihnen etwas schief |
    Sie haben mir den ganzen Nachmittag gestohlen |
    der Bote hat behauptet, es sei keiner da gewesen, dabei war ich daheim |
    um diese Uhrzeit ist das eine Frechheit | ich bin damit sehr unzufrieden |
    Ihre Leute haben die letzte Lieferung kaputt gemacht | das Paket lag im Regen |
    das ist eine Schande, wie lange das dauert | niemand hat geläutet, obwohl ich neben der Tür sass |
    gestern habe ich den ganzen Tag umsonst gewartet | a Sauerei is des |
    Ihr Service ist eine Katastrophe | der Fahrer war unverschämt zu mir |
    ich will mich über den Zusteller beschweren | das Paket ist beschädigt angekommen |
    so ein schlechter Lieferdienst | ich bin richtig verärgert | das ist schon das dritte Mal, dass keiner kommt
slot_decision, none > hold_on
    einen Augenblick, ich hole meine Brille | ich muss erst was zum Schreiben finden |
    warten Sie, bis ich in einem anderen Zimmer bin | eine Minute, ich frag kurz |
    bleiben Sie dran, es hat gerade geläutet | ich schau jetzt schnell nach |
    lassen Sie mich erst das Radio leiser machen | Geduld bitte, ich mach den Kalender auf |
    bin gleich wieder dran | könnten Sie kurz warten | ich gehe mal eben und guck auf den Zettel |
    Moment, ich geb ihn Ihnen | an Moment bitte | warten Sie einen Moment |
    einen Augenblick Geduld bitte | ich muss kurz nachsehen, bleiben Sie am Apparat | eine Sekunde noch |
    nicht auflegen, ich komme gleich wieder | warten Sie kurz, ich suche einen Stift |
    Moment, es ist jemand an der Tür | ich bin sofort zurück
none > backchannel
    ach so ist das | okay verstehe | reden Sie weiter | soweit klar |
    ich höre Ihnen zu | ach wirklich | interessant | ja ja und dann | aha gut zu wissen
slot_decision, none > greet
    einen schönen guten Tag | hallo hallo |
    hallo hören Sie mich | guten Abend | ist da jemand |
    grüezi mitenand
none > greet
    ja bitte
anything_else, none > thank
    das war sehr hilfreich von Ihnen | ich bin Ihnen wirklich dankbar | danke schön fürs Anrufen |
    herzlichsten Dank | das ist furchtbar nett von Ihnen | ich weiss Ihre Mühe zu schätzen | tausend Dank |
    danke, dass Sie Bescheid gegeben haben | Sie haben mir sehr geholfen | dank Ihnen recht schön |
    danke für die Auskunft | vergelt's Gott | merci vilmal | bist ein Schatz, danke
anything_else, none > goodbye
    bis zum nächsten Mal dann | einen angenehmen Tag noch | tschüss dann |
    also machen Sie's gut | passen Sie auf sich auf | man sieht sich | gute Nacht |
    ich wünsche einen schönen Feierabend | das war's dann, auf Wiederhören | bis die Tage, ciao | pfiat Ihna |
    auf Wiedersehen und einen schönen Tag | tschüss und bis bald |
    bis dann, ciao | schönen Abend noch | machen Sie es gut, tschüss |
    ein schönes Wochenende wünsche ich
slot_decision, none > small_talk
    bei uns schüttet es wie aus Kübeln | haben Sie gut geschlafen | na, haben Sie heute einen schönen Tag |
    Sie haben so eine freundliche Stimme | was für ein heisser Sommer | wie geht's Ihnen denn so |
    frisch heute Morgen, was | macht Ihnen Ihre Arbeit Spass | meine Katze sitzt auf dem Telefon |
    ist sicher langweilig, den ganzen Tag Leute anzurufen | ich hab gerade einen Kuchen gebacken |
    was ist Ihre Lieblingsfarbe | das Fussballspiel gestern war toll | ich freu mich schon auf das Wochenende |
    sind Sie schon lange dabei
slot_decision, none > out_of_scope
    wie koche ich Reis | können Sie meinen Computer reparieren | ich möchte ein Konto eröffnen |
    welchen Film soll ich heute Abend anschauen | was ist die Wurzel aus neun |
    buchen Sie mir einen Flug nach Rom | kennen Sie einen guten Zahnarzt | meine Stromrechnung ist viel zu hoch |
    wer ist der Präsident von Frankreich | ich möchte eine Pizza bestellen | wie steht der Aktienmarkt |
    hilf mir bei den Hausaufgaben | sucht Ihre Firma noch Leute | verkaufen Sie mir einen Handyvertrag |
    erzähl mir was über Dinosaurier | ich brauche einen Steuertipp | wie wird morgen das Wetter |
    reservieren Sie einen Tisch für vier | wann fährt der letzte Bus in die Stadt | wie spät ist es in Tokio |
    mein Drucker druckt nicht mehr | wie werde ich Rotweinflecken los | kann man bei Ihnen ein Auto mieten |
    ich suche eine Wohnung mit zwei Zimmern | was kostet ein Brief nach Amerika |
    ich möchte ein Paket verschicken | wie hoch ist der Eiffelturm | spielen Sie mir ein Lied vor |
    stell den Wecker auf sieben | übersetzen Sie mir das ins Spanische | ich hab mein Passwort vergessen |
    wo ist die nächste Tankstelle | wann hat der Supermarkt offen | haben Sie ein Rezept für Kartoffelsalat |
    mein Hund ist weggelaufen | ich brauche einen Termin beim Friseur | wer hat gestern das Spiel gewonnen |
    wie viele Einwohner hat Hamburg | was soll ich meiner Frau zum Geburtstag schenken |
    die Heizung in meiner Wohnung ist kaputt | schicken Sie mir einen Handwerker |
    ich möchte eine Reise ans Meer buchen | soll ich jetzt Gold kaufen | können Sie mir Geld leihen |
    ich möchte mich für eine Stelle bewerben | wie heisst der Sänger von diesem Lied |
    meine Waschmaschine schleudert nicht | können Sie meine Kinder hüten | was bedeutet dieses Wort auf Englisch |
    ich hab Zahnschmerzen, was hilft da | wo kann ich meinen Ausweis verlängern | wann ist der nächste Feiertag |
    wie viele Kalorien hat ein Apfel | mein Fernseher zeigt kein Bild |
    ich möchte eine Versicherung abschliessen | könnten Sie meinen Rasen mähen | was läuft heute im Fernsehen |
    wie komme ich mit dem Zug nach Salzburg |
    ich will mein Zeitungsabo abbestellen | welche Lottozahlen wurden gezogen |
    mir ist das Handy ins Wasser gefallen
"""
