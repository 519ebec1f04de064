<#-- Why a story matters as much as it does. -->
<#macro because worth>
because <#if worth.statutory>a statutory term asks for it<#elseif worth.essential>the step cannot do without<#else>the step can do without</#if><#if worth.facing> and residents notice it at once</#if>; it holds for ${worth.municipalities} of the ${worth.of} municipalities
</#macro>
