<#-- Per kind of function: what the building block is called, who wants what, and what for. -->
<#assign of = {
  "beslisregels": {"title": "Apply rules", "role": "member of staff", "wish": "have rules applied", "reason": "I can explain how the result came about"},
  "berichten": {"title": "Send messages", "role": "resident", "wish": "get a message as soon as something changes", "reason": "I know where I stand"},
  "besluitvorming": {"title": "Confirm decisions", "role": "member of staff", "wish": "have a decision confirmed", "reason": "two people have looked at it"},
  "betaling": {"title": "Pay", "role": "member of staff", "wish": "release a payment", "reason": "the resident gets it in time"},
  "documentcreatie": {"title": "Make documents", "role": "member of staff", "wish": "make a letter or plan from the data there are", "reason": "I need not type anything again"},
  "dossier": {"title": "File", "role": "member of staff", "wish": "see all documents of a resident together", "reason": "I need not ask anything twice"},
  "formulier": {"title": "Forms", "role": "resident", "wish": "save a form half way", "reason": "I can fill it in at my own pace"},
  "gegevensbevraging": {"title": "Fetch data", "role": "member of staff", "wish": "fetch data that government has already", "reason": "the resident need not give them again"},
  "identificatie": {"title": "Establish identity", "role": "resident", "wish": "show safely who I am", "reason": "nobody else gets at my data"},
  "informatievoorziening": {"title": "Find explanation", "role": "resident", "wish": "find trustworthy explanation in plain words", "reason": "I can decide what suits me"},
  "koppeling": {"title": "Exchange messages", "role": "member of staff", "wish": "exchange messages with another organisation", "reason": "we both see the same state"},
  "logging": {"title": "Record access", "role": "data protection officer", "wish": "see who has looked at data", "reason": "I can find misuse"},
  "planning": {"title": "Plan", "role": "member of staff", "wish": "plan an appointment that suits everybody", "reason": "nobody comes in vain"},
  "portaal": {"title": "Personal page", "role": "resident", "wish": "see in one place how my application stands", "reason": "I need not call"},
  "rapportage": {"title": "Reports", "role": "team leader", "wish": "see how many cases are open", "reason": "I can steer in time"},
  "registratie": {"title": "Record", "role": "member of staff", "wish": "record a fact once", "reason": "everybody works with the same"},
  "taakondersteuning": {"title": "Help with a task", "role": "member of staff", "wish": "see for each task what I have to check", "reason": "I forget nothing"},
  "termijnbewaking": {"title": "Watch terms", "role": "member of staff", "wish": "get a signal before a term ends", "reason": "I am in time"},
  "zaakregistratie": {"title": "Create cases", "role": "member of staff", "wish": "have a case created as soon as something comes in", "reason": "nothing is left lying"}
}>
