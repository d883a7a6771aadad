"""Times people name themselves, doubts, answers with a question or wish beside: training material of the judgement."""

TABLE = """
slot_decision, availability > propose_time
    Would you have anything Wednesday? | what've you got wednesday | got anything Friday |
    I don't suppose you do Saturdays | do you do sundays | do you people come on weekends | is the weekend possible |
    can he come of a Saturday? | could ye do saturday | saturday morning any good | is sunday an option | any evenings |
    do you do evenings at all | can it be after hours like eight pm? | Something in the evening |
    early bird slot, like seven | could you come before i leave, so before eight | before school, eight at the latest |
    after the school run, so half nine onwards | Once the baby's down, so about one | About dinner time |
    teatime would be best | round about tea time | around half six ish | at half four | quarter past five | five-ish |
    gone six | After half seven | Between six and eight | anywhere from three to five | Any time past noon | noonish |
    first thing | last thing | last drop of the day | end of the day works | Wednesday | Friday | Saturday | monday |
    The weekend | evenings | tonight | today | now | this afternoon | five o'clock | After work | after five |
    Before ten | Next week | friday pm | wed morning | sat am | weekends only | Mornings only |
    wednesday the twenty fifth | the twenty-seventh in the afternoon | The thirtieth | first of december |
    a week from today | monday week | Tuesday week | Saturday week would suit | this day next week |
    the back end of the week | the week after | a fortnight from now | in the new year | after Christmas maybe |
    after the holiday | after thanksgiving | black friday i'm home all day | The day after Thanksgiving |
    when i'm back, so the second | once i'm back on the first | As soon as possible | asap | soonest you've got |
    today still, if the van's about | can he not just come today like planned? | why not today at ten like it says |
    i thought it was today, leave it at today | i'm in right now, can he swing by | i'm home now till noon |
    i'm here today all day | Today after three I'm in | could you squeeze me in this evening |
    i get off at four so like four thirty | my shift ends at two so after half two | i finish early fridays |
    i'm wfh on wednesdays and fridays | Wednesday I'm at home all day | It would need to be a Wednesday |
    it'd want to be after six | has to be friday or nothing | ideally Friday | best would be Friday noon |
    Preferably in the evening time | evening time after 7 pm is convenient | Kindly schedule for Saturday |
    please arrange for friday forenoon | please to come at four | I like Friday more | For me is better the evening |
    you can come wednesday? after lunch | Sunday also okay for us | day after tomorrow morning | prepone it to today |
    can you prepone to this afternoon? | postpone it to friday | Move it to Friday | Push it back a week |
    push it to next monday | bring it forward to today | Shift it to Saturday | put it off till Friday |
    let's do friday | Make it Friday | i'd say friday round one | how's wednesday at eleven |
    how about half past three on friday | Could we say Friday at nine? | say wednesday at four |
    Wednesday or Friday, either | any day but wednesday and preferably afternoon | any morning next week |
    Any evening really | most evenings from seven | From the first of December on | From Friday I'm home |
    from noon I'm in | until eleven i'm here | up to half two any day | by Friday | before friday if you can |
    I'm here Saturdays | you'll always catch me before nine | i'm in from about six most nights |
    you'd get us sunday morning | weds i'm about | I'm about on Wednesday | i'll be around friday |
    My husband's off Wednesday | my daughter's here fridays so friday | My flatmate works from home Mondays, so Monday |
    The girl that does for me comes Wednesdays, come then | reception's open nine to five wednesday |
    we're open from seven to three | Shop's open Saturday till six
availability > propose_time
    oh any time after three | weekdays after six | lunchtimes | Well I'm always in of an evening |
    Tuesday or Wednesday | Any day this week after two | Usually in by five | I'm mostly in in the mornings |
    I'm up at six so early's fine | fridays | Thursday all day | tomorrow all day | all day wednesday |
    from nine to one | nine to one any weekday | between nine and ten | at eleven | eleven | Half two | four to six |
    i'd be in wednesday afternoon probably | i can be there friday at one | i could be home by four |
    if you came at noon i'd be here | I can nip home at lunch, so twelve to one | i'm in tonight |
    we're in saturday till about two | The best time is seven in the morning | when is best? saturday |
    let me see wednesday i think | um like friday maybe afternoon | er wednesday no friday
availability > affirm? propose_time?
    Any time | anytime at all | Whenever | all day every day | I'm always in | I'm home all week | i'm always here |
    Any day suits | Come when you like | Come whenever | I don't go out | All the time | every day |
    i'm retired, so whenever suits you
slot_decision > deny? reject_time? propose_time
    no, wednesday | no but friday yeah | nah, Saturday | not those, friday | neither, have you wednesday |
    Neither of them, what about Friday | can't do them, friday at four | no good, got saturday? |
    too early that, could ye do after four | Bit early, make it noon |
    That's a bit late, could he come in the morning tomorrow | too far off, i'd like it today |
    too soon, next week please | Tuesday yes but not at two, can he come at five |
    Thursday's good but later on, like four | Tuesday's fine but in the morning |
    right day wrong time, do you have tuesday morning | Thursday but after one | Tuesday yes only after 6 pm |
    no no no, today, I'm home today | i'd prefer today to be honest | neither madam, Sunday only |
    not possible, evening after seven it is possible | These are no good to me, I need a Saturday |
    How about never, no I'm kidding, Friday | um not really, friday would be, uh, better | nope, weekend |
    not that late please, before noon | Sorry no. Wednesday? | no could you not do it tonight |
    i can't either day, would the monday after do | Both bad. Friday eleven? |
    those won't do, it needs to be after five any day
slot_decision, availability > unavailable propose_time deny? reject_time?
    i'm at the warehouse till four, so any time after that | I sleep till three coz I'm on nights, after that I'm up |
    I've college Tuesdays and Thursdays but I'm off Wednesdays |
    i don't get in till gone seven, half seven would be grand |
    i'm with the kidney people till one but after two's alright | out in the mornings, home in the afternoons |
    at work all week, Saturday's the only day | away till the thirtieth, any time after |
    in leeds till wednesday night, friday i'm home | we're at my in-laws for thanksgiving, back saturday so saturday |
    I'm on the school run at three but from four I'm here | not in before six, after six no problem |
    Working both days, I'm off Friday | I work till five, I'm back by half past, come then |
    i'm out of station till sunday, monday you can send | office is there daily, so only saturday sunday |
    I have duty up to 8 pm, come after 8 | Can't Thursday I've a scan but I could do Friday all day |
    I've my grandson till noon, any time after he's gone | i'm in the dentist's chair at two, could you make it four |
    got a lesson to teach at ten, free from twelve | I'm out tomorrow and Wednesday, Friday I'm around |
    i leave at half eight so if he could come at eight | Shift ends at ten pm so mornings please |
    I'm never in before four, could it be five | Lunch is hopeless I'm in the kitchen, but three to five's quiet |
    i'm in surgery thursday so it'd have to be the week after | Kids have swimming Tuesdays, Wednesday we're home |
    we're both on shift, but my mother's here fridays | I can't be in on a weekday, any Saturday will do
slot_decision, availability, callback_time > unsure
    I couldn't say | Couldn't tell ye | Hard to know | i dunno really | Dunno mate | umm not sure |
    er i don't know to be honest | No clue | Not a clue | Beats me | haven't the foggiest | Search me |
    your guess is as good as mine | I can't say off the top of my head | that i do not know |
    I am not knowing my schedule | it is difficult to tell now | can't confirm now | i can't promise anything |
    my rota's not out yet | they don't give us our shifts till friday | my manager hasn't done the schedule |
    it changes every week | Depends if I get called in | Depends how my mum is | depends when they discharge me |
    depends on the weather, i'm a roofer | depends on the baby | We'll see | let's see | Perhaps | Maybe | might be |
    Possibly, possibly not | could go either way? | fifty fifty | I'd have to ask my husband |
    I need to talk to my boss first | I'd have to look at the calendar | My wife does the diary |
    i'd have to see what's on | i haven't got my diary with me | I can't think straight today |
    I can never keep track of the days | what day is it even, i can't say | i've no idea where i'll be |
    I may be in I may be out | I can't tell from one day to the next | I'd have to get back to you on that |
    it's up in the air | nothing's fixed yet | We haven't decided | still waiting to hear from work |
    i'm waiting on a call from the hospital so i can't say | if the trains run i'm in, if not i'm not |
    Ooh I don't know now
slot_decision > unsure propose_time?
    maybe tuesday i don't know yet | thursday perhaps, i'd have to check | could be friday, can't swear to it |
    possibly tomorrow, depends on my boss | i think tuesday but don't hold me to it |
    tuesday might work, let me ask my wife first | perhaps saturday, i'm not certain
slot_decision > affirm thank
    that's great cheers love | perfect thank you ever so much | Yeah go ahead, appreciate it |
    brilliant, thanks a million | ok thanks for sorting that | aw that's very good of you, yes |
    yes please and thank you very kindly | Fine ta | That works thanks | lovely stuff thanks pet |
    god bless you yes that's good | thank you so much sir that is fine | okay thank you, I will be there
slot_decision > affirm thank propose_time?
    Thursday's great thank you | tuesday, thanks | tomorrow works, cheers | oh thursday would be super, thanks so much |
    The Tuesday one, ta very much | thanks for asking, i'll have thursday |
    thank you dear, tomorrow between two and four
slot_decision > affirm goodbye propose_time?
    tuesday's fine, bye | ok thursday, bye now | tomorrow it is, see ya | grand, thursday, bye bye bye bye |
    right thursday, gotta run, bye
slot_decision > affirm ask_time
    yes but do you know roughly when | okay, can you say what time exactly |
    that's fine, will it be nearer two or nearer four | sure, any closer estimate |
    fine, is it more like the start or the end | Yeah ok, when about would he be here |
    it's a yes, but which hour should i be ready
slot_decision > affirm propose_time? ask_time
    tuesday, will that be nearer two | Thursday's good, what time exactly |
    tomorrow fine, can the driver be more precise though | go thursday, roughly what time would that be
slot_decision > affirm ask_contents
    Fine but what is it, I don't remember buying anything | ok and what's in the box | Yeah sure what's in it |
    Works for me, is it a big one | Yes that's good, is it heavy, I've a bad back | Grand, what is it at all
slot_decision > affirm ask_sender
    Yes ok, who's it from | sure, who sent me that | That's fine, is that the one from the book people |
    alright, which shop is that from though
slot_decision > affirm ask_cost
    Sure, that's not gonna cost me is it | ok, is there any charges for that | yes and do i need cash for the driver |
    fine so long as it's free, is it | yeah alright, am I paying anything
slot_decision > affirm propose_time? ask_contents
    thursday, and what is it i've got coming | Tuesday's fine, is it the curtains |
    tomorrow ok, what have I ordered this time
slot_decision > affirm propose_time? ask_cost
    thursday please, does that cost extra | tuesday if it's free, is there a fee | Tomorrow, and how much is it
slot_decision > affirm ask_status
    yes that's fine, but where is it now | ok, has it actually arrived at your place |
    sure but why wasn't it here saturday | yeah, is it stuck somewhere or what
slot_decision > affirm other_parcel
    sure, can the other one come along with it | yes and there was supposed to be two |
    fine, will he have my wellies as well, they were separate | okay and bring the second box at the same go
slot_decision > affirm set_drop_place
    that's fine, if i don't hear the bell pop it in the bunker | Ok and if I'm out back just leave it on the swing |
    grand, there's a box by the door for it | yes okay, otherwise the neighbour at fourteen takes everything in |
    sure, worst case give it to the doorman |
    Yeah that works, side gate's open, stick it in the lean-to if nobody comes |
    yes, give it to watchman if I am not opening
slot_decision > affirm propose_time? set_drop_place
    Tuesday, and leave it in the porch if I'm on the loo | thursday ok, otherwise with mrs patel at number six |
    Tomorrow's good, shove it under the bench if I'm not quick enough | Thursday morning, or leave with security
slot_decision > affirm complain
    Yes fine but this time actually show up | Ok but the last fella never even knocked |
    sure, like the last three times you promised | Alright but it's a disgrace I've to wait at all |
    if you lot manage it for once, yes | Yeah fine, your driver was a right so and so last week though |
    Okay but I am very disappointed with this service | It'll do but I waited in Saturday for nothing
slot_decision > affirm complain propose_time?
    Tuesday then, but you said Saturday and nobody came |
    thursday and not a minute later, i've wasted enough days on you |
    Tomorrow, and tell him not to fling it over the gate like the last one | go with thursday, shocking service mind
slot_decision > reject_time deny? complain
    no, and I'm sick of sitting in for you people | that's no use, you always pick when i'm at work |
    neither, how is anybody meant to live round that | no good and it was meant to be here last week |
    Two hour windows in the middle of the day, it's a joke, no
slot_decision > unavailable complain deny? reject_time?
    i've told you people three times i work days | I took Saturday off for you and nobody came, I'm not off again |
    I'm at work, as I said on your website, does nobody read it |
    every time you ring you offer me times when I'm in school, it's daft
slot_decision > propose_time complain deny? reject_time?
    it was to come friday, so make it friday this time | today, i paid for today, it's a swindle |
    you promised me today so i want it today | last week was a shambles, come Saturday and be on time
slot_decision > deny? set_drop_place reject_time?
    No I won't wait in, leave it with the barber downstairs | neither, just chuck it in the side passage |
    Don't care when, it can go in the coal shed | No need for a time, leave it behind the oil tank |
    no time suits, my neighbour mr o'brien will take it
slot_decision, availability > unavailable set_drop_place deny? reject_time?
    I'm at work but there's a lean-to round the back | nobody in, stick it in the wheelie bin, not bin day till Friday |
    i'll be in the hospital, next door have a key, leave it with them |
    we're away, the neighbors across the street are collecting our mail |
    I'm teaching then, but the caretaker'll take it off you | not at home, kindly hand over to watchman |
    i'm out so you can put it inside the porch | I'll be asleep after nights so don't ring, leave it on the step |
    I won't be there but the lobby desk signs for stuff
slot_decision, availability > unavailable set_pickup_point deny? reject_time?
    i'm never in, can i not just pick it up from the post office | i work all hours so put it in one of them lockers |
    away a lot, send it to the petrol station | we're both out, i'd sooner fetch it from the shop
slot_decision > set_pickup_point deny? reject_time?
    no, I'd rather collect it | neither, put it in a locker | None of those, I'll get it at the corner shop |
    I'd sooner come out to you and pick it up
slot_decision > change_address deny? reject_time?
    Not there, I'm staying at my dad's now | none of them, i want it sent to my work |
    i won't be at that house, could it go to my daughter's |
    No I've moved out of there, it needs to go to the new place
slot_decision > unavailable change_address deny? reject_time?
    i'm at work then, could you bring it there instead | i'm in my holiday home all week, send it up there |
    I'm minding my mother, can it come to hers
slot_decision > ask_who deny? reject_time?
    hang on who is this offering me times | before i tell you when i'm home who are you
slot_decision > ask_repeat reject_time?
    sorry Tuesday or what | What was the second one? | When was the first again? | tuesday at what time did you say |
    Say the two times once more | between when and when
slot_decision > greet affirm propose_time?
    Good morning to you, Thursday please | Hi there yeah tomorrow works
slot_decision > hold_on affirm? propose_time?
    hang on let me look, tuesday, tuesday, yes i can do that | one sec, okay, thursday |
    wait till i get the calendar, right, thursday it is
"""
