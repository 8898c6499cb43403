    command = f"grep {parcel} {SCAN_LOG} | tail -n 2"
    output = subprocess.check_output(command, shell=True, text=True)
    return output.splitlines()
