<#-- Fields of a sign-in page: label, hint and error are tied to the input. -->
<#macro group name label error="" required=false hint="">
<div class="group<#if error?has_content> invalid</#if>">
    <label for="${name}">${label}</label>
    <#if hint?has_content><p class="hint" id="hint-${name}">${hint}</p></#if>
    <div id="input-error-container-${name}"><#if error?has_content><p class="error" id="input-error-${name}" role="alert">${kcSanitize(error)?no_esc}</p></#if></div>
    <#nested>
</div>
</#macro>

<#macro errorIcon error=""></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false hint="">
<@group name=name label=label error=error required=required hint=hint>
    <input id="${name}" name="${name}" value="${value}"<#if autofocus> autofocus</#if>
        <#if name == "username">type="email" autocomplete="username"<#else>type="text" autocomplete="${autocomplete}"</#if>
        <#if autocomplete == "one-time-code">class="code" inputmode="numeric" maxlength="12"</#if><@described name=name error=error hint=hint/>>
</@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
<#assign hint = (autocomplete == "new-password" && name != "password-confirm")?then(msg("passwordHint"), "")>
<@group name=name label=label error=error required=required hint=hint>
    <div class="secret">
        <input id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><@described name=name error=error hint=hint/>>
        <button class="reveal" type="button" aria-label="${msg("showPassword")}" aria-controls="${name}" id="${name}-show-password" data-password-toggle
            data-icon-show="${properties.kcFormPasswordVisibilityIconShow}" data-icon-hide="${properties.kcFormPasswordVisibilityIconHide}"
            data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="${properties.kcFormPasswordVisibilityIconShow}" aria-hidden="true"></i></button>
    </div>
    <#nested>
    <#if forgotPassword><p class="below"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
</@group>
</#macro>

<#macro checkbox name label value=false required=false>
<div class="check"><input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>><label for="${name}">${label}</label></div>
</#macro>

<#macro described name error hint>
<#if error?has_content> aria-invalid="true"</#if><#if error?has_content || hint?has_content> aria-describedby="<#if hint?has_content>hint-${name} </#if><#if error?has_content>input-error-${name}</#if>"</#if></#macro>
