### Say it for me: sentences to be shown to somebody who speaks another language.

# Heading of the page, and the button that leads to it.
cards-title = Say it for me
# Below the heading.
cards-text = Choose a sentence. It is shown large in both languages: show the screen to somebody, or read it out.
# Before the language of the person who reads the screen.
cards-other-language = Their language
# The button that goes back to the sentences.
cards-back = All sentences
# The button that closes the page.
cards-close = Close
# The button on a large sentence that shows both languages upside down for somebody sitting opposite.
cards-turn = Turn it to them
# Below a large sentence: it is shown in this language. $language: its name.
cards-in = In { $language }
# For screen readers: a sentence in both languages. $own: in the reader's language; $other: in the other language.
cards-both = { $own } – { $other }

# The sentences. Whoever shows one speaks of themselves; whoever reads it is a stranger, an officer, a nurse, a clerk.
card-danger = I am in danger now. Please help me.
# See above.
card-forced-work = I was locked up and forced to work. I need help.
# See above. The person was made to cheat others on the internet and is no criminal.
card-forced-scam = I was forced to scam people on the internet. I did not want to do it.
# See above. Shown together with a phone number.
card-call = Please call this number for me.
# See above. $language: the name of the language, in the language of the sentence.
card-interpreter = I need an interpreter for this language: { $language }.
# See above.
card-hurt = I am ill or hurt. I need a doctor.
# See above.
card-no-passport = I do not have my passport. It was taken from me.
# See above.
card-employer = Please do not tell my employer or the people I ran away from.
# See above.
card-not-police-yet = Please do not call the police before we have talked.
# See above.
card-police = Please call the police for me.
# See above. $country: where the person is from.
card-embassy = I want to talk to my embassy. My country: { $country }.
# See above.
card-not-embassy = I do not want you to tell my embassy about me.
# See above.
card-not-back = Please do not send me back there. It is not safe for me.
# See above.
card-lawyer = I want to talk to a lawyer before I answer questions.
# See above.
card-not-sign = I cannot read this. I do not want to sign what I do not understand.
# See above.
card-sleep = I need a safe place to sleep tonight.
# See above.
card-food = I am hungry and thirsty. Please help me.
# See above.
card-free = I have no money. Is it free?
# See above.
card-phone = May I use your phone for one call?
# See above.
card-under-18 = I am under 18.
# See above.
card-child = I have a child with me.
# See above.
card-woman = I would like to talk to a woman.
# See above. Somebody who controls the person may stand beside them.
card-alone = I would like to talk to you alone, without the person who came with me.
# See above.
card-others = Other people are still locked up there. They need help too.
# See above.
card-home = I want to go home. Please help me.
# See above.
card-not-home = I do not want to go home now. I am not safe there.
# See above.
card-name = I do not want to say my name yet.
# See above.
card-write = Please write it down for me.
