<#import "words.ftl" as w><#import "kinds.ftl" as k><#import "worth.ftl" as v>
<#assign block = k.of[kind]>
As ${block.role}
I want to ${block.wish}
so that ${block.reason}
<@v.because worth/>

Scenario: The same in every theme
  Given the themes ${w.all(themes)}
  When the ${block.role} does this in one of these themes
  Then it works in the same way everywhere
  And only what a municipality has set itself differs
