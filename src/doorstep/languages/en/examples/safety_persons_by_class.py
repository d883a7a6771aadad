"""Wrong person and recipient away by class of saying, with what only looks like them."""

TABLE = """
address > change_address?
    I don't live there, I moved
address > out_of_scope?
    we used to live there
address_confirmation > change_address? correct?
    that's the wrong street
address_confirmation > correct?
    you've got the wrong number there, it's 58
address_confirmation > deny?
    that isn't my address
address_part > change_address?
    that's my old house number
anything_else > complain?
    who else had it before me
availability > out_of_scope?
    someone's always in
availability > propose_time?
    my husband's in from five | she'll be home from three, my daughter, she can take it
availability > unavailable?
    nobody's here on Mondays | the whole family is away next week
callback_time > call_back?
    I'll be back at four | he can call me at six
drop_place > deny?
    there's no neighbour I trust | no Mrs Patel moved away, try number six | the neighbours are away |
    he's out most days, not the neighbour | next door's on holiday
drop_place > deny? set_drop_place?
    nobody of that name next door, try number five
drop_place > deny? unavailable?
    the caretaker's not there in the morning | my neighbour's at work till five
drop_place > deny? unsure?
    I don't know the neighbours
drop_place > not_here?
    there's no caretaker here
drop_place > out_of_scope?
    not Mrs Lee, she moved out | she works from home
drop_place > set_drop_place?
    not him, the lady upstairs | she's not in usually, the neighbour | he's always in, the old man next door
drop_place > unsure?
    I don't know anyone here
drop_place_confirmation > correct? deny? set_drop_place?
    no, his name's Kelly
identity > affirm?
    yes this is Alex | It's Mr Morgan to you, yes | this is he | this is Morgan | yeah it's me, is this Dave | here |
    I'm here | yes, my husband's out though | it's me | this is him | I'm Alex | my name is Alex, yes
identity > affirm? ask_who?
    yes, this is she, who's calling
identity > affirm? busy?
    yes but I'm driving | No, I'm sorry, I can't talk
identity > affirm? unavailable?
    speaking, I'm on holiday though | yes, at work though
identity > ask_contents? not_here?
    I'm her dad, what is it
identity > ask_who?
    who are you | who's this | I don't know who you are | what's your name | who wants to know
identity > ask_who? call_back?
    not right now, who's asking
identity > ask_who? unsure?
    I don't know, who's this
identity > busy?
    I'm in the bath | I'm sleeping | I'm in a meeting
identity > busy? call_back?
    wrong moment, call later
identity > busy? deny?
    no, I'm busy | no I'm driving | no I'm just on my way out
identity > call_back?
    not now
identity > deny?
    no she isn't
identity > deny? not_here?
    no he's at work, I'm his wife | no, this is her mother | no this is his daughter | no, it's his secretary
identity > deny? refuse_parcel?
    no I'm not interested
identity > not_here ask_who? deny?
    Mr Morgan's not available, who's calling
identity > not_here call_back? deny?
    not here, call back later | call back tonight, he'll be home then
identity > not_here deny?
    he's out | she's not in | not in at the moment | he's no here the now | she's no in hen | mum's in the shower |
    mummy's sleeping | my dad's at work | dad's not here | grandad's having his nap | the boss is out of town |
    the boss isn't in today | sir is in a meeting | sir has gone to office | madam is not at home, I am the maid |
    sahib is out | he has gone out of station | he is gone for namaz | he stepped out for a minute | she just left |
    you just missed him | he left about an hour ago | she'll be home around five | she won't be back till Friday |
    he doesn't finish work until six | Alex works nights, he's asleep | he's working | he's on nights, sleeping |
    Alex is abroad | Alex is deployed | Alex went fishing | Alex has gone to the store |
    Alex is in the garden, I'm the neighbour | he's on the other line | he's in with a client |
    she's driving, I've got her phone | he's driving at the minute, I picked up for him | she's on a flight |
    he's in the hospital | he's too ill to talk | he's deaf, I answer for him | she can't talk right now, can I help |
    he can't get to the phone | he's tied up | she is unavailable | Mr Morgan is out of the office today |
    I'm his secretary | I'm her son | this is her husband | it's his missus | his mother speaking |
    I'm his flatmate, he's out | I'm the nanny | this is the cleaner | I'm just the babysitter |
    I'm looking after the house while she's away | I'm only feeding the cats, they're on holiday |
    I'm just visiting, Alex is upstairs | this is his phone but he's not here | she forgot her phone at home |
    he left his cell in my car | I'm minding her phone | she's not up yet | he isn't up | she's away for the weekend |
    she's on holiday | they're all out | none of them are in, I'm the gardener | he's at the mosque | he's at school |
    he's at practice | he's down the shops | he's away to his work | he's gone up the town | himself isn't here |
    herself is at mass | she's at her sister's | he's round his mate's | he's over at the neighbour's |
    she's in labour at the hospital | she's in theatre, I'm a nurse | she's out for a run | no he ain't here |
    she ain't home right now | No. He's not back yet. | shall I get him to ring you | can I tell her you called |
    want me to give him a message | leave a message with me | I'll pass it on to her | he isn't available right now |
    he's stepped away from his desk | she's in a meeting until noon | I'm afraid Mr Morgan is away on business |
    he's on annual leave | she's out sick today | he's gone for the day | he's left for the day |
    he's popped out, back in ten | he's down at the boat | she's up the allotment | he's out on the tractor |
    she's teaching right now | he's in bed with the flu | she's asleep, she works nights | sleeping | at work |
    out at the minute | not home | she's not home from school yet | my brother's not in | my roommate isn't home |
    my daughter's at college | Alex is my son, he's away at uni | it's his phone but I'm his wife | this is his mum |
    his wife | his assistant speaking | I'm answering for him | he can't talk, he's had an operation |
    he can't speak right now | she can't come down just now | he's changing the baby | she's putting the kids to bed |
    he's mowing the lawn | he's under the car | you'll not get him before six | you won't catch her before dinner |
    you'd be better trying after six, he's at work | he gets home at seven | he comes in about five |
    she should be back any minute | try his mobile, he's not here | sir is sleeping | he is not there | he not home |
    she no here | Alex no home | he's in jail | she's at the hairdresser's | she's away in Spain |
    they're in Florida until April | they've gone to Florida | I'm house-sitting | she left her phone with me |
    I just picked up, it was ringing, he's in the garden
identity > not_here unavailable? deny?
    nobody's home but me, I'm the painter
identity > not_here?
    I'm his brother Sam | it's Alexandra actually but yes | Alex is wrong, it's Alexis, but yes |
    it's Alex's wife here
identity > out_of_scope?
    never heard of your company | we don't have anyone called that
identity > unavailable?
    I'm out right now | I'm at work | I'm not at home
identity > unsure?
    I don't know this number
identity > wrong_person ask_who? deny?
    who? Alex? nobody here by that name | it's Ravi here, who are you looking for | is this a prank, I'm not Alex
identity > wrong_person ask_why? deny?
    Kowalski Plumbing, how can I help you?
identity > wrong_person complain? deny?
    third time today someone's asked for Alex, wrong number
identity > wrong_person correct? deny?
    afraid not, wrong number
identity > wrong_person deny?
    never heard of him | alex? doesn't ring a bell | Alex Morgan? Nope, never heard that name in my life. |
    I don't know an Alex | I don't know no Alex | I know no one by that name | don't know the man |
    haven't a clue who that is | no idea who that is | I have no idea who you mean |
    Who's Alex Morgan? There's only me here. | this is Bright Dental, how may I help |
    you've reached the Riverside Hotel | this is a nail salon | this is Dave's barber shop |
    Golden Dragon restaurant | you're through to the council | wrong lady dear | wrong Morgan mate |
    you want my old number's owner | whoever had this number before |
    that'll be the person who had this phone before us | it was probably the old owner of this number |
    I get a lot of calls for him, this isn't his number anymore | I keep getting calls for that guy |
    people keep ringing me for Alex, I'm not Alex | she must have given you a false number |
    he must have put down the wrong number | I just got this phone last week |
    I've had this number for ten years and I'm not him | no my name is Deborah | no I'm Steve |
    nope, this is Priya, no Alex here | No. My name is Tom Baker. | I'm Susan, not Alex | Nah, this here's Bubba |
    this is mrs chen speaking, who is alex | not me | that's not me | it isn't me you want | sorry that isn't me |
    I am not that person | you are not speaking with Alex Morgan | you're not, this is Brian | no you are not |
    wrong number | rang number wrong | sir wrong number it is | this number is of some other person |
    this is not the number of Alex | it's no him, ye've the wrong number pal | naebody called Alex bides here |
    there's nae Alex here | no one here by that name hen | there's nobody called that living here |
    nobody goes by that here | we have no Alex | we've no Morgans here | ain't nobody here named Alex |
    ain't nobody named that live here | Alex don't live here no more | Alex moved out two years ago |
    she doesn't work here any more | he left the company in March | I'm afraid Alex passed away last spring |
    she's dead, love | we bought the house from them | they sold us the house | that was the previous tenant |
    the Morgans are long gone | there's been no Morgan here since we moved in | try another number |
    try someone else, I'm not who you want | you'll have to look elsewhere, no Alex here | you got the wrong cell |
    you've got your wires crossed | you must have mixed up the numbers | I think you have mixed me up with someone |
    there's some mistake, I'm not called Morgan | must be a mistake, there's no such person |
    somebody gave you the wrong digits | Only myself and my husband Raj live here. |
    Morgan? No love, it's the Hendersons here. | we're the Novaks | the number you dialled belongs to a law office |
    this is a company phone, there's no Alex on staff | this phone was given to me by my work, I don't know him |
    negative, wrong guy | not the person you're after | you're barking up the wrong tree | that's not my name |
    I've never been called Alex | I don't know any Morgan family | no this is not alex you dialed wrong |
    Alex? Don't know any Alex. | no Alex at this address I'm afraid | sorry mate wrong fella |
    this is the Chinese takeaway on High Street | hello, Maple Veterinary Clinic, Jenny speaking |
    you've reached the police | it's a business line this | this is a fax line | Negative, you have misdialed. |
    no it's Carol | no, Carol speaking | This is Deborah Klein. I don't know an Alex. | my name's not Alex |
    I'm no Alex | nope not Alex | Alex isn't me | that isn't my name | that person isn't me |
    you have the incorrect number | wrong house | wrong line love | number's changed hands |
    this number was reassigned to me | that's an old number for him | he doesn't have this number any more |
    Alex changed his number years ago | he used to be my flatmate but he moved out | he hasn't lived here since 2019 |
    she no longer works for us | nobody with that name in our department | we don't have an Alex on the team |
    no one called Alex works here | there isn't anybody here called Alex | there's no such name here |
    I'm the only one here and I'm not Alex | only my wife and I live here and neither of us is Alex |
    neither of us is called that | you're looking for my predecessor | check your number, there's no Alex |
    check the number again | are you sure you've the right number? no Alex here |
    I believe you've dialled incorrectly | must be some other Morgan | different Alex, sorry |
    I'm Alex Brown not Alex Morgan | we are Morgan but there's no Alex
identity > wrong_person greet? deny?
    hi you've come through to accounts at Bell and Sons
identity > wrong_person not_here? deny?
    alex no there is no alex in my family
identity > wrong_person opt_out? deny?
    stop calling for Alex, he's not at this number
identity > wrong_person?
    no one called Alex is here | he doesn't live here | she moved away | he's dead | he doesn't live here any more
none > ask_repeat?
    I don't know what you're talking about
none > ask_status?
    where is he, is he not here yet
none > ask_time?
    is he here already | when will he be here
none > busy?
    my wife's asleep, keep it short | my boss is here, I can't talk
none > busy? greet?
    is this the wrong time to call you back
none > complain?
    he gave it to the wrong neighbour | he never came | the courier was not there | he's never on time, that driver
none > correct?
    did I give you the wrong number
none > not_here
    Alex isn't here right now, I'm her mum | my son isn't here, it's his parcel |
    it's for my daughter, she's at school | she's out, I'm her husband, can I help | Alex is at school, I'm his dad
none > out_of_scope?
    you sent it to the wrong house last time | I got somebody else's parcel last week | the wrong guy signed for it |
    I gave them the wrong number for the house | never heard of Booknook | who is Acme | he left without ringing |
    they said he'd be here at nine | is this about the wrong parcel I got | wrong size again I bet | who's Booknook |
    he gave my parcel to the wrong Morgan | is she the one who delivers
none > unavailable?
    the driver isn't here yet | he's not here yet, your man | it's not here yet | I'm away till Monday
none > unsure?
    I don't know any Acme Papers | don't know that shop
none > wrong_person
    I'm not the person who ordered that, my name's different | who's Alex | I'm not Alex Morgan |
    I'm nobody called Alex | this isn't Alex | Alex isn't known at this number | you want a different Alex |
    this isn't the person you want | you want somebody else | what parcel? I'm not Alex |
    you've got me confused with someone else
none > wrong_person?
    he left a card
slot_decision > affirm?
    not me, my son will be in | my mum will be in | they're closed on Thursdays | my husband will be at home |
    my flatmate's away but I'm in
slot_decision > complain?
    he's always late your driver
slot_decision > correct?
    that's the wrong day
slot_decision > deny?
    it's not me who'll take it, it's my dad
slot_decision > not_here deny?
    it's my wife's parcel and she isn't home
slot_decision > not_here unsure? deny?
    you'd have to ask my husband, he's not here | I can't say, I'm just his sister and he's not here |
    you'd need to ask Alex and she's out
slot_decision > not_here wrong_person? deny?
    I'm not Alex, I'm his wife, he's at work
slot_decision > out_of_scope?
    my wife's at home, she'll take it | that's the wrong week
slot_decision > propose_time? reject_time?
    my wife gets home at four so after that
slot_decision > unavailable?
    no one is here in the mornings | there's no one home then | he's not in on Tuesday but I am |
    the kids are at school then | nobody's in till five | no one is home then | I know no one's home then |
    I'll be out
slot_decision > wrong_person deny?
    hang on, I'm not Alex at all | that parcel's not for me, I'm not Alex |
    you've the wrong person, I'm not expecting anything | I think you've got the wrong person |
    not my parcel mate, I'm not Alex
verification > not_here unsure? deny?
    I don't know his postcode, I'm just his mate, he's out
verification > out_of_scope?
    that was the wrong one
verification > wrong_person deny?
    I'm not him | sorry I think you want someone else
"""
