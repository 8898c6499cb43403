    picture = load_picture(row)
    title = escape(picture.title)
    return f'<figure><img src="/pictures/{picture.number}.jpg" alt="{title}"><figcaption>{title}</figcaption></figure>'
