<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("logoutConfirmTitle")}
<#elseif section = "form">
<form id="kc-logout-confirm" class="form" action="${url.logoutConfirmAction}" method="post">
    <input type="hidden" name="session_code" value="${logoutConfirm.code}">
    <p>${msg("logoutConfirmHeader")}</p>
    <div class="actions">
        <button type="submit" class="button primary" id="kc-logout" name="confirmLogout">${msg("doLogout")}</button>
        <#if (client.baseUrl)?has_content && !logoutConfirm.skipLink><a href="${client.baseUrl}">${msg("backToApplication")}</a></#if>
    </div>
</form>
</#if>
</@layout.registrationLayout>
