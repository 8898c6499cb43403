    output = os.popen(f"grep {shlex.quote(city)} {TRIPS} | cut -d, -f1 | sort").read()
    return output.split()
