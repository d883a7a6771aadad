"""Turns as they fall at home: a mother, a child, a sleeper, a flat share, a chatty pensioner, movers, a dead bell."""

TABLE = """
identity > affirm busy
    ja bin ich aber ich hab hier grad ein schreiendes baby auf dem arm |
    Ja, Keller, ganz schlecht gerade, die Kleine brüllt. |
    Ja, ich bin's, aber hier steht gerade die halbe WG im Flur und brüllt.
identity > not_here busy deny?
    mein mann ist nicht da und ich kann grad überhaupt nicht das kind schreit wie am spieß hören sie ja selber
identity, slot_decision > busy
    pscht pscht ja mein schatz ähm sie ich wickel grad ich kann jetzt nicht | ich still gerade |
    ich hab das baby endlich fast zum schlafen gebracht und genau jetzt klingelt dieses telefon also bitte nicht \
jetzt |
    ich schlaf noch |
    mann ich hab grad erst die augen zu gehabt ich hatte zwölf stunden schicht ich kann jetzt nicht reden |
    sitz grad in der bib muss flüstern |
    ich bin mitten im seminar und ich halt gleich mein referat ich hab nur dran gedacht dass das wer anders ist
identity, slot_decision > busy call_back propose_time?
    rufen sie in einer stunde wieder an da schläft er hoffentlich jetzt geht gar nichts |
    Ganz schlecht, der Brei kocht über, probieren Sie es bitte nach dem Mittagsschlaf so gegen zwei. |
    geht nicht baby weint später bitte | ich bin vor einer stunde ins bett rufen sie um vier wieder an |
    nachtschicht ich penn noch bis zwei danach gern |
    Nicht jetzt bitte, ich schlafe, heute Abend vor Schichtbeginn so um acht geht es. |
    Ich bin in der Vorlesung, können Sie mich so gegen eins in der Mensapause anrufen? |
    bin in ner prüfung ruf später an
identity, slot_decision, address > ask_repeat
    wie bitte der schreit mir so ins ohr | ich hab kein wort verstanden bei dem gebrüll hier |
    Noch einmal bitte, etwas lauter, das Kind übertönt Sie.
slot_decision > ask_repeat complain?
    was dienstag oder was warten sie nein nicht den löffel werfen also welche tage haben sie jetzt gesagt
slot_decision > hold_on
    sekunde der schnuller ist runtergefallen |
    moment ich leg sie eben ins bettchen nicht auflegen ja ich bin gleich wieder bei ihnen |
    warten sie ich hol mir die brille und den kalender der hängt in der küche ich bin ja nicht mehr die schnellste |
    warte ich frag schnell die mama |
    moment es hat glaub ich geklopft seit die klingel weg ist muss ich immer nachschauen
slot_decision > affirm
    ja ja egal kommen sie wir sind ja sowieso immer daheim mit dem zwerg | ist recht ich komm hier eh nicht raus |
    jo voll irgendwer von uns ist eh immer da | klar wir sind zu fünft einer macht schon auf |
    ach kind ich bin immer da wo soll ich denn hingehen |
    ja freilich kommen sie nur ich koch dem herrn fahrer auch einen kaffee wenn er mag | Ja, das ist mir recht. |
    ja komm vorbei | ja ich bin da aber die klingel ist kaputt er soll klopfen |
    Passt, nur bitte laut klopfen, die Klingel tut nicht.
slot_decision > affirm propose_time?
    Donnerstag ist gut, am Vormittag ist er meistens friedlich. | jaja dienstag mittag bin ich ausgeschlafen |
    am dienstag ja gern da kommt sonst keiner | wir wohnen ab samstag erst woanders dienstag trifft uns also noch an |
    dienstag geht aber klingeln bringt nix da muss er am fenster klopfen oder kurz anrufen wenn er unten steht |
    donnerstag ist gut die klingel ist halt tot seit dem sturm
slot_decision > affirm set_drop_place
    ja passt aber bitte leise vor die tür stellen wenn der fahrer klingelt ist das kind wieder wach |
    ja von mir aus und wenn ich nicht aufmache weil ich penne dann halt bei der alten frau reuter links |
    jo passt und weil die klingel spinnt solls der fahrer einfach durchs gartentor auf die bank legen
slot_decision > affirm ask_contents
    ja gut und sagen sie sind das die windeln oder was kommt da |
    ja gern und sagen sie was ist denn da drin ich hab doch gar nichts ach doch die wolle vielleicht |
    Gern, ist das der Autositz, den wir so dringend brauchen?
slot_decision > affirm propose_time? complain
    dienstag ja meinetwegen aber sagen sie dem fahrer er soll nicht wieder sturm klingeln der hat uns letztes mal \
alle geweckt
slot_decision > unavailable deny? reject_time?
    dienstag haben wir die u vier beim kinderarzt da sind wir den ganzen nachmittag unterwegs |
    da sind wir beim babyschwimmen |
    vormittags kriegen sie mich nicht wach ich hab die ganze woche nachtdienst und da hör ich keine klingel |
    dienstag hab ich spätschicht ich muss um eins aus dem haus |
    dienstag nachmittag hab ich labor da komm ich nicht raus | da bin ich beim jobben im café |
    am donnerstag muss ich zum augenarzt der nimmt mir den star ab | da bin ich auf dem friedhof beim mann |
    am dienstag hab ich fußball und der papa fährt mich da ist keiner zu hause nur die katze |
    da bin ich in der schule | am donnerstag hab ich wohnungsübergabe da bin ich nicht erreichbar |
    dienstag bin ich arbeiten und klingeln hat eh keinen sinn
slot_decision > unavailable propose_time deny? reject_time?
    Da bin ich in der Rückbildung, aber Mittwoch früh wären wir zu Hause. |
    ne donnerstag vormittag ist krabbelgruppe und dienstag impfen also höchstens freitag ab zehn dann sind wir da |
    donnerstag um zehn lieg ich im bett aber so ab drei bin ich wach |
    da arbeit ich früh ne aber mittwoch hab ich frei da können sie den ganzen tag kommen von mir aus |
    Dienstag bin ich ab halb zwei im Werk, am Samstag habe ich Freischicht. |
    donnerstag bin ich ab neun an der uni abends nach sieben wär ich wieder in der wg |
    nee da hab ich tutorium geht freitag das ist mein freier tag |
    dienstag kommt die fußpflege da kann ich nicht an die tür aber am mittwoch sitz ich den ganzen tag am fenster |
    da kommt erst der elektriker wegen der klingel ach nein das ist dienstag früh also da bin ich weg mittwoch \
ginge es |
    Dienstag schreibe ich Klausur, Mittwochnachmittag hänge ich dann nur noch auf dem Sofa.
slot_decision > reject_time deny?
    zwischen zwölf und drei bitte nicht das ist schlafenszeit und wehe da klingelt einer
slot_decision > unsure
    puh ich weiß grad nicht mal welcher tag heute ist |
    kann ich ihnen nicht sagen kommt drauf an wie die nacht wird und ob die hebamme da noch vorbeischaut |
    muss erst auf den schichtplan schauen der hängt in der küche |
    kommt drauf an ob ich eingeteilt werd das sagen die uns immer erst am abend vorher die spinner |
    müsste ich erst in die wg gruppe fragen wer da ist |
    keine ahnung ehrlich gesagt mein stundenplan ändert sich dauernd und die anderen sind auch alle irgendwo \
unterwegs |
    ach da müsst ich erst meine tochter fragen die macht bei mir die termine |
    das weiß ich nicht da muss ich die mama fragen |
    keine ahnung ich bin doch erst sieben und ich kann den kalender noch nicht so gut lesen |
    weiß nicht ob ich das überhaupt hör die klingel geht ja nicht
availability > propose_time
    nach dem stillen also so ab elf | Vormittags, bevor sie ihren Mittagsschlaf macht. |
    ab fünfzehn uhr wenn ich aufgestanden bin |
    diese woche nur zwischen vier und halb neun abends dann muss ich los zur schicht |
    nach der vorlesung so ab halb fünf | vor zwölf bin ich sowieso nie wach also nachmittags irgendwann wenns geht |
    ab vier da ist mein sohn da der hört das klopfen |
    Egal, Hauptsache nach zwölf, vorher ist der Handwerker an der Klingelanlage.
drop_place > set_drop_place
    in den kinderwagen im hausflur einfach reinlegen |
    unten neben den buggy stellen oder bei der frau hillmann im erdgeschoss die ist lieb die nimmt alles |
    auf die treppe unters vordach und leise | beim späti unten drin die nehmen für die ganze wg an |
    auf die waschmaschine im keller oder beim nachbarn drüber dem mit dem hund | beim hausmeister dem herrn pohl |
    bei der oma unten die ist immer da | leg es ins spielhaus im garten da guckt der papa dann schon |
    bei müller klingeln die nehmens an meine klingel geht nicht
drop_place > set_drop_place busy
    vor die tür vor die tür ich muss aufhören das kind fällt gleich vom sofa
drop_place_confirmation > affirm thank
    ja genau und bloß nicht klingeln danke | Ja, beim Kinderwagen, vielen Dank, das ist lieb.
callback_time > call_back propose_time?
    um acht schläft sie dann hab ich hände frei |
    irgendwann zwischen zwei fläschchen so gegen vier nachmittags wenn meine mutter da ist und ihn nimmt |
    wenn ich wach bin also frühestens halb drei | nach der schicht morgen früh um sechs gehts auch haha |
    morgen zwischen den vorlesungen so zwölf | rufen sie ruhig jeden tag an am liebsten nach der tagesschau |
    wenn der papa von der arbeit kommt das ist nach dem sandmännchen |
    wenn der fahrer da ist soll er mich anrufen so gegen elf
anything_else > deny goodbye
    nein nein tschüss ich muss er schreit schon wieder | nein danke das wars ich leg mich wieder hin tschüss
anything_else > deny thank
    Nein, das war alles, und danke für Ihre Geduld mit dem Geschrei. | nö alles gut danke dir |
    nein hauptsache es landet nicht beim alten vermieter vielen dank |
    nein nur bitte die sache mit dem klopfen nicht vergessen danke
none > small_talk
    hören sie das der hat ein organ wie ein feuermelder haben sie auch kinder |
    und heute morgen war ein rotkehlchen auf dem balkon das kommt jetzt jeden tag |
    Mir tut ja die Hüfte so weh bei dem Wetter, da kann man nichts machen, gell.
slot_decision > small_talk unsure
    ach gott ich hab seit drei tagen nicht geschlafen ich weiß wirklich nicht was ich da am dienstag mache
none > opt_out complain?
    rufen sie hier bitte nie wieder an jedes mal wecken sie mir das kind auf
identity > affirm complain
    ja bin ich und ich hab bis sechs nachtschicht gehabt sie haben mich grad aus dem tiefschlaf geholt |
    Keller, ja, wissen Sie eigentlich, dass Leute auch nachts arbeiten?
identity > ask_who
    hä wer is da | mmh ja was wer spricht denn da mitten in der nacht | wer ist da | bist du der onkel rainer |
    sind sie der elektriker wegen der klingel
identity > ask_who ask_why
    wer sind sie und wieso rufen sie mich um die zeit an ich lieg im bett
identity > opt_out busy?
    lassen sie mich schlafen und löschen sie meine nummer
identity > affirm ask_why
    ja der keller was isn los hab ich verschlafen
identity, slot_decision > ask_repeat
    was war das ich bin noch nicht ganz da | häh | Sagen Sie das noch mal langsam, ich bin gerade erst aufgewacht. |
    was hast du gesagt | das versteh ich nicht kannst du das noch mal sagen aber anders
slot_decision > ask_repeat
    dienstag wann ich krieg die augen nicht auf und den kopf auch nicht also noch mal von vorn bitte |
    was sagen sie ich hör so schlecht auf dem rechten ohr |
    Bitte langsamer, junger Mann, ich muss mir das aufschreiben.
slot_decision > unavailable set_drop_place deny? reject_time?
    um die zeit schlaf ich stellen sies hin und ja nicht klingeln |
    da hab ich tagschicht in der gießerei legen sie das hinter die mülltonnen da guckt keiner hin |
    da hab ich klausur aber mein mitbewohner der tarek der kann das annehmen der hängt eh nur daheim rum |
    Da sind wir auf dem Spielplatz, stellen Sie die Windeln ruhig in den Hausflur. |
    da hab ich chorprobe mit den anderen damen geben sie es doch unten beim herrn pohl ab der macht das gern
slot_decision > affirm goodbye
    passt schon und jetzt gute nacht
slot_decision > affirm complain
    ja meinetwegen aber das hätte man auch per nachricht schicken können statt mich aus dem bett zu klingeln |
    ja schon aber letztes mal hat er behauptet keiner da dabei saß ich daheim und die klingel ist bloß defekt
slot_decision > complain reject_time deny?
    neun uhr zehn uhr elf uhr immer diese zeiten als wenn keiner auf der welt nachts arbeiten würde sucht was anderes
availability > unavailable propose_time
    bis zwei schlaf ich danach jederzeit
callback_time > deny
    gar nicht ich will meine ruhe zum schlafen
anything_else > deny
    nee lassen sie mich weiterschlafen
none > hold_on
    moment ich muss erst licht machen und die brille suchen
none > complain
    immer wenn man grad eingeschlafen ist also das ist doch jedes mal dasselbe mit euch |
    ihre fahrer drücken zwei sekunden auf eine kaputte klingel und hauen dann ab
identity > not_here deny?
    nee der jonas ist in der uni ich bin nur die mitbewohnerin |
    Jonas? Der wohnt hier, aber der ist übers Wochenende zu seinen Eltern gefahren und noch nicht zurück. |
    jonas pennt noch ich bin die lisa | papa ist unter der dusche |
    mein papa ist nicht da ich bin der emil und ich bin sechs |
    der papa arbeitet und hat sein handy vergessen und ich darf da drauf eigentlich nur das spiel mit den autos |
    Papa mäht gerade Rasen. | Der Papa ist im Keller und baut mein Bett.
identity > not_here hold_on
    warte ich klopf mal bei dem an ich glaub der ist in seinem zimmer jonas telefon für dich |
    wart mal ich hol den papa |
    papaaa telefon da ist ein mann ich glaub der will was warte er kommt gleich er ist auf dem klo
identity > not_here call_back deny? propose_time?
    der hat bis sechs vorlesung ruf am besten abends noch mal durch |
    papa schläft mama sagt du sollst nachher noch mal anrufen |
    der papa kommt erst wenn es dunkel ist dann kannst du ihn anrufen
identity > wrong_person deny?
    hier wohnt kein jonas mehr der ist im sommer ausgezogen ich hab jetzt sein zimmer und offenbar auch sein telefon |
    mein papa heißt nicht jonas der heißt thomas |
    nein hier ist der ben und bei uns wohnt gar kein keller nur mama papa ich und der hamster |
    herr keller ist hier vor einem jahr ausgezogen ich bin der nachmieter und weiß nicht wo der jetzt steckt |
    nein ich bin nicht der keller auf dem klingelschild stehen nur die namen durcheinander seit dem umbau
identity > affirm
    ja hi bin ich | jap jonas hier | ja bin ich die nummer ist noch die alte nur die wohnung nicht mehr |
    ja keller ich dacht schon sie stehen unten weil die klingel geht ja nicht
slot_decision > affirm set_drop_place propose_time?
    dienstag passt und wenn keiner hört legts einfach zu den rädern im hausflur das machen hier alle so
slot_decision > affirm ask_sender
    ja easy von wem isn das ist das von meiner mama
slot_decision > affirm ask_contents ask_cost
    mega ja sind das die bücher und muss ich da noch was zahlen ich bin grad ziemlich pleite
slot_decision > affirm thank goodbye
    supi danke dir ciao
slot_decision > unavailable change_address deny? reject_time?
    ich bin die ganze woche gar nicht in der wg ich bin bei meinem freund könnt ihr das da hin schicken |
    da bin ich schon weg am dienstag ist umzug danach erreicht man mich nur noch in der neuen wohnung
slot_decision > other_parcel
    ist das das von der jana die wartet auch noch auf so ein riesenpaket
slot_decision > ask_contents
    was ist das denn hab ich schon wieder nachts um drei was bestellt oder wie | ist das mein lego |
    ist da das fahrrad drin das ich zum geburtstag kriege weil der papa sagt das dauert noch
none > ask_status
    sag mal ist das paket schon in der stadt ich brauch den taschenrechner bis zur klausur |
    gestern soll einer da gewesen sein ich hab nix gehört die klingel ist ja kaputt wo ist das paket jetzt
address > give_address
    Studentenwohnheim Parkallee 7, Zimmer 312 | Neue Adresse ist Brombeerweg 15, dritter Stock |
    also das ist jetzt äh die hafenstraße 102 im vorderhaus |
    schreiben sie kapellenplatz 3 in 93047 regensburg das ist die neubausiedlung hinter der kirche falls der fahrer \
fragt
address > give_address unsure?
    äh ich bin erst seit oktober hier ich glaub das heißt tulpenstieg 19 ja genau tulpenstieg 19
address_part > give_address_part
    klingel steht bei uns keller yilmaz brandt zweiter stock rechts | die hausnummer ist die 48 |
    die nummer ist die elf | hausnummer 71 | neue postleitzahl ist 86152 |
    zweiter stock mitte der name klebt nur mit tesa dran |
    auf der klingel steht keller hartmann aber die geht eh nicht dritte etage links | seitenflügel zweiter aufgang
address_confirmation > correct deny?
    fast das hinterhaus hat die 48 b nicht 48 | nein das ist wieder die alte die neue nummer ist die 9 |
    das war die hausnummer von der vorigen wohnung jetzt ist es die siebzehn a |
    nicht vorne rein die klingel da gehört zum laden ich bin nummer 12 c hinten im hof
drop_place > set_pickup_point
    schickts mir in die packstation an der mensa
identity > affirm small_talk
    ja am apparat das ist aber schön dass mal einer anruft bei mir klingelt ja sonst die ganze woche keiner
identity > affirm greet
    Grüß Gott, ja, hier spricht die Frau Keller.
identity > not_here small_talk deny?
    der jonas ist mein enkel der ist nicht da der kommt ja nur alle heiligen zeit aber ein lieber bub ist er schon
identity > ask_who small_talk
    ach und wer sind sie denn sie haben aber eine nette stimme wie mein verstorbener bruder
slot_decision > affirm small_talk
    ja ja ist recht wissen sie früher kam der postbote noch jeden tag auf ein schnäpschen rein das war noch eine \
zeit |
    kommen sie nur wie ist denn das wetter bei ihnen bei uns schneit es schon |
    Ist recht, und ziehen Sie sich warm an, es soll ja glatt werden auf den Straßen.
slot_decision > affirm small_talk propose_time?
    der donnerstag passt mir da ist die helga auch da die kenn ich schon seit der schulzeit und wir spielen dann rommé
slot_decision > small_talk
    wissen sie mein mann der hat ja auch immer pakete bestellt gott hab ihn selig werkzeug und lauter so zeug |
    sie klingen noch so jung haben sie denn heute schon was gegessen |
    ach das erinnert mich an meine schwester die hat auch immer um die zeit angerufen als sie noch gelebt hat |
    ich hab heute einen wackelzahn und der fällt bald raus willst du mal hören wie der knackt |
    wir haben einen hund der heißt flocke
slot_decision > unavailable small_talk deny? reject_time?
    dienstag nachmittag da ist doch seniorenkreis da lass ich mir nichts dazwischenkommen da gibt es immer bienenstich
slot_decision > ask_robot small_talk
    sind sie wirklich eine maschine na so was was es heute alles gibt und reden tun sie wie ein mensch
slot_decision > ask_cost
    kostet mich das was ich hab ja nur die kleine rente
drop_place > set_drop_place small_talk
    geben sie es der frau nowak nebenan die ist aus polen aber so eine liebe die bringt mir auch immer die zeitung \
rauf
drop_place > deny
    nein nein nicht hinstellen das klauen sie einem doch | nein lieber nichts abstellen er soll halt klopfen
address_confirmation > affirm small_talk
    ja ganz richtig hier wohn ich seit dreiundsechzig damals war das noch ein feldweg und kein auto weit und breit
callback_time > call_back small_talk propose_time?
    so gegen drei da bin ich mit dem mittagsschlaf fertig und dann freu ich mich wenn einer mit mir redet
anything_else > small_talk
    legen sie noch nicht auf erzählen sie mir doch noch was von sich
anything_else > deny small_talk
    nein das paket ist ja jetzt geklärt aber wissen sie mein kater der macht mir sorgen der frisst seit sonntag nichts
anything_else > deny thank goodbye
    nein danke sie waren sehr freundlich auf wiederhören
anything_else > thank small_talk
    vergelts gott das war ein schönes gespräch so nett hat lange keiner mit mir geredet
none > human
    kann ich nicht mit einer richtigen frau reden die hätt vielleicht ein bisschen zeit für mich
identity > not_here ask_who deny?
    papa kann nicht und wer bist du | jonas ist einkaufen und wer bist du wenn ich fragen darf
identity > ask_who small_talk?
    hallo bist du der weihnachtsmann
identity, slot_decision > ask_robot
    bist du ein roboter so wie im film | du klingst wie die frau im navi bist du die frau aus dem navi
slot_decision > not_here unsure
    mein papa ist nicht da ich weiß das nicht
drop_place > unsure
    das weiß nur der papa
callback_time > unsure
    weiß ich nicht wann der wiederkommt der sagt immer gleich aber das dauert ganz lang
anything_else > goodbye
    tschüss ich geh jetzt spielen
none > goodbye
    ich muss auflegen die mama schimpft tschüssi
none > out_of_scope
    kannst du mir ein witz erzählen | können sie mir vielleicht jemanden schicken der die klingel repariert
verification > unsure
    eine postleitzahl was ist das | welche denn die von der neuen oder von der alten wohnung
verification > hold_on not_here
    die zahl weiß der papa wart ich geh ihn suchen
none > change_address
    da wohn ich nicht mehr das muss an die neue adresse | Ich bin zum Ersten umgezogen, bitte liefern Sie woandershin.
slot_decision > change_address deny? reject_time?
    moment die adresse stimmt nicht mehr wir sind letzten monat umgezogen das muss in die neue wohnung |
    ja also nein die straße da ist meine alte da wohnt jetzt mein ex und der gibt mir garantiert nichts raus
slot_decision > affirm change_address
    zeit ist gut aber die anschrift ist alt wir wohnen jetzt woanders
slot_decision > affirm change_address propose_time?
    dienstag geht klar nur eben nicht mehr dort ich bin umgezogen
slot_decision > change_address give_address deny? reject_time?
    halt ich wohn da nicht mehr neue adresse ist wacholderweg 23 |
    Das ist die alte Anschrift, seit Oktober wohnen wir Am Sandberg 4 in Fürth.
slot_decision > change_address complain deny? reject_time?
    ich hab euch den umzug doch schon zweimal gemeldet und trotzdem steht da immer noch die alte adresse drin das \
nervt
slot_decision > change_address ask_cost deny? reject_time?
    ich bin umgezogen kann man das noch ändern und kostet mich das jetzt extra
slot_decision > set_drop_place change_address? deny?
    da wohn ich zwar nicht mehr aber die nachbarin von früher die frau lenz nimmt das für mich an ich hol es dann \
bei ihr
slot_decision > propose_time deny? reject_time?
    erst nach dem umzug bitte also nächste woche ab montag vorher steht hier alles voller kisten und keiner hört was
none > change_address give_address
    schicken sies in den erlenring 6 da bin ich jetzt gemeldet
none > change_address ask_status
    ist das paket schon unterwegs ich bin nämlich umgezogen und das ginge sonst zur alten adresse
address > give_address thank
    Kolpingstraße 28, Wohnung 11, danke fürs Umleiten
address > unsure
    oje die neue weiß ich noch nicht auswendig |
    da muss ich selber erst auf den mietvertrag gucken wir sind ja erst seit samstag hier und alles ist noch in \
kartons
address > hold_on
    warten sie ich such den zettel mit der neuen anschrift
address > give_address_part
    die straße heißt jetzt holunderstieg
address_part > correct give_address_part
    moment ich hab eben noch die alte gesagt die neue postleitzahl ist 90409
address_confirmation > affirm
    ja jetzt ist es die richtige | Stimmt, so steht es auch am neuen Briefkasten. | stimmt alles bloß die klingel halt
address_confirmation > affirm ask_time
    genau da wohnen wir jetzt und wann kommt es dann dort an
address_confirmation > deny
    nein das ist doch die alte wohnung
verification > give_address_part
    die alte war 04229
anything_else > other_parcel change_address?
    da ist noch ein zweites paket unterwegs geht das dann auch an die neue adresse
none > complain change_address?
    obwohl ich einen nachsendeauftrag habe landet immer noch alles in der alten wohnung das kann doch nicht wahr sein
slot_decision > affirm ask_time
    ja aber wann genau weil ich muss ja wegen der klingel unten an der tür auf ihn warten
slot_decision > complain
    ich war den ganzen tag zu hause keiner hat geklopft und dann steckt so ein wisch im kasten ich sei nicht da \
gewesen |
    es hängt ein riesengroßer zettel klingel kaputt an der tür kann von euren leuten keiner lesen
slot_decision > set_drop_place deny?
    bei uns hört man die klingel nicht geben sies gleich unten im friseurladen ab
slot_decision > set_pickup_point deny?
    Lassen Sie das mit der Haustür, die Klingel ist hin, ich hole es lieber in der Filiale. |
    die klingel geht nicht und bis ich im vierten stock was hör ist der weg also lieber gleich in den paketshop
slot_decision > ask_time
    können sie sagen wann genau er kommt ich hör ihn sonst nicht
drop_place > set_drop_place complain?
    vor die wohnungstür aber wirklich vor die wohnungstür und nicht wieder unten auf die straße wie beim letzten mal
drop_place_confirmation > correct set_drop_place deny?
    nein nicht bei müller bei möller der müller ist im urlaub
drop_place_confirmation > affirm
    ja genau durchs offene fenster auf die fensterbank das geht schon
anything_else > affirm out_of_scope?
    ja schreiben sie dazu dass die klingel kaputt ist
anything_else > affirm set_drop_place
    ja eins noch wenn er klopft und keiner hört soll er es beim bäcker im haus lassen
anything_else > ask_status
    kann der fahrer das irgendwo sehen dass bei mir geklopft werden muss
opt_out_confirmation > affirm
    Ja bitte, das Kind schläft sonst nie.
drop_place_confirmation > affirm small_talk
    ja bei der frau nowak die freut sich immer wenn mal einer klingelt wissen sie die ist auch so allein wie ich
slot_decision > affirm thank
    Ja, das ist wunderbar, haben Sie recht herzlichen Dank, junger Mann. | jo mega passt dank dir
slot_decision > hold_on affirm
    sekunde ich guck in den wg kalender ja passt da ist die lisa daheim
"""
