    return int(os.popen(f"cat shelves/{quote(shelf)}/*.txt | wc -w").read())
