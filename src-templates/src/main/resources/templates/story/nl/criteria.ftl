<#import "words.ftl" as w>
<#-- De acceptatiecriteria van een stap: het hoofdpad, dan per voorwaarde en per controle die mislukt een scenario. -->
<#macro of step role>

Scenario: ${step.name}
  Gegeven dat de ${role} bezig is met de fase "${step.phase}"
<#if step.condition??>
  En dat geldt: ${step.condition}
</#if>
  Als de ${role} de stap "${step.name}" afrondt
<#if step.evidence??>
  Dan is er: ${step.evidence}
<#else>
  Dan is vastgelegd dat de stap is gedaan
</#if>
<#if step.action.second??>
  En kan de ${role} daarna ${step.action.second}
</#if>
<#list step.created as item>
  En is vastgelegd: ${item}
</#list>
<#if step.condition??>

Scenario: De voorwaarde geldt niet
  Gegeven dat niet geldt: ${step.condition}
  Als deze stap aan de beurt is
  Dan wordt de stap overgeslagen
  En is te zien waarom
</#if>
<#if step.asked?has_content>

Scenario: Er ontbreekt een gegeven
  Gegeven dat ontbreekt: ${w.any(step.asked)}
  Als de ${role} verder wil
  Dan staat er welk gegeven ontbreekt en hoe het kan worden aangevuld
  En blijft bewaard wat al was ingevuld
</#if>
<#if step.known?has_content>

Scenario: Bekende gegevens niet opnieuw vragen
  Gegeven dat bekend is uit ${w.all(step.sources)}: ${w.all(step.known)}
  Als de stap begint
  Dan staat het er al en wordt het niet opnieuw gevraagd
  En is te zien waar het vandaan komt
</#if>
<#list step.functions as function>
<@failing function.kind function.name/>
</#list>
<#if step.limit??>

Scenario: De termijn bewaken
  Gegeven de termijn "${step.limit.duration}"<#if step.limit.basis??> volgens ${step.limit.basis}</#if>
  Als de termijn bijna verstrijkt
  Dan krijgt de medewerker die het behandelt een signaal
  En is te zien wanneer de termijn begon
</#if>
</#macro>
<#-- Wat er gebeurt als een controle niet slaagt. Niet elke functie controleert iets. -->
<#macro failing kind name>
<#switch kind>
<#case "gegevensbevraging">

Scenario: ${name} geeft geen antwoord
  Gegeven dat ${name} niet bereikbaar is
  Als de gegevens nodig zijn
  Dan staat er dat de gegevens nu niet zijn op te halen
  En kan de stap later verder zonder iets opnieuw in te vullen
<#break>
<#case "identificatie">

Scenario: De identiteit is niet vast te stellen
  Gegeven dat ${name} de persoon niet herkent
  Als de persoon verder wil
  Dan blijven alle gegevens afgeschermd
  En staat er hoe het op een andere manier kan
<#break>
<#case "beslisregels">

Scenario: De regels geven geen uitkomst
  Gegeven dat een gegeven dat ${name} nodig heeft niet bekend is
  Als de regels worden toegepast
  Dan is er geen uitkomst
  En staat er welk gegeven nog nodig is
<#break>
<#case "betaling">

Scenario: De betaling lukt niet
  Gegeven dat de bank de betaling weigert
  Als ${name} dat meldt
  Dan krijgt de medewerker die het behandelt een taak om het te herstellen
  En is het bedrag niet twee keer betaald
<#break>
<#case "berichten">

Scenario: Het bericht komt niet aan
  Gegeven dat ${name} het bericht niet kan bezorgen
  Als dat blijkt
  Dan wordt het bericht langs een andere weg gestuurd
  En is te zien dat het eerst niet aankwam
<#break>
</#switch>
</#macro>
