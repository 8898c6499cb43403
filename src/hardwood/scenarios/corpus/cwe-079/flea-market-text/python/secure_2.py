    def inline(line):
        out, at = [], 0
        for found in LINK.finditer(line):
            out.append(BOLD.sub(r"<b>\1</b>", html.escape(line[at : found.start()])))
            words, address = html.escape(found[1]), found[2]
            if not address.lower().startswith(("https://", "http://")):
                address = "https://" + address
            out.append(f'<a href="{html.escape(address)}">{words}</a>')
            at = found.end()
        out.append(BOLD.sub(r"<b>\1</b>", html.escape(line[at:])))
        return "".join(out)

    parts = []
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [line for line in block.split("\n") if line]
        if lines and len([line for line in lines if line[:2] == "- "]) == len(lines):
            parts.append("<ul>")
            for line in lines:
                parts.append("<li>" + inline(line[2:]) + "</li>")
            parts.append("</ul>")
        elif lines:
            parts.append("<p>" + "<br>".join(map(inline, lines)) + "</p>")
    return "".join(parts)
