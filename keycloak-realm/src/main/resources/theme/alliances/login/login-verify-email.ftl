<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("emailVerifyTitle")}
<#elseif section = "form">
<p>${msg("emailVerifyInstruction1", verifyEmail!user.email)}</p>
<p>${msg("emailVerifyInstruction2")}</p>
<form id="kc-verify-email-form" class="form" action="${url.loginAction}" method="post">
    <div class="actions">
        <button type="submit" class="button secondary">${msg("emailVerifyResend")}</button>
        <#if isAppInitiatedAction??><button type="submit" class="button secondary" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
    </div>
</form>
</#if>
</@layout.registrationLayout>
