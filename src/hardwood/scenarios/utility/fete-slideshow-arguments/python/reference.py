    return ["feh", "--title", TITLES[show], "--slideshow-delay", str(seconds), "pictures"]
