### Names of the fixed values that the facts use.

## What sort of body stands behind a service.

# A charity or association.
kind-ngo = Charity or association
# A body of several states, such as IOM or UNHCR.
kind-intergovernmental = International body (UN and others)
# A ministry, an agency or a local office.
kind-government = Government office
# Police or another emergency service.
kind-police = Police or emergency service
# An embassy, a consulate, or a foreign ministry's line for its own citizens.
kind-embassy = Embassy or consulate
# A legal aid office or law clinic.
kind-legal_clinic = Legal aid office
# A hospital or clinic.
kind-hospital = Hospital or clinic
# A church, temple, mosque or other religious body.
kind-faith = Religious group
# A trade union.
kind-union = Trade union
# Anything else.
kind-other = Other

## How well an entry is attested: very short, beside a shape.

# An official page, or two independent pages.
grade-A = Official, or two pages
# One public page.
grade-B = One public page
# Only lists by the community, or an old page.
grade-C = Old page or list only

# The same three, as a sentence on the page of a service.
grade-sentence-A = An official page says so, or two pages that do not depend on each other.
# See above.
grade-sentence-B = One public page says so. Check before you rely on it.
# See above.
grade-sentence-C = Only lists made by volunteers, or an old page, say so. It may be wrong: check first.

## Whether a service is running.

# It runs, but gives less than before.
status-limited = Gives less than before
# A source doubts whether it still runs.
status-doubtful = May not be running
# A source says that it has closed.
status-closed = Closed down

## Means of reaching a service, in the filter.

# By voice.
channel-phone = Phone call
# By text message or messenger.
channel-message = Text message or chat
# By mail.
channel-email = E-mail
# On a web page.
channel-web = Web page

## Whether it is open at this moment.

# Open at this moment.
openness-open = Open now
# Closed at this moment.
openness-closed = Closed now
# The hours are not known.
openness-unknown = Hours not known

## What can be done with a number.

# Call it.
phone-voice = Call
# Send a text message.
phone-sms = Text message (SMS)
# A messenger, do not translate the name.
phone-whatsapp = WhatsApp
# A messenger, do not translate the name.
phone-line = LINE
# A messenger, do not translate the name.
phone-viber = Viber
# A messenger, do not translate the name.
phone-telegram = Telegram
# A messenger, do not translate the name.
phone-signal = Signal
# Send a fax.
phone-fax = Fax

## Other ways to reach a service. Names of products are not translated.

# A page on Facebook.
contact-facebook = Facebook
# Facebook's messenger.
contact-messenger = Messenger
# A name or bot on Telegram.
contact-telegram = Telegram
# A link for WhatsApp.
contact-whatsapp = WhatsApp
# A name on LINE.
contact-line = LINE
# An account on WeChat.
contact-wechat = WeChat
# An account on imo.
contact-imo = imo
# An account on Skype.
contact-skype = Skype
# An account on X.
contact-x = X (Twitter)
# A form or chat on a web page.
contact-web_form = Form or chat on the web
# A telephone app.
contact-app = Phone app
# A code that is dialled, such as *123#.
contact-ussd = Code to dial
# Anything else.
contact-other = Other way

## What it costs.

# Nothing.
cost-free = Free
# There is a charge.
cost-paid = It costs money
