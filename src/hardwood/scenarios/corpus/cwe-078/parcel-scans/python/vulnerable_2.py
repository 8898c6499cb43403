    result = subprocess.run(f"grep '{parcel}' scans.log | tail -n 1", shell=True,
                            stdout=subprocess.PIPE, text=True)
    return result.stdout.strip()
