<#import "words.ftl" as w><#import "criteria.ftl" as c><#import "worth.ftl" as v>
As ${role}
I want to <@wish/>
so that it goes as was agreed in ${w.all(names)}
<@v.because worth/>
<#if sort != "added">

Scenario: Only where it was agreed so
  Given a resident of ${w.any(names)}
  When it is the turn of the step "${anchor}"
  Then it goes like this: <@wish/>
  And nothing changes for residents of other municipalities
</#if>
<#if sort != "dropped">
<@c.of step role/>
</#if>
<#macro wish><#compress>
<#switch sort>
<#case "split">do the step "${anchor}" in ${parts?size} parts: ${w.all(parts)}<#break>
<#case "merged">do the steps ${w.all(merged)} at once<#break>
<#case "moved">do the step "${step.name}" <#if previous??>after "${previous}"<#else>at the beginning of the journey</#if><#break>
<#case "dropped">skip the step "${anchor}"<#break>
<#case "stakeholder">do the step "${step.name}" <#if joining?has_content>together with ${w.all(joining)}<#elseif leaving?has_content>without ${w.all(leaving)}<#else>with the tasks shared out differently</#if><#break>
<#case "channel">do the step "${step.name}" by ${w.any(step.channels)}<#break>
<#case "term">do the step "${step.name}" <#if step.limit??>with the term: ${step.limit.duration}<#else>without a fixed term</#if><#break>
<#case "information">do the step "${step.name}" <#if items?has_content>with ${w.all(items)}<#elseif fewer?has_content>without ${w.all(fewer)}<#else>with data from another source</#if><#break>
<#case "system">do the step "${step.name}" <#if functions?has_content>with ${w.all(functions)}<#else>without the help of a system</#if><#break>
<#case "condition">do the step "${step.name}"<#if step.condition??> under the condition: ${step.condition}<#else> without a condition beforehand</#if><#break>
<#default>do the step "${step.name}"
</#switch>
</#compress></#macro>
