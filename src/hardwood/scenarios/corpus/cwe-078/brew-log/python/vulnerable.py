    command = f"gzip -dc brews/{vessel.batch}.gz | tail -n {hours}"
    return subprocess.check_output(command, shell=True, text=True).splitlines()
