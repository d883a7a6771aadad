"""Turns in German with a safety act beside something else, under all questions: training material."""

TABLE = """
address, address_confirmation, drop_place, drop_place_confirmation > complain human
    sie verstehen die adresse nie geben sie mir einen menschen |
    das ist jetzt das dritte mal falsch ich will mit einem mitarbeiter sprechen |
    so wird das nichts mit ihnen holen sie einen kollegen | jetzt reichts mir aber ein richtiger mensch bitte |
    das ist ja zum verzweifeln, verbinden Sie mich mit jemandem
address_confirmation, drop_place_confirmation > human deny
    nein falsch geben sie mir einen mitarbeiter | nein das stimmt wieder nicht ich will einen menschen |
    nee und jetzt bitte jemand echten | Nein, verbinden Sie mich bitte mit einer Person.
address, address_part, drop_place, verification > unsure human
    weiß ich nicht kann ich mit einem menschen reden | keine ahnung geben sie mir einen mitarbeiter |
    kenn mich nicht aus lieber mit einer person bitte
verification > deny human
    die postleitzahl sag ich einem computer nicht geben sie mir wen echten |
    nein das geb ich nur einem richtigen mitarbeiter
verification > deny opt_out
    das geht sie nichts an und rufen sie nicht mehr an | nein sag ich nicht und löschen sie meine nummer |
    meine daten kriegt ihr nicht ruft nie wieder an
verification > wrong_person deny?
    ich bin der falsche die postleitzahl kann ich ihnen gar nicht sagen | welche postleitzahl hier wohnt kein keller |
    was für ein etikett ich bin nicht herr keller
verification > refuse_parcel deny?
    brauchen sie nicht ich nehm das paket sowieso nicht | egal welche postleitzahl schicken sie es zurück |
    wozu die postleitzahl ich hab nichts bestellt das geht zurück
verification > not_here deny?
    die weiß nur mein mann der ist nicht da | da muss ich passen ich bin der besuch der jonas ist weg |
    das müsste der jonas wissen aber der ist arbeiten
verification > ask_data deny
    nein wozu brauchen sie das | das sag ich nicht was machen sie damit |
    nee erst sagen sie mir woher sie meine nummer haben
drop_place, drop_place_confirmation > refuse_parcel deny?
    nirgends ich will es gar nicht | nein das paket soll zurück | gar nicht hinlegen ich nehm das nicht an |
    nicht zum nachbarn es soll zurück zum absender | lassen sie das ich hab nichts bestellt retour bitte
drop_place, availability > set_drop_place opt_out
    zur nachbarin und rufen sie mich nicht mehr an | in den schuppen und danach keine anrufe mehr |
    vor die tür und meine nummer löschen bitte
drop_place, availability > set_drop_place complain
    in die garage und diesmal nicht werfen das letzte war kaputt |
    hinter das tor aber nicht wieder in den regen wie letztes mal |
    zum nachbarn aber sagen sie es mir auch letztes mal stand nichts auf dem zettel
drop_place, slot_decision > set_drop_place ask_cost
    beim hausmeister kostet das was | in die garage und ist das gratis | zum nachbarn bitte muss ich da was zahlen
drop_place, availability > set_drop_place thank
    vor die tür danke | in den schuppen vielen dank | bei frau wenzel unten danke schön | auf die terrasse merci
drop_place > unsure hold_on
    weiß nicht moment ich frag die nachbarin | da muss ich überlegen warten sie |
    keine ahnung sekunde ich frag meinen mann
address > wrong_person deny?
    welche adresse ich bin gar nicht der keller | wozu adresse sie haben sich verwählt |
    ich geb ihnen doch nicht meine adresse ich heiße nicht keller
address > refuse_parcel deny?
    gar keine adresse schicken sie es zurück | nirgendwohin ich will es nicht mehr |
    vergessen sie die adresse ich nehm es nicht
availability > refuse_parcel deny?
    gar nicht ich will es nicht mehr haben | nie schicken sie es zurück |
    überhaupt nie ich hab nix bestellt retour damit | mir passt gar kein tag weil ich es nicht annehme
availability > not_here deny?
    das weiß nur mein mann der ist nicht da | ich bin nur die tochter der papa ist arbeiten |
    da müssten sie den jonas fragen der ist aber nicht hier
availability > not_here propose_time deny?
    er ist nicht hier aber ab sechs ist er immer zuhause | mein mann ist auf arbeit er könnte am freitag |
    der jonas ist weg der kommt mittwoch dann kann er
callback_time > opt_out deny?
    gar nicht und überhaupt nie wieder anrufen | nie löschen sie meine nummer |
    nein nie mehr ich will keine anrufe von euch | überhaupt nicht mehr streichen sie mich aus der liste
callback_time > refuse_parcel deny?
    gar nicht nötig das paket nehm ich eh nicht | brauchen sie nicht schicken sie es einfach zurück |
    nein ich will das paket nicht mehr also zurück damit
callback_time > not_here deny? call_back? propose_time?
    da ist nur meine frau ich mein er ist erst um acht wieder da | der ist bis freitag weg ich bin die schwester
anything_else > human affirm?
    ja ich will noch mit einem mitarbeiter sprechen |
    ja kann ich noch jemanden persönlich sprechen | ja den chef bitte
anything_else > opt_out affirm?
    ja rufen sie mich in zukunft nicht mehr an |
    ja keine anrufe mehr bitte das nächste mal schreiben sie
anything_else > refuse_parcel affirm?
    ja ich will das paket doch nicht schicken sie es zurück | ja ich habs mir überlegt geht zurück an den absender |
    ja stornieren sie das ganze ich nehm es nicht an
anything_else > thank opt_out deny?
    nein danke und bitte nicht mehr anrufen | nein danke aber keine anrufe mehr in zukunft
anything_else > affirm complain
    ja ihr fahrer war letztes mal sehr frech | ja ich wollt noch sagen dass das letzte paket kaputt war |
    ja eins noch der parkt immer auf dem gehsteig das geht nicht
slot_decision, none, identity > busy opt_out
    ich arbeite hier und will keine anrufe mehr von ihnen | ich hab keine zeit und rufen sie nie wieder an |
    sie stören mich im dienst streichen sie meine nummer
slot_decision, none, identity > busy human call_back
    ich sitz im auto ein mitarbeiter soll mich später zurückrufen |
    keine zeit jetzt aber ein richtiger mensch soll nochmal anrufen
slot_decision, none, identity > busy refuse_parcel deny?
    keine zeit schicken sie das ding zurück | ich bin im dienst und das paket will ich nicht tschau
slot_decision, none, identity > busy wrong_person deny?
    ich hab keine zeit und keller bin ich auch nicht | bin bei der arbeit und sie haben sich verwählt
slot_decision, none, identity > ask_who ask_why complain
    wer sind sie was wollen sie und wieso rufen sie so früh an eine frechheit |
    wer stört denn da beim mittagessen was wollen sie
slot_decision, none > ask_sender refuse_parcel deny?
    von wem soll das sein von dem nehm ich nichts | wer ist der absender ach der nein zurück damit
slot_decision, none > ask_contents refuse_parcel deny?
    was ist drin ach der staubsauger nein den will ich nicht mehr |
    was für ein paket ich hab nix bestellt und nehm nix an
slot_decision, none > complain wrong_person deny?
    jede woche ruft ihr hier an für den keller ich bin das nicht |
    das gibts doch nicht schon wieder falsch verbunden ihr seid ja unfähig
slot_decision, none > ask_data complain
    woher haben sie meine nummer das ist doch nicht erlaubt so eine frechheit |
    wer verkauft denn meine nummer unverschämt ist das
slot_decision, none > ask_robot complain
    sind sie eine maschine das ist ja eine frechheit |
    jetzt lassen die schon roboter anrufen das ist doch einer oder, unmöglich
slot_decision > affirm human
    ja passt aber ein mensch soll mich trotzdem noch anrufen |
    dienstag ist gut nur will ich noch einen mitarbeiter wegen dem letzten paket sprechen
slot_decision > affirm ask_robot
    ja geht schon und sie sind jetzt ein roboter oder wie | passt, hab ich das jetzt mit einem computer ausgemacht
"""
