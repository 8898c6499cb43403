    output = os.popen(f"grep {city} {TRIPS} | cut -d, -f1 | sort").read()
    return output.split()
