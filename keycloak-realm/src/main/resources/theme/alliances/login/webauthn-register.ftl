<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("webauthn-registration-title")}
<#elseif section = "form">
<p>${msg("passkeyRegister")}</p>
<form id="register" class="form" action="${url.loginAction}" method="post">
    <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "authenticatorAttachment", "error"] as name>
    <input type="hidden" id="${name}" name="${name}">
    </#list>
    <@passwordCommons.logoutOtherSessions/>
    <div class="actions">
        <button type="button" class="button primary" id="registerWebAuthn">${msg("doRegisterSecurityKey")}</button>
        <#if !isSetRetry?has_content && isAppInitiatedAction?has_content><button type="submit" class="button secondary" id="cancelWebAuthnAIA" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
    </div>
</form>
<script type="module">
    <#outputformat "JavaScript">
    import { registerByWebAuthn } from ${(url.resourcesPath + "/js/webauthnRegister.js")?c};
    document.getElementById("registerWebAuthn").addEventListener("click", () => registerByWebAuthn({
        challenge: ${challenge?c},
        userid: ${userid?c},
        username: ${username?c},
        signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c},</#list>],
        rpEntityName: ${rpEntityName?c},
        rpId: ${rpId?c},
        attestationConveyancePreference: ${attestationConveyancePreference?c},
        authenticatorAttachment: ${authenticatorAttachment?c},
        requireResidentKey: ${requireResidentKey?c},
        residentKey: ${residentKey?c},
        userVerificationRequirement: ${userVerificationRequirement?c},
        createTimeout: ${createTimeout?c},
        excludeCredentialIds: ${excludeCredentialIds?c},
        initLabel: ${msg("webauthn-registration-init-label")?c},
        initLabelPrompt: ${msg("webauthn-registration-init-label-prompt")?c},
        errmsg: ${msg("webauthn-unsupported-browser-text")?c}
    }), { once: true });
    </#outputformat>
</script>
</#if>
</@layout.registrationLayout>
