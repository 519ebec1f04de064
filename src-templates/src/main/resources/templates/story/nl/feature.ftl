# language: nl
@${tag} @${kind} @${priority}
Functionaliteit: ${title}
  Als ${role}
  wil ik ${wish}
  zodat ${reason}
<#list criteria as criterion>

  Scenario: ${criterion.name}
<#list criterion.steps as step>
    ${step}
</#list>
</#list>
