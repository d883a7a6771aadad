"""German drop places: the open question, the words, the kind of place, what was said about it."""

PLACES = """
slot_decision | stellen Sie es vor die Tür | door | -
slot_decision | legen Sie's einfach vor die Haustür | door | -
slot_decision | vor meine Wohnungstür bitte | door | -
slot_decision | vor der Tür ist gut | door | -
slot_decision | lassen Sie es an der Haustüre | door | -
slot_decision | auf die Fußmatte legen | door | -
slot_decision | am Hintereingang abstellen | door | Hintereingang
drop_place | die Tür | door | -
drop_place | Haustür | door | -
drop_place | vor die Türe | door | -
slot_decision | Geben Sie es beim Nachbarn ab | neighbour | -
slot_decision | beim Nachbarn Meier im zweiten Stock | neighbour | Meier, zweiter Stock
slot_decision | bei meiner Nachbarin Frau Yilmaz im Erdgeschoss | neighbour | Frau Yilmaz, Erdgeschoss
slot_decision | der Nachbar nimmt es an | neighbour | -
slot_decision | geben Sie es der Nachbarin gegenüber | neighbour | gegenüber
slot_decision | bei den Leuten nebenan | neighbour | nebenan
slot_decision | bei Familie Kowalski im 3. Stock | neighbour | Familie Kowalski, 3. Stock
slot_decision | bei Frau Huber nebenan abgeben | neighbour | Frau Huber, nebenan
slot_decision | bei Hausnummer 14 abgeben | neighbour | Hausnummer 14
slot_decision | zum Nachbarn links | neighbour | links
drop_place | nebenan | neighbour | -
drop_place | Nachbar | neighbour | -
drop_place | bei Herrn Okafor | neighbour | Herrn Okafor
drop_place | bei Meier im Dritten | neighbour | Meier, dritter Stock
slot_decision | bei Schmitz im Erdgeschoss abgeben | neighbour | Schmitz, Erdgeschoss
slot_decision | geben Sie's in Nummer 12 ab | neighbour | Nummer 12
drop_place | ins Gartenhaus hinten links | safe_place | Gartenhaus hinten links
drop_place | unterm Carport | safe_place | unter dem Carport
slot_decision | im Kiosk um die Ecke | pickup_point | -
slot_decision | in die Garage | safe_place | Garage
slot_decision | stellen Sie es bitte in die Garage | safe_place | Garage
slot_decision | hinter die blaue Tonne | safe_place | hinter die blaue Tonne
slot_decision | in die blaue Tonne | safe_place | blaue Tonne
slot_decision | unter den Carport | safe_place | unter den Carport
slot_decision | hinterm Haus auf die Terrasse | safe_place | hinter dem Haus auf die Terrasse
slot_decision | hinters Haus legen | safe_place | hinters Haus
slot_decision | in den Schuppen im Garten | safe_place | Schuppen im Garten
slot_decision | ins Gartenhäuschen | safe_place | Gartenhäuschen
slot_decision | in die Papiertonne | safe_place | Papiertonne
slot_decision | auf den Balkon werfen | safe_place | auf den Balkon
slot_decision | ins Stiegenhaus stellen | safe_place | Stiegenhaus
slot_decision | in den Milchkasten | safe_place | Milchkasten
slot_decision | unter die Treppe | safe_place | unter die Treppe
slot_decision | neben die Mülltonnen | safe_place | neben die Mülltonnen
slot_decision | unter das Vordach neben der Haustür | safe_place | unter das Vordach neben der Haustür
slot_decision | legen Sie es irgendwo trocken hin | safe_place | -
slot_decision | an einen sicheren Ort bitte | safe_place | -
drop_place | Garage | safe_place | Garage
drop_place | die Terrasse wäre gut | safe_place | Terrasse
drop_place | in den Keller | safe_place | Keller
slot_decision | beim Hausmeister abgeben | caretaker | -
slot_decision | beim Hauswart bitte | caretaker | -
slot_decision | der Portier nimmt es | caretaker | -
slot_decision | beim Hausmeister Herrn Pilz im Erdgeschoss | caretaker | Herrn Pilz, Erdgeschoss
slot_decision | am Empfang abgeben | caretaker | -
slot_decision | geben Sie es dem Pförtner | caretaker | -
drop_place | bei der Hausverwaltung | caretaker | -
drop_place | Rezeption | caretaker | -
slot_decision | in die Packstation | pickup_point | -
slot_decision | bringen Sie es in den Kiosk | pickup_point | -
slot_decision | kann ich es irgendwo abholen | pickup_point | -
slot_decision | ich hole es selbst ab | pickup_point | -
slot_decision | in einen Paketshop in der Nähe | pickup_point | -
slot_decision | legen Sie es in die Postfiliale | pickup_point | -
slot_decision | geben Sie es in der Trafik ab | pickup_point | -
drop_place | zur Post bitte | pickup_point | -
slot_decision | nicht vor die Tür | - | -
slot_decision | nicht beim Nachbarn sondern vor die Tür | door | -
slot_decision | vor die Tür, nicht beim Nachbarn | door | -
slot_decision | beim Nachbarn auf keinen Fall | - | -
slot_decision | beim Hausmeister, nein, doch lieber vor die Tür | door | -
slot_decision | niemals in die Tonne werfen | - | -
slot_decision | letztes Mal haben Sie es vor die Tür gestellt | - | -
slot_decision | der Fahrer hat es gestern in die Tonne geworfen | - | -
slot_decision | ich bin gerade im Garten | - | -
slot_decision | es steht jemand vor der Tür | - | -
slot_decision | ich bin bis sechs im Büro | - | -
slot_decision | am Montag um drei | - | -
"""
"""A dash stands for no place and for no detail."""
