"""Everyday turns under every open question: answers, answers beside it, counter-questions, two acts at once."""

TABLE = """
identity > affirm
    der bin ich wohl | joa, am Rohr | jonas ja | ja mein gott der steht vor ihnen also am telefon halt
identity > affirm ask_why
    ja bin ich was gibts denn | Keller, ja. Worum geht's? | ja das bin ich, ist was passiert oder warum rufen sie an
identity > affirm ask_who
    ja und mit wem hab ich das vergnügen | Das kommt drauf an. Ja, bin ich. Und Sie sind?
identity > affirm ask_status
    ja ich bins geht das um den schrank wo ist der denn jetzt abgeblieben
identity > affirm unavailable
    ja keller hier aber wenns um heute geht ich bin bis abends auf der baustelle
identity > affirm hold_on
    ja bin dran sekunde ich mach nur das radio aus
identity > affirm busy call_back propose_time?
    ja schon aber ich steh an der kasse rufen sie in zehn minuten nochmal an
identity > ask_who
    kommt drauf an wer das wissen will | und sie sind | Moment, bevor ich hier was sage, wie heißt denn Ihre Firma?
identity > ask_robot
    sind sie jetzt so ne computerstimme oder wie
identity > ask_data
    Woher haben Sie denn bitte diese Nummer?
identity > wrong_person deny?
    nee, hier ist Schubert | falsch verbunden glaub ich |
    keller ja aber nicht jonas und einen jonas ham wir auch nicht in der familie
identity > not_here deny?
    der ist beim fußball |
    Nee, ich bin die Oma, der Jonas ist mit dem Hund draußen und sein Telefon liegt hier auf der Kommode, deswegen \
bin ich drangegangen.
identity > not_here hold_on deny?
    das ist mein bruder warte ich geb ihn dir
identity > not_here call_back propose_time? deny?
    mein sohn ist in der uni versuchen sies nach fünf nochmal
identity > ask_repeat
    Wer soll ich sein?
identity > opt_out complain?
    schon wieder so ein werbeanruf nehmt mich endlich aus eurer liste raus
verification > give_address_part
    neun acht fünf zwei sieben | 26121, Oldenburg | ähm warten sie mal doch null sechs eins eins null |
    das müsste die fünf drei eins siebzehn sein | vierundvierzig eins siebenunddreißig
verification > give_address_part ask_why
    39104, wieso fragen Sie das eigentlich?
verification > give_address_part ask_time
    zwei acht zwei null drei und wann kommt ihr jetzt
verification > give_address_part thank goodbye
    50823 so bitte danke tschüss
verification > give_address_part correct deny?
    nee halt ich hab ihnen die alte gesagt neu ist acht sechs eins fünf null
verification > give_address_part complain
    null neun eins eins zwei zum dritten mal jetzt aber
verification > give_address_part change_address
    also die postleitzahl auf dem paket ist bestimmt noch die alte 76131 da wohnen wir aber nicht mehr das müsste \
woanders hin
verification > unsure
    puh | auswendig nicht nein |
    oh da fragen sie mich was ich bin erst vor zwei wochen hergezogen und die alte hab ich noch im kopf aber die \
neue
verification > unsure hold_on
    weiß ich grad nicht moment ich frag mal meine frau
verification > ask_data
    Wofür brauchen Sie die Postleitzahl? | und das wird jetzt alles aufgenommen oder was
verification > ask_repeat
    die was | Meinen Sie jetzt von meiner Wohnung oder was?
verification > deny
    sag ich nicht | das kann ja jeder wissen wollen nein
verification > deny ask_who
    nö erst sagen sie mir mal wer sie überhaupt sind
verification > deny human
    Solche Sachen sag ich keinem Automaten, geben Sie mir einen richtigen Menschen.
verification > hold_on
    warte ich muss kurz in den ausweis gucken
verification > wrong_person deny?
    ich bin gar nicht der den sie suchen ich hab nur seine nummer übernommen
verification > busy call_back propose_time?
    ich fahr grad auf die a7 rufen sie in ner halben stunde an
slot_decision > affirm
    jo machen | ja komm, nehm ich | Gekauft. | der erste | von mir aus das zweite | geht klar chef |
    ach wissen sie mir ist das gleich ich bin rentner kommen sie einfach wie sies gesagt haben
slot_decision > affirm propose_time?
    Dienstag, ja. | dann lieber donnerstag |
    hm also dienstag hab ich homeoffice da müsst ich da sein dann machen wir dienstag
slot_decision > affirm propose_time? ask_cost
    donnerstag nehm ich und das kostet nix extra ne
slot_decision > affirm propose_time? set_drop_place
    dienstag ja und falls ich grad im garten bin einfach auf die terrasse
slot_decision > affirm thank goodbye
    Passt, danke, tschö.
slot_decision > affirm propose_time? ask_time
    dienstag gut wann denn da genau eher zwei oder eher vier
slot_decision > affirm other_parcel
    ja das passt und das andere mit den büchern kommt das dann gleich mit
slot_decision > deny? reject_time? unavailable
    da bin ich schaffen | beide tage schule |
    oh nee dienstag ist die beerdigung von der tante und donnerstag fahren wir schon früh weg zu den schwiegereltern
slot_decision > deny? reject_time? propose_time
    Mittwoch wär mir lieber. | nix davon, freitag | geht auch abends nach sechs
slot_decision > deny? reject_time? set_drop_place
    nee lassen sie das mal mit den terminen stellts einfach hinters mülltonnenhäuschen
slot_decision > deny? reject_time? set_pickup_point
    da klappt beides nicht ich hols mir an der packstation | Och nee. Tut's in den Shop, ich fahr da eh vorbei.
slot_decision > deny? reject_time? unavailable change_address
    da bin ich nicht daheim schickt es doch zu mir ins büro
slot_decision > ask_repeat
    donnerstag von wann bis wann nochmal
slot_decision > ask_sender
    Von wem kommt's denn eigentlich?
slot_decision > unsure hold_on
    kann ich so nicht sagen wart mal ich guck in den kalender
slot_decision > unsure call_back
    weiß ich noch nicht das muss ich mit meiner frau klären rufen sie später nochmal an
slot_decision > complain
    Also gestern saß ich schon den ganzen Tag da wie bestellt und nicht abgeholt, und wer kam nicht? Ihr Fahrer.
availability > propose_time
    ab vier | freitag vormittag | samstags halt | Nach Feierabend, so ab halb sechs. |
    am besten morgen nachmittag da ist meine tochter hier die macht auf |
    also lassen sie mich überlegen montag ist chor dienstag kommt die putzfrau also mittwoch mittwoch wäre gut \
vormittags |
    jeden tag ab eins eigentlich | nur am 27.
availability > propose_time ask_cost
    Am Samstag, wenn das geht. Oder kostet Samstag extra?
availability > propose_time ask_time
    Mittwoch nach drei. Kommt er da eher früh oder spät?
availability > propose_time set_drop_place
    freitag ab zwölf und wenn keiner aufmacht dann halt zum nachbarn rechts
availability > propose_time unavailable
    bis mittwoch bin ich auf montage ab donnerstag früh gehts dann |
    vormittags hab ich dialyse nachmittags können sie immer kommen
availability > propose_time thank goodbye
    Übermorgen so um elf. Danke schön, Wiederhören.
availability > propose_time correct deny?
    nee doch nicht mittwoch hab ich eben falsch gesagt freitag
availability > affirm
    egal wann | ich bin immer da junge frau wo soll ich denn auch hin mit meiner hüfte
availability > unavailable
    die woche gar nicht | Ich bin den ganzen November auf Reha.
availability > unavailable set_drop_place
    tagsüber ist bei uns nie wer daheim werfts einfach übers gartentor
availability > unavailable set_pickup_point
    eigentlich nie ich arbeit schicht am gescheitesten kommts in die filiale
availability > unsure
    schwierig | kann ich erst sagen wenn ich den dienstplan hab und den kriegen wir immer erst freitags
availability > unsure ask_time
    was haben sie denn noch frei | Hm. Wann könntet ihr denn?
availability > refuse_parcel
    gar nicht ich will das ding nicht mehr haben
availability > human
    ach das ist mir zu kompliziert gibts da nicht jemanden den ich sprechen kann
availability > busy call_back
    du ich bin grad mitten im kochen meld dich nachher nochmal
"""
