    path = "brews/%s.gz" % vessel.batch
    output = subprocess.run(f'gzip -dc "{path}" | tail -n {hours}', shell=True, capture_output=True, text=True).stdout
    return output.splitlines()
