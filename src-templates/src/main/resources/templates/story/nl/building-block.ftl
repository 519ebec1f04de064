<#import "words.ftl" as w><#import "kinds.ftl" as k><#import "worth.ftl" as v>
<#assign block = k.of[kind]>
Als ${block.role}
wil ik ${block.wish}
zodat ${block.reason}
<@v.because worth/>

Scenario: In elk thema hetzelfde
  Gegeven de thema's ${w.all(themes)}
  Als de ${block.role} dit in een van deze thema's doet
  Dan werkt het overal op dezelfde manier
  En verschilt alleen wat een gemeente zelf heeft ingesteld
