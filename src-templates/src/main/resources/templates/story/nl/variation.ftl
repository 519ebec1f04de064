<#import "words.ftl" as w><#import "criteria.ftl" as c><#import "worth.ftl" as v>
Als ${role}
wil ik <@wish/>
zodat het gaat zoals in ${w.all(names)} is afgesproken
<@v.because worth/>
<#if sort != "added">

Scenario: Alleen waar het zo is afgesproken
  Gegeven een inwoner van ${w.any(names)}
  Als de stap "${anchor}" aan de beurt is
  Dan gaat het zo: <@wish/>
  En verandert er niets voor inwoners van andere gemeenten
</#if>
<#if sort != "dropped">
<@c.of step role/>
</#if>
<#macro wish><#compress>
<#switch sort>
<#case "split">de stap "${anchor}" in ${["nul", "één", "twee", "drie", "vier", "vijf"][parts?size]!parts?size} delen doen: ${w.all(parts)}<#break>
<#case "merged">de stappen ${w.all(merged)} in één keer doen<#break>
<#case "moved">de stap "${step.name}" doen <#if previous??>na "${previous}"<#else>aan het begin van de reis</#if><#break>
<#case "dropped">de stap "${anchor}" overslaan<#break>
<#case "stakeholder">${step.action.first} <#if joining?has_content>samen met ${w.all(joining)}<#elseif leaving?has_content>zonder ${w.all(leaving)}<#else>met een andere verdeling van taken</#if><#break>
<#case "channel">${step.action.first} via ${w.any(step.channels)}<#break>
<#case "term">${step.action.first} <#if step.limit??>met als termijn: ${step.limit.duration}<#else>zonder vaste termijn</#if><#break>
<#case "information">${step.action.first} <#if items?has_content>met ${w.all(items)}<#elseif fewer?has_content>zonder ${w.all(fewer)}<#else>met gegevens uit een andere bron</#if><#break>
<#case "system">${step.action.first} <#if functions?has_content>met ${w.all(functions)}<#else>zonder hulp van een systeem</#if><#break>
<#case "condition">${step.action.first}<#if step.condition??> met als voorwaarde: ${step.condition}<#else> zonder voorwaarde vooraf</#if><#break>
<#default>${step.action.first}
</#switch>
</#compress></#macro>
