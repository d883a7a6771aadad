"""Turns as a recogniser writes them, in lower case and without stops, with false starts: training material."""

TABLE = """
slot_decision > affirm ask_sender
    ja ähm passt schon aber sagen sie mal von wem ist denn das | ja dienstag geht wer schickt mir das denn |
    jo is recht und vo wem kummt des | okay das können wir machen steht da drauf wer das geschickt hat
slot_decision > affirm ask_contents
    ja gut gerne und ähm was ist da jetzt eigentlich drin |
    dienstag ja aber ich weiß grad gar nicht was das für ein paket ist |
    passt ist das das was ich letzte woche bestellt hab oder was | ja äh donnerstag was genau kommt denn da
slot_decision > affirm ask_cost
    also ja das geht kostet das jetzt was | ja der dienstag und muss ich da was zahlen |
    ja ja kein problem wenns nix kostet oder kostet das was | donnerstag ist gut und was macht das
slot_decision > affirm ask_time
    ja das geht um wie viel uhr kommt der denn genau | ja dienstag aber wann jetzt genau ungefähr |
    gut ist recht kann man das genauer sagen wann
slot_decision > affirm thank
    ja das passt mir gut danke ihnen | ja super dienstag danke | okay donnerstag ist in ordnung vielen dank auch |
    jo passt merci vielmal | ähm ja machen wir so danke schön
slot_decision > affirm other_parcel
    ja geht klar und was ist mit dem andern paket | ähm dienstag ja aber es müssten doch zwei pakete sein |
    ja ist gut kommt das buch da auch mit
slot_decision > affirm set_drop_place
    ja dienstag passt und wenn ich nicht aufmach einfach vor die tür | ja gut sonst halt beim nachbarn abgeben |
    ja machen sie das und stellen sies in den schuppen wenn keiner da ist
slot_decision > unavailable set_drop_place deny? reject_time?
    äh da bin ich also da bin ich arbeiten können sie das nicht einfach vor die tür stellen |
    nee du da bin ich nicht da leg das mal beim nachbarn hin | da ist äh keiner daheim einfach in die garage bitte |
    ja nein da hab ich schicht stellen sies auf die terrasse |
    ich bin da ich bin da gar nicht da geben sie es der nachbarin
slot_decision > unavailable set_pickup_point deny? reject_time?
    dienstag bin ich nicht und donnerstag auch nicht ich hol das dann lieber ab |
    da schaff ich bringen sies in die packstation
slot_decision > unavailable propose_time deny? reject_time?
    da bin ich noch bei der arbeit aber ab fünf wär jemand da |
    also dienstag nicht da hab ich zahnarzt mittwoch wär gut | ich komm immer erst um sechs heim danach gern |
    donnerstag bin ich weg freitag vormittag könnt ich
slot_decision > unavailable change_address deny? reject_time?
    da bin ich im büro äh können sie das nicht dahin bringen |
    ich bin nicht zuhause ich bin bei meiner mutter das müsste dahin
slot_decision > unavailable ask_time deny? reject_time?
    da bin ich nicht da wann hätten sie denn noch | ähm dienstag arbeite ich gibts denn noch andere zeiten wann noch
slot_decision > complain unavailable deny? reject_time?
    sie kommen immer wenn ich auf der arbeit bin das ist doch zum kotzen |
    das ist doch lächerlich da arbeitet doch jeder normale mensch ich auch
slot_decision > hold_on ask_time
    moment mal wann genau war das denn jetzt | wart kurz um wie viel uhr ist das denn ungefähr
slot_decision > hold_on unsure
    moment ich weiß nicht da muss ich erst mal gucken | äh sekunde keine ahnung ob ich da da bin
slot_decision > hold_on unavailable deny? reject_time?
    moment ähm nee dienstag bin ich nicht da | warten sie kurz ich guck mal äh da bin ich beim arzt
slot_decision > backchannel unavailable deny? reject_time?
    mhm da bin ich aber nicht da | aha ja da arbeite ich leider | ach so da sind wir im urlaub
slot_decision > greet unavailable deny? reject_time?
    ja hallo also da bin ich nicht zu hause | grüß gott da bin ich in der arbeit
slot_decision > greet ask_contents
    hallo was für ein paket denn | guten tag was soll das denn sein was sie da bringen | moin was isn das für ein paket
slot_decision > greet ask_sender
    hallo ja von wem ist das denn | grüß gott wer schickt mir da was | guten morgen wer ist denn der absender
slot_decision > greet ask_data
    hallo woher haben sie meine nummer | guten tag wird das gespräch hier aufgenommen
slot_decision > greet ask_robot
    hallo ist da ein mensch oder eine maschine | guten tag sind sie ein computer | grüezi sind sie ein roboter oder
slot_decision > greet ask_repeat
    hallo ich hab sie nicht verstanden | ja guten tag wie bitte | grüß gott noch mal bitte
slot_decision > greet hold_on
    hallo moment bitte | guten tag sekunde ich mach das radio aus | servus wart kurz
slot_decision > greet busy
    hallo ich kann grad nicht | guten tag ich bin in einer besprechung | moin ich fahr gerade auto
slot_decision > ask_repeat complain
    sie nuscheln ja furchtbar noch mal bitte | die verbindung ist eine katastrophe bei ihnen was haben sie gesagt
slot_decision > ask_robot ask_repeat
    ist das ein roboter können sie das noch mal sagen | äh bitte was sind sie eine maschine
slot_decision, none > ask_data complain
    woher haben sie meine nummer das ist eine frechheit |
    wer gibt ihnen das recht mich anzurufen unverschämt woher haben sie meine daten
slot_decision, none > ask_data opt_out
    woher haben sie meine nummer löschen sie die und rufen nicht mehr an |
    wer hat ihnen das gegeben ich will keine anrufe mehr von ihnen
slot_decision, none > ask_sender refuse_parcel deny?
    von wem ist das wenn das von meinem ex ist nehm ich das nicht an also schicken sies zurück |
    wer schickt das egal ich will es nicht
slot_decision, none > ask_contents refuse_parcel deny?
    was soll das sein ich hab nix bestellt schicken sie das zurück | was ist das überhaupt ich nehm das nicht
slot_decision, none > ask_cost refuse_parcel deny?
    kostet das was dann nehm ich es nicht | muss ich da zoll zahlen nee dann zurück damit
slot_decision, none > ask_why busy
    worum gehts ich bin grad im auto | was wollen sie ich hab kundschaft da | um was gehts i bin grad bei der arbeit
slot_decision, none > ask_who busy
    wer ist da ich bin grad im meeting | wer spricht ich kann grad schlecht reden
slot_decision, none > ask_who call_back propose_time?
    wer sind sie rufen sie später noch mal an | wer ist das bitte melden sie sich am abend wieder
anything_else > affirm? ask_time
    ähm ja eine frage wann kommt der jetzt genau | ja wart um wie viel uhr hatten wir jetzt gesagt kommt der
anything_else > affirm? ask_cost
    äh ja sagen sie mal kostet das jetzt eigentlich was | ja noch ganz kurz muss ich da was zahlen
anything_else > affirm? ask_status
    ja ähm wo ist das paket denn jetzt grad | ja noch eine frage ist das denn überhaupt schon da
anything_else > affirm? ask_contents ask_sender
    ja was ist denn da drin und von wem ist das | ja noch kurz wer schickt das und was ist das überhaupt
anything_else > affirm? other_parcel
    ja äh ich wart noch auf so ein anderes paket | ja da war noch das zweite paket was ist mit dem
anything_else > deny thank
    nee du alles klar danke | nein das wars dann eigentlich danke schön | ähm nein nein vielen dank |
    na passt alles dankschön
anything_else > deny? thank goodbye
    nee das wars danke tschüss | nein alles gut danke ihnen schönen tag noch | passt danke wiederhören |
    ähm nö danke tschau
anything_else > deny? goodbye
    so das wars dann tschüss | okay dann bis dienstag tschüss | alles klar wiederhören | gut dann ade | fertig servus
anything_else > small_talk goodbye
    ja dann frohe weihnachten und auf wiederhören | kommen sie gut durch den schnee tschüss |
    grüßen sie mir hamburg ciao
drop_place > unsure set_drop_place
    ich weiß nicht so genau vielleicht in die garage | hm keine ahnung halt vor die tür | weiß nicht beim nachbarn halt
drop_place > set_drop_place set_pickup_point?
    beim nachbarn oder wenn das nicht geht in den paketshop | vor die tür und sonst halt in die filiale
drop_place > set_drop_place unavailable?
    in den schuppen weil ich ja nicht da bin | vor die tür ich bin ja arbeiten | zum nachbarn wir sind ja im urlaub
drop_place > deny? propose_time
    nein lieber am samstag wenn ich da bin | nee nicht abstellen kommen sie nach sechs |
    nirgends bringen sies freitag noch mal
drop_place > deny? human
    nein ich will mit jemand richtigem reden | nirgends geben sie mir einen mitarbeiter
drop_place_confirmation > affirm other_parcel
    ja genau und das andere bitte auch dahin | ja stimmt gilt das auch für mein zweites paket
drop_place_confirmation > affirm complain
    ja aber diesmal bitte nicht werfen letztes mal war alles kaputt |
    ja genau und sagen sie dem fahrer er soll nicht wieder so rumbrüllen
drop_place_confirmation > affirm goodbye
    ja genau tschüss | passt auf wiederhören | stimmt so ade
drop_place_confirmation > affirm ask_contents
    ja passt das denn da rein was ist es eigentlich | genau was ist denn da überhaupt drin
drop_place_confirmation > correct set_drop_place thank deny?
    nee beim müller nicht beim möller danke | nein in die garage bitte danke schön
verification > give_address_part ask_contents
    ja äh 90402 was ist das denn für ein paket | 5026 und was hab ich da bestellt
verification > give_address_part ask_sender
    ähm 34117 und von wem ist das jetzt | 4600 wels und wer schickt das
verification > affirm ask_why
    ja bin ich aber was wollen sie denn | ja das bin ich um was gehts
verification > hold_on
    ich muss da auf die post schauen moment | sekunde ich frag schnell meine frau wie die postleitzahl ist |
    ich such nur schnell einen umschlag | wart i hol schnell an brief
callback_time > call_back propose_time?
    ähm morgen so gegen zehn vielleicht | heut abend wenn die kinder im bett sind | nach der schicht so um vier rum |
    na sagen wir mittwoch um neune | am nomittag | übermorgen in der früh | halb sieben geht | in zwei stunden bitte
callback_time > call_back ask_who propose_time?
    morgen um neun und wer ruft mich dann an | so um fünf wie war ihr name noch mal
callback_time > call_back ask_data propose_time?
    um drei aber haben sie meine nummer überhaupt gespeichert | heut abend und woher haben sie meine nummer eigentlich
callback_time > deny goodbye
    nee gar nicht mehr nötig tschüss | nein lassen sie es auf wiederhören
callback_time > deny thank
    nein nicht nötig danke | nee danke brauchts nicht | na danke lassen Sie's gut sein
callback_time > deny? opt_out
    nein rufen sie mich gar nicht mehr an nie wieder | nee streichen sie mich bitte von der liste
"""
