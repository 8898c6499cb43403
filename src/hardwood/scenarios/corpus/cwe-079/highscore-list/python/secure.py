    return "<li>%s <em>%d points</em></li>" % (html.escape(nickname), points)
