    return feed([program], text)
