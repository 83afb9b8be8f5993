### The needs, as a person would say them of themselves, and their finer parts.

# Life or health is in danger at this moment.
need-danger = I am in danger now
# Police, ambulance, fire.
need-emergency = Emergency numbers
# Somebody who listens and explains.
need-talk = I need to talk to somebody
# A line or chat staffed by people.
need-hotline = Hotline or chat
# Explains rights or procedures, points to others.
need-information = Information and advice
# Somebody who translates between people.
need-interpretation = Interpreter
# A place to stay, and food.
need-safe_place = I need a place to stay
# A shelter or safe house.
need-shelter = Shelter
# Food, clothes, a room.
need-food_housing = Food, clothes, housing
# A lawyer, and what is yours by law.
need-lawyer = I need a lawyer
# A lawyer or paralegal, often for free.
need-legal_aid = Legal help
# Money for what was done to you.
need-compensation = Money you are owed
# A doctor, a hospital, medicine.
need-doctor = I am ill or hurt
# Treatment, examinations, medicine.
need-medical = Medical care
# Fear, grief, bad memories.
need-feelings = It is too much for me
# Counselling, therapy, crisis lines.
need-mental_health = Counselling
# Passport, visa, a right to stay.
need-papers = I have no papers
# New passports, embassies, visas.
need-documents = Passport and papers
# Protection for those who cannot go back.
need-asylum = Asylum, refugee help
# Only if the person wants it.
need-way_home = I want to go home
# Organises or pays for a voluntary return.
need-repatriation = Going home, if you want
# Finding family, help for a child.
need-family = My family, my child
# Looks for missing relatives.
need-family_tracing = Finding family
# Help for people under 18.
need-child_protection = Help for children
# Violence at home, by a partner, rape.
need-violence = Somebody hurts me
# Help after domestic or sexual violence.
need-gender_violence = Help for women hurt by violence
# Wages, an employer who breaks the law, a new start.
need-work = Work and wages
# Complaints about employers, unpaid wages.
need-labour_rights = Workers' rights
# Training, a job, a small business.
need-livelihood = Training, a new job
# Reporting a crime or a scam.
need-report = I want to report it
# Takes reports of crimes.
need-police_report = Police
# Takes reports of scams, or helps those who were cheated.
need-scam_report = Report a scam
