    club = club.replace('"', '\\"')
    program = '$3 == "' + club + '" { print $2 }'
    done = subprocess.run(["awk", "-F;", program, LIST], capture_output=True, text=True)
    return done.stdout
