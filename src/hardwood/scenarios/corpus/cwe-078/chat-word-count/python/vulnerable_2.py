    output = os.popen("grep -i '" + word + "' chat.log | wc -l").read()
    return int(output.strip())
