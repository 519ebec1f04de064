<#assign screens = ["website", "app"], letters = ["brief", "post", "e-mail"]>
<#import "words.ftl" as w>
<#switch concern>
<#case "privacy">
As resident
I want to know what the municipality uses <@mine/> for<#if basis??> under ${basis}</#if>
so that I can trust that only those who need them see them
because the GDPR asks for it

Scenario: Only who needs it
  Given one of these items: ${w.all(items)}
  When somebody wants to see the item
  Then only who needs it for their task can
<#if basis??>
  And the legal basis stands beside it: ${basis}
<#else>
  And it says that the legal basis is still missing
</#if>

Scenario: No longer than needed
  Given the retention period of the item is over
  When the day has come on which it has to go
  Then the item is destroyed
  And it is recorded that this was done
<#break>
<#case "accessibility">
As resident
I want to <@channelWish/>
so that I can see to my affairs myself
because the Dutch decree on digital accessibility and the UN convention on disability ask for it

Scenario: Usable for everybody
  Given a step that goes by ${channel}: ${steps?map(s -> '"' + s + '"')?join(", ")}
  When somebody with a disability does the step
<#if screens?seq_contains(channel)>
  Then every screen meets WCAG 2.2 level AA
  And all of it can be done with the keyboard alone
<#else>
  Then that person gets the help that is needed
  And that help is announced beforehand
</#if>
  And the text can be understood at language level B1
<#break>
<#case "audit">
As data protection officer
I want to check who has looked at which data
so that I can show that the municipality is careful
because the GDPR asks that the municipality can account for itself (article 5, paragraph 2)
<#list items as function>

Scenario: ${function} leaves a trace
  Given somebody looks at data through ${function}
  When the data have been shown
  Then it is recorded who did it, when and what for
  And that cannot be changed afterwards
</#list>
<#break>
<#case "terms">
As team leader
I want to see which terms are about to end
so that I can steer in time
because the general administrative law act gives consequences to a term that is over
<#list limits as limit>

Scenario: ${limit.step}: ${limit.duration}
  Given the term "${limit.duration}"<#if limit.basis??> under ${limit.basis}</#if>
  When the term is about to end
  Then the case stands at the top with its last day
  And a suspension is counted
</#list>
<#break>
</#switch>
<#macro mine><#compress><#switch category>
<#case "bsn">my citizen service number<#break>
<#case "bijzonder">my special categories of personal data<#break>
<#case "strafrechtelijk">my data on criminal offences<#break>
<#default>my sensitive data</#switch></#compress></#macro>
<#macro channelWish><#compress><#if screens?seq_contains(channel)>use every screen of the ${channel} without help<#elseif letters?seq_contains(channel)>understand what is sent to me by ${channel}<#else>be helped in plain words by way of ${channel}</#if></#compress></#macro>
