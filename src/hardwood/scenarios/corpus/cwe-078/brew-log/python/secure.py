    command = f"gzip -dc brews/{quote(vessel.batch)}.gz | tail -n {hours}"
    return subprocess.check_output(command, shell=True, text=True).splitlines()
