"""The acts that must never be missed in German, beside sentences that differ by a word or two: training material."""

TABLE = """
none, slot_decision, anything_else, identity, drop_place > opt_out deny? reject_time?
    hörts auf bei uns anzuläuten | hören Sie endlich auf hier durchzuklingeln | schluss mit der bimmelei am telefon |
    bei uns braucht ihr euch nicht mehr zu melden | unter der nummer brauchen sie es gar nicht mehr probieren |
    meine Nummer können Sie gleich wieder vergessen | nehmts mi aus der listn ausse | tuts mi do aussa |
    schmeißts mei nummer aus eurem computer | die telefonnummer da gehört bei euch gelöscht |
    löschen Sie mich bei sich komplett | raus mit meiner nummer aus eurer datenbank |
    vo eu wott i kei telefon meh | i will von euch nix mehr hörn | höred uf mir aazlüte | bitte nümme aalüte |
    nicht mehr telefonieren mit mir bitte nie | ich nicht wollen telefon mehr | kein anruf mehr ich bitte |
    nix mehr anrufen verstehen sie | kontakt nur noch schriftlich bitte | in Zukunft bitte nur noch per E-Mail. |
    sie können mir schreiben aber das telefonieren lassen sie sein | Post ja, Anrufe nein, und zwar ab sofort. |
    diese Anrufe bestelle ich hiermit ab | ich melde mich von ihren anrufen ab | wo kann ich mich da austragen lassen |
    Das war Ihr letzter Anruf auf diesem Anschluss. | das lassen sie künftig bleiben mit der anruferei |
    unterlassts das in zukunft | ich dulde keine weiteren Anrufe von Maschinen |
    mit solchen automatischen anrufen will ich nichts am hut haben | auf meinem handy hat ihre firma nichts verloren |
    lassts mi endlich in frieden | geben sie ruhe und zwar für immer | mich ruft da keiner mehr an ist das klar |
    ich hab gesagt keine anrufe also halten sie sich dran | ich habe dem nie zugestimmt dass man mich anruft |
    Ich mache von meinem Widerspruchsrecht Gebrauch, keine Anrufe mehr. | sperrts mei nummer für sowas |
    setzen Sie mich auf Ihre Sperrliste | bitte vermerken dass ich keine telefonischen kontakte wünsche
callback_time > opt_out deny?
    nie | nie mehr | gar nimmer | gar nicht mehr | überhaupt nicht mehr bitte | am besten nie wieder | niemals danke |
    am liebsten überhaupt nie | bitte gar nicht mehr anrufen | nicht mehr zurückrufen nie wieder |
    keinen rückruf und auch sonst keine anrufe mehr | lassen sie das mit den anrufen ganz bleiben |
    überhaupt nicht ich will von euch nicht angerufen werden | nimmermehr
callback_time > deny
    gar nicht nötig ich hab schon alles | nicht mehr nötig danke | gar nicht, ich ruf selber an | braucht es nicht |
    nein danke kein rückruf | nicht zurückrufen, es hat sich erledigt | lassen sie nur
callback_time > call_back propose_time? deny?
    gar nicht mehr heute aber morgen | nicht mehr vor dem wochenende | nie vor neun aber um zehn gern |
    nicht mehr nach sechs, lieber morgen früh | am besten nicht vor mittag
none, anything_else > opt_out affirm? deny?
    ja nehmen sie meine nummer bei sich raus | ja und löschen sie meine telefonnummer bei euch |
    ja dass sie nicht mehr anrufen | ja bitte keine anrufe mehr in zukunft | nein nur dass ihr mich nimmer anruft |
    nein außer dass sie mich ab jetzt in ruhe lassen
refusal_confirmation > affirm opt_out refuse_parcel?
    ja und anrufen müssen sie dann auch nicht mehr | ja weg damit und nie wieder anrufen |
    richtig und streichen sie mich aus der kartei | genau und meine nummer löschen sie bitte gleich mit |
    ja zurück damit und lasst mich in ruhe
opt_out_confirmation > affirm opt_out?
    ja das meine ich | darum möchte ich bitten | ja keine anrufe mehr | ja nie wieder |
    ja löschen sie sie | ja endgültig | na endlich ja | ich bestehe darauf | ja raus mit der nummer | sag ich doch
opt_out_confirmation > affirm ask_data? opt_out?
    ja und meine daten gleich mit | ja und löschen sie auch alles andere von mir | ja und die adresse auch löschen
opt_out_confirmation > deny
    anrufen dürfen sie ruhig | nein anrufen können sie mich schon | nein nur nicht so früh |
    nein so war das nicht gemeint | nicht löschen bitte | doch doch rufen sie an wenn was ist
none, slot_decision > opt_out complain reject_time? deny?
    dauernd diese anrufe mir reicht es streichen sie mich | jeden tag klingelt ihr hier durch hört endlich auf damit |
    eine unverschämtheit ist das rufen sie hier nie wieder an | das ist telefonterror lassen sie das sein |
    schon der vierte Anruf heute, nehmen Sie mich sofort aus Ihrem System | ihr nervt gewaltig keine anrufe mehr
none, slot_decision > opt_out refuse_parcel reject_time? deny?
    das paket will ich nicht und anrufen braucht ihr auch nimmer | behaltet euer zeug und ruft nie wieder an |
    schicken sie alles zurück und löschen sie meine nummer | nehm ich nicht und lassts mi in ruah |
    ich hab nichts bestellt ich nehme nichts an und rufen sie nicht mehr an
none, slot_decision > opt_out busy reject_time? deny?
    keine zeit und streichen sie meine nummer | ich arbeite grad rufen sie mich nie wieder an |
    hab keine zeit für so was nehmen sie mich von der liste
none, identity > opt_out goodbye deny?
    löschen sie mich wiederhören | lasst mich in ruhe und ade
identity > wrong_person opt_out deny?
    den gibt es hier nicht und rufen sie nicht mehr an | verwählt und jetzt löschen sie diese nummer |
    das bin ich nicht nehmen sie die nummer raus | falsche nummer und zwar zum letzten mal lassen sie uns in ruhe
none > call_back propose_time?
    rufen sie mich heute abend wieder an | rufts morgen no amoi an | probieren Sie's später nochmal unter der Nummer |
    rufen sie lieber auf dem handy an so gegen vier
none > call_back? change_address? correct? small_talk? unavailable?
    am festnetz bin ich nie rufen sie das handy an | auf der nummer erreicht man mich kaum nehmen sie die andere |
    ich geh tagsüber nicht ran rufen sie abends an | die klingel geht nicht bitte anrufen wenn sie da sind |
    der fahrer soll anrufen statt klingeln | es klingelt hier nicht also anrufen bitte
none > ask_data
    wann werden meine daten gelöscht | wie lange behalten sie meine nummer |
    steht meine nummer jetzt in einer liste | was machen sie mit meiner telefonnummer
none > ask_repeat? ask_who? small_talk? out_of_scope? unsure?
    ich hab ihre nummer gelöscht wie war die gleich | eure nummer hab ich aus versehen blockiert |
    ich hab den anruf weggedrückt wie war ihre nummer | meinen kontakt haben sie ja oder
none > complain ask_why?
    warum meldet sich nie einer | nie ruft mal einer zurück bei euch | ihr habt mich nie zurückgerufen |
    wieso hat mich keiner angerufen | sie rufen nie an wenn was ist
slot_decision > reject_time affirm propose_time? deny?
    den dienstag streichen wir donnerstag passt | dienstag können sie vergessen donnerstag geht |
    löschen sie den dienstag und nehmen sie donnerstag | dienstag raus donnerstag rein
drop_place, none > set_drop_place
    lassen sie es in ruhe beim nachbarn stehen | legen Sie es vor die Tür und rufen Sie nicht extra an |
    in den schuppen und bitte nicht klingeln | stellen sie's hin und fertig aber nicht läuten da schläft das baby
drop_place, drop_place_confirmation > deny complain? correct?
    nie wieder beim nachbarn | nicht mehr beim nachbarn da ist was weggekommen | nein nie mehr vor die tür |
    nein bei dem nie wieder
identity > wrong_person deny?
    keller? nein hier ist das sanitätshaus ostermann | sie sprechen mit der tierarztpraxis lindemann |
    sie sind bei der fahrschule berger gelandet | hier ist das hotel zur post | da is des gasthaus zum löwen |
    Hausverwaltung Richter, guten Tag, hier gibt es keinen Keller. | kenn ich nicht den herrn | kenn i ned den mann |
    dä kenni nöd | nie gehört so einen | ich heiße weder jonas noch keller | ich heiß ganz anders | i hoaß ned so |
    do san s foisch | do sinn se falsch bei mir | da seids ihr falsch | nu der wohnt hier ni | den gibts bei uns net |
    einen solchen haben wir im haus nicht | so einen führen wir hier nicht in der firma | bei uns arbeitet der nicht |
    hier ist kein keller zum donnerwetter | hier wohnt kein jonas und hat auch nie einer gewohnt |
    ich bin die uschi und nicht der jonas | mit dem hab ich nix am hut | die nummer hatte wohl vorher ein anderer |
    diese nummer hab ich seit märz neu | der vorige besitzer von der nummer vielleicht | sie wollen wen anders |
    sie meinen sicher einen anderen keller | ich bin zwar ein keller aber kein jonas | falscher keller |
    wer? nie gehört | was für ein jonas den gibts nicht |
    I bi nöd de keller | ik bün dat nich | dat bün ick nich da hebbt se sik verwählt | is nich hier so einer |
    ich nicht jonas | nicht keller hier andere familie | hier andere mann | falsch telefon | keine person so hier |
    du hast falsche nummer | das ist ein privatanschluss von familie wolter | ich bin der nachmieter
identity > wrong_person complain deny?
    zum dritten mal hier gibt es keinen keller | wie oft noch ich bin nicht der keller |
    jetzt rufen sie schon wieder wegen dem an den kenn ich nicht | verdammt noch mal falsch verbunden
identity > wrong_person ask_who deny?
    das bin ich nicht und wer sind sie | falsch verbunden wer spricht denn | kenn ich nicht von welcher firma sind sie
identity > wrong_person goodbye deny?
    nein kenn ich nicht wiederhören | verwählt tschüss | falsche nummer servus pfiat eana | bin ich nicht ade
identity > wrong_person greet deny?
    guten tag hier ist die bäckerei lorenz einen jonas keller haben wir nicht | hallo nein da sind sie falsch |
    grüß gott na der wohnt da nimmer | moin hier gibts keinen keller
identity, verification > affirm
    keller | keller am apparat | keller hier | grüß gott keller | hier ist jonas keller | hier keller |
    ja da sind sie richtig | da sind sie genau richtig bei mir | wer soll es sonst sein ich bin es |
    der steht vor ihnen |
    ja der bin ich nicht verwählt | natürlich bin ich das | jonas keller der bin ich | ja der keller | i bins |
    das ist schon die richtige nummer | ja ja schon richtig
identity > affirm greet
    moin hier ist jonas keller | guten tag keller mein name | hallo hier spricht keller |
    servus der keller
address_confirmation > correct deny?
    die falsche straße haben sie da | das ist die falsche nummer es ist die neun |
    nein die straße gibt es hier nicht | so eine straße kenn ich nicht die heißt anders
slot_decision > correct reject_time? propose_time? deny?
    da verwechseln sie was ich hatte freitag gesagt | sie verwechseln den tag |
    das verwechseln sie ausgemacht war vier uhr
drop_place > unsure deny?
    den nachbarn kenn ich nicht | die leute neben mir kenne ich gar nicht | kenn keinen im haus
none > complain
    der fahrer klingelt immer beim falschen | das paket war beim falschen nachbarn | ihr habt mir was falsches gebracht
identity, none > not_here deny?
    d'mama is no ned hoam kumma | da papa is in da hackn | der bua is in da schui |
    die kleine schwester bin ich der jonas ist nicht da |
    mein mann kommt um acht von der schicht | mein mann kommt erst gegen sieben heim | mein sohn ist noch in der uni |
    ich geh nur an sein telefon ran | ich bin bloß für ihn rangegangen | ich hab nur sein handy in der hand er duscht |
    er fährt gerade auto und ich sitz daneben | er mäht grad den rasen | der füttert die kühe | der isch grad nöd ume |
    dä isch nöd da | er isch am schaffe | zuhause ist er jedenfalls nicht | im büro ist er heute nicht |
    keller ist zu tisch | der kollege keller ist auf dienstreise |
    des is mei bruada der kummt erst auf d'nacht | das ist mein vater der hört schlecht ich mach das |
    hier ist seine assistentin herr keller ist außer haus | da ist die pflegerin der herr keller schläft |
    der liegt im krankenhaus ich bin die tochter |
    der kann nicht sprechen der ist heiser |
    da müssten sie den jonas selber fragen der ist nicht da | den erwischen sie nur abends |
    erst wieder am montag ist er da |
    ich bin die babysitterin | ich pass nur auf die wohnung auf | ich gieß nur die blumen der ist im urlaub |
    seine frau am apparat er ist unterwegs | hier ist die freundin der jonas schläft noch |
    nein ich bin der mitbewohner |
    der hat sein handy daheim liegen lassen ich bin die mama | soll ich ihm was ausrichten | ich sags ihm |
    ich richte es ihm aus | er ist mit dem hund draußen | mann nicht da ich frau | mein mann arbeit ich nur frau |
    er nicht da kommt spät | chef nicht da
identity > not_here greet deny?
    guten tag hier ist die mutter der jonas ist in der schule | hallo der ist grad nicht da | moin er ist auf see |
    grüß gott da is sei frau er is no ned daheim
identity > not_here call_back deny? propose_time?
    der ist noch arbeiten rufen sie gegen sechs wieder an | er schläft probieren sie es später noch mal |
    mein mann ist nicht da versuchen sie es heute abend | den erreichen sie erst morgen rufen sie da noch mal an
identity > not_here ask_why deny?
    der ist nicht da worum geht es denn | mein mann ist unterwegs was wollen sie von ihm | er duscht ist es wichtig
identity > not_here ask_who deny?
    er ist nicht da wer spricht denn bitte | mein vater schläft wer sind sie
identity > hold_on affirm? not_here?
    ja der ist da ich geb sie weiter | moment ich hol ihn | der sitzt neben mir ich reich sie rüber |
    warten sie ich ruf ihn | jonas telefon für dich
slot_decision > affirm propose_time?
    mein sohn ist da der macht auf | meine frau ist dann zu hause | da ist meine mutter da das passt |
    meine tochter nimmt es an geht klar
slot_decision > affirm unavailable? propose_time?
    meine frau ist nicht da aber ich bin daheim | mein mann arbeitet aber ich bin den ganzen tag zu hause |
    die kinder sind in der schule aber ich mach auf | der nachbar ist nicht da aber ich schon
slot_decision > unavailable reject_time? deny?
    um die zeit hol ich die kleine aus der kita | da bring ich den buben zum training |
    da ist bei uns niemand daheim mein mann auch nicht | ich arbeite und meine frau auch | da sind wir alle weg
slot_decision > unsure reject_time? deny? unavailable?
    da muss ich meine frau fragen die kommt erst abends | ich müsste erst meinen mann fragen der ist noch nicht daheim |
    das entscheidet meine tochter die ist grad nicht da | da frag ich lieber meinen sohn wenn er heimkommt
slot_decision, none > small_talk? unsure? unavailable? deny?
    mein nachbar ist nicht da | meine nachbarin ist verreist | mein chef ist heute nicht da ich kann reden |
    mein kater ist mal wieder nicht da
drop_place > deny set_drop_place? correct? unavailable?
    frau lang ist verreist also nicht bei der | der herr brandt ist nicht da |
    die nachbarin ist im urlaub das geht nicht |
    der hausmeister ist krank | der kiosk hat zu
identity > affirm unavailable?
    am apparat meine frau ist nicht da aber es ist für mich | ja das bin ich mein mann ist nicht da brauchen sie den |
    selbst dran meine eltern sind nicht da
none > complain ask_status?
    bei uns war keiner da von euch | das paket ist immer noch nicht da
none, slot_decision, availability > refuse_parcel reject_time? deny?
    steckt euch das paket an den hut | schiebts euch des packerl sonst wohin | des kennts ghoitn |
    des könnts wieder mitnehma |
    das braucht ihr gar nicht erst bringen | sparen sie sich die fahrt ich nehm das nicht |
    ihr könnt euch den weg sparen |
    ich mach dem fahrer nicht auf das ding kommt mir nicht ins haus | wegschmeißen könnt ihrs | behalten können sie es |
    mitnehmen können die das gleich wieder | paket ich nicht will | nicht liefern das paket ich nicht brauchen |
    ich nix bestellt nix nehmen | schicken sie es wieder dahin wo es herkommt | das soll zurück wo es her ist |
    der absender kann das gern wiederhaben | i wott das nöd | das päckli nimm i nöd | des mog i nimmer |
    ick will dit nich mehr |
    dit nehm ick nich nimms wieder mit | tu das weg ich will das nicht |
    ich hab es mir anders überlegt ich will es nicht mehr |
    hiermit widerrufe ich die bestellung | das hab ich längst storniert |
    i hob des scho storniert |
    das hab ich schon woanders gekauft ich brauch es nicht mehr | ist viel zu spät jetzt brauch ich das auch nimmer |
    geht zurück | alles retour | ab zum händler damit | das nehmen wir nicht an so etwas |
    keinen von beiden ich will die lieferung gar nicht mehr |
    das ist ein geschenk von meinem ex das will ich nicht | ich nehme keine nachnahme an |
    werbemüll nehm ich nicht an | das ist betrug ich nehme das nicht an | nix bestellt nix bezahlt nix angenommen
drop_place > refuse_parcel deny?
    nirgends ich will es nicht | gar nicht hinlegen zurück damit | nirgendwo schickt es zum absender |
    in die tonne damit
address > refuse_parcel deny?
    an keine adresse ich will das paket nicht | schicken sie es zurück an den absender
anything_else > refuse_parcel affirm? deny? correct?
    ja doch ich will es gar nicht mehr | ja schicken sie es lieber zurück | doch ich nehm das paket jetzt nicht mehr
none, slot_decision > refuse_parcel human reject_time? deny?
    zurück damit und geben sie mir einen menschen | ich will das nicht und ihren chef will ich sprechen
none > refuse_parcel complain deny?
    kaputt geliefert wird sowieso nur nehmt es wieder mit | drei wochen zu spät jetzt könnt ihrs behalten |
    frechheit dieser preis ich nehm das nicht an
none, slot_decision > deny? small_talk? affirm? ask_time? unsure?
    ich brauch das paket unbedingt | das will ich unbedingt haben |
    bloß nicht zurückschicken | schickts es ja ned zruck | bitte nicht an den absender zurück |
    auf keinen fall stornieren
refusal_confirmation > deny
    nein nicht zurückschicken | nein ich will es ja haben | nein behalten will ich es | um gottes willen nein |
    nein war nur spaß |
    halt nein das war anders gemeint | nein nein ich nehm es schon | na ned zruck | bringen sie es ruhig
refusal_confirmation > affirm refuse_parcel?
    ja zurück | ja weg damit | ja ich will es nicht | genau ich nehm es nicht | ja ab zum absender |
    ja retour
slot_decision > reject_time deny? propose_time? unavailable?
    so schnell brauch ich es nicht | den termin nehm ich nicht |
    dienstag will ich nicht |
    nehm ich beide nicht | die uhrzeit will ich nicht
slot_decision > affirm propose_time?
    den nehm ich | den termin nehm ich an | den zweiten behalten wir | nehm ich nicht ungern | ja das behalten wir so
address, address_confirmation > deny
    behalten sie die alte adresse | lassen sie die adresse wie sie ist | die nummer fünf behalten wir
drop_place > deny
    der nachbar nimmt nichts mehr an | das will ich nicht beim nachbarn
none > complain deny?
    der bote wollte es nicht mitnehmen | letztes mal ging es einfach zurück | ihr habt es einfach zurückgeschickt |
    der nachbar wollte es nicht annehmen weil der fahrer so frech war
none > other_parcel
    ich hätte noch ein paket zum zurückschicken | könnt ihr eine retoure mitnehmen |
    da liegt noch eine retoure bei mir |
    nehmen sie auch ein päckchen von mir mit
none > unavailable propose_time?
    ich komm erst freitag zurück | ich bin ab montag wieder zurück | erst am abend bin ich zurück
none > ask_status? ask_why? out_of_scope? ask_cost?
    was passiert wenn ich es nicht annehme | kann ich das später noch zurückschicken | und wenn ich es nicht will |
    wie läuft das mit der rücksendung
none, slot_decision, availability, drop_place > human reject_time? deny?
    ist bei euch kein mensch zum reden | gibt es da keinen den man sprechen kann | hol mal einen richtigen ans telefon |
    bitte richtige person sprechen | ich verstehen nicht bitte mensch | kann mich einer von euren leuten anrufen |
    es soll mich ein echter mitarbeiter zurückrufen | jib mir ma eenen vom kundendienst | gebts mir an menschen |
    mit dir quatsch ich nicht hol einen kollegen | stell mi durch zu wem gscheiten | öpper richtigs bitte |
    chan i mit öpperem rede | i möcht mit an menschen redn | kann i da wen sprechen der was zu sagen hat |
    ich hätte gern den chef gesprochen | dürfte ich bitte ihre kollegin sprechen | verbinden sie mich mit der leitung |
    ich würd gern wen vom service dran haben | das bespreche ich nur mit einem menschen | zentrale bitte |
    kundendienst | bitte verbinden | weiterverbinden | einen berater bitte |
    ich verlange den vorgesetzten |
    gibt es eine nummer wo ein mensch rangeht | wie komm ich zu einem echten menschen durch |
    nicht mit dem computer mit einem menschen |
    ich warte bis ein mitarbeiter dran ist | ich spreche nicht mit automaten | mit einem band red ich nicht
verification, address > human deny?
    das sag ich nur einem menschen | das geb ich höchstens einem mitarbeiter |
    einem roboter verrat ich das nicht ich will einen menschen |
    die bekommt nur ein echter mitarbeiter von mir
anything_else > human affirm?
    ja ich hätte gern noch den chef gesprochen | ja einen mitarbeiter bitte | ja verbinden sie mich mit jemandem |
    ja ich will noch mit einem menschen sprechen
identity > human affirm? deny?
    ja aber mit einem automaten rede ich nicht | mit maschinen sprech ich nicht ich will einen menschen |
    bevor ich was sage will ich einen echten menschen
none, slot_decision > human complain reject_time? deny?
    scheiß computer gib mir einen menschen | das ist doch zum verzweifeln holen sie mir einen mitarbeiter |
    sie verstehen ja gar nichts verbinden sie mich | so ein schmarrn i wü an echten menschen
callback_time > call_back human propose_time?
    um vier aber bitte ein echter mensch | morgen vormittag und dann jemand richtiges |
    heute noch durch einen mitarbeiter bitte
none > ask_robot
    red ich mit einem menschen oder einem automaten | sind sie kein mensch oder |
    ist da ein mensch dran | spricht da ein roboter
none > ask_robot human
    sind sie ein computer ich will einen menschen sprechen | ist das ein band dann geben sie mir bitte einen mitarbeiter
drop_place > set_drop_place
    irgendein mensch im haus nimmt es | ein kollege von mir nimmt es an |
    einem mitarbeiter an der pforte geben | die kollegin im büro nimmt es
none, slot_decision > unsure reject_time? deny?
    da muss ich erst mit meinem chef reden | das klär ich mit meiner kollegin | das muss ich mit meinem chef absprechen
none > ask_who
    mit wem red ich | bin ich mit der post verbunden | sind sie vom kundenservice | welcher kollege sind sie
none > ask_time deny? complain? ask_status? human?
    ich brauch keinen mitarbeiter ich will wissen wann es kommt | nicht verbinden sagen sie mir nur die uhrzeit
none > complain
    euer kundenservice ist eine katastrophe | kein mensch hat hier geklingelt | ihr mitarbeiter war unverschämt |
    der fahrer redet mit keinem | bei eurer hotline geht nie wer ran
none > small_talk? backchannel? thank? affirm? complain?
    menschenskinder | sie klingen wie ein richtiger mensch |
    ihre kollegin war nett
"""
