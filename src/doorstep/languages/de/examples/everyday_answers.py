"""Everyday turns under every open question: answers, answers beside it, counter-questions, two acts at once."""

TABLE = """
identity > affirm
    der bin ich wohl | Joa, am Rohr. | jonas ja | ja mein gott der steht vor ihnen also am telefon halt
identity > affirm ask_why
    Ja, bin ich, was gibt's denn? | Keller, ja. Worum geht's? | ja das bin ich, ist was passiert oder warum rufen sie an
identity > affirm ask_who
    Ja, und mit wem hab ich das Vergnügen? | Das kommt drauf an. Ja, bin ich. Und Sie sind?
identity > affirm ask_status
    Ja, ich bin's, geht das um den Schrank? Wo ist der denn jetzt abgeblieben?
identity > affirm unavailable
    ja keller hier aber falls das wegen dem paket ist ich bin heute bis abends auf der baustelle in hanau und vor \
sieben nie zurück
identity > affirm hold_on
    Ja, bin dran, eine Sekunde noch, ich mach nur schnell das Radio aus, man versteht ja sein eigenes Wort nicht.
identity > affirm busy call_back propose_time?
    ja schon aber ich steh an der kasse rufen sie in zehn minuten nochmal an
identity > ask_who
    Kommt drauf an, wer das wissen will. | Moment, bevor ich hier was sage, wie heißt denn Ihre Firma?
identity, none > ask_robot
    sind sie jetzt so ne computerstimme oder wie | red ich da mit ner maschine
identity, verification, address, address_part > ask_data
    Woher haben Sie denn bitte diese Nummer? | Wofür brauchen Sie die Postleitzahl? |
    und das wird jetzt alles aufgenommen oder was | und wer kriegt die adresse dann alles |
    wozu wollen sie jetzt noch das stockwerk wissen
identity, verification > wrong_person deny?
    Nee, hier ist Schubert, und ich sag das jetzt schon zum vierten Mal irgendwem, der alte Besitzer von der Nummer \
hieß wohl so. | falsch verbunden glaub ich | keller ja aber nicht jonas und einen jonas ham wir auch nicht in der \
familie | ich bin gar nicht der den sie suchen ich hab nur seine nummer übernommen
identity > not_here deny?
    Der ist beim Fußball. | Nee, ich bin die Oma, der Jonas ist mit dem Hund draußen und sein Telefon liegt hier auf \
der Kommode, deswegen bin ich drangegangen.
identity > not_here hold_on deny?
    Das ist mein Bruder, warte, ich geb ihn dir.
identity > not_here call_back propose_time? deny?
    Mein Sohn ist noch in der Uni, dienstags und montags kommt der immer spät, versuchen Sie's am besten nach fünf \
nochmal.
identity, verification > ask_repeat
    Wer soll ich sein? | die was | Meinen Sie jetzt von meiner Wohnung oder was?
identity > opt_out complain?
    Schon wieder so ein Anruf, jetzt reicht's aber wirklich, nehmt mich endlich aus eurer Liste raus und ruft hier nie \
wieder an.
verification > give_address_part
    neun acht fünf zwei sieben | 26121, Oldenburg | Ähm, warten Sie mal, doch, null sechs eins eins null. |
    das müsste die fünf drei eins siebzehn sein | vierundvierzig eins siebenunddreißig
verification, address_part > give_address_part ask_why
    39104, wieso fragen Sie das eigentlich, das steht doch sicher groß und breit auf dem Paket drauf? |
    sechs sechs eins eins eins warum steht das denn nicht bei ihnen
verification, address_part > give_address_part ask_time
    zwei acht zwei null drei und wann kommt ihr jetzt | Einundzwanzig. Und kommt das heute noch? |
    die neun und wann isses dann da
verification > give_address_part thank goodbye
    50823 so bitte danke tschüss
verification, address_part > give_address_part correct deny?
    nee halt ich hab ihnen die alte gesagt neu ist acht sechs eins fünf null |
    nee sorry nicht vierzehn wie ich vorhin gesagt hab sechzehn | Ach nein, jetzt hab ich Ihnen eben Mist erzählt, das \
ist nicht die Sieben, das ist die Siebenundzwanzig.
verification, address_part > give_address_part complain
    null neun eins eins zwei zum dritten mal jetzt aber | Acht, hab ich doch gerade schon gesagt.
verification > give_address_part change_address
    also die postleitzahl auf dem paket ist bestimmt noch die alte 76131 da wohnen wir aber nicht mehr das müsste \
woanders hin
verification, address, address_part > unsure
    puh | auswendig nicht nein | oh da fragen sie mich was ich bin erst vor zwei wochen hergezogen und die alte hab \
ich noch im kopf aber die neue | boah keine ahnung wie die straße heißt | die plz puh | da bin ich überfragt |
    Gute Frage, irgendwas mit zwei am Ende, aber ich komm jetzt nicht drauf.
verification, slot_decision, address_confirmation > unsure hold_on
    weiß ich grad nicht moment ich frag mal meine frau | kann ich so nicht sagen wart mal ich guck in den kalender |
    glaub schon aber warten sie ich frag lieber nochmal nach
verification > deny
    sag ich nicht | das kann ja jeder wissen wollen nein
verification > deny ask_who
    Nö, erst sagen Sie mir mal, wer Sie überhaupt sind, meine Nachbarin haben sie neulich mit genau so einem Anruf \
reingelegt.
verification > deny human
    Solche Sachen sag ich keinem Automaten, geben Sie mir einen richtigen Menschen.
verification, address, address_part, drop_place > hold_on
    warte ich muss kurz in den ausweis gucken | mama wie heißt eure straße nochmal sekunde | Augenblick, ich such mir \
die Visitenkarte raus, die liegt hier irgendwo zwischen den Rechnungen. | Warten Sie, da muss ich kurz rausgehen und \
aufs Schild schauen. | Moment, ich ruf mal rüber, ob die da ist.
verification, availability > busy call_back propose_time?
    ich fahr grad auf die a7 rufen sie in ner halben stunde an |
    du ich bin grad mitten im kochen meld dich nachher nochmal
slot_decision > affirm
    jo machen | ja komm, nehm ich | Gekauft. | der erste | von mir aus das zweite | Geht klar, Chef. |
    ach wissen sie mir ist das gleich ich bin rentner kommen sie einfach wie sies gesagt haben
slot_decision > affirm propose_time?
    Dienstag, ja. | dann lieber donnerstag | hm also dienstag hab ich homeoffice da müsst ich da sein dann machen wir \
dienstag
slot_decision > affirm propose_time? ask_cost
    donnerstag nehm ich und das kostet nix extra ne
slot_decision > affirm propose_time? set_drop_place
    Dienstag, ja, und falls ich grad hinten bei den Hühnern bin und nichts höre, soll er's einfach auf die Terrasse \
legen.
slot_decision, address_confirmation, drop_place_confirmation, refusal_confirmation > affirm thank goodbye
    Passt, danke, tschö. | Passt so, besten Dank, Wiederhören. | stimmt dankeschön bis dann |
    Ja, super, danke Ihnen, schönen Abend, tschüss. | Ja, richtig, danke, das war's, tschüss. | ja danke ade |
    Jawohl, danke, auf Wiederhören.
slot_decision > affirm propose_time? ask_time
    dienstag gut wann denn da genau eher zwei oder eher vier
slot_decision, address_confirmation, drop_place_confirmation, refusal_confirmation > affirm other_parcel
    ja das passt und das andere mit den büchern kommt das dann gleich mit | Ja. Und das zweite Paket, das noch \
unterwegs ist, geht das auch dahin? | ja und das von dem schuhladen dann gleich genauso dahin | Ja, das schon, aber \
das andere von der Apotheke, das will ich natürlich haben, das sind meine Tabletten.
slot_decision > deny? reject_time? unavailable
    Da bin ich schaffen. | beide tage schule | oh nee dienstag ist die beerdigung von der tante und donnerstag fahren \
wir schon früh weg zu den schwiegereltern
slot_decision > deny? reject_time? propose_time
    Mittwoch wär mir lieber. | nix davon, freitag | geht auch abends nach sechs
slot_decision > deny? reject_time? set_drop_place unavailable?
    nee wissen sie lassen sie das mal mit den terminen ich bin eh dauernd unterwegs stellts einfach hinters \
mülltonnenhäuschen da guckt keiner
slot_decision > deny? reject_time? set_pickup_point
    da klappt beides nicht ich hols mir an der packstation | Och nee. Tut's in den Shop, ich fahr da eh vorbei.
slot_decision > deny? reject_time? unavailable change_address
    Da bin ich wie jede Woche bis abends arbeiten und meine Frau auch, schickt es doch gleich zu mir ins Büro, da \
sitzt immer einer am Empfang.
slot_decision > ask_sender
    Von wem kommt's denn eigentlich?
slot_decision, address > unsure call_back
    Weiß ich noch nicht, das muss ich mit meiner Frau klären, rufen Sie später noch mal an. | die hab ich grad nicht \
hier kann ich die ihnen nachher durchgeben wenn sie nochmal anrufen
slot_decision, address, address_confirmation > complain
    Also gestern saß ich schon den ganzen Tag da wie bestellt und nicht abgeholt, und wer kam nicht? Ihr Fahrer. |
    Die steht doch schon auf dem Paket drauf, könnt ihr nicht lesen? | ihr versteht aber auch wirklich gar nichts
availability > propose_time
    ab vier | Freitagvormittag. | samstags halt | Nach Feierabend, so ab halb sechs. | am besten morgen nachmittag da \
ist meine tochter hier die macht auf | also lassen sie mich überlegen montag ist chor dienstag kommt die putzfrau also \
mittwoch mittwoch wäre gut vormittags | jeden tag ab eins eigentlich | nur am 27.
availability > propose_time ask_cost
    Am Samstag, wenn das geht. Oder kostet Samstag extra?
availability > propose_time ask_time
    Mittwoch nach drei. Kommt er da eher früh oder spät?
availability > propose_time set_drop_place
    Freitag ab zwölf, da müsste meine Tochter aus der Schule sein, und wenn keiner aufmacht, dann halt zum Nachbarn \
rechts.
availability, none > unavailable propose_time
    bis mittwoch bin ich auf montage ab donnerstag früh gehts dann | vormittags hab ich dialyse nachmittags können sie \
immer kommen | heut is ganz schlecht wir haben nämlich den umzug von der tochter und alle packen mit an morgen gern ab \
mittags | Bis zwölf bin ich nicht daheim, danach ja.
availability > propose_time thank goodbye
    Übermorgen so um elf. Danke schön, Wiederhören.
availability > propose_time correct deny?
    Nee, doch nicht Mittwoch, hab ich eben falsch gesagt, Freitag.
availability > affirm propose_time?
    Egal wann. | ich bin immer da junge frau wo soll ich denn auch hin mit meiner hüfte
availability > unavailable
    die woche gar nicht | Ich bin den ganzen November auf Reha.
availability, none > unavailable set_drop_place
    tagsüber ist bei uns nie wer daheim werfts einfach übers gartentor | bin nicht da hab frühschicht und danach zum \
amt stells einfach in den hausflur die tür unten ist tagsüber immer offen | heut bin ich bis fünf im geschäft er kanns \
der frau haas geben | Ich lieg mit Gips im Krankenhaus, also bitte einfach bei meinem Vermieter unten abgeben, der \
sammelt gerade alles für mich.
availability > unavailable set_pickup_point
    eigentlich nie ich arbeit schicht am gescheitesten kommts in die filiale
availability, callback_time > unsure
    schwierig | kann ich erst sagen wenn ich den dienstplan hab und den kriegen wir immer erst freitags |
    schwer zu sagen | weiß ich noch nicht ich häng hier beim arzt im wartezimmer und das kann ewig dauern wie immer
availability > unsure ask_time
    Was haben Sie denn noch frei? | Hm. Wann könntet ihr denn?
availability, none > refuse_parcel deny?
    Gar nicht mehr, ich hab das vor sechs Wochen bestellt und inzwischen längst im Laden gekauft, ich will das nicht \
mehr haben. | Brauch ich nicht, geht zurück. | Das nehm ich nicht an, ich hab bei denen schon vor Wochen storniert.
availability, address_part > human complain?
    ach das ist mir zu kompliziert gibts da nicht jemanden den ich sprechen kann | das wird mir zu blöd mit der \
buchstabiererei kann ich mit wem echtem reden
address > give_address
    Birkenweg 8 | Goethestraße 27b, 99423 Weimar | Am alten Bahnhof 3 in Soltau. |
    ringstraße zweihundertvier fünf null neun neun sechs | also das ist das haus von meiner mutter da bin ich jetzt \
immer die wohnt im fliederweg neun in peine ganz am ende links
address > give_address ask_time
    Hafenstraße 51, Kiel. Klappt das dann trotzdem noch diese Woche?
address > give_address ask_cost
    Parkallee zwölf in Bremen, und zahl ich da jetzt drauf?
address > give_address thank goodbye
    Zeppelinstraße 6 in Potsdam. Vielen Dank, schönen Tag noch, tschüss.
address > give_address set_drop_place
    Rosenstraße elf in Gera, das ist das große Backsteingebäude, und da bitte beim Pförtner abgeben, sonst irrt der \
Fahrer durchs ganze Haus.
address > give_address propose_time unavailable?
    Schulstraße drei in Meppen, das ist bei meinem Vater, da bin ich aber erst ab Mittwoch, vorher macht da keiner auf.
address > give_address correct deny?
    nein quatsch das war die alte jetzt ist es die marienstraße achtzehn in fulda
address > give_address_part
    Hier in Worms. | Die Kantstraße. | der name von der straße ist sonnenberg
address, address_part > give_address_part unsure
    Im Gewerbegebiet Nord irgendwo, die Straße weiß ich leider nicht. | in hagen ist das aber die hausnummer hab ich \
nicht im kopf ich bin da nur dreimal die woche und guck da nie drauf | ich glaub die elf aber beschwören würd ichs nicht
address > set_drop_place
    Ach wissen Sie, bevor ich jetzt hier Adressen suche, geben Sie's doch einfach der Nachbarin, der Frau Albers. |
    Die Adresse bleibt, er soll's nur hinten in den Carport legen.
address, drop_place > set_pickup_point
    gibts da in der nähe auch so nen paketshop dann lieber da hin | paketshop | Packstation 114 wäre gut. |
    dann doch lieber an den kiosk beim bahnhof da komm ich jeden abend vorbei wenn ich von der arbeit komm und der hat \
bis zehn auf
address > deny
    ach lassen wirs wie es war | Nö, dann doch nicht umleiten.
address, drop_place, callback_time, refusal_confirmation, opt_out_confirmation > deny propose_time
    Nee, vergessen Sie's, dann bringen Sie's halt am Freitag zu mir nach Hause. |
    nein nicht abstellen bringen sies mir am freitag persönlich |
    Nee, abstellen ist nix. Geht's nicht morgen nach fünf? | gar nicht bringen sies einfach freitag nachmittag vorbei |
    nee bringts mir halt am mittwoch | Doch, ich will's schon, aber erst ab Freitag, wenn ich wieder laufen kann. |
    nee nee lieber termin ausmachen donnerstag ginge
address, address_part, address_confirmation > ask_repeat
    Welche Adresse jetzt, meine oder die neue? | den zusatz oder was wollten sie | wie bitte die leitung knackt so |
    Sagen Sie die Straße noch mal. | Welche Hausnummer hatten Sie da jetzt?
address_part > give_address_part
    siebzehn | 3a | Drei drei sechs null zwei. | Hinterhaus, zweiter Stock. | Gütersloh, mit ü. |
    Die Straße schreibt sich Wieland, so wie der Dichter, falls Ihnen das noch was sagt. | da ist keine klingel mit \
namen sie müssen bei der vierundzwanzig rein das ist das gelbe haus wo unten die fahrschule drin ist
address_part > give_address_part set_drop_place
    hausnummer fünf das ist das haus mit dem blauen tor und da bitte auf die kellertreppe legen weil oben der hund \
rumläuft
address_part > deny
    Da gibt's keine Nummer, ist ein Einzelhof. | Kein Stockwerk, ist ein Einfamilienhaus.
address_part, drop_place > change_address
    ach wissen sie was dann doch lieber zu mir in die firma | am liebsten gar nicht hier sondern zu meiner arbeit
address_confirmation > affirm
    jep | haargenau so | Alles richtig. | ja ja die nummer stimmt | Genau, das ist bei meinen Eltern, da ist auch \
immer jemand, die sind ja beide in Rente.
address_confirmation, drop_place_confirmation > affirm ask_time
    Richtig, und wann wird geliefert? | Stimmt. Dann kommt's also trotzdem Dienstag? |
    genau und wann kommt er so ungefähr | Ja. Morgen noch, oder wann?
address_confirmation > affirm set_drop_place
    ja genau und da kann ers einfach in den hof stellen | Korrekt, und sagen Sie dem Fahrer bitte, er soll's im Laden \
unten bei Frau Özdemir abgeben, die weiß Bescheid.
address_confirmation > affirm propose_time unavailable?
    Ja, richtig so, aber bitte erst ab Donnerstag, vorher sind die Schwiegereltern noch auf Kur und da macht keiner auf.
address_confirmation, drop_place_confirmation > affirm ask_cost
    ja und das kostet jetzt wirklich nix | Passt, und Gebühren fallen da keine an, oder?
address_confirmation, drop_place_confirmation > correct deny?
    siebzehn nicht siebzig | mit th am ende | Nein, Straße, nicht Weg. | fast aber gehrden nicht gera |
    bis auf die hausnummer stimmts die ist zwei b | ach nee da haben sie mich falsch verstanden ich sagte am brunnen \
nicht am brummen das wär ja auch ein komischer name | die heißt lorenzen | Zweiter Stock, nicht erster.
address_confirmation > correct thank deny?
    Nein, die Postleitzahl endet auf drei, danke.
address_confirmation > deny
    Nee, das ist es nicht. | Um Himmels willen, nein.
address_confirmation > deny change_address
    nein das ist ja meine alte wohnung da wohnt jetzt wer ganz anderes das soll alles zu meiner schwester gehen
drop_place > set_drop_place
    terrasse | unter den carport | beim schmidt gegenüber | Vor die Wohnungstür, zweiter Stock. |
    hinten is so ne kiste da rein | Also meistens nimmt das die Frau Lorenz im Erdgeschoss, die ist zwar schwerhörig, \
aber wenn man zweimal klingelt, macht sie schon auf.
drop_place > set_drop_place ask_time
    In die Garage bitte. Wann kommt er ungefähr? | in den schuppen und wann genau steht das dann da drin
drop_place > set_drop_place thank goodbye
    Bei der Frau Kunz, die ist die Gute im Haus, die nimmt für alle an, danke schön auch und tschüssle.
drop_place > set_drop_place correct deny?
    ach nein doch nicht bei den nachbarn wie ich vorhin meinte die sind ja grad in portugal dann hinter die regentonne
drop_place > set_drop_place complain
    zum nachbarn aber nicht wieder einfach in den regen schmeißen wie letzte woche | Auf die Veranda, und diesmal \
bitte nicht über den Zaun geworfen, beim letzten Mal war die Lampe hin.
drop_place > set_pickup_point ask_time
    In die Filiale, und ab wann kann ich's holen?
drop_place > deny complain?
    nirgendwo hin | Nee, bei uns klaut jeder alles.
drop_place, drop_place_confirmation > unsure
    tja wohin | Hm, da müsste ich erst rumfragen, wer bei uns im Haus überhaupt da ist. |
    Ich weiß nicht, ob die das macht. | Hm. Sicher bin ich mir da nicht.
drop_place, drop_place_confirmation > ask_repeat
    was war das mit dem ablageort | wohin jetzt nochmal | sie ham grad so genuschelt was war das
drop_place > ask_contents unsure?
    Kommt drauf an, wie groß ist das Ding denn, also was ist da drin, weil in die Kiste passt nicht viel rein.
drop_place_confirmation > affirm
    jo genau da | Richtig verstanden. | Ja, unter die Bank. | perfekt so machen wirs | ja ja da schaut mein mann dann \
abends nach wenn er vom dienst kommt der stellt da eh sein rad ab
drop_place_confirmation, opt_out_confirmation > affirm complain
    Ja, aber ich sag's Ihnen gleich, letztes Mal lag da auch nix, obwohl's genauso abgemacht war, und ich bin dreimal \
runtergelaufen. | ja und wissen sie warum weil ihr mich jedes mal aus dem mittagsschlaf klingelt und ich dann die \
ganze nacht wachlieg | Jawohl. Eine Frechheit ist das, fünfmal in einer Woche, und jedes Mal beim Essen.
drop_place_confirmation > correct set_drop_place deny?
    nee garage nicht garten | Links, nicht rechts vom Eingang. |
    Bei Petersen, nicht bei Peters, die Peters sind im Urlaub. | nein nein doch nicht hausmeister hinten auf die \
loggia wär mir jetzt doch lieber | Hinterm Haus hatte ich gesagt, nicht vorm Haus, vorne an der Straße liegt das ja \
wie auf dem Präsentierteller.
drop_place_confirmation > set_pickup_point correct? deny?
    ach dann doch lieber packstation | Wenn ich's mir recht überlege, es soll ja regnen, dann lieber in den Laden bei \
uns unten, da hol ich's ab.
drop_place_confirmation > deny
    bloß nicht | nee so nicht | Nein, das war keine gute Idee von mir.
drop_place_confirmation > deny propose_time correct?
    nein doch nicht abstellen ich bin mittwoch da kommen sie da | Halt, nein, Freitag hab ich ja frei, da nehm ich's \
selber an.
callback_time > call_back propose_time?
    Um halb sechs. | morgen früh | in zwei stunden vielleicht | Nach der Tagesschau. | gegen mittag hab ich pause |
    also heute ist ja bei uns elternabend und morgen hab ich zahnarzt sagen wir morgen um vier dann lieg ich eh auf \
der couch | Am besten ab eins, da ist der Kleine im Kindergarten, nee, im Hort, und ich hab mal eine Stunde Ruhe.
callback_time > call_back propose_time? reject_time? unavailable?
    Bis drei sitz ich in so einer endlosen Besprechung mit dem Chef, da kann ich nicht ran, danach dann jederzeit. |
    Heute gar nicht mehr, morgen ab neun. | mittwoch bin ich auf dem acker da hör ich nix also donnerstag
callback_time > call_back human propose_time?
    um zwei aber dann mit wem der sich auskennt | Heute Abend um sieben, und dann bitte kein Automat, sondern ein \
Kollege von Ihnen.
callback_time > call_back propose_time? thank goodbye
    Morgen um zehn, danke und tschüss. | Gegen acht, vielen Dank, bis dann, ich muss jetzt.
callback_time > call_back propose_time? correct deny?
    Nee, nicht um fünf, hab mich vertan, um sechs.
callback_time > call_back affirm?
    ist mir wurscht | wann sie wollen | Jederzeit, ich hab's Handy immer dabei.
callback_time > deny
    brauchts nicht | Nein, ich ruf selber an. | nö lassen sies mal
callback_time, refusal_confirmation > deny set_drop_place opt_out?
    nee nicht nochmal anrufen ich geh ja doch nie ran stellt es halt beim bäcker unten rein der kennt mich seit \
zwanzig jahren | Ach, den Anruf sparen wir uns, legen Sie's einfach vor die Tür. |
    Nicht zurück, das soll zur Nachbarin. | Nein, lasst es in Gottes Namen in der Garage stehen.
callback_time > ask_who ask_data
    wer ruft da dann an und woher haben sie eigentlich meine nummer
refusal_confirmation > affirm refuse_parcel?
    ja zurück damit | Weg mit dem Kram. | Ja, schicken Sie's wieder hin. | Ganz sicher, ich hab das nie bestellt. |
    ja doch ich will das nicht mehr die hochzeit ist abgesagt was soll ich da noch mit hundert tischkärtchen
refusal_confirmation > affirm
    todsicher | jawoll | hundertpro | sonst hätt ichs ja nicht gesagt
refusal_confirmation > affirm ask_cost
    ja und kostet die rücksendung was | Ja, sicher. Krieg ich mein Geld dann wieder oder muss ich was zahlen?
refusal_confirmation > affirm ask_status
    Ja. Und was passiert jetzt damit? | stimmt und wo geht das jetzt hin wieder zu euch ins lager oder zum händler
refusal_confirmation > deny
    nein nein nein | doch ich nehms | Um Gottes willen, das war doch nur Gerede.
refusal_confirmation, opt_out_confirmation > unsure
    Ich muss noch mal drüber schlafen. | Hm, jetzt wo Sie so fragen. | och das weiß ich jetzt auch nicht das hat ja \
alles meine frau bestellt und die redet grad nicht mit mir | mal überlegen | Weiß nicht, das wollt ich eigentlich erst \
noch mit meiner Tochter bereden, die kennt sich mit so was aus.
refusal_confirmation > unsure ask_contents
    weiß nicht was ist denn überhaupt drin | Kommt drauf an. Sind das die Gardinen?
opt_out_confirmation > affirm
    so ist es | ja mann | Ja, da bin ich mir sicher. | Ganz genau, Schluss damit.
opt_out_confirmation > affirm? opt_out complain?
    Ja, löscht mich raus. | Nie wieder, ja. | keine anrufe mehr und zwar ab sofort | ja ich hab das jetzt schon \
dreimal gesagt ich will von keiner maschine mehr angerufen werden weder heute noch weihnachten
opt_out_confirmation > affirm ask_data
    ja und löscht ihr dann auch meine adresse | Ja bitte. Was haben Sie denn sonst noch über mich gespeichert?
opt_out_confirmation > affirm set_drop_place
    ja und das paket einfach vor die tür
opt_out_confirmation > deny
    nee passt schon | Anrufen ist okay. | Nein, das wär mir zu viel.
opt_out_confirmation > deny call_back propose_time? busy?
    nein nur nicht jetzt heut abend gern | Nein, rufen Sie mich halt morgen an, wenn's was gibt.
opt_out_confirmation > ask_status
    krieg ich dann gar nicht bescheid wenn was kommt | Und wie erfahr ich dann, wann das Paket da ist?
anything_else > deny
    nö passt | da fällt mir jetzt auf anhieb nix ein | das wars von mir | Mehr hab ich nicht. | Alles gut so. |
    nee nee sonst ist alles geklärt ich muss ja eh gleich los der bus fährt nur einmal die stunde
anything_else > deny thank goodbye
    nee danke schönen tag tschau | Das war's, danke, Ihnen auch, Wiederhören. | nein alles bestens vielen dank auch \
und grüßen sie den fahrer tschüss
anything_else > affirm? other_parcel ask_status?
    ja wo bleibt denn das andere | ich krieg doch noch eins aus der schweiz wissen sie da was
anything_else > affirm? ask_cost
    kostet das jetzt was | Ach so, doch: Muss ich an der Tür noch was bezahlen?
anything_else > affirm? set_drop_place
    Sonst kann er's auf den Balkon stellen. | Ja, falls ich's nicht rechtzeitig runterschaffe, darf er's beim Friseur \
abgeben.
anything_else > affirm? ask_sender
    Ja, eins noch, von wem ist das eigentlich?
anything_else > affirm? propose_time correct unavailable? reject_time?
    Halt, eins noch, mir fällt grad ein, dass da die Handwerker kommen, machen wir doch lieber Freitag. |
    Oh, Moment, Dienstag ist ja der TÜV, können wir doch Mittwoch machen?
anything_else > affirm? change_address
    ja gut dass sie fragen umgezogen bin ich nämlich auch noch vor drei wochen das muss dann ja woanders hin
anything_else > affirm? complain
    ja dass euer fahrer nie klingelt das wollt ich mal loswerden | Allerdings. Beim letzten Mal lag nur ein Zettel da, \
dabei saß ich mit Besuch direkt am Küchenfenster.
anything_else, none > thank goodbye
    merci gell und pfiat eich | Danke Ihnen, bis Dienstag! | alles klar danke tschüss |
    Gut, dann danke für den Anruf, schönen Feierabend, ade.
anything_else > unsure
    hm ich überleg grad da war doch noch was aber ich komm nicht mehr drauf in meinem alter
none > greet
    Ja, bitte? Hallo?
none > ask_status
    wo isses denn jetzt | Ich wart seit Freitag drauf. Wo steckt das Ding? | also ich hab da so ne mail gekriegt dass \
es unterwegs ist und dann nix mehr jetzt wollt ich mal hören was los ist
none > ask_time
    Kommt das noch heute? | wann in etwa steht der vor der tür
none > ask_time unavailable
    wann kommt der denn ich muss um elf los | Um wie viel Uhr ungefähr? Nachmittags bin ich nämlich beim Enkel.
none > greet ask_who
    Guten Morgen, mit wem sprech ich?
none > backchannel
    ah okay | mhm ja
none > human complain
    Immer nur Automaten, bei der Bank, beim Arzt, jetzt auch noch bei der Post, ich will einen Menschen dran haben.
none > change_address ask_cost
    ich wohn da nicht mehr kostet das umleiten was
none > busy
    bin grad auf der leiter | nee du jetzt nicht ich hab den klempner hier und das wasser läuft uns in den keller
refusal_confirmation, opt_out_confirmation > deny correct?
    so war das nicht gemeint | nee da haben sie mich falsch verstanden ich will doch mein paket ich hab nur über den \
fahrer geschimpft weil der nie klingelt | ach nein so war das doch nicht gemeint ich war nur grad ein bisschen grantig \
weil mir die milch übergekocht ist
"""
