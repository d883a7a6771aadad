"""Words in German that sound like a safety act and are something else, under the other questions: training material."""

TABLE = """
slot_decision, identity, none > ask_robot
    sind sie ein mensch | bist du ein echter mensch | sind sie ein mitarbeiter oder ein automat |
    spricht da ein mensch | da ist doch kein mensch dran oder |
    Spreche ich mit einer Person oder einem Band? | red i da mit am menschen |
    sind Sie die Dame vom Kundendienst oder ein Computer
slot_decision, identity, none > ask_who
    mit wem spreche ich | mit wem red ich denn da | wen habe ich da am apparat | welcher mitarbeiter sind sie |
    sind sie vom kundendienst | wer ist ihr chef von welcher firma sind sie | wer ruft mich da an |
    sind sie die zentrale | wer sind sie denn welcher dienst
slot_decision, identity, none > ask_data
    löschen sie meine daten wenn das paket da ist | wann löschen Sie eigentlich meine Nummer |
    steht meine nummer jetzt bei euch in einer liste | hört da ein mitarbeiter mit |
    darf mich ein computer überhaupt anrufen ist das erlaubt
slot_decision, none, anything_else > small_talk
    der mensch vom letzten mal war sehr nett | ihr fahrer ist ein netter mensch | sie haben ja eine menschliche stimme |
    mein telefon hört ja nie auf zu klingeln heute ist mein geburtstag | heute rufen mich alle an |
    ich hab heut schon mit so vielen menschen geredet | mein kater ist nicht da der streunt wieder |
    ach der mensch denkt und gott lenkt
slot_decision, anything_else > thank
    danke dass sie mich angerufen haben sonst ruft ja keiner an | danke dass ein mensch an mich denkt |
    gut dass sie anrufen danke | danke dass sie es nicht zurückgeschickt haben |
    danke dass sie mich nicht vergessen haben | danke fürs nochmal anrufen
identity > affirm
    hier ist keller | ja am apparat | ja am telefon | nicht falsch verbunden nein nein ich bins |
    da sind sie richtig | sie sind richtig bei mir | richtig verbunden | da haben sie den richtigen erwischt |
    den haben sie am telefon | ja nicht der junior der senior jonas keller | so heiße ich ja |
    jonas keller ist mein name | ich bin selber dran | das bin ich höchstpersönlich | wer sonst |
    niemand anders als ich | kein anderer | der bin i | jo des bin i | ja ich bin da | ja ich bin zu hause ich bin es |
    noch bin ichs ja | ja der jonas ist da der bin ich | das ist mein geburtsname aber ja |
    ja ich heiße seit der hochzeit anders aber ich bin das
identity > affirm correct?
    ja aber man schreibt es mit zwei l | ja jonas nicht jonathan | keller nicht kellner ja |
    ja das bin ich nur heiße ich jetzt keller wieland | ja aber nicht frau sondern herr keller
identity > affirm busy
    ja bin ich aber ich bin grad nicht zu hause und hab keine zeit | ja das bin ich ich kann jetzt nur nicht |
    am apparat aber ich bin im auto | ja jonas keller ganz schlecht grad
identity > affirm ask_why
    ja das bin ich was wollen sie | am apparat worum gehts | ja wieso | hier keller was gibts |
    der bin ich ist was passiert
identity > affirm ask_data
    ja bin ich woher haben sie die nummer | ja das bin ich warum wollen sie das wissen |
    am apparat, wird das aufgezeichnet
address_confirmation > deny
    die nummer ist falsch | die nummer stimmt nicht | falsche straße |
    da haben sie mich falsch verstanden | das stimmt so nicht | nein das wohn ich nicht | das ist die falsche |
    nein da wohnt jemand anders | da wohn ich nicht | so heißt die straße nicht | das gibts hier nicht die straße |
    nein das bin ich nicht das ist der nachbar
address_confirmation > correct deny?
    falsche nummer es ist die achtzehn | die nummer stimmt nicht es ist die sieben |
    löschen sie das a es ist nur die zwölf | streichen sie das b hinten | nehmen sie die drei raus es ist die fünfzehn |
    nicht keller im namen sondern im stock also erdgeschoss | da wohnen lauter andere ich bin in der neunzehn |
    Nein, nicht Bahnhofstraße, Bahnhofsweg. | nicht zurück auf die alte adresse die neue ist die waldstraße vier |
    ich heiße nicht keller straße sondern die straße heißt kellerweg |
    verwechselt haben sie das es ist die nummer einundzwanzig
address_confirmation, drop_place_confirmation > affirm
    nichts falsch alles richtig | da gibt es nichts auszusetzen | nicht falsch | nein nein stimmt schon |
    das will ich so | da ist nichts falsch dran | das lassen wir so | ja lassen sie das so stehen
address, address_part > unsure
    die hausnummer weiß ich nicht da muss ich den mitarbeiter fragen | da muss ich meinen mann fragen der ist nicht da |
    ich kenn die straße nicht | die kenn ich nicht auswendig | weiß ich nicht ich bin da neu |
    ich wohn da erst seit gestern keine ahnung
address_part > deny
    gibts nicht | gibt es hier nicht | hier gibts keine hausnummer | hier gibt es keinen stock |
    kein name keine nummer | haben wir nicht | hier heißt die gasse gar nicht
verification > deny
    die gebe ich nicht heraus | ich geb meine daten nicht weiter |
    nein das möchte ich nicht | das will ich nicht sagen | des sog i ned | das verrate ich am telefon nicht |
    so was sag ich keinem fremden | das mach ich nicht | das verweigere ich ihnen zu sagen
verification > unsure
    die hab ich nicht bei mir | weiß ich nicht auswendig | da müsste ich auf den brief schauen |
    keine ahnung wie die postleitzahl ist ich bin neu hier
drop_place > deny
    das will ich nicht | nirgends | nirgendwo bitte | nicht ablegen | keinesfalls ablegen |
    nehmt es nicht an beim nachbarn der ist komisch | der nachbar darf das nicht annehmen | mit denen red ich nicht |
    die nachbarn sind nicht da | der hausmeister ist nicht da | bei uns gibt es keinen hausmeister |
    hier gibt es keinen portier | der nachbar ist im urlaub | da ist niemand der es annimmt |
    die nachbarin nimmt nichts mehr an | auf gar keinen fall draußen | nichts davon |
    das möchte ich nicht das wird geklaut | kenn ich nicht die nachbarn | die wohnen da nicht mehr |
    nicht zu denen nie mehr | bloß nicht zum kiosk der ist falsch | ich will nicht dass es draußen steht
drop_place_confirmation > deny
    das will ich nicht | nein nicht zu dem | falsch verstanden | das habe ich nicht gesagt |
    den nachbarn gibt es nicht mehr | nein der wohnt da nicht mehr | nein die ist nicht da |
    der ist verreist geht nicht | da haben sie was falsch verstanden | nein nehmen sie das wieder raus |
    streichen sie das | löschen sie das | lassen sie das weg | falscher nachbar | falsch nicht dorthin
drop_place_confirmation > correct set_drop_place deny?
    falscher nachbar der andere rechts | nein streichen sie die garage lieber der schuppen |
    nicht beim keller im keller | löschen Sie das mit dem Hausmeister, lieber zur Nachbarin |
    nein der ist nicht da nehmen sie die frau busch im dritten | nicht zurücklegen sondern vor die tür legen |
    falsch hinter die garage nicht in die garage
callback_time > deny
    nicht nötig | sie brauchen nicht mehr anzurufen es hat sich erledigt | brauchen sie nicht zurückrufen |
    lassen sie gut sein | ich melde mich selbst | muss nicht sein | nein kein rückruf nötig |
    vergessen sies | schon gut kein anruf | nein lieber nicht | das können wir auch jetzt machen |
    ist nicht mehr nötig danke
callback_time > call_back propose_time?
    nicht vor zehn anrufen bitte so gegen elf | nie vor neun ab neun gern |
    rufen sie nicht mehr heute an morgen um acht | nicht auf der arbeit anrufen erst nach siebzehn uhr |
    nicht mehr heute sondern morgen | heute nicht mehr anrufen, Freitag Vormittag passt |
    keine anrufe vor mittag bitte danach gern | nicht in der ruhezeit, um vier wieder |
    ruft mich bloß nicht vor acht an um neun is recht
anything_else > deny
    nein das reicht | das reicht mir | es reicht danke nein nichts mehr | ich will nichts mehr |
    brauch ich nicht | ich brauche nichts mehr | kein bedarf | hat sich erledigt | jetzt ist es gut |
    lassen sie es gut sein | damit ist schluss nein alles besprochen | na i brauch nix mehr |
    nö nix mehr | alles erledigt | i hob ois | nein das war alles was ich wollte |
    es gibt nichts mehr
anything_else > deny thank
    nein ich will nichts mehr danke | brauch ich nicht danke | nein danke kein bedarf mehr | das reicht danke |
    nix mehr dank schön | nein danke das genügt
opt_out_confirmation > deny
    nein sie dürfen anrufen | nein so hab ich das nicht gemeint | nein rufen sie ruhig an |
    quatsch ich wollte nur nicht am vormittag angerufen werden | nein löschen sie nichts |
    nein nein bitte nicht löschen | doch sie können anrufen | nein ich meinte den fahrer nicht mich |
    nein ich will nur heute meine ruhe | nur diesen termin löschen nicht meine nummer | nein anrufen ist okay |
    na des hab i ned gmeint | um himmels willen nein ich wart doch auf das paket | nein das war ein spaß |
    nein lassen sie meine nummer drin | nee so schlimm isses nich
opt_out_confirmation, refusal_confirmation > hold_on
    augenblick mal | stopp langsam moment mal | warten sie noch | halt lassen sie mich kurz nachdenken
slot_decision, identity, none, availability > small_talk? complain? unsure?
    na ja mensch | mensch meier | ach mensch | menschenskind

address_confirmation > deny correct?
    falsche hausnummer |
    das ist falsch
"""
