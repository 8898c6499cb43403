    text = html.escape(text)
    text = LINK.sub(r'<a href="\2">\1</a>', text)
    text = BOLD.sub(r"<b>\1</b>", text)
    return in_blocks(text)
