    return subprocess.getoutput(f"grep {quote(parcel)} scans.log | tail -n 1")
