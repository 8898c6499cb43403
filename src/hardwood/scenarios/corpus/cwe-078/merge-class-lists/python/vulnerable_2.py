    shell("cat " + " ".join(files) + " | sort -u > " + shlex.quote(target))
