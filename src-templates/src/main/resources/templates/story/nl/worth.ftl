<#-- Waarom een story zo belangrijk is als zij is. -->
<#macro because worth>
omdat <#if worth.statutory>een wettelijke termijn het vraagt<#elseif worth.essential>de stap niet zonder kan<#else>de stap ook zonder kan</#if><#if worth.facing> en de inwoner er direct iets van merkt</#if>; het geldt voor ${worth.municipalities} van de ${worth.of} gemeenten
</#macro>
