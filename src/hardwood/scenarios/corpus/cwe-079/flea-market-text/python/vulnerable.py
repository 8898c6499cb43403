    text = html.escape(text)
    text = LINK.sub(r'<a href="\2">\1</a>', text)
    text = bold(text)
    return in_blocks(text)
