    output = subprocess.check_output("cat 'shelves/" + shelf + "'/*.txt | wc -w", shell=True)
    return int(output)
