    return 'curl -s -o "%s" "%s"' % (filename, url)
