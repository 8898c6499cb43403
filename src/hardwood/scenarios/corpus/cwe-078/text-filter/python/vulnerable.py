    return feed([name], text)
