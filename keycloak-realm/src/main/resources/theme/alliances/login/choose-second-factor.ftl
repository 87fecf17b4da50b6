<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("loginTotpTitle")}
<#elseif section = "form">
<p>${msg("secondFactorWhy")}</p>
<form id="kc-choose-second-factor-form" action="${url.loginAction}" method="post">
    <ul class="choices">
        <li><button type="submit" name="factor" value="passkey"><strong>${msg("webauthn-login-title")}</strong> <span>${msg("webauthn-help-text")}</span></button></li>
        <li><button type="submit" name="factor" value="code"><strong>${msg("secondFactorCode")}</strong> <span>${msg("secondFactorCodeHelp")}</span></button></li>
    </ul>
</form>
<p class="hint">${msg("secondFactorLater")}</p>
</#if>
</@layout.registrationLayout>
