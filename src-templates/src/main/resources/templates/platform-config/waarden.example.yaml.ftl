# Wat u zelf kiest of invult voor ${title}.
# Kopieer dit bestand naar waarden.yaml, loop de waarden na en bevestig ze. Tot dan is het pakket concept.
# Zet geen wachtwoorden of sleutels in dit bestand.
formaat: blauwdruk-waarden/1
pakket: "${pack?json_string}"
waarden:
<#list choices as choice>
  # ${choice.question}
  # ${choice.reason}
  "${choice.key?json_string}":
    waarde: "${choice.value?json_string}"
    bevestigd: false
</#list>
# Waarvoor dit pakket niets inricht; het blijft handwerk of werk van een ander systeem.
niet_ingericht:
<#list unconfigured as part>
  - "${part?json_string}"
<#else>
  []
</#list>
