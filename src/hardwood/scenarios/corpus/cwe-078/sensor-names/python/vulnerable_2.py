    output = sh("cut -d, -f1 '%s' | sort -u" % path)
    return [line for line in output.split("\n") if line]
