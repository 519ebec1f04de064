<#assign screens = ["website", "app"], letters = ["brief", "post", "e-mail"]>
<#-- Hoe een kanaal in een zin staat; een kanaal dat hier ontbreekt, wordt "via ‹kanaal›". -->
<#assign places = {"telefoon": "aan de telefoon", "video": "in een videogesprek", "balie": "aan de balie", "huisbezoek": "bij een huisbezoek", "woning": "bij mij thuis", "wijkinloop": "bij de wijkinloop", "bank": "bij de bank", "school": "op school", "azc": "in het azc", "praktijk": "in de praktijk", "winkel": "in de winkel", "huisarts": "bij de huisarts", "toetslocatie": "op de toetslocatie", "taalschool": "op de taalschool", "groepsbijeenkomst": "bij een groepsbijeenkomst", "werkplek": "op mijn werkplek", "rechtbank": "bij de rechtbank", "leverancier": "bij de leverancier"}>
<#import "words.ftl" as w>
<#switch concern>
<#case "privacy">
Als inwoner
wil ik weten waarvoor de gemeente <@mine/> gebruikt<#if basis??> op grond van ${basis}</#if>
zodat ik erop kan vertrouwen dat alleen wie ze nodig heeft ze ziet
omdat de AVG het vraagt

Scenario: Alleen wie het nodig heeft
  Gegeven een van deze gegevens: ${w.all(items)}
  Als iemand het gegeven wil zien
  Dan kan dat alleen wie het voor zijn taak nodig heeft
<#if basis??>
  En staat de grondslag erbij: ${basis}
<#else>
  En staat erbij dat de grondslag nog ontbreekt
</#if>

Scenario: Niet langer dan nodig
  Gegeven dat de bewaartermijn van het gegeven voorbij is
  Als de dag is gekomen waarop het weg moet
  Dan is het gegeven vernietigd
  En is vastgelegd dat dit is gebeurd
<#break>
<#case "accessibility">
Als inwoner
wil ik <@channelWish/>
zodat ik mijn zaken zelf kan regelen
omdat het Besluit digitale toegankelijkheid overheid en het VN-verdrag handicap het vragen

Scenario: Voor iedereen te gebruiken
  Gegeven een stap die via ${channel} gaat: ${steps?map(s -> '"' + s + '"')?join(", ")}
  Als iemand met een beperking de stap doet
<#if screens?seq_contains(channel)>
  Dan voldoet elk scherm aan WCAG 2.2 niveau AA
  En is alles met alleen het toetsenbord te doen
<#else>
  Dan krijgt die persoon de hulp die nodig is
  En staat die hulp vooraf vermeld
</#if>
  En is de tekst te begrijpen op taalniveau B1
<#break>
<#case "audit">
Als functionaris gegevensbescherming
wil ik nagaan wie welke gegevens heeft bekeken
zodat ik kan aantonen dat de gemeente zorgvuldig is
omdat de AVG vraagt dat de gemeente zich kan verantwoorden (artikel 5 lid 2)
<#list items as function>

Scenario: ${function} laat een spoor na
  Gegeven dat iemand gegevens bekijkt via ${function}
  Als de gegevens zijn getoond
  Dan is vastgelegd wie het deed, wanneer en waarvoor
  En is dat later niet te wijzigen
</#list>
<#break>
<#case "terms">
Als teamleider
wil ik zien welke termijnen bijna verstrijken
zodat ik op tijd kan bijsturen
omdat de Algemene wet bestuursrecht gevolgen geeft aan een termijn die voorbij is
<#list limits as limit>

Scenario: ${limit.step}: ${limit.duration}
  Gegeven de termijn "${limit.duration}"<#if limit.basis??> volgens ${limit.basis}</#if>
  Als de termijn bijna verstrijkt
  Dan staat de zaak met haar einddatum bovenaan
  En telt een opschorting mee
</#list>
<#break>
</#switch>
<#macro mine><#compress><#switch category>
<#case "bsn">mijn burgerservicenummer<#break>
<#case "bijzonder">mijn bijzondere persoonsgegevens<#break>
<#case "strafrechtelijk">mijn strafrechtelijke gegevens<#break>
<#default>mijn gevoelige gegevens</#switch></#compress></#macro>
<#macro channelWish><#compress><#if screens?seq_contains(channel)>elk scherm van de ${channel} zonder hulp kunnen gebruiken<#elseif letters?seq_contains(channel)>begrijpen wat mij per ${channel} wordt gestuurd<#else>${places[channel]!("via " + channel)} in gewone taal geholpen worden</#if></#compress></#macro>
