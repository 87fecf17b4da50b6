<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("pageExpiredTitle")}
<#elseif section = "form">
<p id="instruction1">${msg("pageExpiredMsg1")}</p>
<p class="actions"><a id="loginContinueLink" class="button primary" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
    <a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a></p>
</#if>
</@layout.registrationLayout>
