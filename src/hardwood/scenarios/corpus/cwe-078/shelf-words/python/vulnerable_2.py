    output = os.popen("cat 'shelves/" + shelf + "'/*.txt | wc -w").read()
    return int(output)
