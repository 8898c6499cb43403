    command = "cut -d, -f1 '%s' | sort -u" % path
    return output_lines(command)
