<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as profileFields>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global') displayRequiredFields=true; section>
<#if section = "header">
${msg("registerTitle")}
<#elseif section = "form">
<form id="kc-register-form" class="form" action="${url.registrationAction}" method="post" novalidate>
    <@profileFields.userProfileFormFields; callback, attribute>
    <#if callback = "afterField" && passwordRequired?? && attribute.name == 'email'>
    <@field.password name="password" label=msg("password") autocomplete="new-password"/>
    <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"/>
    </#if>
    </@profileFields.userProfileFormFields>
    <#if !passwordRequired??><p>${msg("registerNext")}</p></#if>
    <div class="actions">
        <button type="submit" class="button primary" id="kc-submit">${msg("doRegister")}</button>
        <a href="${url.loginUrl}">${msg("backToLogin")}</a>
    </div>
</form>
</#if>
</@layout.registrationLayout>
