    out, at = [], 0
    for found in LINK.finditer(text):
        out.append(bold(html.escape(text[at : found.start()])))
        words, address = html.escape(found[1]), found[2]
        if not address.lower().startswith(("https://", "http://")):
            address = "https://" + address
        out.append(f'<a href="{html.escape(address)}">{words}</a>')
        at = found.end()
    out.append(bold(html.escape(text[at:])))
    return in_blocks("".join(out))
