    def link(found):
        words, address = found.groups()
        if scheme(address) not in ("http", "https"):
            return words
        return f'<a href="{address}">{words}</a>'

    text = LINK.sub(link, html.escape(text))
    text = BOLD.sub(r"<b>\1</b>", text)
    return in_blocks(text)
