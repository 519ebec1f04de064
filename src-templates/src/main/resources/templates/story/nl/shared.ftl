<#import "criteria.ftl" as c><#import "worth.ftl" as v>
Als ${role}
wil ik ${step.action.first}
zodat <#if step.action.afterwards??>ik ${step.action.afterwards}<#elseif next??><#if next.same>ik<#else>de ${next.role}</#if> ${next.afterwards}<#elseif outcome??>aan het eind geldt: ${outcome}<#else>de reis compleet is</#if>
<@v.because worth/>
<@c.of step role/>
