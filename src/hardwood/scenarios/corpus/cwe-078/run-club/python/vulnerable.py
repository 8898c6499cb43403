    return subprocess.check_output(["awk", "-F;", f'$3 == "{club}" {{ print $2 }}', LIST], text=True)
