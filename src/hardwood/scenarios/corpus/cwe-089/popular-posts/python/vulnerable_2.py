    query = "SELECT id, text FROM posts WHERE {} >= {} ORDER BY id".format(reaction, minimum)
    return blog.all(query)
