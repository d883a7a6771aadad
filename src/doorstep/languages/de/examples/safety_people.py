"""How people in German say that somebody else was meant, or is away: training material."""

TABLE = """
identity, slot_decision, none, verification, address > wrong_person deny?
    hier gibts keinen jonas keller | Da sind Sie falsch verbunden. | falsch verbunden | falsche nummer |
    sie haben die falsche nummer | da hams die falsche nummer | ham se sich verwählt | sie haben sich verwählt |
    da haben sie sich wohl verwählt junge frau | hast dich verwählt | verwählt | Hier wohnt kein Keller. |
    keller kenn ich nicht | kenn ich nicht den namen | den kenn ich nicht | nie gehört | nie gehört den namen |
    jonas keller sagt mir nichts | der name sagt mir gar nichts | ich heiße nicht keller | ich bin nicht jonas keller |
    ich bin nicht der den sie suchen | ich bin nicht jonas ich kenne keinen jonas | ich heiße Schubert |
    mein name ist ganz anders | das bin ich nicht | bin ich ned | i bin des ned | dat bin ick nich | des bin i it |
    das bin ich nöd | nicht ich anderer mensch | bei uns heißt keiner so | hier heißt niemand so |
    bei uns im haus gibt es den nicht | so einer wohnt hier nicht | den gibts hier nicht | gibts hier nicht |
    der wohnt hier nicht mehr | der ist vor zwei jahren ausgezogen | der ist weggezogen |
    Herr Keller ist schon lange verzogen. | das ist der vormieter | das war mein vormieter glaub ich |
    der hatte die nummer wohl vor mir | ich hab die nummer erst seit kurzem | ich habe diese nummer neu bekommen |
    neue nummer ich bin jemand anderes | die nummer gehört jetzt mir | diese Nummer gehört nicht mehr Herrn Keller |
    das ist nicht seine nummer | das ist nicht das handy von jonas |
    das handy hab ich gebraucht gekauft ich bin ein anderer | der herr keller ist verstorben |
    der ist letztes jahr gestorben | mein vorgänger hieß so der arbeitet nicht mehr hier |
    der arbeitet hier nicht mehr | der ist nicht mehr bei uns in der firma | hier ist die metzgerei huber |
    hier ist die Zahnarztpraxis Dr. Lenz, Sie sind falsch | sie sprechen mit der gärtnerei wir haben keinen keller |
    hier ist die pizzeria | das ist ein firmenanschluss da gibt es keinen jonas |
    hier ist das pfarramt sie sind falsch | hier ist eine schule | da ist die feuerwehr, Sie sind hier ganz falsch |
    hier spricht baumann bei mir gibts keinen keller | hier ist meier nicht keller | wir sind die familie yilmaz |
    ich bin die frau sommer da sind sie falsch | ich glaub sie wollen jemand anders |
    sie meinen wahrscheinlich wen anderen | da verwechseln sie mich | das ist eine verwechslung |
    Sie verwechseln mich mit jemandem. | da liegt ein irrtum vor ich bin das nicht | sie suchen den falschen |
    ich bin der falsche | da sind sie bei mir falsch | do sinse falsch | do sans foisch |
    da sind sie an der falschen adresse | sie sind hier falsch | hier falsch | falsch nummer | ist falsche nummer |
    sie haben falsche person | ich nicht jonas falsche mann | ich kenne nicht diese mann | kein keller hier |
    keller nix hier | hier kein jonas | wer soll das sein | welcher keller hier gibt es keinen |
    jonas? hier gibts keinen jonas | keller? nö hier nicht | was für ein jonas, ich bin die Petra |
    wer? nein so heißt hier keiner | also ich bin der uwe und keller heißt hier niemand |
    oh je da sind sie aber ganz falsch gelandet bei mir ich bin die alte frau thaler | ja mei da hams eana verwählt |
    nein nein hier ist nicht keller hier ist kellner |
    ich heiße auch keller aber nicht jonas und einen jonas haben wir nicht |
    es gibt viele keller aber ein jonas ist nicht bei uns | Keller schon, aber Jonas gibt es hier nicht. |
    diese nummer ist schon dreimal angerufen worden wegen dem ich bin es aber nicht |
    für den kriegen wir dauernd anrufe der wohnt aber nicht hier | hier wohnen nur studenten und keiner heißt so |
    nee sie die nummer stimmt nicht | die Nummer stimmt nicht, hier ist jemand anderes | ich hab mit dem nichts zu tun |
    mit dem herrn hab ich nix zu tun den kenn ich nicht mal |
    wir sind geschieden der hat hier nichts mehr verloren und die nummer ist meine |
    das ist mein exmann der wohnt nicht mehr hier | der ist seit der trennung nicht mehr unter dieser nummer |
    unter dieser nummer erreichen sie den nicht mehr | den herrn keller erreichen sie hier schon lange nicht mehr |
    kein anschluss unter dieser nummer haha nein falsch verbunden sind sie
identity, slot_decision > wrong_person deny?
    nein hier ist niemand mit dem namen | nein der bin ich nicht | Nein, da müssen Sie sich verwählt haben. |
    nee da sindse falsch | nö hier is keen keller | na der wohnt da ned | nein ich bin frau kranz |
    nein das ist nicht mein name | nein falsche nummer | nei da sind sie falsch verbunde
identity, slot_decision, none > wrong_person thank goodbye deny?
    falsch verbunden schönen tag noch | verwählt danke wiederhören | falsche nummer tschüss |
    das bin ich nicht tut mir leid auf wiederhören
identity, slot_decision, none > wrong_person ask_who deny?
    hier ist kein keller wer sind sie denn | kenn ich nicht wer ist da überhaupt | falsche nummer, wer spricht denn da |
    ich bin das nicht wen wollten sie und wer sind sie
identity, slot_decision, none > wrong_person ask_data deny?
    das bin ich nicht woher haben Sie diese Nummer | hier gibts keinen jonas wie kommen sie an meine nummer |
    falsch verbunden und wieso haben sie meine nummer
identity, slot_decision, none > wrong_person complain deny?
    schon wieder für den keller der wohnt hier nicht das nervt | zum zehnten mal hier gibt es keinen keller |
    so eine schlamperei das ist die falsche nummer
identity, slot_decision > wrong_person ask_why deny?
    ich bin nicht herr keller worum gehts denn | hier ist nicht jonas was wollen sie denn von dem |
    kenn ich nicht, um was geht es
identity, slot_decision, none > wrong_person other_parcel? deny?
    keller bin ich nicht aber auf ein paket warte ich auch | ich bin nicht der jonas mein paket müsste aber auch kommen
slot_decision, none > wrong_person refuse_parcel? deny?
    ich bin nicht jonas keller das paket ist nicht für mich | das paket ist für jemand anders ich heiße lang |
    das ist nicht mein paket ich bin nicht der keller
identity, slot_decision, none, verification > not_here deny?
    der ist grad nicht da | der ist nicht zu hause | er ist auf arbeit | jonas ist auf der arbeit |
    mein mann ist nicht da | der papa ist nicht da | der papa ist noch in der arbeit | der chef ist außer haus |
    Herr Keller ist momentan nicht am Platz. | herr keller ist in einer besprechung | er ist zu tisch |
    er steht grad unter der dusche | er schläft | der schläft noch der hatte nachtschicht |
    er ist krank und liegt im bett | er kann grad nicht ans telefon | er kann gerade nicht sprechen ich bin seine frau |
    ich bin seine frau er ist unterwegs | ich bin die mutter der jonas ist in der schule | ich bin der sohn |
    ich bin nur die babysitterin | ich bin nur die putzfrau herr keller ist nicht da |
    ich bin der mitbewohner jonas ist in der uni | ich bin bloß zu besuch hier | hier ist die schwester vom jonas |
    da ist die nachbarin ich gieße nur die blumen, die sind im urlaub |
    Hier ist seine Assistentin, er ist heute nicht im Haus. | der is net do | der is ned daham | der isch ned dehei |
    er isch nöd da | der is uff arbeet | der is grad ausm haus | der is aufm feld | er ist in da hackn |
    er hat sein handy liegen lassen | er hat das handy zu hause vergessen ich bin seine freundin |
    das ist sein telefon aber ich bin der bruder | ich geh nur ran weil er fährt |
    er fährt gerade auto ich bin die beifahrerin | mein mann sitzt am steuer | er ist im garten ich hör ihn nicht |
    er ist einkaufen | er ist mit dem hund raus | der ist mitm hund | er ist kurz runter | er ist grad kurz weg |
    der ist gleich wieder da | er kommt gleich | er kommt erst am abend | er kommt um sechs heim |
    der kommt erst freitag wieder | er ist auf dienstreise | er ist auf montage | er ist verreist | die sind verreist |
    er ist im krankenhaus | er ist auf reha | er ist im ausland ich kümmere mich um seine post |
    er wohnt hier aber jetzt ist er nicht da | er ist beim arzt | er ist beim training | beim fußball ist er |
    mein sohn ist nicht da | mein bruder nicht zu hause | mein mann arbeiten jetzt | er nicht da, arbeit |
    mann schlafen | jonas nicht hier jetzt | ich bin frau von jonas | ich bin sein vater der junge ist unterwegs |
    sie sprechen mit seiner mutter er ist nicht im haus | da müssen sie mit ihm selber reden er ist aber weg |
    da fragen sie ihn besser selbst nur ist er jetzt nicht da | ich bin seine betreuerin |
    ich bin der pfleger herr keller kann nicht telefonieren | herr keller ist schwerhörig ich telefoniere für ihn |
    ich nehme nur die anrufe an herr keller ist außer haus | er ist in der vorlesung | er hat grad kundschaft |
    der jonas? nee der ist nicht da | jonas ist nicht da hier ist lisa | hallo hier ist mia der papa ist im keller |
    mama sagt papa ist nicht da | ach der jonas der ist doch bei seiner oma diese woche |
    wissen sie mein mann ist zur kur seit letzter woche ich sitz hier ganz allein |
    er hat urlaub und ist nicht erreichbar | am apparat ist seine frau mein mann ist verhindert |
    ich bins nicht selber ich bin seine tochter | nicht persönlich, ich bin die Lebensgefährtin |
    den hab ich heut noch nicht gesehen ich bin nur der kollege | kollege hier der jonas hat heute frei |
    herr keller hat heute frei | er ist in pause | der sitzt grad aufm klo | er ist in der badewanne |
    er ist beim beten kann nicht kommen | er macht gerade seinen mittagsschlaf
identity > not_here deny?
    nein ich bin seine frau | nein hier ist der sohn | nee ich bin sein mitbewohner |
    Nein, am Apparat ist seine Mutter. | na i bin die schwiegermutter | nein er ist in der arbeit |
    nein der ist nicht da | nein ich geh nur an sein telefon | nein das ist mein mann | das ist mein papa |
    das ist mein bruder | das ist mein chef
identity, slot_decision > not_here call_back deny? propose_time?
    er ist nicht da rufen sie heute abend nochmal an | mein mann kommt um sechs, dann nochmal probieren bitte |
    der ist auf arbeit versuchen sies nach fünf | er schläft bitte am nachmittag anrufen |
    er ist außer haus probieren Sie es morgen wieder | der papa ist nicht da du kannst später anrufen |
    nicht da jetzt bitte anrufen sieben uhr abend | herr keller ist ab dreizehn uhr wieder am platz rufen sie dann an |
    er isch am schaffe lütet si am abig wider aa | er ist im meeting er ruft sie zurück |
    ich richte es ihm aus rufen sie einfach nochmal an |
    der ist grad beim essen in einer halben stunde nochmal anrufen bitte
identity, slot_decision > not_here hold_on deny?
    warten sie ich geb ihn ihnen | einen augenblick ich reich sie weiter |
    ich hol ihn ans telefon bleiben sie dran | sekunde ich ruf ihn, der ist oben |
    ich bin die frau moment ich geb ihn mal | wart ich hol den papa | ich schau mal ob er wach ist moment
identity, slot_decision > not_here ask_why deny?
    mein mann ist nicht da worum gehts denn | er ist unterwegs kann ich was ausrichten um was geht es |
    ich bin die mutter was wollen sie von ihm | ich bin seine frau was ist denn los |
    der jonas ist nicht da, ist es was wichtiges
identity, slot_decision > not_here ask_who deny?
    er ist nicht da wer spricht denn | wer ist denn da mein mann ist arbeiten | ich bin seine freundin und wer sind sie
slot_decision > not_here affirm
    ich bin zwar nur die frau aber ja dienstag passt |
    mein mann ist nicht da aber das geht schon in ordnung ich bin ja zuhause |
    er ist auf arbeit ich nehm das paket aber an ja | ich bin der mitbewohner ich bin da also ja
slot_decision > not_here set_drop_place deny?
    mein mann ist nicht da legen sie es einfach vor die tür | er ist weg aber sie können es in die garage stellen |
    herr keller ist außer haus geben sie es am empfang ab
slot_decision > not_here unsure deny?
    er ist nicht da und ich weiß nicht wann er zeit hat | ich bin nur die tochter das weiß ich nicht |
    da kann ich nix zu sagen ich bin nur der kollege der ist unterwegs |
    das kann ich nicht entscheiden mein mann ist grad nicht da |
    keine ahnung ich bin nur zu besuch und jonas ist nicht hier
slot_decision > not_here propose_time deny?
    mein mann ist nicht da aber mittwoch wäre er zuhause |
    er ist auf dienstreise kommt aber freitag da können sie bringen
"""
