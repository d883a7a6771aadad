"""Greetings, thanks, partings, listening noises, one moment, chatting: training material of the judgement."""

TABLE = """
slot_decision, identity, none > greet
    guten Tag | hallo | grüß Gott | servus | moin | moin moin | grüezi | guten Morgen | grüß Sie | tach | tachchen |
    schönen guten Morgen | hallöchen | hi | salü | grüezi wohl | griaß Eana | habe die Ehre | guten Tag auch |
    ja grüß Gott | einen wunderschönen guten Morgen | n Tach | na du | hey | grüß dich |
    ja guten Tag die Dame | morgen | glück auf | grüessech | guete Morge | gute Morgen | ja guten Morgen |
    tagchen | mahlzeit | ei gude | seas | hoi | hoi zäme | küss die Hand
identity > greet
    ja moin
verification, address, drop_place, callback_time > greet
    hallo, hallo | ja guten Tag nochmal | moin, hallo | hallo sind Sie noch da | grüezi nochmals
slot_decision, none > thank
    danke für den Anruf | nett, dass Sie sich melden | das ist lieb dass Sie anrufen, danke |
    danke fürs Bescheidsagen | merci für die Info | dankschön für den Hinweis | ich danke Ihnen |
    vielen Dank für die Auskunft | dank Ihnen recht herzlich | gut zu wissen, danke |
    ach das ist aber nett, vielen Dank | danke sehr aufmerksam
anything_else > thank
    danke | danke schön | vielen Dank | merci vielmal | besten Dank | herzlichen Dank | dankeschön |
    ich bedanke mich | danke Ihnen | danke vielmals | ganz lieben Dank |
    super danke | prima, danke | danke, sehr freundlich | na dann danke | danke sehr | okay danke | alles klar danke |
    danke für Ihre Mühe | da bin ich Ihnen dankbar | das war sehr nett von Ihnen | gut danke | merci beaucoup |
    bin Ihnen sehr verbunden | danke, das hat mir geholfen | dank schee | mein Dank | passt danke | schönen Dank auch |
    vielmals merci | danke für alles | dankeschön junge Frau
slot_decision, none, anything_else > goodbye
    tschüss | auf Wiedersehen | auf Wiederhören | ciao | ade | pfiat di | pfüat Eana | baba | servus dann | tschau |
    bis dann | bis bald | adieu | uf Wiederluege | tschüssi | schönen Tag noch | machen Sies gut | wiederschaun |
    ich leg jetzt auf | auf Wiederschauen | also tschüss dann | tschö | tschüssikowski | schönes Wochenende |
    ja dann tschüss | ich mach jetzt Schluss, wiederhören | bleiben Sie gesund | adele | bye bye | bis dahin, tschüss |
    einen schönen Abend noch | so, ich muss auflegen | alles Gute | haltet die Ohren steif | schönen Tag wünsch ich |
    na dann auf Wiedersehen | auf Wiederhörn | man hört sich | ade mitenand | leben Sie wohl
identity, verification, callback_time, drop_place > goodbye
    ich lege auf | tschüss | auf Wiederhören | und tschüss | so wiederhören | wiederschaun | ade
anything_else > thank goodbye
    danke, tschüss | danke auf Wiederhören | vielen Dank und auf Wiedersehen | dann danke und ciao | merci und ade |
    dankschön pfiat di | merci vielmal, uf Wiederluege | gut danke, schönen Tag noch | danke Ihnen, bis dann |
    super danke tschau | danke dir, tschüssi | ja prima vielen Dank, wiederhören | okay danke bye |
    besten Dank und schönen Tag | danke schön, wiederschaun | danke, machen Sies gut
slot_decision, none > thank goodbye
    danke für den Anruf, auf Wiederhören | gut danke tschüss dann | vielen Dank, ich muss los, tschüss |
    ja danke und schönen Tag Ihnen
anything_else > deny
    nein | nee | nö | na | nein, das wars | nein, das war alles | sonst nichts | nichts mehr | das wärs | nix mehr |
    alles klar soweit | ich hab alles | nein alles gut | keine Fragen mehr | von mir aus wars das | nein passt |
    na passt schon | nö alles roger | das ist alles | mehr brauch ich nicht | nein ich bin wunschlos glücklich |
    für heute reichts | na des wars | nei das isch alles | nein sonst hab ich nichts | nee lass mal | ne du, alles gut |
    nicht dass ich wüsste | im Moment nicht | das war es von meiner Seite | fertig | ich glaube nicht | momentan nicht |
    nein, wir habens | nein, ich denke wir haben alles besprochen | nicht nötig | nein nichts | naa nix | ned wirklich |
    nein, wüsste nicht was | eigentlich nicht | nein nein ist gut so | damit wäre alles geklärt |
    ich wüsst jetzt nix mehr | passt alles | nein mehr nicht, mehr brauche nicht | alles bestens, nichts weiter
anything_else > deny thank
    nein danke | nee danke | nö danke | nein vielen Dank | danke, das wars | nein, das ist alles, danke schön |
    nein danke, ich hab alles | na danke, passt | nei merci | alles gut, danke | sonst nichts, dankeschön |
    nein danke, sehr lieb | danke, keine weiteren Fragen | nein, recht herzlichen Dank | nichts mehr, merci |
    nein nein, danke schön für die Hilfe | alles geklärt, danke | danke nein | nee das reicht, dank dir |
    nö, alles paletti, danke | nein, hab keine Frage mehr, vielen Dank
anything_else > deny? thank goodbye
    nein danke, tschüss | nein das wars, danke, auf Wiederhören | nee danke tschau | das war alles, merci, ade |
    na danke, pfiat Eana | nichts mehr, vielen Dank und schönen Tag noch | nein danke, auf Wiedersehen |
    nö das wars danke ciao | alles klar danke bis dann tschüss | passt danke baba |
    gut dann haben wirs, danke, wiederhören | nei das wärs, merci vielmal, adieu
anything_else > deny goodbye
    nein, auf Wiederhören | nee tschüss | nö, ciao | das wars, tschüss | nein, schönen Tag noch | na, servus |
    nichts, wiederhören | nein alles besprochen, auf Wiedersehen
anything_else > affirm
    ja | ja doch | ja, eine Sache noch | eins noch | ja da wär noch was | doch, ich hab noch was | ja bitte |
    eine Frage hätte ich noch | ach ja, da war noch was | jo oans no | ja genau, noch etwas | ja schon |
    ich hätte da noch ein Anliegen | doch doch | warten Sie, ja | na ja, eins schon noch | noch eine Kleinigkeit |
    freilich | ja, wenn ich Sie schon dran hab | ich wollte noch etwas fragen | ja ich noch Frage
anything_else > unsure
    ich weiß nicht | weiß ich grad nicht | ich überleg noch | da muss ich nachdenken |
    kann sein, mir fällt nur nichts ein | äh da war noch was, ich komm nicht drauf | weiß net |
    keine Ahnung ehrlich gesagt
slot_decision, none, drop_place, address > backchannel
    aha | hm | so so | ah ja | ach so | achso | hmm | na sowas | ach | tatsächlich | verstehe |
    mm | aha aha | oh | ah so | soso | ach was | ah geh | hmhm
identity, callback_time > backchannel
    aha | ach so | mhm | hm | verstehe | soso | hmhm
slot_decision, identity, none, address, drop_place, verification, callback_time > hold_on
    eine Sekunde | warten Sie kurz |
    kurz warten bitte | ich hol mir einen Stift |
    ich such nur meine Brille | wart a bissl | Momenterl | Momänt |
    es hat geläutet, kleinen Moment | ich mach nur die Tür zu | nicht auflegen, ich bin gleich da |
    i hol nur gschwind an Zettel | ich muss meine Frau fragen, Moment | gleich, ich setz mich erst hin |
    haaalt, langsam, warten Sie | ich muss erst den Fernseher leiser machen | lassen Sie mich eben nachdenken |
    äh Moment mal eben | ich leg Sie kurz zur Seite | Augenblickchen | warten bitte, ich suchen | ein Momentchen |
    Sekündchen | ich geh mal kurz ins andere Zimmer, hier ist es so laut | halten Sie die Leitung |
    bin sofort wieder da | der Hund will raus, einen kleinen Augenblick | Moment mir ist was runtergefallen |
    ich stell kurz den Herd ab | wart schnell | eine Minute bitte | ich fahr nur grad rechts ran, Moment
slot_decision, availability > hold_on
    ich muss schnell in den Kalender schauen | ich hol eben den Kalender | Moment, da schau ich in die Agenda |
    lassen Sie mich schauen was ich da hab | warten Sie, wo hab ich meinen Dienstplan |
    einen Augenblick, ich frag meinen Mann ob er da ist | ich guck mal eben in mein Handy
slot_decision, none, anything_else > small_talk
    schönes Wetter heute | bei uns schneit es | und wie gehts Ihnen so | Sie haben eine angenehme Stimme |
    ganz schön kalt geworden gell | haben Sie gestern das Spiel gesehen |
    Sie haben sicher viel zu tun so vor Weihnachten | ich sitz grad beim Kaffee | ich hab heute Geburtstag |
    der Kater hat mich heute um fünf geweckt | frohe Weihnachten schon mal | ja mei, man wird halt nicht jünger |
    ich bin ja schon zweiundachtzig | heut ist aber wieder ein Sauwetter | das Knie macht mir zu schaffen |
    Sie klingen noch so jung | wo sitzen Sie denn so | bei uns ist grad der Christkindlmarkt |
    mein Enkel arbeitet auch im Callcenter | macht Ihnen das Spaß den ganzen Tag telefonieren | wie war Ihr Wochenende |
    jo mei so is es halt | heute Morgen war vielleicht ein Nebel | ich hab grad Marmelade gekocht |
    schon wieder Montag, was | und wie ist das Wetter bei Ihnen |
    ach wissen Sie, seit mein Mann tot ist, ruft ja kaum noch wer an |
    früher kam der Briefträger noch auf einen Schnaps rein | der FC hat wieder verloren, furchtbar |
    Sie sind aber freundlich | mir ist heute ganz schwindlig | haben Sie auch so gut geschlafen |
    wir hatten gestern Föhn, das macht Kopfweh | bald ist Weihnachten und ich hab noch kein Geschenk |
    bei uns im Haus wird schon seit Wochen renoviert | Sie reden wie meine Nichte | ich bin ganz aus der Puste |
    heute gibts bei uns Rouladen | na, auch schon munter | ich war grad im Garten Laub rechen |
    der Winter kommt dieses Jahr früh | viel los heute bei Ihnen | Sie haben aber einen schönen Beruf
identity > small_talk
    na wie gehts | schönes Wetter heute | Sie klingen wie meine Nichte | ach, endlich ruft mal wer an |
    mir gehts gut und Ihnen | um die Zeit schon so munter
slot_decision, none, anything_else, identity > complain
    Ihr Fahrer war unverschämt | der hat nicht mal geklingelt | das letzte Paket war total kaputt |
    ich warte seit zwei Wochen | das ist eine Frechheit | gestern hab ich den ganzen Tag umsonst gewartet |
    Sie rufen jetzt schon das dritte Mal an | Ihr Service ist unter aller Sau | so ein Saftladen |
    immer kommen Sie wenn keiner da ist | der wirft die Pakete einfach über den Zaun |
    ihr habts es noch nie pünktlich geschafft | das ist doch ein Witz | das gibts ja nicht, schon wieder Sie |
    ich bin stinksauer | mein letztes Paket lag im Regen | der Bote hat mir die Einfahrt zugeparkt |
    so was Unzuverlässiges hab ich noch nie erlebt | do is no nie wos gscheit zuagstellt wordn |
    jedes Mal dasselbe Theater mit euch | das war angeblich zugestellt und nix war da |
    ich hab extra freigenommen und niemand ist gekommen | eine Zumutung ist das | der Karton war aufgerissen |
    das ist nicht in Ordnung wie Sie arbeiten | der Fahrer hat mich angeschrien | immer Probleme mit diese Firma |
    das ist doch kein Kundendienst mehr | da muss man sich ja nur ärgern | letztes Mal war die Vase in Scherben |
    er hat einfach einen Zettel reingeworfen obwohl ich daheim war | es ist zum Davonlaufen mit Ihnen |
    das isch en Seich | ich finde das eine Schweinerei | Ihr Computer nervt gewaltig |
    ihr Fahrer hat mir den Rosenstock umgefahren | Sie haben mich aufgeweckt, unmöglich |
    so früh am Morgen anrufen ist eine Unverschämtheit | bei der Konkurrenz klappt das immer |
    ich bin wirklich enttäuscht von Ihnen | des is a Sauerei | wie kann man nur so unfähig sein |
    ich hab mich schon zweimal beschwert und nichts ist passiert | das Packerl war offen und die Hälfte hat gfehlt |
    die lügen doch, hier hat keiner geklingelt | Sie haben gesagt heute, und jetzt wieder nicht |
    das geht so nicht weiter | das hatten Sie mir letzte Woche schon versprochen | ein Armutszeugnis ist das
drop_place, address, verification > complain
    das haben Sie mich letztes Mal schon gefragt, das nervt | immer diese Fragerei, furchtbar |
    Ihr Fahrer findet es ja doch nie, eine Katastrophe | beim letzten Mal hat ers einfach in die Hecke geschmissen |
    der stellt es sowieso wieder in die Pfütze | was für ein umständlicher Verein |
    das dauert ja ewig mit Ihnen, unmöglich | muss man euch alles dreimal sagen
callback_time > complain
    Sie haben schon zweimal gesagt, dass Sie zurückrufen, und nie kam was | ihr ruft ja doch nicht an |
    ständig diese Anrufe, das nervt | das hat letztes Mal auch nicht geklappt mit dem Rückruf

slot_decision, none > greet
    ja hallo

none, drop_place, address > backchannel
    hm hm
"""
