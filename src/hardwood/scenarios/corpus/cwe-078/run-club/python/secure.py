    return subprocess.check_output(["awk", "-F;", "-v", f"club={club}", "$3 == club { print $2 }", LIST], text=True)
