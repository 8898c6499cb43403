    return int(os.popen(f"cat shelves/{shelf}/*.txt | wc -w").read())
