"""What is said to a read-back of Am Hange 40, Hinterhaus, 34119 Kassel, with what it tells."""

OBJECTIONS = """
nein, die Straße ist Am Anger => street=Am Anger
die Straße heißt Hinter der Mauer => street=Hinter der Mauer
die Straße ist falsch, es ist der Lerchenweg => street=Lerchenweg
das stimmt so nicht, die Straße ist Unter den Linden => street=Unter den Linden
nein, die Straße ist In der Au => street=In der Au
nein, Straße ist Gut Neuhof => street=Gut Neuhof
die Straße stimmt, aber die Nummer ist 14 => house_number=14
nein, die Hausnummer ist vierzehn und der Ort ist Göttingen => house_number=14; city=Göttingen
das ist keine Straße, das ist die Rosengasse => street=Rosengasse
nein, es ist 14, nicht 40 => house_number=14
die Hausnummer stimmt nicht, es ist die 14 => house_number=14
die Hausnummer stimmt nicht => wrong house_number
nein, es gibt kein Hinterhaus => no unit
ein Hinterhaus gibt es nicht => no unit
wir haben kein Hinterhaus => no unit
kein Hinterhaus bitte => no unit
das mit der Wohnung stimmt nicht => wrong unit
Hinterhaus ist falsch => wrong unit
nein, es ist im Vorderhaus => unit=Vorderhaus
nein, es ist dritter Stock links => unit=3. Stock links
nein, die Postleitzahl ist 34117 => postcode=34117
nein der Ort ist Frankfurt am Main => city=Frankfurt am Main
nein, die Stadt ist Göttingen und nicht Kassel => city=Göttingen
"""
