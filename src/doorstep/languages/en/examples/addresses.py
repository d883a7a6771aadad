"""Addresses, pieces of them, and what is said to an address read back: training material of the judgement."""

TABLE = """
address > give_address
    14 willow grove | it's 203 east jefferson street | that would be twenty three mill lane |
    flat 6, 41 gloucester terrace | apartment 5c, 880 riverside drive | nine the crescent, dundalk |
    5 st brigid's terrace, cork | number forty two ashfield road | ok so it's um 118 hazel court, springfield |
    seventeen beech avenue, bristol, bs6 5qq | 3300 south sixth street, springfield illinois |
    send it to 66 lower baggot street dublin two | my mum's, 8 orchard way |
    the office, 1250 west washington, suite 400 | flat number 302 shanti apartments, 14 mg road, pune |
    house no 27, sector 15, chandigarh | 12/4 nehru nagar, second cross road | plot 45 gandhi marg, jaipur 302001 |
    b-17 green park extension, new delhi | i'm at two two one church street at the moment |
    It is 19 Wellington Square, Hastings. | one thousand and four north ninth street |
    eighty eight old post road, near the church | a hundred and twelve high street, above the bakery | 7a |
    7a station parade, it's the blue door | box 12, rural route 2, number 455 | oak cottage, 2 church lane, wistow |
    unit 9, 14 trading estate road | 10 downing close, not the famous one, nottingham |
    thirty one rue, no sorry, thirty one ruefield drive | 56, no 65 kings avenue |
    five hundred block, well 512 maple street | it's my sister's place 29 fernhill park, belfast bt9 |
    to work please, 70 canal wharf, leeds | the shop, 15 market place | twelve oh one north grand avenue east |
    number 4 at rose gardens, that's off the main road | 4 privet drive, don't laugh |
    write down, 33 lake view road, kolkata 29 | 6 and a half mill street |
    apartment 12 at 400 dawson, chatham illinois | we're 2b saint andrew's square, edinburgh |
    ninety nine percy street | 1 the old school house, main street, adare |
    deliver to 18 hillside, my son lives there | room 214, 9 campus road | p o box 331, springfield |
    so the street's called winding way and the number is 73 | twenty eight parnell, p a r n e l l, parnell street |
    county road 12, house number 4410 | eleven hundred walnut, zip six two seven oh four |
    my daughter's in 5 elmwood, wait, is it 5, yes 5 elmwood drive | it's above the chemist, 61 bridge street |
    81 cedar | well i used to be in mill road but now it's 16 canal street | 3 chestnut court, tower b |
    lane 4, house 22, koregaon park
address > give_address_part
    maple grove | it's in bath | chatham illinois | it's called sunnyside | orchard lane |
    the postcode would be ng7 2ab | bs3 | in the next town, riverton | it's the same street, number 16 |
    just the number's different, 31 | flat 4 now, same building | zip six two seven one one | sector 21 |
    andheri west | pin code 400058 | on the ring road | cork | county meath | galway city | d six w |
    it's somewhere in croydon | the road is penny lane | number eight | second floor this time |
    the same but apartment 3b | springfield, illinois | out in the country, route nine | Wellington Square |
    it's in a building called kings court | on cherry hill | hinckley, leicestershire |
    the street's the same, house 12 | 62702 | m fourteen | i'm on fountain street now | over in dundee
address > unsure
    i don't know the exact address | i'd have to ask my sister for the number | not sure what the street's called |
    i can't think of it now | hmm, it's new, i've to look it up | don't have it on me | no idea, it's my friend's |
    i know how to get there but not the name of the road | couldn't tell you the number |
    i'm not certain what number they are | let me think what it's called now | it's on the tip of my tongue
address > deny
    no, leave it | i don't want to say | never mind the address | no it's alright as it is | i won't give you that |
    no, keep the old one | forget it, same address | nah leave it where it was | i've changed my mind, no new address |
    it's fine the way it is, don't change it | no actually don't
address > give_address ask_cost
    14 willow grove, does it cost extra | it's 70 canal wharf leeds, is that free |
    29 fernhill park, is there any charge for that | 8 orchard way, i hope you don't charge me
address > give_address ask_time
    9 mill lane and when would it be there | 1250 west washington, when does it come then |
    flat 302, 14 mg road, when it will reach | 5 elmwood drive, is it still coming tuesday
address > give_address thank
    14 willow grove, thank you | it's 55 park road, cheers | 118 hazel court, thanks a million |
    please note 27 sector 15, thank you sir
address > give_address ask_data
    66 lower baggot street, but do you keep that | 203 east jefferson, who sees that |
    8 orchard way, why do you need it
address > give_address set_drop_place
    29 fernhill park, and leave it with my sister | 70 canal wharf, reception takes it in |
    12 bridge street, just put it in the porch | it's 16 canal street, round the back please |
    18 hillside, hand it to the neighbour if he's out | 400 dawson, leave it with the doorman
address > give_address propose_time
    5 elmwood drive, and friday would be good | it's 61 bridge street, come after four |
    1250 west washington, any weekday before five | 8 orchard way, wednesday if you can
address > give_address complain
    14 willow grove, for the third time | it's 9 mill lane, like i told your colleague last week |
    55 park road and write it down properly this time
address > hold_on give_address
    one sec, right, it's 44 rose hill | hang on, here it is, 17 station approach | wait, um, 120 north street
address > give_address_part hold_on
    it's maple drive, hang on i'll find the number | chatham, wait till i get the rest |
    number 12, one sec what's the street
address > unsure give_address_part
    it's on bridge street but i don't know the number | somewhere in riverton, don't ask me where |
    not sure of the number, kings road anyway | i don't know the postcode but it's in leeds |
    i only know it's apartment four
address > correct give_address_part?
    i mean mill road not mill lane | no sorry i said it wrong, i meant orchard close | it's not the office after all |
    what i told you before was wrong | the name's wrong, there's no e in it | scratch what i said
address > set_pickup_point
    actually i'd rather collect it from a shop | no send it to the locker at the station |
    could it go to a pickup place instead | let's do the collection point after all |
    you know what, put it in a parcel locker
address > set_drop_place
    oh just leave it with next door then | then leave it at the old place with the caretaker |
    ah put it in the shed at home, simpler | keep the address and leave it on the porch
address > busy
    can't spell it out now, i'm in a shop | i'm driving, i can't look it up | not now, i'm at work
address > human
    i'd rather tell that to a person | you'll never spell it right, get me somebody | can i give it to a human please
address > refuse_parcel deny?
    ach forget it, send it back | you know what, i don't want it any more | just return it, it's too much bother
address_part > give_address_part
    the number's 16 | sixteen | 1 6 | one six | a hundred and four | one oh four | double two | 22a | 7 b for bertie |
    nine and a half | ground floor | first floor left | flat 12 | apartment 3c | the basement flat | penthouse |
    unit 14 | suite 210 | room 8 | block c | staircase two, door nine | tower a, flat 1104 |
    second door on the right, number 5 | upper flat | the annex | lot 23 | 62711 | six two seven double one |
    zip's 60622 | it's d zero eight | nw3 2qg | n for november w three | bt nine five ab |
    four hundred thousand fifty eight | pin 560034 | five six double zero three four | b s six | postcode is cb1 3nf |
    springfield | it's chatham | riverton | leeds i said | swords, county dublin | bandra east | new delhi |
    east finchley | maple | maple drive | mill lane with two l's | it's called the paddocks | street name is hawthorn |
    saint mary's road | o'connell street | martin luther king drive | route nine | elm, like the tree | e l m |
    birch as in the tree | 221 | it's just number 3 | would be 80 | number one, easy | eighty, eight zero |
    the town is athlone | its 4410 | um 56
address_part > unsure
    i don't know it by heart sorry | never needed the postcode | no idea what the zip is there |
    i think 12 but i'm not sure | i'd have to go out and look at the door | not certain | couldn't say |
    we never use the postcode here | i forget | can't remember if it's six or eight | haven't a notion |
    i do not know the pin of that area
address_part > deny
    no number, it's a farm | it hasn't got a number, just a name | there's no flat, it's a house |
    no apartment number | we don't have one | there's no unit | nope, no flat | just the house |
    no, it's a detached house | don't have a postcode here | we've no eircode | there isn't any floor |
    no, nothing like that
address_part > ask_why
    why | what for | do you really need that | isn't the street enough | why does it matter which floor
address_part > hold_on
    let me look at the door | i'll just go and check the plate outside | wait i'll ask my friend what number it is
address_part > correct give_address_part?
    no it was the street i got wrong | hang on i said the wrong street before | i meant chatham, not springfield |
    not 16, i meant 60 | the street was wrong too by the way
address_part > give_address_part thank
    flat 6, thank you | 62711, thanks | it's sixteen, ta | leeds, cheers
address_part > give_address_part ask_cost
    number 9, does this cost anything | it's 62711, and is that free | flat 4, there's no charge is there
address_part > give_address_part complain
    sixteen, i said that already | 62711, for the third time | flat 4, how many more questions |
    leeds, god you're slow
address_part > give_address_part set_drop_place
    number 12, and leave it in the porch there | flat 3, the porter takes it | sixteen, put it round the back |
    4410, in the box by the gate
address_part > give_address_part ask_time
    number 40, when would it be there | 62711, so when is it coming | it's chatham, what time do you get out there
address_confirmation > affirm
    yes that's the address | that's us | that's where i am | aye that's it | yup got it in one | that's the place |
    you got it | that is correct sir | correct, correct | hundred percent | yes it's all right |
    yes you've spelled it right | yes send it there | bob on | dead right | grand, that's it | sounds right |
    looks right | that's my house | that's where i live | still is | ya that is only the address | right address |
    Indeed it is. | yes that's how it's written | perfect yes | no that's right | no mistake there | no that's it yes |
    couldn't be righter | mhm that's right | yeah that one | bingo | exactly so | yes finally | that'll find me
address_confirmation > affirm thank
    that's right thank you | correct, thanks | yes perfect, cheers | spot on, ta | yeah that's it, thanks love |
    it is, thank you kindly
address_confirmation > affirm set_drop_place
    yes, and leave it in the porch there | that's right, the doorman takes it | correct, put it round the side |
    yes and if she's out give it to number 7 | yep, leave it in the shed there | that's it, hand it in at reception
address_confirmation > affirm ask_cost
    yes, does that cost anything | that's right, is it free to change | correct, and how much is it
address_confirmation > affirm ask_time
    yes, and when will it come there | that's right, when can i expect it | correct, is it still tuesday then |
    yep, what time
address_confirmation > affirm give_address_part
    yes, flat 2 | that's right, third floor | yes, apartment 9, i forgot to say | correct, and the zip is 62711 |
    yeah, it's block c, door four | yes and the town is chatham
address_confirmation > affirm complain
    yes, took you long enough | that's right, at last | correct, third time lucky, honestly |
    yes, god that was hard work
address_confirmation > affirm goodbye
    yes that's it, bye | correct, goodbye | yep, see ya
address_confirmation > affirm ask_data
    yes, do you store that now | that's right, does that get saved | correct, who can see it
address_confirmation > deny
    no that's my old address | that's not it at all | nope, wrong | not correct | that's not where i live |
    no, no, no | you've misheard | completely wrong | not even close | that's the wrong one |
    no sir that is wrong address | that's a different street | you heard that wrong | i don't live there | it isn't |
    no it's not | that doesn't sound right | where'd you get that from, no | no try again |
    never heard of that street
address_confirmation > correct deny? give_address_part?
    no, sixteen not sixty | 16, one six | it's grove not road | no, mill lane, m i double l |
    the zip ends in eleven, 62711 | flat 3 not 2 | it's third floor not first |
    number's right but it's close, not court | nearly, hazel with a z | no it's hazelwood, one word |
    everything but the postcode, that's bs6 | not leeds, leigh | swords not salford | no i said nine, not five |
    5, as in f i v e | it's 4410 not 4400 | avenue east, not west | south sixth, not north sixth | the town's chatham |
    should be apartment c, c for charlie | it's parnell, not purcell | o'connell with two l's |
    no madam sector 15 not 50 | pin is 560034 not 560043 | hawthorn without an e |
    the street's right, the number's 12 | replace the 8 by a 3 | only the house number is off, it's 73 |
    no b as in boy | i said d, d for delta | it's saint mary's, not same mary's | close, but it's way, winding way |
    change drive to lane | you left out the a, it's 7a | you've dropped a zero, it's 1004 |
    there's no flat, just the house | without the apartment please | the city should be riverton |
    hm almost, 221 not 212 | no the second line's wrong, it's rose hill | elm like the tree, not helm |
    not saint, street | wrong town, it's athlone | the other way round, 65 not 56 | i'm sorry, i meant 18 |
    oh i told you wrong, it's number 20
address_confirmation > correct deny? give_address?
    no, it's 14 willow grove | no no, 9 mill road | i said 70 canal wharf | not that, 118 hazel court |
    wrong, it's 203 east jefferson street | it's 5 elmwood drive, not 9 elmfield |
    no, take my work, 1250 west washington | scrap that, use 8 orchard way | no love, 55 park road |
    actually make it my sister's, 29 fernhill park
address_confirmation > correct complain deny? give_address_part?
    no, sixteen, how many times | it's lane, lane, are you deaf | wrong again, it's 62711 |
    no, for the third time, flat 3 | not road, grove, you're useless | i said chatham, you never listen
address_confirmation > deny correct?
    something's wrong there | wrong street | the number's wrong | wrong number of the house | that's not my postcode |
    the zip's wrong | you've the wrong town | the flat is wrong | no, the street isn't right | the last bit's wrong
address_confirmation > unsure
    i think so | probably | could be, i'm not sure of the postcode | not a hundred percent | i'd have to check |
    sounds about right but i don't know | maybe, is it | should be, but i'm not certain
address_confirmation > ask_repeat
    say that again slower | what was the number you said | did you say grove | read it out again please |
    sorry which street | was that 16 or 60 | repeat the address once | what did you put for the zip |
    spell it back to me | how have you spelled that
address_confirmation > hold_on
    let me check the door | hang on, i'll ask if it's 16 or 18 | wait, let me think |
    one moment i'll look on the letter
address_confirmation > deny hold_on
    no, wait, let me look it up | no, hang on a second | wrong, one sec i'll find it
address_confirmation > correct affirm? deny? give_address_part?
    yes but the number is 12 | yeah except it's road not street | right street, but 73 | yes only the zip is 62711 |
    that's it but flat 3 | correct apart from the floor, it's second
"""
