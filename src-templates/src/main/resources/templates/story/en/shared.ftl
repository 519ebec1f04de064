<#import "criteria.ftl" as c><#import "worth.ftl" as v>
As ${role}
I want to do the step "${step.name}"
so that <#if next??><#if next.same>I<#else>the ${next.role}</#if> can go on with "${next.name}"<#elseif outcome??>this is reached: ${outcome}<#else>the journey is complete</#if>
<@v.because worth/>
<@c.of step role/>
