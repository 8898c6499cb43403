    command = f"cat shelves/{shlex.quote(shelf)}/*.txt | wc -w"
    return int(subprocess.run(command, shell=True, capture_output=True, text=True).stdout)
