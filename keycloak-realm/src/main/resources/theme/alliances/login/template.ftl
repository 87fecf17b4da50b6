<#-- The frame of every sign-in page. Sections come from the pages of the parent theme. -->
<#macro username>
<p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign failed = message?has_content && message.type = 'error'>
<#assign known = auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<!DOCTYPE html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title><#if failed>${msg("errorPrefix")} </#if>${title!msg("loginTitle", realm.displayName)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${url.resourcesPath}/css/login.css">
    <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
    <#if scripts??><#list scripts as script><script src="${script}"></script></#list></#if>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling, checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        <#if authenticationSession??>checkAuthSession(${authenticationSession.authSessionIdHash?c});</#if>
        </#outputformat>
    </script>
</head>
<body data-page-id="login-${pageId}">
<header class="band">
    <div class="wrap">
        <#assign home = (client.baseUrl)!''>
        <#if home?has_content><a class="wordmark" href="${home}">${realm.displayName}</a><#else><span class="wordmark">${realm.displayName}</span></#if>
        <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <nav aria-label="${msg("languages")}">
            <#list locale.supported as l>
            <#if l.languageTag != locale.currentLanguageTag><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${msg("locale_" + l.languageTag)}</a></#if>
            </#list>
        </nav>
        </#if>
    </div>
</header>
<main>
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if known><#nested "show-username"><@username/></#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <p class="message ${message.type}" role="${failed?then('alert', 'status')}">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#if displayRequiredFields><p class="hint">${msg("allFieldsRequired")}</p></#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button id="try-another-way" class="link" type="submit">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div id="kc-info" class="more"><#nested "info"></div></#if>
</main>
</body>
</html>
</#macro>
