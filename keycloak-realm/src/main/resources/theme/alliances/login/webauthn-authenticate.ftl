<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("webauthn-login-title")}
<#elseif section = "form">
<p>${msg("webauthn-help-text")}</p>
<form id="webauth" action="${url.loginAction}" method="post">
    <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name>
    <input type="hidden" id="${name}" name="${name}">
    </#list>
    <div class="actions"><button type="button" class="button primary" id="authenticateWebAuthnButton" autofocus>${msg("webauthn-doAuthenticate")}</button></div>
</form>
<#if authenticators??>
<form id="authn_select">
    <#list authenticators.authenticators as authenticator><input type="hidden" name="authn_use_chk" value="${authenticator.credentialId}"></#list>
</form>
</#if>
<script type="module">
    <#outputformat "JavaScript">
    import { authenticateByWebAuthn } from ${(url.resourcesPath + "/js/webauthnAuthenticate.js")?c};
    document.getElementById("authenticateWebAuthnButton").addEventListener("click", () => authenticateByWebAuthn({
        isUserIdentified: ${isUserIdentified},
        challenge: ${challenge?c},
        userVerification: ${userVerification?c},
        rpId: ${rpId?c},
        createTimeout: ${createTimeout?c},
        errmsg: ${msg("webauthn-unsupported-browser-text")?c}
    }), { once: true });
    </#outputformat>
</script>
</#if>
</@layout.registrationLayout>
