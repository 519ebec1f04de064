<#import "words.ftl" as w><#import "kinds.ftl" as k><#import "worth.ftl" as v>
<#assign block = k.of[kind]>
As functional administrator
I want to connect ${w.all(names)} to the building block "${block.title}"
so that this theme uses the same building block as ${w.all(others)}
<@v.because worth/>
<#list uses as use>

Scenario: ${use.name} at "${use.step}"
  Given it is the turn of the step "${use.step}"
  When ${use.name} is needed
  Then it works with the building block "${block.title}"
  And what holds for this theme only stays a setting
</#list>
