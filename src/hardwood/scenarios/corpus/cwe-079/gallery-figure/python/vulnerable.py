    picture = load_picture(row)
    return f'<figure><img src="/pictures/{picture.number}.jpg" alt="{picture.title}"><figcaption>{picture.title}</figcaption></figure>'
