# language: en
@${tag} @${kind} @${priority}
Feature: ${title}
  As ${role?matches("^[aeiouAEIOU].*")?then("an", "a")} ${role}
  I want to ${wish}
  so that ${reason}
<#list criteria as criterion>

  Scenario: ${criterion.name}
<#list criterion.steps as step>
    ${step}
</#list>
</#list>
