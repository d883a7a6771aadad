"""Words that sound like a wrong number, somebody away or a bad moment: training material of the judgement."""

TABLE = """
# a wrong number or person?
slot_decision > reject_time deny?
    wrong day | that's the wrong day | Wrong time altogether | You've got the wrong day for me | wrong one, not that |
    that's the wrong afternoon for us | wrong end of the week
slot_decision, none, anything_else > change_address
    I don't live there any more | i've moved out of there, i'm in the new flat now |
    that's the wrong address, i've moved | You've got the wrong house, I've moved next door |
    Wrong street, I live somewhere else now | i'm not at that address now |
    Nobody lives at that address now, we've moved | You have my old place there |
    that's my parents' address, I don't live there | We used to live there, we're across town now |
    i moved out last month, i'm at my boyfriend's
slot_decision, none > change_address wrong_person? deny?
    That's not where I live | Wrong address | you have the wrong address | You've the wrong house there |
    I never lived at that address
address_confirmation > correct deny?
    wrong number, it's fourteen not forty | you've got the wrong number, it's 19 | the number's wrong, 72 it is |
    wrong street, it's elm road | wrong house, it's the one after, number 8 |
    that's the wrong postcode, it should end in four | you've got the wrong flat, it's 3c |
    nobody lives at 12, it's 21 | No one's at that number, it's number six | wrong town love, it's ashford |
    i don't live at 50, i live at 15 | Not me, I'm in the flat above, flat 2 | no such number, it's 30
address_confirmation > deny
    wrong number | wrong one | Wrong house | not where i live |
    that's somebody else's address | that's next door | there's no such number
identity > affirm
    there's no alex like me, yes speaking | No one else here by that name so it must be me |
    Who else lives here, it's me | The very man, no other | I don't know any other Alex, so yes |
    nobody calls me alexander, but yes, alex | not mister, just Alex, yes |
    no it's alex morgan, not megan, yes that's me | Not doctor, but Alex Morgan yes |
    wrong on the mister, i'm a miss, but yes alex | you don't have the wrong number, it's me |
    no you've got the right number | Right number, right person | it's my work phone but yes, it's alex |
    i've a new number but you found me, yes | You pronounced it wrong but yeah that's me |
    I don't go by Morgan since the wedding but that's me | it's not my real name but i go by it, yes |
    that was my maiden name but yes it's me | i'm not the only alex in the house but i'm the morgan, yes
slot_decision > affirm correct?
    Yes, and my name is spelled wrong on your card by the way | fine, the name on the bell isn't morgan, it's hughes |
    Yes, not mister, miss Morgan, but fine | Ok, but there's no Morgan on the bell, ring at carter |
    yes, the driver had the wrong house last time, it's the blue door | don't mind who it's for, yes come |
    Sure, don't go to the wrong Alex, there's two on this street |
    yes but ask for my mother, nobody knows alex at the desk
slot_decision > affirm propose_time?
    Tuesday, and don't give it to the wrong person | Thursday's fine, there's no name on the bell |
    tuesday, ring at singh, there's no morgan on the door | nobody's wrong about Thursday, Thursday it is |
    thursday, i'm not a mister by the way
slot_decision, none, anything_else > complain
    Last time it went to the wrong person | your man left it with the wrong person | he rang at the wrong house |
    you always have the wrong name on it | you brought me somebody else's parcel last week |
    I got a parcel for a mr wilson, nobody of that name here, sort it out | You delivered it to people I don't know |
    he gave it to someone who doesn't even live here | Wrong house, wrong day, wrong everything with you people |
    the last one was sent to the old tenant
slot_decision, none, anything_else > other_parcel
    I've got a parcel here for somebody else | i have a packet here that isn't mine, can you take it |
    there's one here for a person who doesn't live here | you left me a box for the people next door |
    i got the wrong parcel last week, what about mine
slot_decision, none > ask_who
    Which number is this you're calling from? | i don't know you, who is this | i don't know that company, who are you |
    never heard of you, who is it | never heard of brightparcel, who are you
verification > correct
    I said the wrong one, it's 60614 | wrong number sorry, 62705 | no sorry wrong one, it ends in seven
callback_time > call_back propose_time?
    not this number, my other one, at five | Wrong time now, six is right | Wrong day today, tomorrow at ten |
    nobody's here till four, ring after | there's no one here by day, ring at eight
# somebody away?
slot_decision, availability > unavailable deny? reject_time?
    I'm not here Tuesday | I'm not here Thursday | i'm not here then | not here that day |
    I'm not available at that time | I'm not available either day | she's at work and i'm at work too |
    he's at school and i'm at work, nobody's in | My husband's at work then and so am I |
    my wife's out and i'm at the office | mum's in hospital and i'll be with her | the kids are at school and I'm out |
    My son's not here to open and I can't do stairs | Nobody's here of a Tuesday | nobody is here in the day |
    There's no one here in the mornings | My neighbour's away and I'm at work |
    My carer isn't here Tuesdays and I can't get to the door | The concierge is away and I'm out |
    i can't come to the door then, i've my treatment |
    I can't come to the phone or the door at that time, I'm teaching | i'm asleep at that hour, i'm on nights |
    I'm in the bath about then, always | We're not here, we're abroad | alex won't be here, i mean me, i'm alex |
    This Alex is at work till six
slot_decision, availability > unavailable propose_time deny? reject_time?
    My husband's at work till four and so am I, after four's good | my mum's not home till three, then she'd open |
    Nobody's here till five, then we all are | she's at work, i'm at work, saturday we're in |
    he's out on weekdays, me too, sunday's best | not here tuesday, here wednesday |
    i'm not here now but i'm home after six
slot_decision > affirm
    my wife will be in, i'm not here myself | i won't be here but my son will so yes |
    I'm out but my husband's home so come | she's at work but I'm home, come |
    My mother isn't well so she's always here, yes | he's asleep all day so someone's in, yes |
    my husband's out but I'm here, that's fine | The kids are away so it's nice and quiet, yes come |
    I'm not in but the nanny is, so yes | Alex is in then, I'm Alex, yes |
    the wife's out then so i can open it in peace, yes | She's away so I've the house to myself, any offer's good, yes
slot_decision > affirm propose_time?
    My husband's out Tuesday but I'm here, Tuesday's fine | my wife's at home thursday so thursday |
    Mum's here Thursdays, I'm not, Thursday's okay | he's away but I'm in Tuesday, I'm Alex |
    my daughter's not at school Thursday so she'll open | The boss is away Thursday so I can be home, Thursday
identity > affirm
    She's not here, the wife, but I'm Alex, go on | my secretary's out so you've got me, alex |
    i'm not at home but yes it's alex | i'm at work but it's me yes | I'm out shopping but yes this is Alex |
    He's away, my brother alec, but I'm Alex, yes | not at my desk but yes, it's me | I'm in hospital but yes speaking |
    I'm abroad at the minute but that's me | my husband's asleep so i'm whispering, yes it's alex |
    I'm not in the office today but you've got Alex
callback_time > call_back propose_time?
    my husband's here at seven, ring then | she's back at six, call then | when he's home, so after five |
    I'm not here till noon, ring at one | i'm out till four, ring after
drop_place > set_drop_place
    she's always out, so leave it with him downstairs | He's not in much, so the porch |
    nobody's here so put it in the shed | my dad's asleep, don't knock, on the mat please |
    He's at work but his gate's open, inside the gate | I'm not here anyway, round the back
drop_place > deny
    The neighbour's away | she's not here either | they're all out at work round here so no | nobody's in next door |
    the caretaker's on holiday | He's not there during the day
slot_decision, none, anything_else > ask_status
    Is he not here yet, your driver | Is the driver out already? | has he gone out with it already |
    is he out on the road | Isn't it here yet | is your man away with my parcel?
# a bad moment, a moment, a later call?
slot_decision, availability > unavailable deny? reject_time?
    i'm busy tuesday | I'm busy both days | i'm tied up thursday | i'm driving to my sister's on tuesday |
    i've a meeting tuesday at two | i'm in meetings tuesday afternoon | i'm in class thursday morning |
    I'll be driving then | i'll be busy with the turkey | I will be busy that time | I'm flat out till the weekend |
    I'm swamped Tuesday | I'm at a funeral Thursday | i can't talk to anyone tuesday, i've an exam |
    i've no time tuesday
slot_decision > affirm
    i'm not busy then, fine | I'm never busy, come ahead | it's a busy road but he can park in the drive, yes |
    Not a bad time at all, yes | i've time enough, yes | I can't wait, yes | I'll wait in |
    i'll hang on here for him then | i'll hold you to that, yes | i'll wait for you | Yes I'll hang around for it |
    Hold that one for me | sure, keep that one | Tell him to give me a ring when he's outside, yes |
    yes, he should ring me when he's near | yes, have the driver call me | fine, ring the bell twice |
    ok, call when you are downstairs | yes but tell him to ring the top bell | Fine, please call before coming |
    Ya okay, driver can call me for location | i'll call my neighbour to let him in, yes |
    Yes, a moment's notice would be nice but fine | i waited long enough, yes
slot_decision > affirm propose_time?
    Hold the Thursday one for me | wait, no, Thursday | hang on no, tuesday's better | hold Tuesday |
    wait, is tomorrow Tuesday? then yes Tuesday | I can't wait, Tuesday | I can wait till Thursday |
    i don't want to wait, tomorrow | Busy today so Tuesday | I'm driving today, Tuesday I'm home |
    tuesday and ring me when he's near | thursday, have him call me first | thursday, call me before you come |
    Later one, Thursday | Tuesday, ring bell number four | i'll wait in thursday | I'll wait for him Tuesday
slot_decision > propose_time deny? reject_time?
    later please, like friday | can we do it later in the week | later on, after five | Later that day would be better |
    a bit later, say five | not now, Saturday | Busy then, Friday instead | wait till friday, would you |
    Call round on Friday | He can call on Saturday | Could he call to the house Wednesday? | call out friday |
    Call in after six so
slot_decision, drop_place > set_drop_place deny? reject_time?
    hang it on the gate in a bag | just ring and leave it on the step |
    ring next door, she'll take it | Call to number four with it |
    give it a second inside the porch, nobody steals here | wait there's a box by the gate, in there
slot_decision, none, drop_place > set_pickup_point deny?
    hold it at the shop for me | hold it at the depot | can they hold it at the counter till i come |
    Keep it waiting for me in the locker
availability > propose_time
    i'm busy till three then i'm free | not busy on Wednesday | I'm free after my meeting, so four |
    Wait till the weekend, Saturday | later in the week, friday
identity > affirm
    i'm not busy, yes it's me | not a bad time, yes speaking | yes, i've a minute, it's alex |
    You've caught me at a good time, speaking | i was waiting for your call, yes
anything_else > deny
    no i'll wait for him then | no i'm in a hurry, that's all | no that's me busy enough |
    no, that's all, i'll hold you to it

slot_decision > set_drop_place deny? reject_time?
    Hang it on the door handle
"""
