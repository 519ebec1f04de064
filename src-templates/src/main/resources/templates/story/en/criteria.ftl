<#import "words.ftl" as w>
<#-- Acceptance criteria of a step: the main path, then a scenario per condition and per check that fails. -->
<#macro of step role>

Scenario: ${step.name}
  Given the ${role} is in the phase "${step.phase}"
<#if step.condition??>
  And this holds: ${step.condition}
</#if>
  When the ${role} completes the step "${step.name}"
<#if step.evidence??>
  Then there is: ${step.evidence}
<#else>
  Then it is recorded that the step was done
</#if>
<#if step.action.second??>
  And the ${role} can go on with: ${step.action.second}
</#if>
<#list step.created as item>
  And this is recorded: ${item}
</#list>
<#if step.condition??>

Scenario: The condition does not hold
  Given this does not hold: ${step.condition}
  When it is the turn of this step
  Then the step is skipped
  And one can see why
</#if>
<#if step.asked?has_content>

Scenario: Something is missing
  Given this is missing: ${w.any(step.asked)}
  When the ${role} wants to go on
  Then it says what is missing and how to add it
  And what was filled in before is kept
</#if>
<#if step.known?has_content>

Scenario: Do not ask again for what is known
  Given this is known from ${w.all(step.sources)}: ${w.all(step.known)}
  When the step begins
  Then it is there already and is not asked for again
  And one can see where it comes from
</#if>
<#list step.functions as function>
<@failing function.kind function.name/>
</#list>
<#if step.limit??>

Scenario: Keep an eye on the term
  Given the term "${step.limit.duration}"<#if step.limit.basis??> under ${step.limit.basis}</#if>
  When the term is about to end
  Then the member of staff who handles it gets a signal
  And one can see when the term began
</#if>
</#macro>
<#-- What happens when a check fails. Not every function checks something. -->
<#macro failing kind name>
<#switch kind>
<#case "gegevensbevraging">

Scenario: ${name} does not answer
  Given ${name} cannot be reached
  When the data are needed
  Then it says that the data cannot be fetched now
  And the step can go on later without filling in anything again
<#break>
<#case "identificatie">

Scenario: The identity cannot be established
  Given ${name} does not recognise the person
  When the person wants to go on
  Then all data stay hidden
  And it says how it can be done in another way
<#break>
<#case "beslisregels">

Scenario: The rules give no result
  Given something that ${name} needs is not known
  When the rules are applied
  Then there is no result
  And it says what is still needed
<#break>
<#case "betaling">

Scenario: The payment fails
  Given the bank refuses the payment
  When ${name} reports so
  Then the member of staff who handles it gets a task to mend it
  And the amount is not paid twice
<#break>
<#case "berichten">

Scenario: The message does not arrive
  Given ${name} cannot deliver the message
  When that becomes known
  Then the message is sent in another way
  And one can see that it did not arrive at first
<#break>
</#switch>
</#macro>
