"""How Austrians, Swiss, Bavarians and Swabians answer a delivery call, as a recogniser writes it down."""

TABLE = """
slot_decision > affirm
    passt scho | ja passt eh | des geht si aus | ha jo freilich | ja mei dann kommts halt |
    gerne ja das ist tiptop | jo des kömma so machen | von mir aus gell | da bin i dahoam |
    ja sicher, da sitz ich eh in der Stube | isch recht | ja das wär mir sehr recht |
    jawoll des nehm mer | super das chunnt guet | i bin in pension i bin immer da | Da hätt ich nix dagegen. |
    Ja, das kommt mir sogar entgegen. | ja da wird die oma scho aufmachen | das wär ideal eigentlich |
    ja so machemer das | ha des isch kein thema
slot_decision > affirm propose_time?
    am dienstag dann gell | der donnerstag vormittag tät mir taugen | dann nehm ich den dienstag bittschön |
    also wenn schon dann den donnerstag | Ja gut, dann am Zischtig. | donnerstag um zehne passt |
    da nehma den erchtag also dienstag | dienstag nachmittag isch besser | ja donnstig isch guet |
    Den Donnerstag, da hab ich eh Zeitausgleich. | am dienstag bin ich frei da gehts
slot_decision > affirm
    das erste bittschön | der zweite wär gscheiter | dann lieber den anderen | den späteren halt | das vordere |
    Das, was Sie zuletzt gesagt haben. | is wurscht nehmts das erste | das zweite isch mir lieber |
    mir ist beides recht suchen sie sich eins aus
slot_decision > affirm thank
    ja passt danke ihnen | merci vielmal das passt | super vergelts gott so machen wir das | isch gut dank schön |
    Jawohl, ist recht, besten Dank. | des is aber nett ja gern
slot_decision > reject_time deny?
    des geht si leider ned aus | da hab i koa zeit | na des is ma z früh |
    das passt mir überhaupt nicht in den kram | ha noi des isch schlecht | beides für die fisch |
    Das ist eher ungünstig, gell. | so spät mag ich nimmer | gibts da koa andere zeit | habts ihr nix anderes |
    das liegt mir quer | Hätten Sie noch ein anderes Fenster? | also mit den zwei kann ich nix anfangen |
    da isch nix dabei für mich | geht's ned ein bissl später | nein das goht mir nöd |
    Mei, schlechter hätten Sie es nicht treffen können.
slot_decision > deny
    ha noi | nein danke gell | Aber woher denn, nein. | ganz gwiss ned | eher nöd
slot_decision, availability > unavailable deny? reject_time?
    da bin i ned dahoam | da muss i in d arbeit | i bin schaffe bis um fünfe |
    da bin ich beim zmittag bei der schwester | am dienstag hab i kehrwoch beim sohn drüben |
    vormittags ist bei uns keiner daheim | da sind wir beim heurigen |
    Da bin ich auf der Alm, da ist niemand im Haus. | wir sind die ganze woche im südtirol |
    am donnerstag muss ich ins spital zur kontrolle | i hob nachtschicht und schlaf bis zwei |
    Da habe ich Chorprobe, tut mir leid. | ich bin bis freitag im WK | da bin ich auf der matura reise |
    bin da in der berufsschul | da hab ich turnusdienst im krankenhaus |
    die kinder hole ich um die zeit aus der kita | unter der woch triffst da nie wen an |
    mir sind erst nach leopoldi wieder zruck und bis dahin keiner da |
    am dienstag bin i mit dem auto beim pickerl machen | da steh ich noch im stau am gotthard
slot_decision, availability > propose_time
    am mittwoch ab viere wärs gut | vielleicht heut abend noch | gehts am samstag in der früh |
    heuer noch wär fein, sagen wir freitag | Am liebsten am Feierabend, so ab fünf. |
    übermorgen vormittag tät passen | so um dreiviertel fünf bin ich zrück |
    nächste woche montag wenns geht | am samschtig am morgen | ab sechse abends bin i daheim |
    zwischen elfe und eins | Kommen Sie halt über Mittag. | morgen nach dem zmittag | in der früh um achte |
    freitag nach eins da hör ich zum schaffe auf | um viertel fünf herum
slot_decision > unavailable propose_time deny? reject_time?
    am dienstag bin ich in graz aber am mittwoch wär ich den ganzen tag da | i schaff bis viere danach gern |
    Da bin ich nicht zu Hause, aber am Samstag wäre tiptop. | na da hab i a begräbnis kommts lieber am freitag |
    wir sind beim skifahren bis sonntag also montag dann | vormittag is keiner da am abend scho |
    bis mittwoch bin ich im militär, donnerstag am abend ginge
slot_decision > reject_time deny? propose_time
    na z früh kommts um drei | lieber am mittwoch gell | noi lieber am freitag | nicht am dienstag am samstag bitte |
    Eher nicht, geht es auch am Freitagmorgen? | des is ma z spät vor neune wär recht
slot_decision, availability, callback_time > unsure
    ja mei wenn i des wüsst | das kann ich jetzt nöd sagen | des woiß i no net | schau ma mal |
    kommt drauf an wie das wetter wird | da müsst ich erst mein mann fragen |
    Das müsste ich zuerst in der Agenda nachschauen. | i hob den dienstplan no ned | puh keine ahnung ehrlich |
    das hängt von der schicht ab | vielleicht schon vielleicht auch nicht gell
slot_decision, none > hold_on
    moment i hol ma an zettel | Augenblick, ich muss das Radio leiser stellen. |
    sekunde die milch geht über | bleibens dran | warten sie schnell ich frag die frau | ja wart ein momenterl |
    i muss nur gschwind d brill hole | einen kleinen moment es läutet grad an der tür
slot_decision > hold_on unsure?
    moment da muss ich erst in den kalender schauen | wartens ich frag die chefin ob da wer da ist
slot_decision, none, anything_else > ask_time
    um wieviel uhr kommt der denn genau | wann isch er ungefähr do | kommts eher um zwei oder um vier |
    läutet der fahrer vorher noch an | ja wann ist denn das dann ungefähr |
    Können Sie das noch genauer sagen, die Zeit? | heißt das jetzt vor dem mittagessen oder nachher |
    i muss wissen obs vor der messe kommt
slot_decision, none, anything_else > ask_status
    wo is des packl jetzt | liegt das päckli noch im zoll | is des scho in wien |
    Auf der Sendungsverfolgung steht seit Tagen nichts Neues. | ist das überhaupt schon abgschickt |
    wo steckt des denn die ganze zeit | hängt das wieder in salzburg fest |
    bei mir steht es sei zugestellt, aber da ist nix
slot_decision, none, identity > ask_who
    wer ist denn dran | mit wem hab ich das vergnügen | wer sind denn sie jetzt |
    sind sie von der post oder was | Grüezi, wer ist am Apparat? | ja wer redet denn da | für wen schaffet sie |
    ist das eine firma aus der schweiz | wem ghört denn die nummer
slot_decision, none, identity > ask_why
    um was gehts denn | was wollens denn von mir | worum handelt sich das | wegen was rufet sie an |
    Um was geht es, bitte? | ja und was hab ich damit zu tun | was ist der grund vom anruf |
    was gibts denn so wichtigs
slot_decision, none, anything_else > ask_contents
    was is da drin | was hab ich denn da bestellt | ist das die neue pfanne | isch des schwer |
    wie groß ist das trumm | Was ist denn in dem Päckchen drin? | sind das die schuhe oder was |
    kann man das tragen mit meinem kreuz | is des was zum essen
slot_decision, none, anything_else > ask_sender
    von wem is des | wer schickt mir denn was | ist das von der tante aus linz | woher kommt das päckli |
    Wer hat das aufgegeben? | von welcher firma soll das sein | steht da kein absender drauf |
    hat das mein bua geschickt
slot_decision, none, anything_else > ask_cost
    kost des was | muss i da was zahlen | isch des gratis |
    Muss ich dem Pöstler etwas geben? | wie viel franken macht das | verlangens da was extra wenns am abend is |
    is da a nachnahme drauf | was verlanget ihr dafür
slot_decision, identity, address, drop_place, none > ask_repeat
    ha | was hams gsagt | nomal bitte | i hör so schlecht | bitte langsam gell |
    das hab ich jetzt nöd verstanden | ich bin im tunnel nochmal | Entschuldigung, ich hab kein Wort verstanden. |
    sie müssen lauter reden i hab des hörgrät ned drin | was war das zweite | sagens des no amal
slot_decision, identity, none > ask_robot
    bist du a automat | is des a maschin | redt da a richtiger mensch | sind sie so ein computer |
    Spricht da ein Band? | is des so a künstliche intelligenz | isch des a roboter oder was |
    sie klingen wie das navi von meinem mann | ist da jemand echt am telefon
slot_decision, identity, verification, none > ask_data
    woher habts ihr mei nummer | wird des aufgnommen | was machts ihr mit meine daten |
    wer hat ihnen das natel gegeben | Wird dieses Gespräch aufgezeichnet? | steht des dann irgendwo drin |
    für was brauchens des | ist das überhaupt erlaubt datenschutzmässig | wer hört da mit |
    woher weiß ich dass das kein trick ist
verification > give_address_part
    achtzig zehn graz | eins null neun null | sechs tausend und vier | sieben null eins sieben drei ist das |
    bei uns isch des achtundachtzig vierzig | Die Postleitzahl ist 8400. | dreiundachtzig null zwei zwo
verification > deny
    des sag i am telefon ned | na sicher ned | Das geht Sie nix an. | so was geb ich nöd use
verification > unsure
    mei des woiß i ned auswendig | da müsst ich aufs kuvert schauen | i bin erst herzogen ich kanns ned sagen
verification > ask_data deny?
    na wozu brauchens des | Nein, warum wollen Sie das überhaupt wissen?
slot_decision, none, anything_else > other_parcel
    da kommt doch noch eins | und was is mit dem anderen packl | i wart auf zwei sachen |
    das päckli für die kleine, kommt das auch | Ich erwarte noch ein Kistl mit Wein. |
    und die skischuhe sind da auch schon da | des andere von der woch davor fehlt immer no
identity, none > wrong_person deny?
    da habens falsch gwählt | i bin ned der keller | bei uns gibts koan keller | hier isch familie häberle |
    den kenn i ned | hier ist die ordination dr. brandl |
    ich bin die vorherige nummer hat er ned mehr | der wohnt scho lang nimmer da und i hab die nummer kriagt |
    Nein, hier ist Steiner, in Chur. | ha noi sie moinet jemand andres
slot_decision > wrong_person deny?
    da sans falsch i wart auf nix und keller heiß i a ned | ich glaub sie sind falsch verbunden ich heiße wyss |
    jonas gibts bei uns keinen hier isch bloß d erna
identity, slot_decision, none > not_here deny?
    der jonas is grad ned do | der bub ist in der schule | der isch no schaffe | mein mann ist beim holzmachen |
    Der Herr Keller ist heute nicht im Haus. | i bin nur die mama er schlaft no | der papi isch im militär |
    der ist auf der montage bis freitag | hier ist die schwiegermutter er ist einkaufen |
    er hat sein handy bei mir liegen lassen
identity, slot_decision > not_here call_back propose_time? deny?
    der isch grad im stall rufet sie um sechse nochmal an | er ist unter der dusche probiern sies in zehn minuten |
    der jonas is ned da, auf d nacht kummt er wieder da kennans anrufen
identity > affirm
    ja bin i | jo grüß gott der bin i | i bins selber | sell bin i
identity > affirm greet
    grüß gott ja keller | servus ja der bin ich | grüezi ja am telefon | Grüß Sie, ja, Jonas Keller.
identity > affirm ask_why
    ja der bin i was gibts | keller ja um was gehts | jo des bin i, wieso
identity > affirm ask_who
    ja scho und wer san sie | ja das bin ich, mit wem red ich
slot_decision, identity, none > busy
    i bin grad im stall | i steh an der kassa beim hofer | ich bin am autofahren | bin in der sitzung |
    jetzt isch schlecht i hab d hände voll teig | Ich bin gerade beim Znüni mit den Kollegen. |
    i bin grad beim melken | ich sitz im wartezimmer | ich bin in der vorlesung muss leise reden |
    grad ganz schlecht mir hobn a kundschaft
slot_decision, identity, none > busy call_back propose_time?
    i bin am bau rufens um fünfe nochmal an | bin grad auf der piste meldets euch am abend |
    jetzt nöd, bitte nach dem zmittag anrufen | ich bin in der schul rufen sie meinetwegen um eins an |
    I hab grad d Enkel da, probieret Sie's morgen früh.
slot_decision, none > call_back propose_time?
    rufens morgen no amal an | läutens mi am abend an | telefonieren sie mir nach den sechs |
    ruf in einer stund wieder | Können wir das am Mittwoch am Telefon klären? | schellet sie später nomal durch |
    i wär um achte besser zum erreichen
callback_time > call_back propose_time?
    in einer halben stund | auf d nacht so um siebene | morgen zum frühstück |
    am nachmittag nach drei | übermorgen früh | um dreiviertel sechs | nach dem zvieri |
    wenn i vom schaffe komm so um fünfe | Morgen gegen elf, gell.
callback_time > deny
    na lassens des bleiben | brauchts ned | des isch net nötig | lieber gar nöd
slot_decision, none, identity > opt_out
    rufts mi nimmer an | streichts mi aus eurer liste | lasst mi in ruh mit dera anruferei |
    von euch mag i nix mehr hören am telefon | löschen sie mein natel bei ihnen |
    noch einmal läuten und i zeig euch an | des war das letzte mal dass ihr mich anrufts |
    Sie dürfen mich künftig nicht mehr kontaktieren. | mei nummer ist ab heut tabu für euch |
    mir brauchet koine so anrufe mehr | nehmts die nummer raus aber gschwind |
    ich habe einen stern im telefonbuch, keine anrufe mehr bitte
opt_out_confirmation > affirm
    ja des mein i so | jo genau streichen | jawoll endlich
opt_out_confirmation > deny
    na na des war ned so gmeint | noi rufet sie ruhig an | ach wo, anrufen dürfens scho | nei so isch das nöd gmeint
slot_decision, none > refuse_parcel deny?
    des packl könnts behalten | schickts es retour | i hab nix bstellt und i nimm nix | des kommt mir ned ins haus |
    gehts zurück damit | mir hend nix bestellt nehmet des wieder mit |
    das päckli will ich nöd | ich hab das schon lang storniert, gar nicht erst bringen |
    i hob mir des inzwischen beim müller kauft also wieder heim damit | den schmarrn mog i nimmer |
    das soll an den absender retour
refusal_confirmation > affirm
    ja freilich retour | jo so isch es | ganz gwiss ja
refusal_confirmation > affirm? refuse_parcel
    i mag des zeug ned haben | retour hab ich gsagt | zruck an den absender damit
refusal_confirmation > deny
    na um gotts willen bringts es | noi des will i scho haben | nei ich will es ja |
    halt des war ein missverständnis i brauch des
slot_decision, identity, none > human
    i mag mit am menschen reden | gebens mir wen richtigen | holt mir den chef | gibts da koan mitarbeiter |
    Bitte verbinden Sie mich mit der Zentrale. | mit einer maschin red i ned wo ist ein fräulein |
    verbinden sie mich mit jemandem vom schalter | i will mit oim schwätze der sich auskennt
slot_decision, none, anything_else > complain
    euer fahrer is a depp | jedes mal steht nur der gelbe zettel da | der hat ned amal gläutet |
    Der Bote hat es einfach in den Schnee gestellt. | ihr kommts nie wenns ausgmacht is |
    das letzte päckli war total verbeult | i bin extra daheim bliebn und kein mensch ist kommen |
    der hat mir die einfahrt zuparkiert | eine frechheit sondergleichen ist das
slot_decision > complain reject_time deny?
    scho wieder am vormittag, ihr lernts es nie, das geht ned | jedesmal so a blöde zeit des passt mir ned
slot_decision > complain human
    des is doch ein witz i will den chef sprechen | zwei wochen wart ich schon jetzt gebens mir einen menschen
slot_decision > complain opt_out
    des is des fünfte mal heut lassts mi jetzt in ruh und rufts nimmer an | euer geklingel nervt streichts mi raus
slot_decision, identity > greet
    griaß di | grüß gottle
slot_decision, none, anything_else > small_talk
    bei uns hats grad gschneit | habts ihr auch so an föhn | sie ham aber a nette stimm |
    i hab grad den strudel im rohr | Ist das eine Kälte heute, gell. | mei katz hat heut gjungt |
    an so einem tag sollt man in der sauna sitzen
slot_decision, none, anything_else > out_of_scope
    könnens mir a taxi bstellen | wann geht der nächste zug nach bregenz | hat die trafik heut offen |
    wie wird das wetter am arlberg | mein fernseher geht ned | wissen sie ob der metzger zu hat |
    ich bräucht einen handwerker für den kachelofen | was kostet ein skipass in zermatt |
    i will a packl nach kanada schicken wie geht des
slot_decision, none, drop_place > backchannel
    hm verstehe | so so schau an
none > backchannel
    jo | ja ja | eh
drop_place > set_drop_place
    in der garasch is offen | hinterm haus beim holz |
    beim hausbesorger auf stiege zwei | auf der terrasse unterm tisch | bei der frau pichler im ersten stock |
    in den stadl | in den waschkuchen eingang | beim nachbarn gegenüber dem huber | aufs bänkle vor der tür |
    ins stüberl daneben | unter die eckbank im windfang | Beim Hauswart, der ist immer da. | in d holzleg
slot_decision, drop_place > set_drop_place
    stellts es einfach vor d tür | legens es in den schopf hinterm haus |
    gebens es beim nachbarn ab der is immer dahoam | der portier nimmts an | einfach auf die fußmatten stellen |
    d nachbarin hat en schlüssel gebet sie's der | schmeißts es übern zaun der hund tut nix |
    Der Abwart im Parterre kann es nehmen.
slot_decision > unavailable set_drop_place deny? reject_time?
    bin ned da stellts es in d garage | i bin schaffe leget sie's aufs bänkle |
    da ist keiner da, gebens es dem hausbesorger | wir sind weg, der nachbar im dritten nimmts
slot_decision > affirm set_drop_place
    passt und wenn i ned aufmach dann hinters haus | ja gern sonst beim nachbarn |
    isch recht im notfall in milchkasten
slot_decision, drop_place > set_pickup_point
    i hol mirs in der trafik ab | gebts es in die postfiliale | könnens des in den abholautomaten tun |
    ich hol es am bahnhof beim kiosk | beim spar bei uns ist ein paketshop da bitte | legets es ins fach beim edeka |
    Ich hole es lieber am Postschalter. | Packstation wär mir am liebsten. | i wills selber holen beim depot
drop_place > deny
    na draußen klauns alles | nöd draussen bitte | da kommt der marder | nix abstellen bei uns
drop_place_confirmation > correct deny? set_drop_place
    na ned vor d tür hinters haus | nein beim abwart nicht beim nachbarn | noi in d garage
drop_place_confirmation, address_confirmation > affirm
    genau so | ja stimmt | freilich | jo eh | das isch korrekt | Exakt, ja. | basst so
drop_place > unsure
    ja mei wohin bloß | i woiß net wo des sicher isch | da fällt mir grad nix ein
none, slot_decision > change_address
    i wohn da nimmer | bringts des lieber in d arbeit | schickts es zur oma bitte |
    i bin grad im spital bringts es mir dorthin | des soll aufs hotel gehen | Ich bin umgezogen, gell. |
    ich wohn jetz bei der freundin
none, slot_decision > change_address give_address_part?
    wir sind auf innsbruck zogen | mir wohnet seit oktober in esslingen
none, slot_decision > change_address give_address
    bringts es in die lange gasse vierzehn tür drei | wir sind umzogen in die seestrasse 8 in thalwil |
    gehts des zu mir in d arbeit am marktplatz 4 | ab jetzt bin i in der ringstraße sechs a in ulm
address > give_address
    mariahilfer straße achtundachtzig stiege zwei tür neun | das ist der rosenweg zwölf in bülach |
    bahnhofstrass 3 zweiter stock links | am anger 7 in 82481 mittenwald | Birkenweg 5, 70599 Stuttgart |
    in der au elf top vier | die hintere gasse fünfe gleich beim brunnen |
    kirchplatz siem in bozen? na in kufstein kirchplatz 7
address, address_part > give_address_part
    stiege drei | top siebzehn | die tür links im dritten stock | vorarlberg genauer gesagt dornbirn |
    in d schwabinger straß | 8004 | hausnummer vierzehn b | des isch in reutlingen
address_part > unsure
    weiß i ned auswendig | da müsst i rausgehn und aufs taferl schauen | keine ahnung wie die postleitzahl ist
address_confirmation > correct deny?
    na top vier ned top fünf | es ist die stiege zwei | noi die gartestraße mit t | seestrasse acht nicht achtzehn |
    fast, aber es heisst Rosenberg, nicht Rosenweg | na die achtzig zehn ned achtzig elf
address_confirmation > deny
    na des stimmt ned | nei völlig falsch | ha noi so net
anything_else > deny
    sonst nix | noi des war alles | eigentlich nicht, gell
anything_else > deny? thank goodbye
    nein merci vielmal ade | des wars pfiat ihnen dank schön | nix mehr servus und danke |
    danke ihnen auf wiederluege
anything_else, none > goodbye
    tschau zäme | behüt sie gott | auf wiederschaun
anything_else, none > thank
    vergelts gott | merci | dank schön | des is nett von ihnen | i sag danke | Herzlichen Dank, gell.
anything_else > affirm other_parcel?
    ja no was, das andere packl | ja und dann wär da noch das zweite
slot_decision > thank goodbye
    danke servus | merci ade | vergelts gott und pfiat ihnen
slot_decision > affirm ask_cost
    ja passt kost des was | gern, und ist das eh gratis
slot_decision > affirm ask_contents
    passt was isn da drin | ja gut aber was hab ich da bestellt
slot_decision > affirm ask_time
    ja passt, aber eher um zwei oder um vier | isch recht wann genau denn
slot_decision > ask_sender refuse_parcel deny?
    von wem isn das i hab nix bestellt des nimm i ned | wer schickt mir sowas, retour damit
slot_decision > ask_robot human
    san sie a automat i will an menschen | isch des a maschin no gebet sie mir jemand andres
slot_decision, identity > ask_who ask_data
    wer san sie und woher habts ihr mei nummer | wer ist da und wer hat ihnen das natel geben
slot_decision > greet affirm
    grüezi ja das passt | servus ja passt eh
slot_decision > affirm thank goodbye
    Passt, dank schön, pfiat Ihnen. | isch recht merci ade | Ist gut, besten Dank, auf Wiederschauen.
slot_decision > affirm other_parcel
    Ja passt, und das andere Kistl, kommt des mit? | gern und s zweite päckli au grad
slot_decision > affirm ask_sender
    Ja eh, aber von wem is des? | Tiptop, wer hat das eigentlich geschickt?
slot_decision > affirm complain
    Ja gut, aber diesmal soll er läuten, der Lauser. | passt aber letztes mal bin i umsonst dagsessen
slot_decision > affirm small_talk
    Passt, i geh bei dem Föhn eh ned raus. | ja gern heut back ich springerle
slot_decision > unavailable call_back propose_time? deny? reject_time?
    Da bin ich im Dienst, rufen Sie am Abend an, dann hab ich den Plan. | da bin i ned da läutet morgen no amal durch
slot_decision > unavailable set_pickup_point deny? reject_time?
    Da bin ich im Geschäft, ich hol's dann am Postschalter. | i bin schaffe i hol des am samstag in der filiale
slot_decision > unavailable complain deny? reject_time?
    Da arbeitet doch jeder normale Mensch, allweil kommt's ihr um die Zeit! |
    scho wieder unter der zeit da bin i ned dahoam zefix
slot_decision > refuse_parcel opt_out deny?
    I mag des Packl ned und eure Anrufe scho glei gar ned. | retour damit und s natel könnt ihr löschen
slot_decision > refuse_parcel complain deny?
    Nach drei Wochen brauch ich's nimmer, eine Schlamperei, schickt's es zurück.
slot_decision > refuse_parcel ask_cost deny?
    Des soll retour, kost mi des was? | i nimm des ned an verlangens da ebbes
slot_decision > change_address ask_cost
    Könnt's ihr des in d' Arbeit bringen, kost des extra? | geht das auch zur tante und was macht das
slot_decision, identity > greet ask_who
    Grüß Gott, wer spricht? | grüezi wer isch da | servus mit wem red i
slot_decision, identity > greet ask_why
    Grüezi, um was geht's? | servus was gibts
slot_decision, identity > not_here ask_why deny?
    Mei Mann is im Holz, worum geht's denn? | der bub isch in der lehr was wollet sie von ihm
slot_decision, identity > wrong_person ask_data deny?
    I bin ned der Keller, woher habts ihr die Nummer? | da sind sie falsch wer hat ihnen mein natel geben
slot_decision, identity > wrong_person opt_out deny?
    Keller gibt's da keinen, nehmts mei Nummer raus. | falsch verbunden zum dritten mal rufet sie hier nimmer an
slot_decision, identity > busy opt_out
    I steh am Herd und will auch sonst keine Anrufe mehr von euch. | bin am melken und rufts überhaupt nimmer an
identity > affirm busy
    Ja, der bin ich, aber ich steh grad auf der Leiter. | jo scho aber i hock im wartezimmer
identity > affirm call_back propose_time?
    Ja bin i, läutens am Abend noch einmal an. | am apparat aber rufet sie lieber um sechse
slot_decision > complain ask_status
    Seit Allerheiligen wart ich, wo steckt des Packl? | so a lahmer verein wo isch des jetzt
slot_decision > ask_who ask_why
    Wer san Sie und was wollens? | wer isch do und um was gohts
slot_decision > ask_repeat ask_who
    Ha? Wer is dran? | i hab nix verstanden wer sind sie nomal
slot_decision > ask_contents ask_sender
    Was is drin und wer schickt's? | von wem isch des und was hat er neitan
anything_else > thank other_parcel
    Dank schön, und des andere Packl? | merci und s zweite chunnt das au

availability > propose_time
    am freitag hab ich frei

anything_else > goodbye
    servus
"""
