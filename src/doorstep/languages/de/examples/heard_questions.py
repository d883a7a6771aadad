"""What people in German were heard to ask, complain of and say in passing: training material."""

TABLE = """
slot_decision > hold_on
    moment ich hol mal den kalender |
    Einen augenblick mein Kaffee läuft über.
slot_decision > ask_repeat
    Sie müssen lauter sprechen, ich hab mein Hörgerät nicht drin. | Was war das erste nochmal? |
    bitte sagen noch einmal langsam
slot_decision > other_parcel ask_contents?
    welches paket denn ich hab zwei bestellt
slot_decision > deny? reject_time? opt_out
    nein und rufen sie mich ja nicht mehr an
slot_decision > refuse_parcel deny? reject_time?
    gar nicht mehr, ich nehm das nicht an, schicken Sie's zurück
slot_decision > human
    Geben sie mir mal einen Menschen.
slot_decision > ask_who
    erst mal wer sind Sie eigentlich
slot_decision > complain
    schon wieder verschoben das ist ja das letzte mit euch
slot_decision > small_talk
    habt ihr bei euch auch so viel schnee
availability > hold_on unsure?
    Schaun wir mal Moment.
availability > refuse_parcel deny?
    nie, ich will's nicht haben
availability > complain
    das hab ich ihrer kollegin gestern schon alles erzählt
identity > ask_who greet affirm?
    ja hallo wer spricht denn da
identity > ask_why unsure?
    kommt drauf an worum gehts
identity > wrong_person deny?
    Nein, da haben Sie sich verwählt. | kenn ich nicht |
    Der ist doch letztes Jahr weggezogen, die Nummer hab jetzt ich.
identity > not_here deny?
    nee ich bin der mitbewohner der jonas ist nicht da | mein Mann ist gerade einkaufen | der papa is in da arbeit |
    Ich bin nur die Pflegerin, Herr Keller kann nicht ans Telefon.
identity > hold_on not_here?
    Moment, ich hole ihn Ihnen.
identity > ask_who ask_data
    Wer ist da und wird das hier mitgeschnitten?
identity > ask_robot
    Sind sie ein Computer?
verification > ask_data ask_why?
    Wozu brauchen Sie die denn?
verification > hold_on unsure?
    Moment die muss ich nachschauen.
verification > ask_who deny?
    Sie sollen mir erst mal sagen wer sie sind.
address > ask_data ask_why?
    Warum wollen sie meine Adresse wissen?
address > hold_on
    moment ich buchstabier's ihnen
address_part > ask_repeat
    Wie bitte was wollen sie wissen?
address_confirmation > ask_repeat
    können sie es noch mal vorlesen
drop_place > ask_cost
    kostet der shop was
callback_time > opt_out deny?
    gar nicht mehr bitte
callback_time > ask_robot? ask_who?
    wer ruft mich dann an, wieder so ein automat?
refusal_confirmation > ask_cost
    Muss ich dann was zahlen?
refusal_confirmation > ask_sender deny? hold_on?
    Halt nein von wem ist das überhaupt?
refusal_confirmation > ask_contents
    Was ist denn drin?
opt_out_confirmation > ask_data affirm?
    und meine daten löschen sie dann auch
anything_else > deny? thank goodbye
    Nein, vielen herzlichen Dank und einen schönen Tag noch.
anything_else > goodbye
    schönen Feierabend
anything_else > goodbye greet?
    Servus pfiat eana.
anything_else > goodbye thank
    ade merci
anything_else > ask_cost affirm?
    ja was kostet mich das
anything_else > ask_contents
    Ist da was schweres drin?
anything_else > complain affirm?
    ja der fahrer soll beim nächsten mal bitte klingeln der wirft immer nur den zettel rein
anything_else > other_parcel ask_time? ask_status?
    das andere paket wann kommt das
anything_else > deny? goodbye
    alles bestens wiederhören
anything_else > goodbye busy?
    hab's eilig tschau
anything_else > out_of_scope affirm?
    Ja können sie meinen internetvertrag kündigen?
anything_else > thank goodbye
    dank Ihne ufwiderluege
anything_else > ask_sender
    von wem ist die sendung eigentlich
anything_else > small_talk
    Sie ham aber eine nette Stimme.
anything_else > ask_data
    speichern sie das gespräch jetzt
anything_else > out_of_scope
    Kann er auch altes verpackungsmaterial mitnehmen? | wie spät ist es jetzt eigentlich
anything_else > human affirm? complain?
    ja geben sie mir die nummer von ihrem chef
none > greet ask_who
    guten tag wer ist da
none > ask_why
    worum geht es bitte
none > ask_why complain?
    wieso rufen Sie mich deswegen an, sonst kommt das doch auch einfach so
none > ask_why greet?
    Was gibt's?
none > ask_contents
    was is'n da drin | Ist das die Kaffeemaschine? | Wie groß ist das denn?
none > ask_contents refuse_parcel? wrong_person?
    ich hab doch gar nichts bestellt was soll das sein
none > ask_sender
    von wem kommt das | Ist das von meiner Schwester aus linz? |
    steht da ein absender drauf
none > ask_cost
    muss ich da was bezahlen | Ist die Zustellung kostenlos? | Gibt's da zollgebühren drauf?
none > ask_repeat
    nochmal bitte | das hab ich jetzt nicht verstanden | die verbindung ist so schlecht was haben sie gesagt |
    können sie langsamer reden mein deutsch ist nicht so gut
none > ask_robot
    Spreche ich mit einer Maschine? | bist du echt oder so ne ki | Das ist doch ein Tonband, oder?
none > ask_data complain?
    ist das überhaupt dsgvo konform was sie da treiben
none > other_parcel
    ich erwarte noch ein zweites paket | und die schuhe die ich bestellt hab kommen die mit |
    meine frau kriegt auch noch eins von euch
none > other_parcel correct? deny?
    Nein nicht dieses, es geht mir um das von letzter Woche.
none > wrong_person
    den keller gibt's hier nicht sie sind falsch verbunden | Da sind sie bei der falschen gelandet. |
    Hier ist die Arztpraxis Lindner, da sind Sie falsch.
none > not_here
    mein sohn ist in der schule der hat das handy daheim liegen lassen | der herr keller ist auf kur
none > opt_out complain?
    Hören sie auf mich ständig anzurufen.
none > opt_out
    ich möchte keine anrufe von ihnen mehr bekommen | löschen sie meine nummer und lassen sie mich in ruhe |
    Nehmen sie mich von ihrer Liste.
none > refuse_parcel
    des packerl könnts ghoitn | ich nehm das paket nicht an | Ich habe das storniert es soll wieder zurück. |
    Das will ich gar nicht mehr, ich hab's inzwischen im Laden gekauft.
none > refuse_parcel opt_out
    ich brauch das nicht mehr und anrufen müsst ihr auch nimmer
none > human
    ich möchte mit einem mitarbeiter sprechen | Verbinden Sie mich bitte mit der Zentrale.
none > human complain?
    Mit so nem blechkasten red ich nicht holen sie mir jemand richtigen.
none > human ask_robot?
    gibt's da auch einen echten menschen bei euch
none > human complain? deny?
    nee ich will mit jemandem reden der ahnung hat
none > complain
    Der letzte bote hat mir das Paket über den zaun geschmissen. | eine frechheit ist das |
    euer fahrer parkt immer in meiner einfahrt | Dreimal war ich zu Hause und dreimal hat keiner geklingelt! |
    Sie rufen jetzt schon das fünfte mal an.
none > hold_on
    bleiben sie kurz dran | An Moment no i muas schnö die Tür zuamachen.
none > backchannel affirm?
    soso ja | Ah ok verstehe. | achso okay
none > thank
    danke | das freut mich herzlichen dank für die auskunft | Ham sie vielen Dank gelle.
none > small_talk
    schönes wetter heute was | Sie klingen ja ganz müde, Sie Armer. |
    Mein enkel arbeitet auch bei der post wissen sie. |
    Na wie läuft's bei ihnen so vor weihnachten?
none > ask_who? small_talk?
    haben sie einen namen
none > out_of_scope
    wie wird das wetter morgen in köln | Wer hat gestern gewonnen bayern oder dortmund? |
    bestellen sie mir bitte ein taxi |
    Wie viel porto brauch ich für einen brief nach polen? | Können Sie bei meinem Arzt einen Termin ausmachen? |
    was ist die hauptstadt von australien | suchen sie noch fahrer ich hätt interesse an dem job |
    Mein fernseher geht nicht mehr an. | überweisen sie mir das geld auf mein konto | Alexa licht aus. |
    haben sie die lottozahlen |
    Ich brauch einen neuen kühlschrank verkaufen sie sowas. | wann hat das bürgeramt auf
none > out_of_scope small_talk?
    erzähl mir nen witz
none > unavailable? busy? thank goodbye deny?
    danke nein ich bin unterwegs tschüss
slot_decision > ask_who ask_why
    Wer sind sie denn und was wollen sie?
slot_decision > hold_on unavailable? unsure? reject_time?
    moment bitte ich muss nachsehen ich glaub da bin ich beim friseur
slot_decision > refuse_parcel deny? thank? reject_time?
    nee danke das ding will ich nicht mehr
slot_decision > complain propose_time? ask_time? reject_time?
    was soll der schmarrn immer verschiebt ihr alles geht's nicht heute
slot_decision > ask_repeat ask_who
    Entschuldigung, das ging zu schnell, und wer sind Sie noch mal?
slot_decision > human unavailable? reject_time? deny?
    Nein da kann i ned und i mog mit an Menschen redn.
slot_decision > ask_repeat busy?
    ich versteh sie ganz schlecht ich bin grad in der u-bahn
slot_decision > other_parcel ask_sender ask_contents?
    welches ist das denn die stiefel und von wem ist das andere
slot_decision > opt_out refuse_parcel reject_time? deny?
    lassen Sie mich in Frieden mit Ihren Anrufen und das Paket können Sie auch behalten.
identity > wrong_person opt_out deny?
    falsch verbunden und rufen sie hier nicht mehr an
identity > wrong_person goodbye deny?
    Nein, kenne ich nicht, tschüss.
identity > not_here ask_why deny?
    nee der ist nicht da was wollen sie denn von ihm
identity > greet ask_repeat affirm?
    hallo ja ich hör sie ganz schlecht
verification > ask_who unsure? deny?
    weiß ich nicht und einem automaten geb ich die eh nicht wer sind sie
anything_else > ask_sender ask_contents affirm?
    ja von wem ist es denn und ist es schwer
anything_else > thank small_talk? goodbye?
    danke ihnen grüßen sie den fahrer
none > greet not_here
    Guten Tag hier ist die nachbarin der Herr Keller ist im spital.
none > greet small_talk
    hallo wie geht's
none > greet ask_why
    moin was gibt's
none > ask_robot human
    sind sie ein roboter ich will mit einem menschen sprechen
none > ask_contents ask_sender
    Was ist drin und von wem ist es?
none > complain opt_out
    dauernd diese anrufe das nervt streichen sie mich
none > other_parcel complain
    ach das andere ist auch noch nicht da eine sauerei
none > ask_data ask_why? ask_robot?
    warum ruft mich eine maschine an und woher hat die meine nummer
none > thank other_parcel ask_contents
    Danke für den Anruf, ich warte auf zwei Sendungen, ist das die mit den Büchern?
none > ask_why backchannel?
    Aha und was wollen sie jetzt von mir?
none > refuse_parcel human
    Schicken sie's zurück und geben sie mir ihren vorgesetzten.
none > ask_robot ask_repeat?
    wie bitte bin ich hier bei einem automaten gelandet
none > ask_data? ask_who ask_why?
    Wozu müssen sie das wissen und wer steckt dahinter?
identity > ask_who unsure?
    kommt drauf an wer fragt
identity > ask_repeat
    Wie bitte, wen wollen Sie sprechen?
anything_else > ask_repeat affirm? ask_time?
    Ja bitte sagen sie mir noch mal den Tag.
none > small_talk out_of_scope?
    mei oide katz is gestern gstorbn
none > small_talk thank?
    sie sind aber höflich das hat man selten
slot_decision > human ask_robot? ask_who?
    wer sagt mir dass sie echt sind ich will einen richtigen mitarbeiter
slot_decision > refuse_parcel thank? deny? reject_time?
    danke aber nein danke ich brauch das nicht mehr
slot_decision > ask_repeat ask_who? ask_time?
    Hä wer wann was?
availability > ask_why complain
    warum fragen sie mich das sie haben doch gestern schon angerufen
identity > ask_who ask_repeat? wrong_person?
    was für ein keller und wer ist da überhaupt
identity > greet not_here deny?
    guten Abend, nein, ich bin der Vermieter, Herr Keller ist verreist.
identity > opt_out affirm? complain?
    ja schon wieder sie ich hab doch gesagt sie sollen nicht mehr anrufen
identity > wrong_person complain deny?
    Hier ist eine Firma und kein Keller und das ist schon der dritte anruf heute.
address_confirmation > ask_repeat hold_on
    Nochmal bitte ich hab die Nummer nicht gehört warten sie.
anything_else > ask_robot ask_data affirm?
    ja eine frage sind sie echt und was machen sie mit der aufnahme
anything_else > goodbye small_talk?
    na dann schönen tag ihnen und frohe weihnachten
none > greet ask_robot ask_who
    äh hallo ist da ein roboter dran wer ist denn da
none > ask_sender backchannel?
    Aha und von wem ist das?
none > greet small_talk thank?
    grüß gott schön dass sie anrufen wie geht's ihnen
none > ask_data ask_why?
    wieso soll ich ihnen das sagen wer hört da alles mit
none > out_of_scope greet?
    hallo alexa wie wird das wetter und mach mal musik an
"""
