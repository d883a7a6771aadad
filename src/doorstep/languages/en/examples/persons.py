"""The person called, somebody else, a wrong number, somebody who is away: training material of the judgement."""

TABLE = """
identity > affirm
    yes alex speaking | alex here | Alex | Morgan | Morgan speaking | yeah alex morgan | this is alex morgan |
    it's alex yeah | It is | it's himself | it is herself | That'd be me yes | That'll be me | guilty |
    guilty as charged | you're talking to the right one | you've the right one | you've got the right person |
    you have the right number | correct, this is me | Yes myself Alex | myself only | haan yes speaking | ya tell me |
    yes tell | yes go ahead | go ahead i'm listening | Yeah that's my name love | that's what it says on my passport |
    last time i checked yes | who else would it be, yes | depends who's asking, no i'm joking, yes |
    yeah speaking mate | Yes sir that's me | Yes ma'am this is Alex | um yeah | er yes that's me | yes i am |
    i'm alex | mister morgan yes | doctor Morgan speaking | present | Speaking on | That is my good name yes |
    the one and only | aye it's me | the same | You have him | you have reached him | this is me |
    that is correct, it's me | sí yes i am alex | you're through to alex | Yep that's the one |
    alexandra actually but yes | well it's alexander but yeah that's me
identity > affirm greet?
    Hello Alex here | hi it's me yeah | good afternoon, Alex Morgan speaking | morning, yes speaking |
    namaste yes speaking | Howdy, this is he
identity > affirm small_talk?
    That's me, lovely day isn't it | yes speaking, I'm just out of the shower |
    It's me, I was only just thinking about a cup of tea
identity > affirm ask_why
    yes, what is it now | alex speaking, what's this in connection with | It's me, what's up | that's me, what's wrong |
    yeah why | I am, what do you need | Ya speaking, what is the matter | Yes that's me, is something wrong
identity > affirm ask_who
    it is, and who might you be | Alex here, who've I got | speaking, which company please | that's me, who's that |
    yes, and you are? | I'm Alex, who's calling me at this hour
identity > affirm ask_robot
    Yes, is this a recording | that's me, are you a real person | Speaking, am I on to a machine
identity > affirm busy
    That's me but I'm in the middle of something | speaking, I can't talk though |
    it's alex but i'm in a meeting | yeah it's me, now's a bad time
identity > affirm busy call_back propose_time?
    Yes it's me but ring me at six, I'm at work | Speaking but I'm on the motorway, try me in an hour |
    that's me, I'm with a client, call later
identity > affirm unavailable
    Yes that's me, I'm not home this morning though | speaking, if it's about the parcel i'm at work till five |
    it's Alex, I won't be in today by the way
identity > affirm ask_status
    yes, have you found my parcel at last | that's me, where is it | speaking, is it finally coming
identity > affirm complain
    Yes and it's about time you rang | speaking, and i'm not happy with you lot |
    that's me, the one you left standing there Saturday
identity > deny
    no | no i'm not | nope | i am not | no that's not me | Nah not me | no this isn't alex | it isn't | No sir |
    Negative, no | afraid not | no she isn't me
identity > deny? ask_who
    might be, who's asking | who wants alex | that depends, who are you | First tell me who you are
identity, slot_decision, none > wrong_person deny?
    no Alex here | no alex at this number | There is no Alex | there's nobody called alex |
    nobody by the name of Morgan here | We've no Morgan here | never knew an Alex Morgan | don't know any alex |
    don't know him | i don't know her | who the heck is alex | alex who? there's no alex here | wrong number |
    Wrong number love | wrong number sorry | sorry wrong number | Wrong phone | Wrong person |
    wrong house, no Morgans here | wrong number bhai | it is wrong number madam | you have dialled wrong number |
    you dialed the wrong number hon | you've misdialed | you've got a wrong number there pet |
    I think you have the wrong number | must be a wrong number | You've come through to the wrong place |
    you've reached the wrong person | you're on to the wrong house | you've the wrong woman | you've the wrong fella |
    you have the wrong man | I'm not the one you want | I'm not who you're after |
    i'm not the person you are looking for | not me you're looking for | you want someone else |
    It's a different person you need | Someone else must have that name | some mistake, I'm not Alex |
    there's been a mistake, no alex | you must be mistaken, my name is rahul | no this is priya, no alex here |
    my name is deirdre and i live alone | i'm john, who's alex | this is kevin's phone |
    this is brenda, i've had this number twenty years | i've had this number since october, folks keep asking for alex |
    I just got this number | This is a new number, it used to be somebody else's | the last owner of this number maybe |
    it's a recycled number I think | people keep ringing me for alex, i'm not him |
    Everyone wants this Alex, I don't know him | You're the third one asking for Morgan, not me |
    this is a law office, there's no alex morgan | this is a takeaway | this is the garda station |
    this is a school, you've the wrong number | this is saint mary's parish office, no morgan here |
    you've called a dentist's | this is a company number, nobody of that name works here |
    He left the company in march | She's not with us any more, she left the firm | Alex quit months ago |
    No longer works here | he's no longer employed here | She used to work here | he was let go |
    we had an alex once but he's gone | Alex moved away years ago | They moved out |
    they've moved, we bought the house | the morgans sold up | The Morgans used to live here |
    that's who lived here before us | That'd be the people before us | previous tenants, they're gone |
    She's not lived here since the divorce | He doesn't live here, we split up | My ex, he's not living here any more |
    that's my ex husband and this isn't his number | Alex passed away | he passed on in the spring |
    i'm sorry to tell you alex died | She's deceased | He's dead | we buried him last month | Never heard of her |
    Never heard of them | Doesn't ring a bell, I'm not Alex | That name means nothing to me |
    that name means nothing here | That's not my name | that isn't me | my name is not that |
    not Morgan, morton, there's no Morgan here | i'm alice moran not alex morgan |
    you want my neighbour, this isn't his phone | that's the fella across the road, not me |
    I think you mean the people downstairs, I'm not a Morgan | different family altogether |
    here is not Alex, here is maria | i am not alex i am ahmed | no Alex, no understand, wrong number |
    This is not number of Alex | There is no such person staying here | no person of that name is residing here |
    he vacated the flat | he has shifted from here, this is not his number | There's only me here and I'm not Alex |
    There's only us two, the murphys | we're the o'sheas | no Morgans in this house | no one of that name lives here |
    ain't no alex here | Ain't nobody here by that name | don't nobody named alex live here |
    he don't stay here no more | She don't live here | Um I think you've got the wrong person |
    Er I'm not Alex I'm afraid | who? no | sorry who? there's no one called that | not known here | unknown here |
    i found this phone on the bus, i don't know whose it is | It's a borrowed phone and I don't know any Alex |
    i'm only the new tenant
slot_decision > wrong_person deny? reject_time?
    neither, i'm not alex | i don't need any times, you have the wrong person | None, I'm not him |
    Thursday? I don't know what you mean, I'm not Alex Morgan
identity, slot_decision, none > wrong_person refuse_parcel? deny?
    Not my parcel, I'm not Alex | It's for somebody who doesn't live here, I'm not taking it |
    i'm not alex so i don't want his parcel
identity, slot_decision, none > wrong_person complain deny?
    wrong number again, you people never learn | i've told four of you, there's no alex, it's ridiculous |
    third time this week i'm not alex for crying out loud
identity, slot_decision, none > wrong_person ask_data deny?
    i'm not alex, where did you get my number | there's no alex here, how come you have this number |
    wrong person, who gave you this number
identity, slot_decision, none > wrong_person ask_who deny?
    No Alex here, who's this | Wrong number, who are you anyway | i'm not him, who's calling |
    There's no Morgan, what company is this
identity, slot_decision, none > wrong_person goodbye deny?
    wrong number, bye | not me, goodbye | No Alex here, bye bye | you've the wrong person, have a good day
identity, slot_decision, none > not_here deny?
    he's not here | She's not here right now | Alex isn't here | alex isn't in | Alex isn't home | Alex is out |
    alex just stepped out | alex stepped away from his desk | Alex is away | Alex is abroad | alex has gone out |
    alex is not at home now | sir is not at home | Madam is out | madam is in a meeting, I am her pa |
    Sahib is sleeping | Saab has gone to office, I am the cook | i'm the maid, madam is not here |
    he has gone to the market | he has gone out of station | She has gone for bath | he is in puja now |
    he's at prayers | she's at mass | he's at the pub | He's down the allotment | He's out on the tractor |
    He's out the back with the calves | he's up on the roof | he's under the car | she's out with the dog |
    she's at yoga | she's at her mother's | He's at his girlfriend's | he's still in bed | he's asleep |
    She's having a lie down | He's in the bath | he's on the toilet | she's on the other line | she's on another call |
    He's with a patient | He's with a customer at the minute | she's in court today | he's in theatre, he's operating |
    she's teaching | he's in class | he's at nursery, he's three | She's at school, I'm her mam |
    He's at football practice | he's on his lunch | he's on his break | He's off today | she's off sick |
    he's on leave this week | She's on maternity leave | He's on a business trip | she's travelling for work |
    he's in the air right now | he's at sea | He's deployed | he's in hospital I'm afraid |
    she's in rehab after her hip | He's in the care home now, I do his calls | she can't speak, she's had an operation |
    he can't talk, he's got no voice today | he's deaf, I answer for him | She's hard of hearing so I take her calls |
    dad can't come to the phone | mum's having a nap | mom's at work | my mom is not home | My dad's not here |
    daddy's at work | mammy's in the shop | Nana's asleep | grandad's out with the dog | my wife's not here |
    the wife's out | the missus is at the hairdresser's | Himself is out | herself is at the shops |
    The husband's at work | my partner isn't here | My roommate's not in | my housemate's at uni | my son's out |
    My daughter's at college | my brother's not home | it's my sister's phone, she's swimming |
    He left his phone at home | she forgot her phone | this is Alex's phone but he's not beside me |
    this is his dad, he's at work | this is her husband, she's not about | I'm just the cleaner, they're all out |
    i'm the childminder, she's at work | i'm the dog sitter, they're on holiday | I'm house sitting, Alex is in Greece |
    I'm only the decorator, he's not in | i'm his carer, he's resting | i'm her nurse, she can't talk now |
    I'm the receptionist, Alex isn't at her desk | I'm a colleague, he's out to lunch |
    i'm his secretary, he's tied up | you're speaking to her assistant, she's not available | He's unavailable |
    she's not available | He isn't around | she's not around | he's out | you just missed her | you've just missed him |
    he's gone to work | He's on shift | He's on nights, I'm not waking him | she's busy with the baby, I'm her mother |
    he can't come now | she's unable to come to the phone | he's indisposed | He's tied up |
    um he's not here at the moment | er she's popped to the shop | no he's not | no she's out | no this is her son |
    no, it's his wife | No this is his brother, he is not there | not alex, i'm his mother, he's away |
    i'm not alex, i'm his partner, he's in work | she in work | he not home | he ain't here | She ain't in |
    alex? nah he's gone out | alex is at the mosque | we don't expect him till tonight |
    she won't be back till Saturday
identity > not_here deny?
    not in | not here | not home | out | gone out | not available at the moment | not here just now |
    Out at the minute
identity, slot_decision > not_here call_back deny? propose_time?
    he's out, ring him about eight | she's not in, can you try again this evening | He's at work, best ring after five |
    Mum's asleep, could you phone later | She's in the bath, give it half an hour and call |
    Alex isn't home, call back Thursday | sir is out, call after 7 pm | he's on his lunch, ring back at two |
    she's away till monday, try then | He's not here but ring tonight and you'll get him |
    Dad's at work, you can call him at dinner time
slot_decision > not_here unsure
    she's not here and i don't know when she's in | He's out and I couldn't say when suits him |
    i'm only her son, mum's out, i dunno when | i'm his flatmate, he's away, no idea
slot_decision > not_here affirm
    He's out but I'm his wife and that's fine | she's at work but i'll be in, i'm her dad, that suits |
    i'm the nanny, they're out, but yes i can take it then
slot_decision > not_here affirm propose_time?
    she's not here but Tuesday's fine, I'm her husband | He's away but I'm in Thursday, bring it Thursday |
    alex is out, i'm his mam, tomorrow will do
slot_decision > not_here set_drop_place deny?
    He's not in, I'm just the neighbour minding the cat, leave it on the porch |
    She's away, I'm her sister, put it in the shed | he's out, leave it with me next door
identity, slot_decision, none > not_here ask_who deny?
    he's not in, who's calling | she's out, who shall i say rang | Alex is at work, and you are |
    he isn't here, who's that
identity, slot_decision, none > not_here ask_why deny?
    she's out, what's it about | he's away, is it something i can help with, what is it |
    Alex isn't home, what did you want him for
identity > not_here ask_who ask_why deny?
    He's out, who are you and what's it in connection with | She isn't in, who's this and what do you want her for
identity, slot_decision > not_here human deny?
    he's out and i'd want to talk to a person about it anyway | she's not here, can you get a real person to ring her
identity, slot_decision > not_here hold_on
    Wait there I'll get him | I'll just get her, hang on | one minute, i'll call her down | Alex! phone! hold on |
    Hold please, I'll transfer you to her | I'll bring the phone up to him, hang on |
    just a sec, she's in the kitchen, i'll get her | Hold on I'll give it to him | Wait I will call sir |
    one minute I am giving to madam | Bear with me I'll see if he's free | two seconds, mam! it's for you |
    i'll see if he's awake, hold the line
"""
