    def link(found):
        words, address = found.groups()
        if not re.match("https?://", address, re.I):
            return words
        return f'<a href="{address}">{words}</a>'

    text = LINK.sub(link, html.escape(text))
    text = bold(text)
    return in_blocks(text)
