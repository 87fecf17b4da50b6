<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("loginChooseAuthenticator")}
<#elseif section = "form">
<ul class="choices">
    <#list auth.authenticationSelections as selection>
    <li><form action="${url.loginAction}" method="post">
        <input type="hidden" name="authenticationExecution" value="${selection.authExecId}">
        <button type="submit"><strong>${msg(selection.displayName)}</strong> <span>${msg(selection.helpText)}</span></button>
    </form></li>
    </#list>
</ul>
</#if>
</@layout.registrationLayout>
