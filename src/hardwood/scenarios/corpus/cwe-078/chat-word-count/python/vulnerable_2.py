    output = sh("grep -i '" + word + "' chat.log | wc -l")
    return int(output.strip())
