<#-- Per soort functie: hoe de bouwsteen heet, wie wat wil en waarvoor. -->
<#assign of = {
  "beslisregels": {"title": "Regels toepassen", "role": "medewerker", "wish": "regels laten toepassen", "reason": "ik kan uitleggen hoe de uitkomst ontstaat"},
  "berichten": {"title": "Berichten sturen", "role": "inwoner", "wish": "een bericht krijgen zodra er iets verandert", "reason": "ik weet waar ik aan toe ben"},
  "besluitvorming": {"title": "Besluiten vaststellen", "role": "medewerker", "wish": "een besluit laten vaststellen", "reason": "twee mensen ernaar hebben gekeken"},
  "betaling": {"title": "Betalen", "role": "medewerker", "wish": "een bedrag betaalbaar stellen", "reason": "de inwoner het op tijd krijgt"},
  "documentcreatie": {"title": "Documenten maken", "role": "medewerker", "wish": "een brief of plan maken met de gegevens die er al zijn", "reason": "ik niets hoef over te typen"},
  "dossier": {"title": "Dossier", "role": "medewerker", "wish": "alle stukken van een inwoner bij elkaar zien", "reason": "ik niets dubbel hoef te vragen"},
  "formulier": {"title": "Formulieren", "role": "inwoner", "wish": "een formulier tussendoor kunnen bewaren", "reason": "ik het in mijn eigen tempo kan invullen"},
  "gegevensbevraging": {"title": "Gegevens ophalen", "role": "medewerker", "wish": "gegevens ophalen die de overheid al heeft", "reason": "de inwoner ze niet opnieuw hoeft te geven"},
  "identificatie": {"title": "Identiteit vaststellen", "role": "inwoner", "wish": "veilig laten zien wie ik ben", "reason": "niemand anders bij mijn gegevens kan"},
  "informatievoorziening": {"title": "Uitleg vinden", "role": "inwoner", "wish": "betrouwbare uitleg vinden in gewone taal", "reason": "ik kan bepalen wat bij mij past"},
  "koppeling": {"title": "Berichten uitwisselen", "role": "medewerker", "wish": "berichten met een andere organisatie uitwisselen", "reason": "wij allebei dezelfde stand zien"},
  "logging": {"title": "Inzage vastleggen", "role": "functionaris gegevensbescherming", "wish": "zien wie gegevens heeft bekeken", "reason": "ik misbruik kan opsporen"},
  "planning": {"title": "Plannen", "role": "medewerker", "wish": "een afspraak plannen die voor iedereen uitkomt", "reason": "niemand voor niets komt"},
  "portaal": {"title": "Persoonlijke pagina", "role": "inwoner", "wish": "op één plek zien hoe het met mijn aanvraag staat", "reason": "ik niet hoef te bellen"},
  "rapportage": {"title": "Rapportage", "role": "teamleider", "wish": "zien hoeveel zaken er lopen", "reason": "ik op tijd kan bijsturen"},
  "registratie": {"title": "Vastleggen", "role": "medewerker", "wish": "een feit één keer vastleggen", "reason": "iedereen met hetzelfde werkt"},
  "taakondersteuning": {"title": "Hulp bij een taak", "role": "medewerker", "wish": "per taak zien wat ik moet nagaan", "reason": "ik niets vergeet"},
  "termijnbewaking": {"title": "Termijnen bewaken", "role": "medewerker", "wish": "een signaal krijgen voordat een termijn verstrijkt", "reason": "ik op tijd ben"},
  "zaakregistratie": {"title": "Zaken aanmaken", "role": "medewerker", "wish": "een zaak laten aanmaken zodra er iets binnenkomt", "reason": "niets blijft liggen"}
}>
