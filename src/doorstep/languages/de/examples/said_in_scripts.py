"""What is said in the dialogue scripts, as the scripts mean it."""

TABLE = """
address > deny
    nein, vergessen Sie's | Ach, lassen Sie, ich bleib doch zu Hause.
address > give_address
    Eichenweg 12 | Meyerweg 3, Meyer mit Ypsilon, in 67434 Rosenheim
address > give_address_part
    die Hausnummer ist 14 | Die Hausnummer ist 50.
address_confirmation > affirm
    Ja, genau. | Ja, das stimmt so. | ja, richtig | Ja, das stimmt.
address_confirmation > correct
    Sechs, sieben, vier, drei, sechs, bitte. | Nein, genau so ist es, 6, 7, 4, 9, 0.
address_confirmation > deny correct
    Nein, die Postleitzahl ist 67439. | Nein, die Postleitzahl ist 60490. | Nein, 67435. | Nein, Hausnummer 20.
    Nein, Hausnummer 25. | Nein, Hausnummer 50. | Nein, zweiundvierzig b.
address_part > deny give_address_part
    nein, 42 b
address_part > give_address
    Witz 7483.
address_part > give_address_part
    sechs sieben vier drei sechs | 67484 | Bezüge, Bezüge. | sechs sieben vier drei fünf | 67435
anything_else > deny
    Nein, die Nummer ist 0171 3920013. | das war's
anything_else > deny goodbye
    Nein, das war's. Tschüss.
anything_else > deny set_drop_place
    nein, Moment, geben Sie es lieber dem Nachbarn
anything_else > propose_time give_address_part
    Meine Nummer ist 1, 7, 1, 3, 9, 2, 0, 4.
anything_else > thank goodbye
    ach so, danke, tschüss | Dankschön, auf Wiederschauen.
anything_else > opt_out
    und streichen Sie mich von Ihrer Liste
anything_else > propose_time
    morgen um zehn | ach, könnten Sie doch lieber morgen Nachmittag kommen?
availability > deny
    nein
availability > propose_time
    Mittwochabend
availability > unsure
    weiß ich nicht
callback_time > affirm
    Ja. | Ja, stimmt. | Ja, genau.
callback_time > call_back
    morgen um zehn | Rufgewebe ist unter Nummer 1 7 1 3 9 2 0 0 4 6 8. | nach sieben
callback_time > deny
    Nein. | Nein, 0171 3920013.
drop_place > affirm
    ja | beim ersten
drop_place > deny
    nein
drop_place > set_drop_place
    vor die Tür | geben Sie es beim Hausmeister ab | dann legen Sie es halt vor die Tür
drop_place_confirmation > affirm
    Ja, genau. | ja bitte
drop_place_confirmation > affirm ask_time other_parcel
    Ja. Und ich bekomme noch ein anderes Paket, kommt das auch heute?
drop_place_confirmation > affirm other_parcel
    Ja, passt. Und kriag i heut noch ein anderes Packerl? | Ja, genau. Und kommt mein anderes Päckli auch heute?
drop_place_confirmation > deny correct set_drop_place
    nein, in den Schuppen
identity > ask_who
    Wer ruft an?
none > affirm
    ja
none > deny
    lieber nicht
refusal_confirmation > affirm
    ja, ganz sicher
slot_decision > affirm
    ja | super | das zweite | das geht | Ja, um zehn. | Ja, bitte. | Ja, das isch guet eso. | okay | jawohl
    Das passt mir. | Ja ja, gut.
slot_decision > affirm set_drop_place
    Ja, und legen Sie es bitte vor die Tür.
slot_decision > ask_contents
    Was ist denn da überhaupt drin? | Was ist denn da drinnen?
slot_decision > ask_cost
    Was kostet mich das?
slot_decision > ask_data
    Wird das Gespräch aufgezeichnet? | Nehmen Sie das auf? | Wird das aufgenommen?
slot_decision > ask_status
    Wo ist es gerade?
slot_decision > ask_who
    Wer sind Sie? | Wer ist da?
slot_decision > ask_who greet
    Grüezi, wer isch am Apparat?
slot_decision > busy
    Ich kann gerade nicht reden. | Ich sitze gerade im Auto.
slot_decision > busy call_back
    Ich bin in einer Besprechung, rufen Sie mich um vier noch mal an.
    Ich bin in einer Besprechung, rufen Sie mich bitte unter 0171 3920012 zurück.
    Ich habe gerade keine Zeit, rufen Sie später an.
    Ich fahre gerade, rufen Sie mich morgen um zehn unter 0171 3920012 an.
    Ich fahre gerade, rufen Sie mich morgen um zehn unter 0171 39200 12 an.
slot_decision > busy goodbye
    Ich muss los, tschüss.
slot_decision > call_back human
    Ich möchte mit einem Menschen sprechen, rufen Sie mich unter 0171 3920012 zurück.
slot_decision > change_address
    Ich brauche es an einer anderen Adresse. | Schicken Sie es bitte an eine andere Anschrift.
    Ich möchte die Adresse ändern. | Ich möchte es lieber ins Büro geliefert haben.
slot_decision > change_address give_address
    Bringen Sie's bitte zu meiner Schwester, Lindengasse 27, Stiege 2, Tür 14, 1070 Wien.
    Könnten Sie es ins Büro bringen, an die Seestrasse 118 in 8002 Zürich?
    Können Sie es stattdessen in mein Büro bringen? Waldstraße 42, Rosenheim
slot_decision > complain
    Ihr Fahrer hat das letzte Paket einfach über den Zaun geworfen!
slot_decision > correct refuse_parcel
    Das habe ich nicht bestellt, schicken Sie es retour.
slot_decision > deny reject_time
    Nein, das passt mir nicht.
slot_decision > give_address
    Bitte liefern Sie es in den Eichenweg 12, 67436 Rosenheim.
    Bitte liefern Sie in die Lindenstraße 12 in 67434 Rosenheim.
    Bringen Sie es lieber in die Lindenstraße 9, 64484 Rosenheim.
    Bringen Sie es lieber in die Hafenstraße 9, 20457 Hamburg.
    Bitte liefern Sie in die Lindenstraße 12 in Rosenheim.
    Bitte liefern Sie in die Lindenstraße 50 in 67434 Rosenheim.
    Bitte liefern Sie in die Waldstraße 42 in 67435 Rosenheim.
slot_decision > human
    Kann ich mit einem richtigen Menschen sprechen? | Ich möchte bitte mit einem Menschen sprechen.
    Geben Sie mir einen Mitarbeiter. | Ich will mit einem Mitarbeiter reden.
slot_decision > not_here
    Der ist auf der Arbeit, ich bin seine Frau.
slot_decision > opt_out
    Lassen S' mi endlich in Ruh mit Ihre Anrufe!
slot_decision > other_parcel
    Und was ist mit meinem anderen Paket?
slot_decision > propose_time
    Können Sie es am Sonnabend bringen? | Könnten Sie morgen kommen?
slot_decision > unavailable propose_time
    Da muss ich zum Zahnarzt. Geht der Abend?
slot_decision > refuse_parcel
    Ich nehme das nicht an, schicken Sie es zurück.
slot_decision > reject_time
    heute Vormittag bitte nicht
slot_decision > set_drop_place
    stellen Sie es in die Garage | geben Sie es beim Hausmeister ab | Legen Sie's einfach vor die Haustür.
    legen Sie es vor die Tür | Geben Sie es bei meiner Nachbarin Frau Meier im zweiten Stock ab.
    Geben Sie es beim Hausmeister ab ... nein, warten Sie, legen Sie es vor meine Tür.
    Geben S' es beim Hausmeister ab, na, warten S', stellen Sie's mir vor die Tür.
    Geben Sie es dem Hauswart, nein, halt, legen Sie es doch vor die Türe.
slot_decision > set_pickup_point
    Könnten Sie es nicht beim Kiosk in der Ulmenstraße abgeben? | Ich hole es lieber selbst ab.
    Kann ich es im Paketshop am Seeweg abholen? | Ich würde es gern in einer Filiale abholen.
slot_decision > unavailable
    Ich muss bis achtzehn Uhr arbeiten. | Ich bin erst am Mittwoch wieder da. | Ich komme erst um halb sechs heim.
    Unter der Woche bin ich nie zu Hause. | Vor dreiviertel sechs bin ich nicht da.
    Vormittags bin ich nicht zu Hause. | Ich arbeite bis sechs. | Am Vormittag bin i ned daheim.
    Am Morgen bin ich nicht zuhause.
verification > ask_contents
    Was ist denn drin?
verification > busy call_back
    Ich fahre gerade, rufen Sie mich morgen um zehn unter 0171 3920012 an.
verification > change_address give_address
    Können Sie die Adresse ändern, auf Eschenstraße 44, 67434 Rosenheim?
verification > give_address
    Bringen Sie es in den Eichenweg 12, 67436 Rosenheim.
verification > give_address_part
    67433 | sechs sieben vier drei drei | 11111 | 22222 | siebenundsechzig vier dreiunddreißig
verification > set_drop_place
    Legen Sie es bitte vor die Tür.
"""
