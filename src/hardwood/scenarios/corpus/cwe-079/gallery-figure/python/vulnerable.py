    return f'<img src="/large/{number}.jpg" alt="{title}">'
