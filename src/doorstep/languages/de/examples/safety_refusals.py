"""How people in German refuse the parcel: training material."""

TABLE = """
slot_decision, identity, none, availability, drop_place, address, anything_else > refuse_parcel deny?
    ich will das paket nicht | ich will es nicht mehr | ich möchte das gar nicht haben | des wui i ned |
    i wü des packerl ned | ich nehm das nicht an | ich nehme das Paket nicht an. | annahme verweigert |
    ich verweigere die annahme | Die Annahme verweigere ich. | schicken sie es zurück | schickens des wieder zruck |
    zurückschicken bitte | bitte zurück an den absender | retour an absender | geht retour | retour | das geht zurück |
    kann wieder zurück | geben sie es zurück | das habe ich nicht bestellt | ich hab nix bestellt |
    ich habe nichts bestellt und nehme auch nichts an | hab ich nicht bestellt nehmen sie das wieder mit |
    ich hab das storniert | die bestellung ist storniert | das ist doch längst storniert | ich hab den kauf widerrufen |
    ich trete vom kauf zurück | ich brauche das nicht mehr | brauch ich nimmer | brauchen wir nicht mehr |
    ich hab keinen bedarf mehr | das hat sich erledigt ich brauch es nicht mehr |
    ich hab es mir inzwischen woanders gekauft das kann zurück |
    ich habs schon im laden geholt, schicken Sie das bitte zurück | das kommt mir nicht ins haus |
    das brauchen sie gar nicht zu bringen | bringen sie es erst gar nicht | brauchense jar nich bringen |
    gar nicht liefern bitte | liefern sie es nicht aus | nicht zustellen bitte, zurück damit | behalten sie es |
    behalten sie das zeug | könnt ihr behalten | können sie behalten | das können sie sich behalten |
    das können sie gleich wieder mitnehmen | nimms wieder mit | ihr könnt das gleich wieder einpacken |
    ab damit zurück | weg damit | schmeißt es weg ich will es nicht | von mir aus schmeißen sie es weg |
    das unterschreibe ich nicht das geht zurück | ich unterschreib da nix und nehm auch nix |
    ich nehm keine pakete von fremden leuten an | von denen nehme ich nichts an | von der firma will ich nichts |
    vom ex nehm ich keine pakete an zurück damit | von der person möchte ich nichts erhalten |
    das ist nicht für mich schicken sie es zurück | das gehört mir nicht nehmen sies zurück |
    das ist bestimmt betrug ich nehm das nicht | da steckt sicher abzocke dahinter nehm ich nicht an |
    ich zahle da keinen zoll drauf dann geht es eben zurück | wenn das was kostet will ich es nicht |
    nachnahme nehm ich nicht an | per nachnahme nein das geht zurück | Ich lege keinen Wert mehr auf diese Sendung. |
    ich verzichte | ich verzichte auf das paket | darauf verzichte ich | kein interesse an dem paket |
    kein interesse mehr | ich möchte die lieferung stornieren | stornieren sie die zustellung ich will die ware nicht |
    lieferung abbestellen bitte | ich hab abbestellt | ich will das abbestellen |
    die bestellung war ein versehen schicken sie es zurück | das war ein irrtum ich brauch das nicht |
    hab mich verklickt bei der bestellung bitte zurück | da hat mein enkel was bestellt das soll wieder zurück |
    das hat meine tochter ohne erlaubnis bestellt das nehmen wir nicht |
    ich will lieber mein geld zurück als das paket | das dauert mir zu lang jetzt will ich es nicht mehr |
    nach drei wochen brauch ichs auch nicht mehr, zurück | jetzt ist der geburtstag eh vorbei schicken sies zurück |
    ich will nicht haben paket | ich nicht bestellen das, bitte zurück | paket nicht wollen |
    bitte zurück schicken ich brauche nicht | ich habe nicht gekauft nix nehmen | nix bestellt nix nehmen |
    bitte nehmen zurück dieses paket | nei das wott i nöd | das chönd si retour schicke | das päckli will ich nicht |
    das göht zrugg | dat will ick nich ham | dat kannste wieder mitnehmen | des kennd ihr bhalde | des nemm i ned |
    i nimm des ned | des geht zruck zum absender | lassen sie das paket zurückgehen | lassen Sie es zurückgehen |
    lassen sies bleiben ich will das paket nicht | vergessen sie das paket | das paket ist mir egal schickt es zurück |
    ich weise die sendung zurück | Die Sendung weise ich zurück. | bitte als nicht angenommen vermerken |
    nicht angenommen | ich lasse das zurückgehen | ja mei i hab so vü zeug daheim i brauch des ned schickts es zruck |
    also mein mann und ich haben beschlossen das nicht zu behalten, das geht zurück |
    ach wissen sie das war so eine kaffeefahrt da hat man mir was aufgeschwatzt das will ich nicht haben |
    ich hab davon gar keine kenntnis ich nehm das nicht an |
    ich hab nur eins bestellt und das kam schon das hier will ich nicht | kommt doppelt bitte retour |
    das ist die doppelte lieferung die will ich nicht | das will hier niemand haben | ich mag das nicht haben |
    mag i ned ham | ich möchte vom widerruf gebrauch machen und nichts annehmen |
    da widerruf ich lieber, nicht liefern | ich nehme gar nichts an | ich nehme grundsätzlich nichts an |
    wir nehmen nichts an der tür an zurück damit | tut mir leid ich will das wirklich nicht haben |
    ich würde das gern zurückgehen lassen | kann ich die annahme verweigern |
    kann man das noch stornieren ich brauchs nicht | kann ich das ablehnen | könnte das einfach zurückgehen |
    was passiert wenn ichs nicht annehm ich will es nämlich nicht | wie krieg ich das wieder weg ich will es nicht |
    am besten gleich zurück | besser gleich wieder zurückschicken | das kaputte zeug will ich nicht nochmal |
    den ramsch will ich nicht | den schrott könnt ihr behalten | bleibt mir weg mit dem paket
slot_decision, none, availability, drop_place > refuse_parcel deny?
    nein ich will das nicht haben | nein das geht zurück | nee das nehm ich nicht | nein danke kein paket |
    nein gar nicht bringen | nein ich hab nichts bestellt | Nein, schicken Sie es bitte an den Absender zurück. |
    na des nimm i ned | nö will ich nicht mehr | weder dienstag noch donnerstag ich will es gar nicht |
    gar kein termin ich nehm das nicht an | nirgendwo ablegen zurückschicken | nicht ablegen das geht retour |
    nirgends hin damit ich wills nicht
slot_decision, none, anything_else > refuse_parcel complain deny?
    der letzte fernseher war kaputt jetzt will ich gar nichts mehr von euch schickt es zurück |
    drei wochen zu spät ihr könnt es behalten | so lange warten ist eine frechheit das geht zurück |
    ihr fahrer ist ein flegel ich nehm von dem nichts mehr an | mir reichts mit euch zurück mit dem paket
slot_decision, none, identity > refuse_parcel ask_sender deny?
    ich hab nichts bestellt von wem soll das sein | von wem ist das denn ich nehm das nicht an |
    das will ich nicht wer hat das geschickt
slot_decision, none, identity > refuse_parcel ask_contents deny?
    ich hab gar nichts bestellt was soll da drin sein | was ist denn das ich will das nicht
slot_decision, none > refuse_parcel ask_cost deny?
    ich nehm es nicht an kostet mich das was | zurück damit muss ich die rücksendung zahlen |
    was kostet die retoure ich will es nicht haben
slot_decision, none > refuse_parcel thank deny?
    nein danke schicken sie es zurück | danke aber ich brauche es nicht mehr bitte retour |
    ich nehm das nicht an trotzdem danke für den anruf
slot_decision, none > refuse_parcel human deny?
    das paket will ich nicht und jetzt möchte ich ihren chef sprechen |
    ich verweigere das und will einen mitarbeiter sprechen
slot_decision > refuse_parcel goodbye deny?
    ich will nichts tschüss | hab nichts bestellt auf wiederhören | ich kaufe nichts ade | kein bedarf wiederhören
refusal_confirmation > affirm
    ja | ja richtig | ja genau | genau | stimmt | Ja, so ist es. | ja bitte machen sie das | jawohl |
    ja freilich | ja sicher | korrekt | jo | joa | ja eh | ganz sicher | da bin ich mir sicher | ja ja weg damit |
    so hab ich das gemeint | das ist richtig so | ja bitte | ja endgültig | hundertprozentig | richtig verstanden |
    ja das haben sie richtig verstanden | ja leider | ja tut mir leid aber ja | ja das soll so sein |
    machen Sie das so | eh | jo genau | tun sie das
refusal_confirmation > affirm? refuse_parcel
    ja schicken sie es zurück | ich will es wirklich nicht | ja ich nehme es nicht an |
    ich brauch es nicht mehr wie gesagt | zurück an den absender ja | ja ich will das paket nicht |
    das hab ich doch gesagt ich will es nicht | ja retour bitte | Ja, ich verweigere die Annahme. |
    ja bringts des ja ned | jo schickts es zruck | i wills ned na
refusal_confirmation > deny
    nein | nein halt | nein doch nicht | doch doch ich will das paket |
    Nein, so war das nicht gemeint. |
    nein natürlich will ich das paket | halt nein das haben sie falsch verstanden | nicht zurück | nee bloß nicht |
    nein behalten sie es nicht bringen sie es mir | na doch ned |
    nein ich wollte nur nicht dass er es vor die tür legt | das hab ich nicht gesagt |
    ich will nur einen anderen tag nicht zurückschicken | nein nein ich warte doch drauf | i wills eh haben |
    das war ein missverständnis ich will es schon | nein bitte liefern | doch bringen sie es |
    nö ich hab mich versprochen | ich habe es mir anders überlegt ich nehm es doch
refusal_confirmation > deny propose_time
    nein nur nicht morgen sondern am freitag | nein bringen sie es am mittwoch |
    doch ich will es aber erst nächste woche | nein ich nehms schon aber nach fünf
refusal_confirmation > deny set_drop_place
    nein legen sie es vor die tür | nein ich will es schon, geben Sie es der Nachbarin |
    nicht zurück beim nachbarn abgeben
refusal_confirmation > unsure
    weiß nicht | ich bin mir nicht sicher | da muss ich erst meine frau fragen | ich überleg noch |
    puh jetzt haben sie mich verunsichert
refusal_confirmation > affirm thank
    ja danke | ja genau vielen dank | ja bitte und danke ihnen | richtig dankeschön
refusal_confirmation > affirm ask_cost
    ja kostet das was | ja richtig muss ich die rücksendung bezahlen | genau, ist das umsonst
refusal_confirmation > affirm opt_out
    ja und rufen sie nicht mehr an | genau und meine nummer löschen
refusal_confirmation > ask_repeat
    was haben sie gesagt | hä | nochmal bitte | was soll ich bestätigen
refusal_confirmation > hold_on
    moment noch | warten sie ich frag schnell meinen mann | sekunde bitte
"""
