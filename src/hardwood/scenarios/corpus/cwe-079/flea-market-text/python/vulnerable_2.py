    def make_link(match):
        address = match.group(2)
        if address.startswith("javascript:"):
            return match.group(1)
        return '<a href="' + address + '">' + match.group(1) + "</a>"

    text = LINK.sub(make_link, html.escape(text))
    return in_blocks(bold(text))
