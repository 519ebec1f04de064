<#-- Lists: "a, b and c" and "a, b or c". -->
<#function all names><#return joined(names, " and ")></#function>
<#function any names><#return joined(names, " or ")></#function>
<#function joined names last>
  <#if names?size lt 2><#return names?join("")></#if>
  <#return names[0..<(names?size - 1)]?join(", ") + last + names?last>
</#function>
