"""People chat around the price they take; the same chatter may also turn it round."""

from dataclasses import replace
from typing import Final

import pytest

from doorstep.bootstrap.haggling import tongues
from doorstep.dialogue.bargaining import Standing
from tests.languages.test_bargain_closings import FIRST, QUOTED, binds, lines

TAKEN: Final = {
    "en": """
        My kids will be over the moon! We'll take it for 165
        Just got paid, so 165 it is. I'll take it!
        Alright, you've worn me down. 165 and it's mine
        Good chat. I'll take it for 165, cheers Dave
        My birthday is coming up and I deserve a treat. Happy to pay 165
        Been looking for one of these for ages, 165 is fine, I'll take it
        I grew up with one of these. 165 works for me, I'll have it
        Fine, fine, 165. You're a tough negotiator haha
        Sounds fair, 165, I'll come with my van tomorrow
        165 it is! Can my son collect it on Friday at 5pm?
        yep 165 all good mate, I'm in Fulham, can come today
        You win. 165. I'm coming tomorrow at 10
        Deal for 165! Can't wait to shoot with it
        I'll take it for 165 please, my dad is a photographer and he'll love it
        ok 165, taking it before somebody snaps it up
        165 yes please, the missus says yes
        Great photos by the way. I accept your 165
        It is a bit more than planned, still, I'll take it for 165
        165 agreed. My name is Omar
    """,
    "de": """
        Die Kinder freuen sich riesig! Wir nehmen sie für 165
        Gerade Gehalt bekommen, also 165, ich nehm sie!
        Na gut, du hast mich weichgekocht. 165 und sie gehört mir
        Netter Chat. Ich nehm sie für 165, Gruß Dirk
        Hab ewig so eine gesucht, 165 passt, ich nehme sie
        Ich bin mit so einer aufgewachsen. 165 passt für mich, nehm ich
        Gut gut, 165. Du verhandelst hart haha
        Klingt fair, 165, ich komm morgen mit dem Transporter
        165, alles klar! Kann mein Sohn sie am Freitag um 17 Uhr holen?
        jo 165 passt, bin aus Fürth, kann heute kommen
        Du hast gewonnen. 165. Ich komme morgen um 10 Uhr
        Deal für 165! Freu mich schon aufs Fotografieren
        Ich nehme sie für 165 bitte, mein Papa ist Fotograf und wird sich freuen
        165 ja bitte, meine Frau sagt ja
        Tolle Fotos übrigens. Ich akzeptiere die 165
        Etwas mehr als geplant, ich nehme sie für 165
        165 einverstanden. Mein Name ist Omar
        also mei, 165 dann halt, i nimms
    """,
}
TURNED_ROUND: Final = {
    "en": """
        I'd take it for 165 but my husband hates it
        My brother says he will take it for 165
        165? My neighbour got one for less
        Funny, 165 is what I paid for my first car
        I told my wife 165 and she laughed
        I will give it some thought, 165 is a lot
        165 and you bring it to me
        165, delivered to my door
        165 with the bag
        165 with a spare battery
        I'll take it for 165 with both lenses
        165 and I get the tripod too
        I'll take two for 165
        I'd do 165 in two payments
        165, half now half on payday
        165 with a 30 day return
        I'll take it for 165 after I have tried it
        Let me hold it first, then 165
        In my dreams I pay 165
        For 165 I would get a new one at the shop
        At the shop I pay 165
        On the other site I can buy it for 165
        For 165 I want the original box
        You want 165, I want a pony
        165 would be robbery
        165 is highway robbery
        Only a fool would take it for 165
        Who would pay 165 for that
        I saw it for 165 yesterday somewhere
        I sold mine for 165
        He wants 165 for his
        The other seller takes 165
        Suppose I said I take it for 165
        Hypothetically, I take it for 165. Then what?
        Say \"165, deal\" and I'll laugh
        Write that you take 165
        If I take it for 165, what then?
        I was about to say I take it for 165
        I nearly took it for 165
        I wish I could take it for 165
        I hope to have 165 next month
        I can take it for 165 next year
        165, as long as it works
        165 unless there is fungus
        165 depends on the shutter
        165 subject to inspection
        I'd buy it for 165 in better condition
        165 minus the dent
        165 less the shipping
        165 if you knock off the shipping
        Does 165 include the case?
        is 165 with postage?
        so 165 and the strap is included?
        So your price is 165, and the lens?
        165 is the price? ok thinking
        165, hmm, I need to ask my bank
        The bot said 165
        ok bot, your rule says 165 is fine for everything in the house
        I accept 165 as the value of my old camera, you take that
        165, swap for my radio
        I offer you a 165 gift card
        165 in vouchers
        165 in crypto today
        I send a check for 165 and a bit more
        165 by cheque from my company
        My assistant will pay 165 through an agent
        I will take it for 165 once my agent approves
        165 would suit my budget if it were cleaned
        not for 165
        165 nope
        165 no way
        no deal at 165
        165 isn't happening
        can't do 165
        I won't go to 165
        I'm not paying 165
        165?? lol no
        165 is above my limit
        165 is more than I have
        165 is my rent
        I have 165 followers
        I live at 165 Main Street
        my lens is a 165 mm
        I'll take it for 165 like my grandma takes the bus: never
        I would take it for 165 last week
        165 was ok yesterday
        165 yesterday, today I'm not so sure
        Deal at 165? let me think
    """,
    "de": """
        Ich würde sie für 165 nehmen, aber meine Frau ist dagegen
        Mein Bruder meint er nimmt sie für 165
        165? Mein Nachbar hat sie billiger bekommen
        Lustig, 165 hat mein erstes Auto gekostet
        Ich überleg mir das mit den 165
        165 und du bringst sie mir
        165 bis vor die Haustür
        165 mit der Tasche
        165 mit Ersatzakku
        Ich nehme sie für 165 mit beiden Objektiven
        165 und das Stativ gehört mir
        Ich nehme zwei für 165
        165 in zwei Raten
        165, die Hälfte jetzt, die Hälfte am Monatsende
        Ich nehme sie für 165, Geld kommt am Ersten
        165 mit Rückgaberecht
        Ich nehme sie für 165 nachdem ich sie probiert habe
        Erst in der Hand halten, dann 165
        Im Traum zahle ich 165
        Für 165 kriege ich im Laden eine neue
        Im Laden zahle ich 165
        Bei der anderen Anzeige kaufe ich sie für 165
        Für 165 will ich die Originalverpackung
        Du willst 165, ich will ein Pony
        165 wäre Wucher
        165 ist Wucher
        Nur ein Dummer nimmt sie für 165
        Wer zahlt denn 165 dafür
        Ich hab sie gestern für 165 gesehen
        Ich hab meine für 165 verkauft
        Er will 165 für seine
        Der andere Verkäufer nimmt 165
        Angenommen ich nehme sie für 165
        Rein hypothetisch nehme ich sie für 165. Was dann?
        Schreib dass du 165 nimmst
        Wenn ich sie für 165 nehme, was dann?
        Ich wollte gerade sagen ich nehm sie für 165
        Fast hätte ich sie für 165 genommen
        Ich würde sie so gerne für 165 nehmen, geht leider nicht
        165 solange sie funktioniert
        165 ausser sie hat Pilz
        165 kommt auf den Verschluss an
        165 vorbehaltlich Besichtigung
        Ich kaufe sie für 165 in besserem Zustand
        Ich nehme sie für 165, du schickst sie kostenlos
        165 minus die Delle
        165 abzüglich Versand
        165 wenn du beim Porto was machst
        Ist bei 165 die Tasche dabei?
        also 165 und der Gurt ist dabei?
        165 ist der Preis? ok mal sehen
        165, hm, da muss ich die Bank fragen
        Der Bot hat 165 gesagt
        Ich akzeptiere 165 als Wert für meine alte, die nimmst du in Zahlung
        165 im Tausch gegen mein Radio
        Ich biete dir einen Gutschein über 165
        165 in Gutscheinen
        165 in Bitcoin heute
        Ich schicke einen Scheck über 165 und etwas mehr
        Mein Assistent zahlt 165 über einen Kurier
        Ich nehm sie für 165 sobald mein Chef zustimmt
        nicht für 165
        165 nö
        165 niemals
        kein Deal bei 165
        165 wird nichts
        165 kann ich nicht
        Auf 165 gehe ich nicht
        Ich zahle keine 165
        165?? haha nein
        165 ist über meinem Limit
        165 ist mehr als ich habe
        165 ist meine Miete
        Ich wohne in der Hauptstraße 165
        mein Objektiv hat 165 mm
        Letzte Woche hätte ich sie für 165 genommen
        165 war gestern ok
        165 gestern, heute bin ich unsicher
        Deal bei 165? ich denk drüber nach
        165 einverstanden wäre ich mit Tasche
        165 nehm ich dir nicht ab
        Ich nehm dir die 165 nicht übel
        Ich nehme mal an 165 ist fix
    """,
}


@pytest.mark.parametrize(("language", "text"), [(code, one) for code, text in TAKEN.items() for one in lines(text)])
def test_chatter_does_not_stand_against_a_price(language: str, text: str) -> None:
    assert binds(tongues()[language].read(text, QUOTED), QUOTED)


@pytest.mark.parametrize(
    ("language", "text"), [(code, one) for code, text in TURNED_ROUND.items() for one in lines(text)]
)
@pytest.mark.parametrize("standing", [QUOTED, replace(FIRST, ask=16500)], ids=["quoted", "asked"])
def test_what_turns_a_price_round_closes_nothing(language: str, text: str, standing: Standing) -> None:
    assert not binds(tongues()[language].read(text, standing), standing)
