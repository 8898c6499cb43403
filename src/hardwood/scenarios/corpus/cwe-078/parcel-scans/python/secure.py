    command = f"grep {shlex.quote(parcel)} {SCAN_LOG} | tail -n 2"
    output = subprocess.check_output(command, shell=True, text=True)
    return output.splitlines()
