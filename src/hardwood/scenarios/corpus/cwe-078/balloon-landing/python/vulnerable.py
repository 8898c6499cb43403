    command = f"gzip -dc flights/{flight}.gz | tail -n 1"
    return run(command, shell=True, stdout=PIPE, text=True).stdout.strip()
