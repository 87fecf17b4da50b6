<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
<#if section = "header">
${msg("emailForgotTitle")}
<#elseif section = "form">
<form id="kc-reset-password-form" class="form" action="${url.loginAction}" method="post" novalidate>
    <p>${msg("emailInstruction")}</p>
    <@field.input name="username" label=msg("email") value=auth.attemptedUsername!'' autofocus=true/>
    <div class="actions">
        <button type="submit" class="button primary" id="kc-form-buttons">${msg("emailForgotSend")}</button>
        <a href="${url.loginUrl}">${msg("backToLogin")}</a>
    </div>
</form>
</#if>
</@layout.registrationLayout>
