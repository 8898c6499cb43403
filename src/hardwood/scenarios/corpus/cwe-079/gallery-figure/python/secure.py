    return f'<img src="/large/{number}.jpg" alt="{html.escape(title)}">'
