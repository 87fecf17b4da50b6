<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
<#if section = "header">
${msg("loginTotpTitle")}
<#elseif section = "form">
<ol id="kc-totp-settings" class="steps">
    <li>${msg("loginTotpStep1")} <#list totp.supportedApplications as app>${msg(app)}<#sep>, </#list>.</li>
    <#if mode?? && mode = "manual">
    <li>${msg("loginTotpManualStep2")}
        <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
        <p>${msg("otpManualSettings", totp.policy.getAlgorithmKey(), totp.policy.digits, totp.policy.period)}</p>
        <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p></li>
    <#else>
    <li>${msg("loginTotpStep2")}
        <p><img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("otpImage")}" width="246" height="246"></p>
        <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p></li>
    </#if>
    <li>${msg("loginTotpStep3")}</li>
</ol>
<form id="kc-totp-settings-form" class="form" action="${url.loginAction}" method="post" novalidate>
    <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
    <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
    <@field.input name="totp" label=msg("authenticatorCode") hint=msg("otpHint") autocomplete="one-time-code"/>
    <@field.input name="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName")/>
    <@passwordCommons.logoutOtherSessions/>
    <div class="actions">
        <button type="submit" class="button primary" id="saveTOTPBtn">${msg("otpSave")}</button>
        <#if isAppInitiatedAction??><button type="submit" class="button secondary" id="cancelTOTPBtn" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
    </div>
</form>
</#if>
</@layout.registrationLayout>
