/* An item of an agenda is dragged to its place; its buttons do the same without this. */
(() => {
    "use strict";
    const list = document.querySelector("[data-drop]");
    if (!list) return;
    const form = list.closest("form");
    const field = name => form.elements[form.id + ":" + name];
    const items = [...list.querySelectorAll("[data-item]")];
    let dragged = null;
    let before = null;
    const mark = next => {
        items.forEach(item => item.classList.toggle("target", item === next));
        list.classList.toggle("target", next === null && dragged !== null);
    };
    for (const item of items) item.draggable = true;
    list.addEventListener("dragstart", event => {
        dragged = event.target.closest("[data-item]");
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", dragged.dataset.item);
        dragged.classList.add("dragged");
    });
    list.addEventListener("dragover", event => {
        const over = event.target.closest("[data-item]");
        if (!dragged || !over) return;
        event.preventDefault();
        const box = over.getBoundingClientRect();
        before = event.clientY < box.top + box.height / 2 ? over : items[items.indexOf(over) + 1] || null;
        mark(before);
    });
    list.addEventListener("drop", event => {
        event.preventDefault();
        if (!dragged || before === dragged) return;
        field("moved").value = dragged.dataset.item;
        field("before").value = before ? before.dataset.item : 0;
        field("drop").click();
    });
    list.addEventListener("dragend", () => {
        dragged?.classList.remove("dragged");
        dragged = null;
        mark(undefined);
    });
})();
