<#import "words.ftl" as w><#import "kinds.ftl" as k><#import "worth.ftl" as v>
<#assign block = k.of[kind]>
Als functioneel beheerder
wil ik ${w.all(names)} aansluiten op de bouwsteen "${block.title}"
zodat dit thema dezelfde bouwsteen gebruikt als ${w.all(others)}
<@v.because worth/>
<#list uses as use>

Scenario: ${use.name} bij "${use.step}"
  Gegeven dat de stap "${use.step}" aan de beurt is
  Als ${use.name} nodig is
  Dan werkt het met de bouwsteen "${block.title}"
  En blijft wat alleen voor dit thema geldt een instelling
</#list>
