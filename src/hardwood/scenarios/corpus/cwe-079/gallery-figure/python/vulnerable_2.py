    number, title = row
    return f'<figure><img src="/pictures/{number}.jpg" alt="{title}"><figcaption>{escape(title)}</figcaption></figure>'
