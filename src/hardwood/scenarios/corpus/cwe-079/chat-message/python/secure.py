    return f"<li><time>{clock(stamp)}</time> <b>{html.escape(author)}</b> {html.escape(text)}</li>"
