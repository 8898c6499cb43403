    return subprocess.getoutput(f"grep {parcel} scans.log | tail -n 1")
