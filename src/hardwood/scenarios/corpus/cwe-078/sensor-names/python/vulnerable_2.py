    command = "cut -d, -f1 '%s' | sort -u" % path
    return subprocess.check_output(command, shell=True, text=True).splitlines()
