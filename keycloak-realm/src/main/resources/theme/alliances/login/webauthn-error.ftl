<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("webauthn-error-title")}
<#elseif section = "form">
<p>${msg("passkeyRetry")}</p>
<form id="kc-error-credential-form" action="${url.loginAction}" method="post">
    <input type="hidden" name="authenticationExecution" value="${execution}">
    <input type="hidden" name="isSetRetry" value="retry">
    <div class="actions">
        <button type="submit" class="button primary" id="kc-try-again">${msg("doTryAgain")}</button>
        <#if isAppInitiatedAction??><button type="submit" class="button secondary" id="cancelWebAuthnAIA" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
    </div>
</form>
<p class="more"><a href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a></p>
</#if>
</@layout.registrationLayout>
