"""What Caribbean, Indian, African and second-language speakers of English say on the phone: training material."""

TABLE = """
identity > affirm
    is me dis | yes is he speaking | a me same one | yes please speaking | na me be dat | myself alex only |
    ya bolo i mean yes speaking | haan ji alex here | yes boss i am on the line | it is me you are talking with |
    i am alex isn't it | ya it's me hey | correct madam this is morgan | yes i am he | e be me |
    it's me innit miss | sim yes alex | yes yes i am here
identity > affirm ask_why
    yes is me wha happen | haan speaking tell me what is the matter | yes na me wetin dey happen |
    ya it's alex what's the story hey | yes i am alex, what is it please you want from me | is me nuh what yuh want
identity > affirm ask_who
    yes is me but is who dis | speaking, may i know your good name | na me, abeg who be this |
    ya this is alex and you are from which company | it is me but i don't know you, who is calling please
identity > affirm ask_who ask_why
    yes speaking may i know who is calling and what is the purpose | is me, who yuh be and wha yuh want |
    na me, who be you and wetin you want
identity > affirm busy
    yes it's me but i'm in a taxi rank it's too noisy hey | speaking but i am in puja |
    is me but me a drive right now | yes but i dey for work | it is me but sorry i am with customer |
    yes alex but i am in lecture hall
identity > affirm busy call_back propose_time?
    yes but i am driving kindly call after one hour | is me but me deh pon di bus call mi back tonight |
    na me but i dey inside meeting call me by four | speaking but prayer is starting, ring in half an hour |
    ya but i'm busy now now call me just now in the afternoon
identity > affirm small_talk
    speaking, how is the family | ya hello it's me howzit | yes is me, how yuh keeping darling |
    yes i am fine by god's grace and you
identity > affirm ask_data
    yes but from where you are getting my number | is me, who gi yuh mi number |
    speaking sir but is this call being recorded
identity > affirm ask_robot
    yes speaking but are you computer lady | is me, yuh is a real smaddy or a machine |
    ya it's me, eish are you one of those robots
identity > affirm ask_status
    yes i am alex, my parcel has reached or not | na me, where my load dey |
    ya it's me, where's my package hey it's been ages
identity > affirm refuse_parcel deny?
    yes it's me but i am not wanting this parcel | is me and me nah tek it | na me but i no want am, carry am go back
identity > affirm complain
    yes alex, again you people, daily calling | is me, and yuh driver too wutless |
    it's me and i'm not happy with you people hey
identity > affirm unavailable
    yes but i am out of station | it's me but i've travelled | is me but me nah deh home till weekend |
    na me but i no dey house today
identity > affirm change_address
    yes alex, but i have shifted house | it's me but i moved to my aunty's side |
    yes but now i am living with my daughter only
identity > affirm opt_out
    yes and please you stop to call this number | is me and me nah want no more call from unnu
identity > affirm hold_on
    speaking ek minute i'll step outside | is me, hold on deh | yes one minute madam i go to other room
identity > wrong_person deny?
    wrong number sir | no alex nah live yah | no such person is residing here | alex no dey here at all at all |
    me nuh know nobody name so | you have dialled wrong number ji | this is not the one you're looking for |
    i think you mistook, i am farida | sorry this my number since three years only me | here is restaurant, no alex |
    nobody like that in this yard | you have missed the number my dear
identity > wrong_person ask_who deny?
    wrong number, who is on the line | no alex yah, is who dat | i am not he, you are who please
identity > wrong_person opt_out deny?
    i have told you people wrong number, do not disturb again | me seh no alex nuh live yah so stop call mi phone |
    i am not this morgan, please delete my number and no more call | you've the wrong person hey stop phoning me
identity > wrong_person complain deny?
    no alex, daily i am telling same thing to you people | wrong number and yuh wake up mi baby
identity > wrong_person thank goodbye deny?
    wrong number my dear, thank you, bye | sorry no alex here, ok thank you bye bye
identity > not_here deny?
    sir is out of station | madam is sleeping | him gone a shop | she gone town | oga no dey | he has travelled |
    daddy has gone to office | he is not on seat | she's at the market | alex is gone for namaz |
    my son is in class i am mother | he go work already | madam has stepped out i'm the maid |
    mi granny deh a church | she don comot | my husband he is in night duty now sleeping |
    he is not home yet he comes late always
identity > not_here ask_why deny?
    sir is out, what is the matter | him nuh deh yah, wha it name | she's not around, what is it concerning please |
    oga don comot, wetin be the matter
identity > not_here ask_who deny?
    she gone out, is who calling | he is not here, may i know who is this | he no dey, who dey talk
identity > not_here call_back deny? propose_time?
    madam is resting kindly call in the evening | him a come back bout six call back then |
    he has travelled call on monday | he no dey, call am for night | she is in the temple, after nine you call
identity > not_here hold_on
    hold on let me call am | wait deh mek mi call her | one minute i am giving phone to sir |
    hold the line please madam is coming
identity > not_here set_drop_place deny?
    him nuh deh yah but lef it wid mi | sir is not there, give to watchman | he no dey, drop am for gate man
identity > not_here unsure deny?
    she gone out, me nuh know when she a come | he's not here and i don't know at what time he will return
identity > ask_who
    is who dis | who be this | who is on the line please | may i know who is calling |
    from which company you are calling | you're phoning from where hey | who am i having the pleasure |
    whe yuh a call from | which people are you
identity > ask_why
    yes tell me what is the matter | wha gwaan, wha yuh want | how can i help you please | wetin dey happen |
    what is it you are needing | for what reason you call me | so what's the issue hey
identity > ask_who ask_data
    who is this and how you got my number | is who dis and a who gi yuh mi number |
    who be you, how you take get my contact
identity > opt_out
    do not disturb me again in future | mi nuh want nuh more call | abeg make una no call me again |
    i am in d n d list why still you are calling, stop it | take out my number from your system please |
    no more phone me, i don't like | you people must stop phoning me now
identity > opt_out ask_data?
    how yuh get mi number, tek it off yuh list | who gave you this number, remove it and never call again
identity > busy
    i am in class | mi deh pon di road | i dey drive | i am in the bank queue | now is not good, much people here |
    i am having one visitor | i am at my prayers | i'm in the combi i can't hear hey
identity > busy goodbye
    i dey church abeg bye | in meeting, bye | me busy, later
identity > human
    give me human being abeg | i want to talk to one real person please | connect me with your senior |
    mek mi talk to a person nuh machine | no computer please, somebody living
identity > ask_repeat
    say what | i am not getting you | your voice is breaking | repeat once more please |
    i no hear you well | wha yuh seh | sorry my english, more slowly please | i didn't get you hey |
    pardon me, speak little louder
verification > give_address_part
    pin is four double zero zero five three | it's two one nine six | n eighteen two t zed | kingston eight |
    b for bombay one eight, three dee dee | my postcode is e seven eight q for queen d | e six one a n please |
    sixty two seven zero four i think so
verification > give_address_part ask_data
    four double one zero zero four, but why you are needing | it's ess e fifteen four pee tee, a wha yuh want it fah
verification > give_address_part ask_repeat?
    you mean pin code, it's five six double zero three four | the postal code is it, nought one five seven
verification > unsure
    pin code i am not remembering | mi nuh know dat by heart | i just come to this country i don't know the code |
    i no sabi the code | it is new flat, i forget this number
verification > unsure hold_on
    i don't have it by heart, wait i look in the paper | mi nuh remember, hold on mek mi look pon a letter |
    one minute i ask my wife, she knows
verification > ask_data
    why you are asking all this | wetin you wan use am do | who go see am | a wha yuh a do wid mi information |
    what for is this code needed please
verification > deny ask_data?
    i will not share any o t p or code | no mi nah tell yuh | i no go tell you anything |
    my bank told do not give numbers in phone
verification > human deny?
    i will not say to machine, connect senior | mi nah tell no machine, put on a smaddy
slot_decision > affirm
    no wahala | irie | everyting criss | it is ok for me | that is fine isn't it | sharp sharp | lekker |
    ya no that's fine | sure ting | it's confirmed from my side | e good | that one is okay | i dey house |
    you can come no issue | mi wi deh yah | come come | i'll be around by god's grace | for me it goes |
    okay i wait in my home | yes please it is possible | my in-laws are always there | okay na | cool runnings
slot_decision > affirm propose_time?
    tuesday is okay for me | thursday i am free so that | tuesday good fi mi | make e be thursday |
    ya thursday's lekker | tuesday fourteen to sixteen it is good | thursday forenoon will do |
    i prefer more the thursday | tuesday self fine | thursday insha'allah | put tuesday only
slot_decision > affirm
    first one only | the second option please | any one is fine | di second one | anyone you like sir |
    the one before | number two i take | make we take the first one | both are ok for me
slot_decision > affirm thank propose_time?
    tuesday no problem thank you so much madam | thursday, god bless you | tuesday good, big up yuhself, thanks |
    thursday is fine, i am very grateful
slot_decision > affirm ask_cost propose_time?
    tuesday is ok but i must pay something | thursday good but mi haffi pay | tuesday, any extra charges are there |
    thursday fine, hope no be extra money
slot_decision > affirm ask_time propose_time?
    tuesday but exact time can you tell | thursday, what time him a come |
    tuesday ok, it will be near to two or to four please
slot_decision > affirm ask_contents propose_time?
    tuesday fine, what is there inside | thursday, a wha inna it | tuesday okay wetin dey inside
slot_decision > affirm ask_sender propose_time?
    thursday okay, who has sent | tuesday, a who send it | thursday is good, from which shop it comes
slot_decision > affirm set_drop_place propose_time?
    tuesday, if i'm not there give to watchman | thursday and if mi nuh deh home lef it wid miss pearl |
    tuesday fine, or just drop am for security post
slot_decision > affirm complain propose_time?
    thursday but last time also you said and nobody has come |
    tuesday, hope say una go come this time, last time una waste my day |
    ya tuesday but your driver must hoot properly he's useless that one
slot_decision > affirm hold_on propose_time?
    thursday is ok, wait small let me confirm my wife | tuesday i think, hold on deh mi a check
slot_decision > affirm other_parcel propose_time?
    tuesday and my rice cooker also is coming | thursday, and the other box from my auntie, what about that
slot_decision > affirm small_talk propose_time?
    thursday, and how is the weather your side | tuesday, you people are working very hard eh
slot_decision > affirm goodbye propose_time?
    tuesday confirmed bye | thursday, likkle more | tuesday sharp, cheers hey
slot_decision > affirm change_address propose_time?
    tuesday but i have shifted to new flat | thursday, only bring it by mi sister house
slot_decision > deny
    no please | nah man | mi nah | no way yaar | i no agree | no no no sir | not at all | aikona | nah suh |
    no it doesn't go
slot_decision > reject_time deny?
    that time is not suiting me | dat nah work | e no go work | not possible that time ji |
    these both are not good for me | other timing please | some other day you give | it's too early hey |
    dem time deh nuh good | no other one you have
slot_decision, availability > unavailable deny? reject_time?
    i am out of station | mi have work | i dey work that time | i am on duty | i've got a funeral in the rural areas |
    i go for market dat day | there is one function in family | i have german course until noon |
    i am having interview | me deh a yard only a night | we are fasting and at mosque | i'm in joburg till friday |
    me have clinic | i go to take children from school at three | i am doing night shift so i am sleeping |
    nobody stay in the house
slot_decision, availability > propose_time
    can you come friday forenoon | day after evening | bring it come saturday | make e be evening |
    after five better for me | tomorrow self | sunday i am free whole day | after namaz, say two |
    friday after sundown no before | mawnin time friday | from six clock i am in my house | on wednesday is possible |
    around half ten wednesday
slot_decision > unavailable propose_time deny? reject_time?
    i am in office till seven after that you come | mi a work tuesday but friday mi off |
    i no go dey house tuesday but friday i dey | i have course in the morning, in the afternoon is good |
    out of station till wednesday, thursday evening i am back
slot_decision > reject_time propose_time deny?
    no dat too early, come after three | not these, saturday if possible | e no good, make e be friday
slot_decision > unavailable set_drop_place deny? reject_time?
    i am in office, kindly hand over to watchman | mi nah deh home lef it wid mi neighbour |
    i no dey give am to my gateman | i work, please put it by the neighbour at left |
    i've travelled, leave it at the guard house
slot_decision > unavailable set_pickup_point deny? reject_time?
    i am whole day outside i will collect from your office | mi never deh home mi wi pick it up a post office |
    i work, you can bring in the shop pudo i take it there
slot_decision > unavailable complain deny? reject_time?
    i am having job, you people never understand this | always you come when i work, it's not correct |
    mi tell unnu already seh mi work daytime, unnu nah listen
slot_decision > reject_time human deny?
    not possible, connect me to your manager | e no go work, give me person wey go arrange am
slot_decision > refuse_parcel deny?
    i am not interested, return it | mi nuh want it | carry am go back | cancel it no | i have not ordered only |
    take back please i don't need more | i no order anything | you must send it back hey |
    that order i already cancelled in app
slot_decision > refuse_parcel ask_contents deny?
    i no order anything, wetin be that sef, return am | what is this, i have not ordered, send back
slot_decision > refuse_parcel opt_out deny?
    don't want, and don't call again and again | mi nuh want it and nuh call back mi phone |
    i no want am, no call me again
slot_decision > refuse_parcel complain deny?
    one month i waited, now not needed, very bad service | e don too late, una no try at all, carry am go
slot_decision, none > set_drop_place
    give to watchman | lef it pon di veranda | give my gateman | put it by the neighbour | leave with the askari |
    just give to aunty downstairs | keep it in shoe rack outside | hand over to security | drop am for my neighbour |
    throw it over the wall hey the dogs are locked | you can let it in front of my door
slot_decision, none > set_pickup_point
    i will collect from your depot | mi wi pick it up a di post office | is there some shop where i take it |
    keep it at the kirana shop i'll take from there | i go come carry am for una office
slot_decision, none > ask_time
    at what time exactly | what timing | wah time im a come | which time una go reach | by when it will reach |
    he comes at which hour please | is it now or now now
slot_decision, none > ask_status
    it has reached or not | where it deh now | where my parcel dey | is it in customs still | status please |
    it is stuck in the harbour or what | when it was dispatched, app is not showing
slot_decision, none > ask_contents
    what is there in it | a wha dat | wetin dey inside | what kind of thing is this please |
    is it the spices from my mother
slot_decision, none > ask_sender
    who has sent it | a who send it | from where it is coming | who send am | it's from my brother in toronto or who
slot_decision, none > ask_cost
    how much i have to pay | any charges | mi haffi pay fi dat | how much be that | must i pay customs hey |
    it is for free, or
slot_decision, none > ask_cost ask_time
    how much and at what time | what time and mi haffi pay anyting
slot_decision, none > ask_robot
    you are machine or human | yuh is a real person | are you person or na robot | this is recorded voice only no
slot_decision, none > ask_data
    from where you got my number | why una dey record me | is it safe what i tell you |
    my details you will give to others or what
slot_decision, none > other_parcel
    my other parcel when is coming | mi have a barrel fi come too | one more order also is there |
    and the second carton
slot_decision > change_address
    i have shifted | mi move | i don pack comot from that place | can you bring at my work place |
    send it by my cousin | i am not any more in this address | i stay at res now
slot_decision > change_address give_address
    i have shifted to 14 Temple Road Wembley | bring it to 9 Hope Lane, mi sister yard |
    now i am living in 203 Park Street please send there
slot_decision > human deny?
    connect me to your senior | mek mi talk to smaddy | i want talk to person | transfer to customer care |
    is there any human being there hey
slot_decision > human complain deny?
    what nonsense is this, give the phone to manager | unnu too slack, put on di supervisor |
    una dey mad, give me your oga
slot_decision > complain
    unnu too wutless | una no serious | daily same story | the man has shouted on my wife |
    your driver was very rude with my mother | what nonsense is this | he has thrown the box like football |
    eish you people | i wait all the day, nobody is coming
slot_decision > complain ask_status
    since ten days i'm waiting where is it | una don keep my load since, where e dey |
    dis taking too long man whe it deh
slot_decision > busy call_back propose_time?
    i am in meeting call after two hours | mi a drive call mi back | i dey road call me for evening |
    sorry i am in the course, call by fourteen o'clock
slot_decision > call_back propose_time?
    call after some time | gi mi a call tonight | call me by seven | do one thing call in the evening |
    you can call me back later, after my shift at ten
slot_decision > hold_on
    wait small | hold on deh | one minute madam | just hold hey | wait please i take paper
slot_decision > hold_on ask_repeat
    wait wait, which day you said | hold on, repeat once please
slot_decision > unsure
    mi nuh know yet | i no fit say yet | i will have to see my roster | let me confirm and tell |
    maybe, if god permit | i can't say as of now | it is not sure with my work
slot_decision > backchannel
    acha acha | ehen | okay okay | zeen | ja ja okay | hanh | i'm hearing you | seen
slot_decision > out_of_scope
    can you recharge my phone | what is cricket score | how much be dollar today | can you help me for visa form |
    when is load shedding today
slot_decision > wrong_person deny?
    which parcel, i am not alex | no no i am only his landlord, he left this country |
    mi a no alex, a wrong number dis
slot_decision > not_here deny? unavailable?
    that you must ask my husband, he is not here | him haffi answer dat and him gone out |
    sir only can tell, he's in office
slot_decision > thank small_talk
    thank you my dear, may god bless your work | tanks love, yuh have nice manners
availability > propose_time
    after office hours | inna di evening | any day from six | only sunday i am free |
    when i close from work, like five | saturday whole day | mornings i am in home
availability > unavailable propose_time
    before six i'm in duty, after is ok | i no dey for day, night dey okay |
    monday till wednesday course, thursday good
address > give_address
    flat 302, Sunrise Apartments, 18 Lake Road | 27 Marcus Avenue Kingston 6 |
    number 5 Acacia Close, plot behind the mosque | house no 44 Station Road Southall | 12 adeola street yaba |
    it is the lindenstrasse i mean linden street number eight
address > give_address hold_on
    19 hope street, wait i'm checking flat number also | house number 6 green lane hold on mi a look fi di rest
address_part > give_address_part
    flat number three not two b | pin four double zero six nine | second floor back side | it is by leicester |
    house number nine a
address_part > unsure
    postcode i don't know, there is a big mango tree opposite | mi nuh know di number, is di yellow gate
address_confirmation > affirm
    yes yes same only | a it dat | na so | correct ji | it is like that | that's the place hey
address_confirmation > correct deny?
    no no, b for bombay not d for delhi | a nuh fifty, a fifteen | no be road na close | it's with v not w please |
    not that, thirteen, one three
drop_place > set_drop_place
    with watchman | pon di veranda | for gate | with the askari at the boom | by my neighbour mister chen |
    inside meter box | di shop lady next door
drop_place > deny
    no no it will be stolen | nowhere please | mi nuh trust dat | dem go thief am
drop_place > unsure
    mi nuh know weh safe | you tell me sir what is better | i no sure
drop_place_confirmation > affirm
    yes watchman only | yes right there | na there | zeen, right deh so
drop_place_confirmation > correct deny? set_drop_place
    not security, the aunty in 204 | no a nuh di front, di back | no be neighbour, na my brother shop
callback_time > call_back propose_time?
    after namaz | tonight bout eight | by five | tomorrow ten o'clock is good | when i finish work, four thirty |
    in two hours please
callback_time > deny
    no need to call | nuh bother | leave am | it is not necessary, thank you
callback_time > call_back human propose_time?
    seven tonight but mek a person call | tomorrow morning, one real person please
refusal_confirmation > affirm
    yes return it | yes mi sure | carry am go | i confirm cancel | yes please back
refusal_confirmation > deny
    no no i was confused, don't return | nah bring it | no, leave am make e come
refusal_confirmation > affirm ask_cost
    yes return, i must pay for that or | yes, mi haffi pay fi send it back
opt_out_confirmation > affirm
    yes no more calls | yes please remove | mi serious, nuh call back | confirm
opt_out_confirmation > deny
    no no, only not in night time please | nah, parcel call alright
anything_else > deny
    no that is all from my side | nothing more ji | nah mi good | e don do | that will be all sir | no no finished
anything_else > deny thank
    no thank you so much | nothing else thanks a lot ji | nah man respect | no, i thank you very much for your helping
anything_else > deny? thank goodbye
    thank you bye bye god bless | okay tanks, walk good | thanks hey bye | ok thank you sir good day
anything_else > ask_cost
    no hidden charges no | mi nah haffi pay nutten right
anything_else > other_parcel affirm?
    yes, my brother parcel also is there | yeah one ting, mi barrel
anything_else > thank goodbye deny?
    i thank you, till next time | bless up, later
none > thank
    god bless you my dear | respect | you have done well | dhanyavad thank you | nice one bredda
none > goodbye
    walk good | ok na bye | till then bye | go well hey
none > greet
    wah gwaan | how far | howzit | good day to you madam
none > small_talk
    you have eaten | how your people dem | rain is too much today your side also
"""
