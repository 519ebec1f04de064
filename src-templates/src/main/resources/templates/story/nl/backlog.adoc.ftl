= User stories
:lang: nl
:toc:
<#list epics as epic>

== ${epic.name}
<#list epic.items as item>

=== ${item.title}

${item.text}

_${item.priority}_ · ${item.labels?join(" · ")} · `${item.id}`

[source,gherkin]
----
${item.scenarios}
----
</#list>
</#list>
