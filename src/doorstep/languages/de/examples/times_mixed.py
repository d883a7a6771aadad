"""Turns in German that do two or three things at once about the time: training material."""

TABLE = """
slot_decision > affirm thank propose_time?
    ja dienstag passt vielen dank | donnerstag danke schön | dann den donnerstag und danke ihnen |
    morgen nachmittag gern merci | am dienstag ist mir recht, ich danke Ihnen |
    jo donnerstag vormittag passt guat dankschön | dienstag bin ich da danke für die info | den zweiten bitte danke |
    der erste passt lieben dank
slot_decision > affirm ask_cost propose_time?
    dienstag passt kostet das was | den donnerstag bitte und ist das gratis |
    donnerstag gern, muss ich da noch was zahlen | morgen geht was kostet mich das |
    dienstag isch guet choschtet das öppis
slot_decision > affirm ask_contents propose_time?
    dienstag passt was ist denn drin | donnerstag ist gut aber was hab ich da bestellt |
    morgen nachmittag gern, ist das die lampe | den ersten termin bitte, was ist das für ein paket
slot_decision > affirm ask_sender propose_time?
    donnerstag bitte von wem kommt das denn | dienstag geht wer hat das geschickt |
    morgen passt und wer ist der absender
slot_decision > affirm ask_time propose_time?
    dienstag ja wann genau zwischen zwei und vier | donnerstag gern aber um wie viel uhr ungefähr |
    morgen passt geht es auch genauer | donnerstag ist gut eher zehn oder eher zwölf
slot_decision > affirm other_parcel propose_time?
    dienstag passt kommt da das andere auch mit | donnerstag bitte und die zweite bestellung auch gleich |
    morgen ja und mein anderes paket wo bleibt das
slot_decision > affirm complain propose_time?
    dienstag aber wehe es kommt wieder keiner |
    donnerstag meinetwegen aber das ist jetzt der dritte versuch eine frechheit |
    ja morgen wenn der fahrer diesmal klingelt statt wegzufahren |
    den donnerstag aber beim letzten mal hab ich umsonst gewartet
slot_decision > affirm set_drop_place propose_time?
    dienstag und wenn ich nicht aufmache bei frau adler abgeben | donnerstag passt sonst legen sie es in den schuppen |
    morgen gern notfalls vor die garage | den zweiten und falls keiner da ist ins gartenhaus |
    dienstag aber stellen sie es bitte gleich hinten auf die terrasse
slot_decision > affirm set_pickup_point
    ja passt und wenn keiner da ist in den paketshop am bahnhof | gut ansonsten hol ich es bei der post |
    dienstag ja sonst packstation
slot_decision > affirm change_address propose_time?
    dienstag passt aber bitte an meine arbeitsadresse |
    donnerstag gern nur bin ich umgezogen die adresse stimmt nicht mehr |
    ja morgen aber liefern sie es zu meiner mutter | ja geht aber ich wohne jetzt woanders |
    passt, kann es an eine andere adresse | den ersten aber nicht nach hause sondern ins geschäft
slot_decision > affirm ask_status
    ja gut wo ist es denn jetzt | passt ist das schon in deutschland | ja liegt es schon bei ihnen im lager |
    dienstag okay aber warum hat das so lang gedauert wo war es denn
slot_decision > affirm ask_data
    ja passt aber woher haben sie eigentlich meine nummer | gut, wird das hier aufgenommen |
    ja okay wer hat ihnen meine handynummer gegeben
slot_decision > affirm small_talk
    ja passt und sie haben aber eine nette stimme | gut so machen wirs heute ist ja ein sauwetter gell |
    ja gern da freut sich der hund der bellt immer so schön |
    dienstag passt da hab ich nämlich geburtstag stellen sie sich vor |
    ja da bin ich da ich bin ja immer da seit mein mann tot ist
slot_decision > affirm ask_repeat?
    ja was war nochmal der zweite | ja wie waren die zeiten nochmal | ja gut äh sagen sie nochmal wann
slot_decision > ask_repeat
    ja wie bitte | was war der erste termin nochmal | dienstag wann | wie donnerstag welche uhrzeit war das |
    nochmal die tage bitte zum mitschreiben | i ha s nöd verstande
slot_decision > affirm thank ask_cost
    ja danke kostet das was | passt vielen dank und das ist kostenlos oder | wunderbar danke und muss ich was bezahlen
slot_decision > affirm thank set_drop_place
    ja passt danke und sonst vor die tür | vielen dank ja und wenn nicht beim nachbarn |
    gut danke ihnen ansonsten in die garage
slot_decision > affirm call_back
    ja aber der fahrer soll nein rufen sie mich einfach am abend vorher nochmal an ja passt |
    passt rufen sie mich aber zur sicherheit morgen nochmal an
slot_decision > affirm human
    ja der termin passt aber ich will trotzdem noch mit einem mitarbeiter reden |
    dienstag geht und jetzt verbinden sie mich mit einem menschen wegen einer reklamation
slot_decision, availability > unavailable propose_time set_drop_place deny? reject_time?
    ich arbeite bis vier danach bin ich da sonst vor die tür |
    dienstag bin ich weg mittwoch bin ich da oder legen sie es in die garage |
    vormittags ist keiner da am nachmittag schon und sonst zum nachbarn |
    ich bin bis sechs unterwegs kommt danach oder stellts in den hof |
    erst ab fünf daheim, vorher kann er es der oma im erdgeschoss geben
slot_decision, availability > unavailable propose_time thank deny? reject_time?
    da bin ich arbeiten aber freitag wäre schön danke | ich bin leider beim arzt mittwoch würde mir passen vielen dank |
    bin nicht da ab fünf gern danke ihnen
slot_decision, availability > unavailable propose_time complain deny? reject_time?
    ich arbeite bis fünf das hab ich schon dreimal gesagt kommen sie halt um sechs |
    tagsüber bin ich nie da ihr lernt das auch nicht kommt endlich mal am samstag |
    da hab ich dienst und ihr fahrer kommt eh immer zu spät also nach sechs bitte |
    vormittag ist keiner da so ein blödsinn immer wieder nachmittags hab ich gesagt
slot_decision, availability > unavailable propose_time ask_cost deny? reject_time?
    da bin ich auf arbeit geht es auch samstag und kostet das extra |
    bin bis sechs weg danach wär gut, ist abends teurer |
    dienstag bin ich verreist freitag ginge wenn das nichts kostet oder kostet das was
slot_decision, availability > unavailable human deny? reject_time?
    da bin ich nie da das will ich mal mit einem menschen besprechen |
    ich hab wechselschicht das versteht kein computer geben sie mir einen mitarbeiter |
    ich arbeite da und mit ihnen komm ich nicht weiter ich möchte jemanden sprechen
slot_decision, availability > unavailable call_back propose_time? deny? reject_time?
    da bin ich in der schule und sonst weiß ich nicht rufen sie am abend an |
    ich bin da verreist melden sie sich nächste woche nochmal |
    da hab ich dienst rufen sie mich morgen an dann weiß ich mehr
slot_decision, availability > unavailable refuse_parcel deny? reject_time?
    ich bin da eh nicht da und ich will es auch gar nicht |
    da arbeite ich und bestellt hab ich auch nichts schicken sie es zurück |
    wir sind verreist bis januar das kann gleich zurück zum absender
slot_decision, availability > unavailable ask_contents deny? reject_time?
    da bin ich in der arbeit was ist das denn für ein paket |
    da ist keiner da passt das in den briefkasten wie groß ist das | ich bin da weg was hab ich denn überhaupt bestellt
slot_decision, availability > unavailable ask_sender deny? reject_time?
    da hab ich arzttermin von wem ist das paket | da arbeiten wir wer hat uns denn was geschickt |
    bin nicht daheim wer ist denn der absender
slot_decision, availability > unavailable ask_who deny? reject_time?
    da bin ich nicht da wer ist denn da überhaupt | ich arbeite da, wer sind Sie nochmal
slot_decision, availability > unavailable other_parcel deny? reject_time?
    da bin ich in der uni und das zweite paket wann kommt das | bin auf dienstreise, und was ist mit der anderen sendung
slot_decision, availability > unavailable goodbye deny? reject_time?
    da bin ich nicht da tschüss | ich muss da arbeiten wiederhören | da sind wir weg pfiat eana
slot_decision, availability > unavailable hold_on deny? reject_time?
    da arbeite ich glaub ich moment ich schau nach | da bin ich doch beim zahnarzt warten sie kurz |
    ich hab da dienst sekunde mal der kalender
slot_decision, availability > unavailable small_talk deny? reject_time?
    da bin ich beim seniorentanz man muss ja in bewegung bleiben gell |
    da bin ich in der therme bei dem wetter ist das das beste |
    dienstag bin ich beim kegeln wir sind übrigens meister geworden
slot_decision, availability > unavailable change_address propose_time? deny? reject_time?
    dienstag bin ich in der firma bringen sie es doch in die firma |
    da bin ich bei meinen eltern können sie es nicht zu denen liefern |
    wir sind bis sonntag im ferienhaus, geht es auch dorthin
slot_decision > reject_time ask_cost deny?
    passt nicht kostet ein anderer termin was | geht nicht was kostet es am samstag |
    beides schlecht, ist umbuchen umsonst
slot_decision > reject_time ask_status deny?
    passt mir nicht wo ist das paket denn | das geht nicht warum kam es nicht heute wo ist es |
    zu spät ist es denn noch nicht da
slot_decision > reject_time call_back propose_time? deny?
    geht beides nicht rufen sie morgen nochmal an |
    passt nicht und jetzt hab ich keinen kalender probieren sie es später nochmal |
    da kann ich nicht melden sie sich nächste woche wieder
slot_decision > reject_time ask_who deny?
    nein da kann ich nicht wer spricht denn da | passt nicht von welcher firma rufen sie an
slot_decision > reject_time change_address deny?
    die zeiten passen nicht liefern sie es lieber ins büro | geht nicht bringen sie es zu meinem bruder |
    beides schlecht kann es woanders hin
slot_decision > reject_time unsure deny?
    das passt nicht aber wann es geht weiß ich auch nicht | da kann ich nicht und sonst keine ahnung |
    beides nicht und nächste woche weiß ich noch nicht
slot_decision > reject_time unavailable propose_time? deny?
    dienstag passt nicht da arbeite ich und donnerstag bin ich beim arzt | beides geht nicht ich bin bis freitag weg |
    passt gar nicht wir sind in urlaub | das ist zu früh da schlafe ich noch nach der nachtschicht |
    ungünstig da hole ich die kinder | Das ist leider unmöglich, ich bin an beiden Tagen in Hamburg.
slot_decision > reject_time hold_on deny?
    das passt nicht moment ich schau wann es geht | da nicht warten sie ich frag meine frau |
    beides nicht sekunde ich hol den kalender
slot_decision, availability > propose_time ask_time?
    freitag und wann da genau | mittwoch gern um wie viel uhr wäre das | samstag wenn das geht wann wären sie da
slot_decision, availability > propose_time change_address
    am freitag und bitte an meine neue adresse | mittwoch aber ins büro bitte |
    nächste woche und dann bin ich schon umgezogen also an die neue wohnung |
    freitag aber zu meiner schwester weil ich da wohn grad | übermorgen in die werkstatt liefern bitte nicht nach hause
slot_decision, availability > propose_time other_parcel
    freitag und dann das andere paket gleich mit | am mittwoch und was ist mit der zweiten sendung |
    kommen sie samstag mit beiden es gibt ja noch eins
slot_decision, availability > propose_time human
    am samstag und wenn das nicht geht will ich mit einem menschen reden |
    freitag ab vier sonst verbinden sie mich mit jemandem
slot_decision, availability > propose_time goodbye
    mittwoch ab drei tschüss | freitag dann ade | nach sechs servus
slot_decision, availability > greet propose_time
    hallo geht auch freitag | grüß gott am mittwoch wärs mir lieber | guten tag könnten sie abends kommen |
    servus nach fünf bitte
slot_decision, availability > greet unavailable deny? reject_time?
    hallo da bin ich arbeiten | grüezi da bin ich leider in den ferien | guten tag leider bin ich dann in der schule |
    moin da bin ich auf schicht
slot_decision > greet ask_who
    guten tag mit wem spreche ich | servus wer bistn du
slot_decision > greet ask_why
    hallo worum gehts | grüezi um was gahts
slot_decision > ask_contents ask_sender
    was ist das und von wem | was hab ich bestellt und bei wem | von wem ist das und was ist drin
slot_decision > ask_who ask_data
    wer sind sie und woher haben sie meine nummer | wer ruft da an und wie kommen sie an meine daten |
    welche firma ist das und wird das aufgezeichnet
slot_decision > unsure ask_contents
    weiß nicht was ist es denn überhaupt | keine ahnung was soll das für ein paket sein |
    kommt drauf an was drin ist was ist es denn
slot_decision > unsure set_drop_place
    ich weiß nicht ob ich da bin legen sie es halt vor die tür |
    kann ich nicht sagen stellen sie es einfach in die garage |
    keine ahnung wann ich heimkomme geben sie es der nachbarin | hängt vom dienst ab am sichersten ist beim hausmeister
slot_decision > unsure set_pickup_point
    weiß nie wann ich da bin ich hol es lieber am schalter | schwer zu sagen bei meinen schichten packstation bitte
slot_decision > complain set_drop_place
    ihr fahrer klingelt nie legen sie es halt in die garage |
    das ist ja ein theater stellen sie es einfach vor die tür |
    immer nur ein zettel dabei steht doch die paketbox da nehmt halt die
slot_decision > complain ask_status
    seit zwei wochen wart ich wo ist das paket | das ist unmöglich wo bleibt meine lieferung |
    gestern sollte es kommen so eine schlamperei wo ist es denn
slot_decision > complain propose_time
    ich hab gestern umsonst gewartet jetzt kommen sie am freitag | so ein saftladen dann eben mittwoch um acht |
    ihr wart dreimal zu spät also samstag und pünktlich
slot_decision > complain refuse_parcel deny?
    so lange gewartet jetzt könnt ihr es behalten | das ist die höhe schicken sie das zeug zurück
identity > busy ask_who
    ich hab keine zeit wer ist da | bin im auto wer spricht denn | ich sitz grad beim essen wer ist das
identity > affirm thank
    ja das bin ich danke der nachfrage | ja keller danke dass sie anrufen
identity > affirm small_talk
    ja das bin ich jedenfalls war ichs heute früh im spiegel noch | ja ich bins ganz schönes wetter heute gell |
    am apparat ich hab grad an sie gedacht
identity > affirm? not_here?
    ja also ich bin seine frau aber ja familie keller | ja keller aber die frau keller | ja hier keller der sohn
identity > not_here ask_why hold_on deny?
    er ist oben worum gehts denn moment ich hol ihn | was wollen sie denn von ihm warten sie ich ruf ihn
identity > not_here complain deny?
    er ist arbeiten und sie wecken hier das baby auf |
    mein mann ist nicht da und sie rufen heute schon das dritte mal an
identity > not_here opt_out deny?
    mein mann ist nicht da und rufen sie hier nicht mehr an | er ist nicht zuhause und anrufe wollen wir keine mehr
identity, slot_decision > not_here refuse_parcel deny?
    mein mann ist nicht da aber das paket nehmen wir nicht |
    er ist unterwegs und bestellt hat er nichts schicken sie es zurück
identity, slot_decision > not_here human deny?
    er ist nicht da und ich würde lieber mit einem menschen reden |
    ich bin die mutter er ist weg geben sie mir bitte einen mitarbeiter
"""
