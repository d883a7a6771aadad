"""What people in the American South, New York and the Midwest say on the phone: training material of the judgement."""

TABLE = """
identity > affirm
    you got him | last time i checked hon | yes ma'am it is | that'd be me |
    who wants to know, yeah it's me | you're talkin to him | reckon so | you betcha | depends who's askin but yeah |
    yessir | go 'head you got me | si this is alex | it me
identity > affirm ask_why
    yeah this is alex what's good | you got him what can i do ya for | yes ma'am what's this regardin |
    speaking what's up | uh huh it's me what y'all need
identity > affirm ask_who ask_why
    yeah it's alex who's this and whaddaya want | this is she, who is this and what is it pertaining to
identity > affirm greet
    hey there yeah this is alex | howdy you got morgan | well hello yes this is she | yo what up it's alex
identity > affirm busy
    yeah this is alex but i'm on the tractor | it's me hon but i got a customer in the chair |
    yes but i'm fixin to walk into court | speaking but i'm at the drive thru right now |
    yeah but i'm on the clock my manager's lookin at me
identity > affirm busy call_back propose_time?
    yeah it's me but i'm on the expressway hit me up after five | it is but I'm in the deer stand, call after dark |
    this is her but church is fixin to start try me round one | yeah but i'm in third period, call at two forty five
identity > affirm refuse_parcel deny?
    yeah it's me and i ain't takin it | this is she and I sent y'all an email I don't want it
identity > affirm complain
    yeah it's alex and y'all left my last one at the end of the driveway in the rain |
    speakin, and lemme tell ya your driver's a piece of work
identity > affirm small_talk
    it sure is, how's your mama and them | this is her, we got eight inches overnight if you can believe it |
    yes sir, how you doin today
identity > affirm opt_out
    yeah it's me and i done told y'all quit callin |
    you got him, now take this number off whatever list you're workin from
identity > wrong_person deny?
    you got the wrong number sugar | i've had this number since oh nine and it ain't alex |
    wrong house buddy | nobody by that name stays here | he don't live here no more | this is a pizza place |
    nope this is dolores | no alex, you musta misdialed | that's the fella had this phone before me |
    i don't know no morgan | you're lookin for somebody else bud
identity > wrong_person opt_out deny?
    ain't no alex here and y'all need to quit callin this number | wrong person, now take me off your list |
    stop calling i'm not alex never was
identity > wrong_person goodbye deny?
    wrong number hon bye now | nope you got the wrong guy take it easy
identity > wrong_person thank deny?
    no alex here, but thank you anyway sweetie | wrong number bud, thanks though
identity > not_here deny?
    he's out on the boat | she's down at the beauty parlor | daddy's at the shop | he run up to the hardware store |
    mom's at costco | she's at work i'm the nanny | he ain't here he's at practice |
    alex is out in the field plantin | he's doing time, can I help you | my roommate's at the library |
    abuela is not in the house | he's working a double at the plant
identity > not_here ask_who deny?
    he ain't here who's callin | my mom's not home who is this | she stepped out, who may I say called
identity > not_here call_back deny? propose_time?
    he's at work try back round six | she's at bible study call after eight | dad's not home can you call later |
    he's out of town til monday, call then
identity > not_here hold_on
    hold on lemme holler at him | wait a sec i'll go get her, ma, phone | hang on he's out in the barn
identity > not_here set_drop_place deny?
    he's not here hon just leave it on the porch | she's at work, doorman can take it
identity > ask_who
    who's callin | who all is this | with who now | and who am i speakin with today |
    what company you with hon | where y'all callin from
identity > ask_who ask_robot
    who is this, one of them robocalls | who's callin, this a real person or a recording
identity > ask_who ask_data
    who's this and how'd y'all get my cell | what company and where'd you buy my number
identity > ask_robot opt_out
    is this a robocall, take me off | if this is a bot lose my number
identity > opt_out
    put me on the do not call | this number's on the registry, quit | y'all best not call here no more |
    take me off, i mean it | fuhgeddaboudit, no more calls here
identity > opt_out complain
    every damn day with y'all, take me off the list | third call since breakfast, this is harassment, don't call again
identity > busy goodbye
    can't talk hon I'm at the register bye | bad time gotta go
identity > human
    gimme an actual person | i ain't talkin to no computer get me somebody |
    representative representative
identity > ask_repeat
    come again hon | say what now | do what now | pardon me ma'am | how's that | you're cuttin out on me |
    huh say that over
verification > give_address_part
    it's one one two oh one | zip's 38655 | three oh three oh nine |
    uh five five four one eight i believe | six oh six triple one wait no six oh six one one
verification > give_address_part ask_data
    70115, what do y'all need that for | one one three five four, is this being recorded or what
verification > give_address_part hold_on
    six two seven, hold on lemme look, oh four
verification > unsure hold_on
    shoot i just moved lemme find a bill | i don't know my zip hold on hon
verification > deny ask_who
    nuh uh not til you tell me who this is | i ain't givin you squat, who are you
verification > ask_data
    why you need my zip | what y'all gonna do with that |
    my grandbaby said don't tell nobody my zip code, what's it for
verification > complain human
    this is ridiculous just get me a person | i ain't doin this with a machine it's a joke, put somebody on
slot_decision > affirm
    that'll work | sounds like a plan | works for me bud | i'm good with that | yes ma'am that'll be fine | bet |
    say less | you got it | copy that | we'll be here lord willing | that'll be just fine sugar | ten four |
    i'm down | that's a go | all righty then | oh sure you betcha | i ain't goin nowhere | i'm here all day |
    somebody'll be at the house | don't see why not | yup that'll do her | lock it in | no cap that's perfect
slot_decision > affirm propose_time?
    tuesday'll work | let's do thursday | put me down for tuesday hon | thursday's the one |
    tuesday two to four i'm good | i'm fixin to be home thursday so that | gimme the tuesday |
    thursday mornin suits me better
slot_decision > affirm thank propose_time?
    tuesday, preciate you | thursday's great thanks a bunch | tuesday's perfect hon bless your heart thank you |
    thursday, mucho thanks
slot_decision > affirm ask_time propose_time?
    tuesday's fine but is he comin closer to two | thursday yeah what time about | tuesday, can ya narrow it down any
slot_decision > affirm ask_cost propose_time?
    thursday but that ain't gonna cost extra is it | tuesday, is that on y'all or do i gotta pay |
    sure tuesday if it's no charge, is it
slot_decision > affirm ask_contents propose_time?
    tuesday's good what'd i order anyways | thursday i guess, what's in the box | yeah tuesday, is that the brake pads
slot_decision > affirm ask_sender propose_time?
    tuesday and who's it from hon | thursday works, is it from my sister up in duluth
slot_decision > affirm set_drop_place propose_time?
    tuesday and just set it on the porch | thursday, leave it with the super if i don't buzz |
    tuesday's good, stick it by the mailbox
slot_decision > affirm complain propose_time?
    thursday but y'all said today, i stayed home from work |
    tuesday i guess, your driver blew right past my house last time
slot_decision > affirm change_address propose_time?
    thursday but send it to my office instead | tuesday's fine only we moved across town
slot_decision > affirm other_parcel propose_time?
    tuesday works and is the dog food comin with it | thursday, what about the other box though
slot_decision > affirm small_talk propose_time?
    tuesday's fine hon i'll have a pie in the oven |
    thursday, that's thanksgiving though ain't it, y'all work on thanksgiving | tuesday, go bears by the way
slot_decision > affirm goodbye propose_time?
    tuesday, talk to ya later | thursday works bye bye now | tuesday cool peace
slot_decision > affirm human propose_time?
    tuesday, now lemme talk to a supervisor | thursday's fine but I still want a real person to call me
slot_decision > affirm opt_out propose_time?
    tuesday and then don't y'all call me no more | thursday fine, just take me off the call list after
slot_decision > affirm ask_robot propose_time?
    thursday, wait are you a real lady | tuesday, hold up am i talkin to ai
slot_decision > affirm
    first one | second one works | number two chief | either one hon | dealer's choice | the earlier one |
    lemme get the later one | that last one you said
slot_decision > deny
    no ma'am | nuh uh | no can do bud | hard pass | heck no | not happenin | no dice |
    i'm good no
slot_decision > reject_time deny?
    neither one of them works | that don't work for me none | that ain't gonna work | oof no not then |
    that's too early for me hon | gotta be another day | what else ya got | can't swing either of those |
    you got anything else | them times is no good
slot_decision, availability > unavailable deny? reject_time?
    i'm on second shift | i got deer season | i'll be at dialysis | i'm at my mama's | i'm coachin little league |
    i got a shift at the diner | we're headed up to the lake | i'm workin doubles all week |
    i'm upstate til the weekend | we got church wednesday night | i'm drivin truck out to tulsa |
    i'll be in the field combinin | i got class | we'll be at the in-laws | i'm gone from sunup | i got jury duty |
    i'm at work like everybody else
slot_decision, availability > propose_time
    can y'all do friday | how bout saturday mornin | after supper | any time after the kids get off the bus |
    around suppertime | crack of dawn friday | come by wednesday evenin | a quarter of six | half past four |
    how's about tomorrow | friday before noon | sometime this weekend if you can | i'm off saturday |
    i'm home by three most days | first thing wednesday
slot_decision > unavailable propose_time deny? reject_time?
    i work til six so after that | we're at the lake tuesday but friday's wide open |
    i'm on nights, gotta be after two | can't, got dialysis, saturday'd work |
    i'm out tuesday and thursday, wednesday i'm home all day
slot_decision > reject_time propose_time deny?
    nah that's no good how bout friday | too early hon after lunch | neither, gimme saturday
slot_decision > unavailable set_drop_place deny? reject_time?
    ain't nobody home just set it on the porch | i'm at work leave it with the doorman |
    we'll be gone, put it in the carport | i'll be at my mama's so stick it behind the swing
slot_decision > unavailable set_pickup_point deny? reject_time?
    i'm never home i'll pick it up at the post office | work all week, send it to the ups store |
    i'm on the road, an amazon locker's better
slot_decision > reject_time complain deny?
    neither one, and y'all never come when folks are home | no good, what kinda outfit only delivers workin hours
slot_decision > reject_time set_drop_place deny?
    none of those, just leave it in the mailroom | neither, set it on the stoop
slot_decision > unavailable ask_cost deny? reject_time?
    i'm workin then, is it extra for evenings | i'll be gone, what's it cost for saturday
slot_decision > unavailable complain deny? reject_time?
    i told y'all last week i work days | i'm at work buddy, like i said twice already
slot_decision, availability > unsure
    i'll have to see | couldn't tell ya | depends if they call me in | lemme pray on it | maybe so maybe not |
    i don't rightly know | might could | iffy | gotta ask the wife | up in the air right now | lowkey don't know
slot_decision > unsure hold_on
    i dunno lemme check with my husband hang on | not sure, gimme a sec to look at the calendar
slot_decision, none > set_drop_place
    just leave it on the stoop | set it on the porch swing | give it to the super | with the doorman |
    in the breezeway | stick it in the mudroom it's open | put it on the back deck | leave it at the front desk |
    just throw it over the gate by the dogs | behind the screen door's fine | with mrs alvarez in 4b
slot_decision, none > set_pickup_point
    i'll grab it from the post office | drop it at the bodega on the corner they hold packages for me |
    just hold it at the walgreens | send it to the ups store on route nine | i'd sooner pick it up from the depot
slot_decision, none > ask_time
    what time y'all comin | about what time | when's he gonna be here | you got a ballpark | mornin or afternoon
slot_decision, none > ask_status
    is it in memphis still | has it shipped yet |
    tracking says label created, so what's goin on with it | y'all lose it or what
slot_decision, none > ask_contents
    what'd i buy this time | is it them boots | what's in the dang box | is it my insulin
slot_decision, none > ask_sender
    who sent me somethin | is this from walmart | is it from my kid in denver
slot_decision, none > ask_contents ask_sender
    what's in it and who all sent it
slot_decision, none > ask_cost
    do i owe y'all anything | what's that run | how much you gonna hit me for |
    i gotta tip or is it free
slot_decision, none > other_parcel
    what about the other box | i got two comin | my wife's got one too | did the tires make it on the truck too
slot_decision, none > ask_robot
    are you a computer hon | this ain't no real person is it | you ai | am i talkin to one of them bots
slot_decision, none > ask_data
    y'all recordin this | how'd you get this number | who you sellin my info to | where'd you pull my name from
slot_decision > refuse_parcel deny?
    i ain't payin for it and i ain't takin it | send it on back | return to sender bud |
    y'all can keep it | never ordered nothin | you can ship it right back where it come from | i'll just refuse it
slot_decision > refuse_parcel complain deny?
    two months late, y'all can keep it | last one was busted to pieces, send it back
slot_decision > refuse_parcel human deny?
    send it back and lemme talk to somebody about my refund | i don't want it, get me a rep
slot_decision > change_address
    we moved | can y'all bring it to my work instead | i'm staying at my sister's for now |
    send it to the lake house | i don't stay there no more | i'm in the dorms now
slot_decision > change_address give_address
    bring it to 2210 Magnolia Avenue | i moved, it's 88-14 Parsons Boulevard apartment 3F now |
    can it go to 417 County Road 9
slot_decision > human deny?
    lemme talk to a person | customer service | operator operator | i want a live body |
    put your manager on
slot_decision > human complain deny?
    this is a joke, get me a manager | y'all are useless put a person on
slot_decision > complain
    your driver's drivin like a maniac through here | he ran over my mailbox | dude never even knocked |
    i waited all day for nothin | y'all oughta be ashamed | whole operation's a circus |
    he left the gate open and the cows got out
slot_decision > busy call_back propose_time?
    i'm drivin call me later | i'm at the doctor's with my mama, try at four |
    on the line at the plant til three, call after | in class rn text, i mean call, me at two
slot_decision > call_back propose_time?
    call back after supper | try me tomorrow mornin | gimme a holler round five | call me back in ten |
    ring me when the game's over
slot_decision > hold_on
    hang on a sec hon | hold the phone | lemme grab a pen |
    gimme a minute the dog's loose
slot_decision > backchannel
    uh huh uh huh | oh okay | i hear ya | right right | well i'll be
slot_decision > ask_repeat
    do what | what were them times again | say that slower hon | one more time for me | what'd you say after tuesday
slot_decision > out_of_scope
    can y'all jump my truck | what time's the kickoff | who do i call about my cable | you do passports |
    what's the powerball up to
availability > propose_time unavailable?
    anytime after six | mornings before i clock in | thursdays i'm off | i get off at three so after that |
    any day but sunday
address > give_address
    1840 Old Mill Road Tupelo | 3 West 104th Street apartment 6C | 77 Prairie View Lane, Decorah |
    twenty one oh five sycamore | it's rural route two box 19 | lot 14 at the magnolia trailer park, 600 highway 45
address > give_address_part hold_on
    it's on delancey, hold on what's the number | tupelo, lemme get the street
address_part > give_address_part
    apartment three f | zip is one one four three five | it's unit b in the back | number nine oh four | queens
address_confirmation > affirm
    yes ma'am that's it | that's the one bud | yep nailed it | that's right hon
address_confirmation > correct deny?
    no hon it's court, c o u r t | it's north not south | the other way around, fourteen eighteen |
    no it's apartment d as in dog | road not avenue bud
drop_place > set_drop_place
    on the porch | with the super | in the garage hon it's unlocked | the lobby's fine | on the tailgate of my truck |
    by the side door where the cat sleeps
drop_place > deny complain?
    nowhere, porch pirates got the last two | not out front they steal everything round here
drop_place > deny
    nope | no where no how
drop_place_confirmation > correct deny? set_drop_place
    no the side porch | not the neighbor, the super | no hon the garage
drop_place_confirmation > affirm thank
    yes ma'am that's it thank you | yup preciate it
callback_time > call_back propose_time?
    after church | when i'm off, round six | in a lil bit, twenty minutes say | tomorrow mornin early
callback_time > deny
    don't worry bout it | nah we're good | no need hon
refusal_confirmation > affirm
    yes ma'am send it back | a hundred percent | for sure send it
refusal_confirmation > deny
    no wait i'll take it | shoot no, keep it comin | naw i was just talkin
refusal_confirmation > affirm ask_cost
    yeah and who pays for that | send it, am i gettin charged
opt_out_confirmation > affirm
    yes sir take me off
opt_out_confirmation > deny
    no i just meant today | nah y'all can call about packages
anything_else > deny
    nope that'll do it | naw we good | that's it for me chief | nah that covers it
anything_else > deny thank
    no ma'am preciate ya | nope thanks hon | that's all, much obliged
anything_else > deny? thank goodbye
    thanks a bunch, you have a blessed day | preciate it bye bye | all right thank you hon bye now | thanks dude later
anything_else > thank small_talk
    thank you hon, stay warm | preciate ya, go pack go
anything_else > ask_time ask_cost
    so what time, and i don't owe nothin right | when was it again and is it free
anything_else > other_parcel ask_status?
    what about my husband's package where's that | there's a second one, boots, any idea
none > thank
    preciate you | thank ya kindly | gracias miss
none > goodbye
    y'all take care | see ya later alligator | peace out | have a blessed one
none > small_talk
    how bout this weather | you sound just like my niece | you from around here hon
"""
