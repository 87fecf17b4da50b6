<#-- The fields of a profile. The realm's profile has text attributes only. -->
<#import "field.ftl" as field>
<#assign tokens = {"email": "email", "firstName": "given-name", "lastName": "family-name", "username": "username"}>
<#macro userProfileFormFields>
<#list profile.attributes as attribute>
<#if attribute.name == 'locale'>
<input type="hidden" id="locale" name="locale" value="${locale.currentLanguageTag}">
<#else>
<#nested "beforeField" attribute>
<#assign error = messagesPerField.get(attribute.name)>
<#assign label>${advancedMsg(attribute.displayName!attribute.name)}<#if !attribute.required> ${msg("optional")}</#if></#assign>
<@field.group name=attribute.name label=label error=error required=attribute.required>
    <input id="${attribute.name}" name="${attribute.name}" value="${attribute.value!attribute.defaultValue!''}" autocomplete="${tokens[attribute.name]!'off'}"
        type="<#if attribute.name == 'email'>email<#else>text</#if>"<#if attribute.readOnly> disabled</#if><@field.described name=attribute.name error=error hint=""/>>
</@field.group>
<#nested "afterField" attribute>
</#if>
</#list>
</#macro>
