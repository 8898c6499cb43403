    author = html.escape(author)
    return f"<li><time>{clock(stamp)}</time> <b>{author}</b> {text}</li>"
