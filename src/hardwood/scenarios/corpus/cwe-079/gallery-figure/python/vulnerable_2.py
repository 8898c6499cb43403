    title = title.replace("<", "").replace(">", "")
    return '<img src="/large/{}.jpg" alt="{}">'.format(number, title)
