"""What no delivery call deals with, and words that only look so: training material of the judgement."""

TABLE = """
slot_decision, none, anything_else > out_of_scope
    können Sie mir ein Taxi rufen | wie wird das Wetter morgen | ich hätte gern eine Pizza Salami |
    was steht auf meinem Konto | reservieren Sie mir einen Tisch für vier | mein Internet geht nicht |
    wer hat die Wahl gewonnen | erzählen Sie mir einen Witz | wann macht die Apotheke auf | verkaufen Sie auch Schuhe |
    ich bräuchte einen Installateur | was ist die Hauptstadt von Norwegen | spielen Sie mal Musik |
    meine Waschmaschine ist kaputt | wie hoch ist die Zugspitze | ich will meinen Stromvertrag kündigen |
    haben Sie Stellen frei | können Sie mir bei der Steuererklärung helfen | machen Sie das Licht an |
    wie steht der Franken zum Euro | stellen Sie den Wecker auf sieben | wie viel Kalorien hat eine Breze |
    machen Sie auch Entrümpelungen | was läuft heute Abend im Fernsehen | wann fährt der nächste Bus |
    der Hund vom Nachbarn bellt die ganze Nacht | übersetzen Sie mir das auf Englisch | suchen Sie noch Fahrer |
    ich will ein Paket nach Kanada schicken | können Sie bei mir ein Paket abholen |
    ich brauch einen Termin beim Zahnarzt | mein Handy lädt nicht mehr | was ist sieben mal acht |
    haben Sie Briefmarken | ich möchte meine Versicherung wechseln | ist da das Finanzamt | wie komme ich zum Bahnhof |
    können Sie mir Geld wechseln | ich such eine Wohnung in Wien, wissen Sie was | wann ist Elternabend |
    wie geht das mit dem Pickerl fürs Auto | die Heizung im Haus geht nicht | ich möchte einen Flug umbuchen |
    können Sie meinen Sohn anrufen und ihm sagen er soll mich abholen | wer wird Meister dieses Jahr |
    ich brauche ein Rezept für meine Tabletten | was kostet ein Kilo Äpfel bei Ihnen |
    wie ist Ihre Meinung zur Regierung | buchen Sie mir ein Hotel in Graz | wo kann ich mein Altglas hinbringen |
    wann kommt die Müllabfuhr | mein Fernseher hat kein Bild | ich will was spenden |
    kennen Sie ein gutes Rezept für Gulasch | bestellen Sie mir die gleichen Schuhe noch mal in Größe vierzig |
    was macht der Aktienkurs | ich habe meinen Schlüssel verloren, was mach ich jetzt |
    kann ich bei Ihnen ein Auto mieten | ich will mein Abo von der Zeitung abbestellen |
    können Sie meine E-Mails vorlesen | wie alt wird ein Papagei | schreiben Sie mir ein Gedicht |
    da ist ein Wasserrohrbruch im Keller, wen ruf ich an | wo gibts die besten Krapfen |
    sagen Sie mal wie spät ist es in New York | ich muss meinen Ausweis verlängern lassen |
    haben Sie auch Versicherungen | ich möchte meinen Pass beantragen | wie viele Einwohner hat Bern |
    mein Vermieter zahlt mir die Kaution nicht zurück | können Sie mich mit der Gemeinde verbinden |
    wie installiere ich den Drucker | mein Computer sagt da ist ein Virus | wo ist der nächste Geldautomat |
    ich will einen Kredit | gibts heute Stau auf der A8 | wann geht die Sonne unter |
    brauchen Sie nicht einen gebrauchten Kühlschrank | meine Katze frisst nicht, was soll ich tun |
    fahren Sie auch Möbel, ich zieh nächsten Monat um | machts ihr a Umzüge | können Sie Rasen mähen |
    ich hab Rückenschmerzen, was hilft da | wie melde ich mein Auto ab | wie schreibt man Rhythmus |
    kann man bei Ihnen Prospekte abbestellen | wer war noch mal der Sänger von dem Lied |
    können Sie mir sagen wann Ostern ist nächstes Jahr | ich bräucht ein Ersatzteil für die Kaffeemaschine |
    der Akku von der Fernbedienung ist leer, welchen brauch ich | ich will mich für den Sprachkurs anmelden |
    bitte helfen mit Formular von Jobcenter | ich muss wissen wo Ausländerbehörde | haben Sie Arbeit für meine Bruder |
    kannst du mir die Bundesligaergebnisse sagen | was soll ich heute kochen | lösen Sie Kreuzworträtsel |
    wo bekomme ich eine Vignette | i brauch an neuen Reisepass wo geh i da hin | ich suche die Nummer vom Tierarzt |
    mein Velo hat einen Platten, können Sie das flicken | wann fährt das Tram zum Paradeplatz |
    können Sie mir das Halbtax verlängern | tun Sie bitte zehn Franken auf meine Prepaid laden |
    mein Garantiefall mit dem Staubsauger, wer macht das | die Hose vom letzten Mal will ich umtauschen in Größe 52 |
    ich hab meine Rechnung beim Händler doppelt bezahlt, buchen Sie das zurück |
    ich will beim Händler meine Bankverbindung ändern | wie löse ich den Gutschein im Shop ein |
    was kostet der gleiche Fernseher im Angebot | gibts die Jacke auch in Blau | können Sie den Rabatt noch nachtragen |
    wie baue ich den Schrank denn auf | haben Sie die Bedienungsanleitung auf Deutsch |
    mir hat jemand das Fahrrad geklaut, nehmen Sie Anzeigen auf | was verdient man bei Ihnen so |
    soll ich meine Tochter aufs Gymnasium schicken | glauben Sie an Gott | kennen Sie den Herrn Huber aus Passau |
    singen Sie mir ein Lied | wie viel Uhr ist es | welches Datum haben wir heute | wer ist gerade Bundeskanzler |
    können Sie mein Passwort zurücksetzen | was heißt Danke auf Türkisch | wann hat das Rathaus offen |
    sagen Sie der Stadtverwaltung die Laterne ist kaputt | ich brauche einen Schlüsseldienst |
    machen Sie auch Essen auf Rädern | kaufen Sie alte Münzen an | ich möchte ein Inserat aufgeben |
    können Sie meinen Zählerstand aufnehmen | ich will meinen Handyvertrag verlängern | haben Sie WLAN
identity, verification, address, drop_place, callback_time > out_of_scope
    ich hätte gern zwei Kebab mit alles | ist da die Praxis Doktor Lehner, ich brauch einen Termin |
    mein Rezept wollte ich bestellen | wie ist das Wetter bei euch | wann spielt heute Bayern |
    ist da die Autowerkstatt, mein Auto macht komische Geräusche | was ist denn zwei plus zwei |
    können Sie mir eine Pizza bringen | ich will mein Abo kündigen | ich bräuchte mal einen Elektriker |
    sagen Sie mir lieber die Lottozahlen | ich such die Nummer vom Pfarramt | wie viel Uhr ist es in Tokio |
    mein Router blinkt rot, was tun | ich hab einen Wasserschaden, kommen Sie da
slot_decision, none, anything_else > small_talk? out_of_scope?
    wollen Sie mich heiraten | was haben Sie denn heute an | mögen Sie Schlager | haben Sie einen Hund |
    was machen Sie nach Feierabend | sind Sie verheiratet | woher kommen Sie ursprünglich | wie alt sind Sie denn |
    mögen Sie eigentlich Katzen | haben Sie Kinder | gehen Sie gern in die Berge | was essen Sie heut zu Mittag
slot_decision, none > out_of_scope affirm?
    ja, können Sie mir auch gleich einen Kasten Bier mitbringen | ja und wann macht der Baumarkt heute zu
slot_decision > affirm out_of_scope
    Dienstag passt, und können Sie mir auch einen Handwerker empfehlen | ja gut, nimmt der Fahrer auch Altpapier mit |
    der zweite ist recht, und sagen Sie, brauchen Sie vielleicht noch Fahrer bei sich |
    passt mir, kann der Mann mir auch gleich die Lampe anschrauben | ja gern, wissen Sie wie das Wetter da wird |
    einverstanden, und können Sie mir noch die Nummer vom Rathaus geben | geht klar, verkaufen Sie auch Kartons |
    ja das geht, und kann er von mir gleich ein Paket mitnehmen, eine Retoure für jemand anderen |
    okay machen wir so, übrigens suche ich eine Putzfrau, wissen Sie jemanden
anything_else > affirm? out_of_scope
    ja, wie wird denn morgen das Wetter | ja, meine Waschmaschine geht nicht mehr | ja, suchen Sie noch Leute |
    ja, ich möchte noch ein Paket nach Polen aufgeben | eins noch, wo ist hier die nächste Bank |
    ja, kennen Sie einen guten Zahnarzt | ja doch, ich brauch noch einen Klempner |
    ja wenn Sie schon fragen, mein Telefonanschluss ist gestört | ja können Sie mir einen Wecker stellen |
    jo, wann spielt heut der Rapid | ja bitte einen Kaffee mit Milch | freilich, a Freibier
anything_else > thank out_of_scope
    danke, und wissen Sie zufällig wann die Post aufmacht | vielen Dank, ach wie spät ist es eigentlich |
    danke schön, können Sie mich vielleicht noch mit der Stadtkasse verbinden
slot_decision, none > greet out_of_scope
    guten Tag, ich hätte gern einen Tisch für heute Abend | hallo, ist da die Taxizentrale, ich brauch einen Wagen |
    grüß Gott, ich wollt einen Termin zum Haareschneiden | moin, was kostet bei Ihnen ein Ölwechsel |
    grüezi, ich möchte gern mein Abo vom Fitness kündigen
slot_decision, none, anything_else > out_of_scope complain?
    mein Nachbar parkt immer vor meiner Garage, tun Sie was | die Müllabfuhr war schon wieder nicht da |
    der Bus ist heute schon wieder nicht gekommen | die Politiker machen sowieso was sie wollen
slot_decision, none > out_of_scope thank
    können Sie mir die Nummer von der Auskunft sagen, danke | ich bräuchte die Busverbindung nach Tulln, danke schön
"""
