<#-- Opsommingen: "a, b en c" en "a, b of c". -->
<#function all names><#return joined(names, " en ")></#function>
<#function any names><#return joined(names, " of ")></#function>
<#function joined names last>
  <#if names?size lt 2><#return names?join("")></#if>
  <#return names[0..<(names?size - 1)]?join(", ") + last + names?last>
</#function>
