def popular(path, reaction, minimum):
    return candidate.popular_posts(candidate.Blog(path), reaction, minimum)
