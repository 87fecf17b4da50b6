/* What pages do better with a script; all of them work without it. Texts come from the data of the script element. */
(() => {
    "use strict";
    const texts = document.currentScript.dataset;
    const locale = document.documentElement.lang;
    const figures = new Intl.NumberFormat(locale);
    const clock = () => new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" }).format(new Date());
    const seen = () => { try { localStorage.setItem("seen", Date.now()); } catch { /* refused */ } };
    const summary = document.getElementById("errors");
    addEventListener("load", () => { if (document.activeElement === document.body) summary?.focus(); });

    const line = (where, tag, name, role) => {
        const element = document.createElement(tag);
        element.className = name;
        if (role) element.setAttribute("role", role);
        where.append(element);
        return element;
    };

    /* a part of the menu that is open closes by Escape, and when somebody goes elsewhere */
    for (const part of document.querySelectorAll(".menu details")) {
        part.addEventListener("keydown", event => {
            if (event.key !== "Escape" || !part.open) return;
            part.open = false;
            part.querySelector("summary").focus();
        });
        part.addEventListener("focusout", event => { if (event.relatedTarget && !part.contains(event.relatedTarget)) part.open = false; });
        document.addEventListener("click", event => { if (!part.contains(event.target)) part.open = false; });
    }

    /* how many characters are left */
    for (const area of document.querySelectorAll("textarea[data-count][maxlength]")) {
        const count = line(area.parentNode, "span", "count");
        const tell = () => { count.textContent = area.dataset.count.replace("{0}", figures.format(area.maxLength - area.value.length)); };
        area.addEventListener("input", tell);
        tell();
    }

    /* what was typed and not yet saved, kept in this tab; of a form with data-autosave="device" on this device, a week at most, so that it
       outlives the tab (ADR 0028) */
    const WEEK = 7 * 24 * 3600 * 1000;
    try {
        for (const name of Object.keys(localStorage)) {
            if (name.startsWith("draft:") && !(JSON.parse(localStorage.getItem(name))?.at > Date.now() - WEEK)) localStorage.removeItem(name);
        }
    } catch { /* refused */ }
    const store = form => form.dataset.autosave === "device" ? localStorage : sessionStorage;
    const typed = form => [...new FormData(form)].filter(([name, value]) =>
        typeof value === "string" && !name.startsWith("jakarta.faces") && form.elements[name]?.type !== "hidden");
    const key = form => "draft:" + location.pathname + location.search + "#" + form.id;
    const shown = form => [...form.elements].find(field => field.type === "hidden" && /:(version|seen)$/.test(field.name));
    const keep = (form, version = shown(form)?.value) => {
        try { store(form).setItem(key(form), JSON.stringify({ version, at: Date.now(), typed: typed(form) })); } catch { /* full or refused */ }
    };
    const forget = form => store(form).removeItem(key(form));
    const restore = form => {
        const kept = JSON.parse(store(form).getItem(key(form)));
        if (!kept?.typed || JSON.stringify(kept.typed) === JSON.stringify(typed(form))) return null;
        const values = new Map();
        for (const [name, value] of kept.typed) values.set(name, [...(values.get(name) || []), value]);
        for (const field of form.elements) {
            if (!field.name || ["hidden", "submit", "file"].includes(field.type)) continue;
            const found = values.get(field.name) || [];
            if (["checkbox", "radio"].includes(field.type)) field.checked = found.includes(field.value);
            else if (found.length) field.value = found[0];
        }
        return kept;
    };

    /* a form was sent, and its answer led elsewhere or brings good news: what was kept is no longer needed. After an error it is:
       whoever goes elsewhere from there was not led by an answer */
    const sent = sessionStorage.getItem("sent");
    const led = performance.getEntriesByType("navigation")[0]?.redirectCount > 0 && sent?.split(/[?#]/)[0] !== "draft:" + location.pathname;
    if (sent && (led || document.querySelector(".flash"))) {
        sessionStorage.removeItem(sent);
        localStorage.removeItem(sent);
    }
    sessionStorage.removeItem("sent");

    /* forms that save themselves */
    const autosave = form => {
        const live = line(form, "p", "saved", "status");
        const say = (text, bad) => { live.textContent = text; live.classList.toggle("bad", !!bad); };
        let timer, since, noted, last = JSON.stringify(typed(form)), busy = false;
        /* once somebody else was faster, nothing is saved but by a click, which shows what is saved: not even what this tab puts back */
        const NEVER = "0";
        let overtaken = !!document.querySelector(".overtaken");
        const remember = () => overtaken ? keep(form, NEVER) : keep(form);
        const overtake = () => { overtaken = true; remember(); say(texts.overtaken, true); };
        const refresh = (page, refused) => {
            for (const fresh of page.querySelectorAll("input[type=hidden][name]")) {
                if (refused && fresh.name !== "jakarta.faces.ViewState") continue;
                const old = [...form.elements].find(field => field.type === "hidden" && field.name === fresh.name);
                if (old) old.value = fresh.value;
            }
        };
        const why = answer => answer.ok || answer.status === 401 ? texts.expired : answer.status === 404 ? texts.gone
            : answer.status === 413 ? texts.large : texts.failed;
        const save = async () => {
            const now = JSON.stringify(typed(form));
            if (overtaken || now === last || form.dataset.sent) return;
            if (busy) {
                clearTimeout(timer);
                timer = setTimeout(save, 1000);
                return;
            }
            busy = true;
            since = null;
            try {
                const data = new FormData(form);
                for (const [name, value] of [...data]) if (typeof value !== "string") data.delete(name);
                const button = form.querySelector("[data-save]");
                if (button) data.set(button.name, button.value);
                const body = form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
                const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Autosave": "1" } });
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                const same = page.getElementById(form.id);
                const refusal = page.querySelector(".error-summary li");
                if (answer.ok && same) {
                    refresh(same, !!refusal);
                    seen();
                }
                if (answer.ok && same && !refusal) {
                    last = now;
                    forget(form);
                    say(texts.saved.replace("{0}", clock()));
                } else if (page.querySelector(".overtaken")) {
                    overtake();
                } else {
                    keep(form);
                    say(refusal ? texts.refused + " " + refusal.textContent.trim() : why(answer), true);
                    if (answer.status >= 500) again();
                }
            } catch {
                keep(form);
                say(navigator.onLine ? texts.failed : texts.offline, true);
                again();
            } finally {
                busy = false;
            }
        };
        const again = () => { clearTimeout(timer); timer = setTimeout(save, 30000); };
        /* four seconds after the last key, and nine after the first one that is not saved, however long somebody writes; what the network or
           the server would lose is noted every two seconds */
        const later = () => {
            clearTimeout(timer);
            const now = Date.now();
            if (overtaken || !(now - noted < 2000)) {
                remember();
                noted = now;
            }
            since ??= now;
            if (!overtaken) timer = setTimeout(save, Math.max(0, Math.min(4000, since + 9000 - now)));
        };
        form.addEventListener("input", later);
        form.addEventListener("change", later);
        addEventListener("online", save);
        addEventListener("beforeunload", event => {
            if (form.dataset.sent || JSON.stringify(typed(form)) === last) return;
            remember();
            event.preventDefault();
        });
        form.addEventListener("submit", () => { remember(); sessionStorage.setItem("sent", key(form)); });
        const kept = restore(form);
        if (kept && kept.version === shown(form)?.value) {
            say(texts.restored);
            later();
        } else if (kept) {
            if (shown(form)) shown(form).value = kept.version;
            overtake();
        }
    };
    document.querySelectorAll("form[data-autosave]").forEach(autosave);

    /* other forms: what was sent and not answered by their page, because a role or a session had ended, comes back with the page, and
       with the version on which it was written, so that nobody is overwritten */
    const back = sent && performance.getEntriesByType("navigation")[0]?.redirectCount > 0;
    for (const form of document.querySelectorAll("main form[method=post][id]:not([data-autosave])")) {
        form.addEventListener("submit", () => {
            if (!typed(form).some(([, value]) => value)) return;
            keep(form);
            sessionStorage.setItem("sent", key(form));
        });
        if (document.body.dataset.posted === "true" || (back && sent === key(form))) forget(form);
        const kept = restore(form);
        if (!kept) continue;
        if (shown(form)) shown(form).value = kept.version;
        line(form, "p", "saved", "status").textContent = texts.restored;
    }

    /* one submit is enough */
    document.addEventListener("submit", event => {
        const form = event.target;
        if (event.defaultPrevented || form.method !== "post") return;
        if (form.dataset.sent) { event.preventDefault(); return; }
        form.dataset.sent = "1";
        event.submitter?.setAttribute("aria-busy", "true");
        setTimeout(() => { delete form.dataset.sent; event.submitter?.removeAttribute("aria-busy"); }, 20000);
    });
    addEventListener("pageshow", event => {
        if (event.persisted) for (const form of document.forms) delete form.dataset.sent;
    });

    /* what changes by itself while a meeting sits; whoever follows it is not idle */
    for (const region of document.querySelectorAll("[data-live]")) {
        setInterval(async () => {
            if (document.hidden) return;
            const answer = await fetch(region.dataset.live).catch(() => null);
            if (!answer?.ok) return;
            const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
            if (!fresh) return;
            seen();
            if (fresh.innerHTML !== region.innerHTML && !region.contains(document.activeElement)) region.innerHTML = fresh.innerHTML;
        }, 5000);
    }

    /* two minutes before the session ends */
    const seconds = Number(texts.timeout);
    if (seconds > 180) {
        const idle = () => (Date.now() - Number(localStorage.getItem("seen") || Date.now())) / 1000;
        let bar;
        seen();
        setInterval(() => {
            const left = seconds - idle();
            if (left > 120) { bar?.remove(); bar = null; return; }
            if (!bar) {
                bar = line(document.body, "div", "session", "alert");
                line(bar, "span", "").textContent = texts.warning;
                const button = line(bar, "button", "button secondary");
                button.type = "button";
                button.textContent = texts.extend;
                button.addEventListener("click", async () => {
                    const answer = await fetch(texts.ping, { method: "POST" }).catch(() => null);
                    if (answer?.ok) { seen(); bar.remove(); bar = null; }
                });
            }
            if (left <= 0 && bar.childElementCount > 1) { bar.firstChild.textContent = texts.over; bar.lastChild.remove(); }
        }, 5000);
    }
})();
