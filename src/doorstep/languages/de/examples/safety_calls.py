"""How people in German forbid further calls or ask for a person: training material."""

TABLE = """
slot_decision, identity, none, address, availability, drop_place, anything_else, verification, callback_time > opt_out
    rufen sie mich nicht mehr an | ruf mich nie wieder an | hörts auf mich anzurufen | hören Sie auf, hier anzurufen. |
    lassen sie mich in ruhe mit ihren anrufen | nehmen sie mich aus der liste | Streichen Sie mich von Ihrer Liste. |
    löschen sie meine nummer | meine nummer raus aus ihrem system | tun sie meine nummer raus |
    ich will keine anrufe mehr | ich möchte nicht mehr angerufen werden | ich wünsche keine weiteren anrufe |
    keine anrufe mehr bitte | nie mehr anrufen | ich verbiete ihnen hier anzurufen |
    Ich untersage Ihnen jede weitere Kontaktaufnahme. | ich widerspreche der Nutzung meiner Telefonnummer |
    ich widerrufe meine einwilligung | dsgvo sag ich nur löschen sie alles und rufen sie nie mehr an |
    unterlassen sie diese anrufe | das war der letzte anruf klar | wenn sie noch einmal anrufen zeig ich sie an |
    noch ein anruf und ich geh zum anwalt | ich melde sie der bundesnetzagentur wenn das nicht aufhört |
    bitte kontaktieren Sie mich nicht mehr | kontaktieren sie mich in zukunft nicht mehr telefonisch |
    schreiben sie mir meinetwegen aber anrufen nie wieder |
    ich will mit automaten nicht telefonieren rufen sie nie wieder an |
    von computern will ich nicht angerufen werden, nie mehr | keine roboteranrufe mehr | nicht mehr anrufen danke |
    ned mehr anrufen | rufts mi nimma an | i wü kane anrufe mehr | lütet sie mir nüme aa |
    bitte nicht mehr telefonieren auf diese nummer | telefonieren Sie mir nicht mehr |
    lassts mi in ruah und rufts nimmer an | ruf hier bloß nich mehr an | komm lass stecken und ruf nie wieder an |
    du nicht mehr anrufen bitte | ich will nicht telefon von euch | bitte nix mehr anrufen |
    bitte löschen diese nummer | warum immer anrufen bitte stop | stopp diese anrufe | schluss jetzt mit den anrufen |
    jetzt ist aber mal schluss mit der anruferei | es reicht rufen sie nie mehr an |
    jeden tag diese anrufe ich will das nicht mehr | sie haben mich zum letzten mal angerufen |
    Ich bitte darum, künftig von Anrufen abzusehen. | sehen sie bitte von weiteren anrufen ab | tragen sie mich aus |
    tragen Sie mich bitte aus Ihrem Verteiler aus | ich möchte aus dem verteiler raus |
    setzen sie mich auf die sperrliste | sperren sie meine nummer für anrufe | ich möchte auf die robinsonliste |
    ich stehe im stern eintrag im telefonbuch, keine anrufe bitte | vergessen sie meine nummer |
    diese nummer streichen sie mal ganz schnell | wählen sie diese nummer nie wieder |
    Meine Nummer geht Sie nichts an, löschen! | verpisst euch und ruft nicht mehr an |
    geht mir nicht mehr auf den sack mit euren anrufen | hau ab und ruf nie wieder an | belästigen sie mich nicht mehr |
    hören sie auf mich zu belästigen | das ist telefonterror hören sie damit auf |
    hören sie endlich auf mit diesem telefonterror | ich bin eine alte frau und will solche anrufe nicht mehr haben |
    mein enkel hat gesagt ich soll sagen dass sie meine nummer löschen sollen |
    wissen sie ich bin achtzig und jedes mal erschreck ich wenn das telefon geht bitte nicht mehr anrufen |
    also ich fände es schön wenn sie mich künftig nicht mehr anrufen würden |
    könnten sie bitte dafür sorgen dass ich nicht mehr angerufen werde |
    ich möchte nicht dass sie mich nochmal anrufen | ich will von euch nichts mehr hören |
    von ihnen will ich keinen anruf mehr kriegen | bitte keinerlei werbung oder anrufe mehr |
    ich habe keine erlaubnis für anrufe gegeben, unterlassen Sie das künftig |
    ich hab nie zugestimmt dass ihr mich anruft also lasst es | äh bitte ähm nicht mehr bei mir anrufen ja |
    rufen sie einfach nicht mehr an fertig | einfach nicht mehr anrufen | ruft mich nicht an ruft mich nie an |
    ich blockier euch gleich ruft nicht mehr an | meine nummer löschen und zwar sofort | nehmts mi aus eurer kartei |
    raus aus der kartei mit meiner nummer | ich will nicht in ihrem computer stehen und angerufen werden |
    unter dieser nummer bitte nie mehr | das ist ein diensthandy hier bitte nie wieder anrufen |
    das ist die nummer vom notdienst die müssen sie rausnehmen und nie mehr anrufen | weg mit meiner nummer |
    finger weg von meiner nummer
slot_decision, identity, none, availability, anything_else > opt_out deny?
    nein und rufen sie nicht mehr an | nein danke und bitte keine weiteren anrufe | nee ruf nicht mehr an |
    nein ich will das nicht löschen sie mich aus der liste | nein nein nein nicht mehr anrufen |
    na und rufts nie wieder an | nein und streichen sie meine nummer |
    Nein. Und ich möchte auch künftig nicht angerufen werden.
slot_decision, identity, none, anything_else > complain opt_out
    das ist der fünfte anruf heute hören sie auf damit | eine frechheit am sonntag anzurufen, nie wieder bitte |
    ihr nervt ruft nicht mehr an | ständig klingelt das telefon wegen euch ich will keine anrufe mehr |
    so eine belästigung, löschen Sie meine Nummer! |
    ich bin sauer ihr weckt mich nach der nachtschicht ruft hier nie mehr an |
    sie haben mein kind aufgeweckt bitte nie wieder hier anrufen |
    unmöglich sowas mit automaten leute anzurufen streichen sie mich
slot_decision, identity, none > ask_data opt_out
    woher haben sie meine nummer löschen sie die sofort | wer hat euch meine nummer gegeben ich will keine anrufe |
    wieso haben Sie meine Daten? löschen und nicht mehr anrufen
slot_decision, identity, none > ask_robot opt_out
    sind sie ein roboter dann rufen sie mich nie wieder an |
    ist das eine maschine ja dann streichen sie mich gleich von der liste
slot_decision, identity, none > ask_who opt_out
    wer ist da egal nicht mehr anrufen | wer sind sie überhaupt und rufen sie hier nicht mehr an
slot_decision, availability > set_drop_place opt_out
    legen sie es vor die tür und rufen sie nicht mehr an | vor die tür und dann will ich keine anrufe mehr |
    stellts in die garage und lassts die anrufe in zukunft bleiben
slot_decision > affirm opt_out
    ja dienstag ist gut aber rufen sie mich danach bitte nie wieder an |
    ja passt und danach löschen Sie meine Nummer, ich will keine Anrufe
slot_decision, none > goodbye opt_out
    nicht mehr anrufen tschüss | auf wiederhören und zwar für immer nicht mehr anrufen |
    löschen sie mich schönen tag noch tschüss
slot_decision, identity, none > wrong_person opt_out deny?
    falsche nummer und rufen sie hier nie mehr an | hier gibts keinen Keller, nehmen Sie die Nummer aus der Liste |
    ich bin das nicht zum letzten mal streichen sie die nummer |
    sie sind falsch verbunden und zwar schon das dritte mal hören sie auf anzurufen |
    kenn ich nicht löschen sie diese nummer bitte
slot_decision, none, identity > refuse_parcel opt_out deny?
    ich will das paket nicht und anrufe auch nicht mehr | behalten Sie das Ding und rufen Sie mich nie wieder an |
    zurück damit und meine nummer löschen
slot_decision > busy opt_out
    ich bin bei der arbeit rufen sie mich nie wieder an | keine zeit und bitte überhaupt nicht mehr anrufen
slot_decision, identity, none, address, availability, drop_place, anything_else, verification, callback_time > human
    ich will mit einem menschen sprechen | kann ich mit einem mitarbeiter reden |
    verbinden sie mich bitte mit einem mitarbeiter | mitarbeiter | Kundendienst bitte. | kundenservice |
    geben Sie mir bitte Ihren Vorgesetzten | ich möchte ihren chef sprechen | ihren teamleiter bitte |
    holen sie mir mal den chef ans telefon | ich red nicht mit maschinen geben sie mir einen menschen |
    mit einem computer red ich ned gebts ma wen gscheiten | ich will einen richtigen menschen dran haben |
    gibts da auch jemand echten | gibt es bei ihnen auch menschen | ist da irgendwo ein mensch |
    ist denn da keiner aus fleisch und blut | haben sie keine echte person da |
    kann ich mit jemandem persönlich sprechen | ich würde gern mit jemandem persönlich sprechen |
    eine echte person bitte | persönliche beratung bitte | verbinden | Stellen Sie mich durch. |
    stellen sie mich bitte in die zentrale durch | können sie mich weiterverbinden | weiterverbinden bitte |
    mensch bitte | operator | ich möchte mit der zustellbasis sprechen | geben sie mir jemanden vom depot |
    kann ich mit dem fahrer selber reden | kann mich ein mitarbeiter anrufen | ein kollege von ihnen soll mich anrufen |
    Ich hätte gern eine Kollegin aus Fleisch und Blut. | reichen sie mich weiter an einen kollegen |
    geben sie mich mal an jemanden weiter | i wü mit an menschn redn | i mecht mit am menschn redn |
    ick will mit nem richtjen menschen sprechen | chan ich mit öpperem persönlich rede |
    i will mit ebber rede der sich auskennt | ich möchte bitte eine person sprechen | bitte mensch sprechen |
    ich will person nicht computer | bitte geben deutsche mitarbeiter | kann ich sprechen mit chef |
    ich verstehe nicht computer bitte mit mensch | ich brauche jemand der mir hilft keinen automaten |
    lieber mit einem menschen wenns geht | lieber ein mensch |
    also wissen sie ich bin das nicht gewöhnt mit so einem apparat, ist da nicht ein fräulein zu sprechen |
    können sie mir nicht jemanden vom büro geben | ich komm mit der technik nicht zurecht kann ich mit wem reden |
    Mit Automaten unterhalte ich mich nicht, bitte einen Sachbearbeiter. | sachbearbeiter |
    wer ist ihr zuständiger sachbearbeiter den möchte ich sprechen | den zuständigen bitte |
    ich verlange einen verantwortlichen zu sprechen | ich möchte das mit einem menschen klären |
    das klär ich lieber mit einem ihrer leute | da möchte ich mit jemandem reden der was entscheiden kann |
    gibt es eine hotline mit echten menschen | unter welcher nummer erreiche ich einen mitarbeiter |
    kann da nicht jemand von ihnen persönlich anrufen | lassen sie mich mit jemandem sprechen der ahnung hat |
    jemand kompetentes bitte | kann ich bitte jemanden sprechen | ich muss mit jemandem sprechen |
    ich wills einem menschen erklären das ist komplizierter |
    das ist kompliziert, das erklär ich besser einem Mitarbeiter | ist ein disponent da | ich möchte die disposition |
    verbinden sie mich mit der reklamation | beschwerdestelle bitte |
    an wen kann ich mich wenden, ich möchte mit jemandem reden | na geben sie mir halt wen echten |
    ja hallo kann ich da wen sprechen der kein computer ist | gib mir jemand anders |
    ich will mit jemand anderem sprechen | keine maschine bitte einen menschen |
    schluss mit der ansage ich will einen mitarbeiter | Hilfe, Mitarbeiter! | agent | berater bitte | einen berater |
    service mitarbeiter bitte | ich warte auf einen mitarbeiter | ich bleib dran bis ein mensch kommt |
    ich sage nichts mehr bis ein mensch dran ist |
    würden sie so freundlich sein und mich mit einer dame oder einem herrn verbinden |
    wäre es möglich, mit einem Ihrer Angestellten zu sprechen?
slot_decision, identity, none, availability > human deny?
    nein ich will einen menschen | nee gib mir nen mitarbeiter | nein mit ihnen rede ich nicht verbinden sie mich |
    nein bitte echte person | na i wü an menschn | Nein, das bespreche ich nur mit einem Mitarbeiter. |
    nein nicht mit dem computer mit einem mensch bitte
slot_decision, identity, none, anything_else > ask_robot human
    bist du ein roboter ich will einen menschen |
    Spreche ich mit einer Maschine? Dann verbinden Sie mich bitte mit einem Menschen. |
    ist das band ich will wen echten | ist das so eine ki geben sie mir einen mitarbeiter |
    sind sie echt sonst möchte ich bitte mit jemand richtigem reden
slot_decision, identity, none, anything_else > complain human
    das ist doch lächerlich geben sie mir einen menschen | ich will mich beschweren verbinden sie mich mit ihrem chef |
    ihr versteht ja gar nichts, mitarbeiter bitte | der fahrer war eine katastrophe ich will mit jemandem sprechen |
    ich wart seit wochen jetzt will ich mal einen verantwortlichen haben |
    Das letzte Paket war kaputt, ich möchte mit der Schadensabteilung sprechen. |
    sie verstehen mich nie gebens ma an menschen
slot_decision > human call_back
    ein richtiger mitarbeiter soll mich zurückrufen | kann mich heute nachmittag ein mensch anrufen |
    lassen sie einen kollegen zurückrufen
"""
